import { setTimeout as delay } from 'node:timers/promises'
import type { Injector } from './injection.ts'
import { healsItself } from './injection.ts'

/** How long a zombie and its successor live side by side. */
const overlapMs = 1_500

const signalled =
  (signal: NodeJS.Signals): Injector =>
  async ({ platform }, { target }) => {
    // A service that is just starting again has no process: it is down already.
    platform.kill(target, signal)
    return healsItself
  }

const stopped: Injector = async ({ platform }, { target }) => {
  platform.kill(target, 'SIGSTOP')
  return async () => {
    platform.kill(target, 'SIGCONT')
  }
}

const zombie: Injector = async ({ platform }, { target }) => {
  platform.kill(target, 'SIGSTOP')
  platform.startSecond(target)
  return async () => {
    platform.kill(target, 'SIGCONT')
    await delay(overlapMs)
    await platform.endSecond(target)
  }
}

const double: Injector = async ({ platform }, { target }) => {
  platform.startSecond(target)
  return () => platform.endSecond(target)
}

const crash: Injector = async ({ platform }, { target }) => {
  const [service = '', point = ''] = target.split('/')
  platform.crashAt(service, [point])
  platform.kill(service)
  return healsItself
}

/** Faults of our services. The supervisor starts again what ends. */
export const serviceFaults = {
  'service-kill': signalled('SIGKILL'),
  'service-terminate': signalled('SIGTERM'),
  'service-hang': stopped,
  'service-pause': stopped,
  'service-zombie': zombie,
  'service-double': double,
  'service-crash': crash,
} as const satisfies Readonly<Record<string, Injector>>
