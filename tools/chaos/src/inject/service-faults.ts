import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import type { Injection, Injector, Victim } from './injection.ts'
import { healsItself } from './injection.ts'

/** How long a zombie and its successor live side by side. */
const overlapMs = 1_500

/** What a process was seen to end with since a moment; the nth end where one end is only the beginning of the fault. */
const endOf = ({ endsSince }: Victim, process: string, sinceMs: number, nth = 1): string | undefined => {
  const end = endsSince(process, sinceMs)[nth - 1]
  return end === undefined ? undefined : `${process} ended (${end.reason ?? 'no reason'})`
}

const signalled =
  (signal: NodeJS.Signals): Injector =>
  async (victim, { target }) => {
    const sinceMs = victim.nowMs()
    // A service that is just starting again has no process: it is down already.
    victim.platform.kill(target, signal)
    return { heal: healsItself, effect: async () => endOf(victim, target, sinceMs) }
  }

/** Whether a process stands still, by the state that Linux gives it. */
const isStopped = (pid: number | undefined): boolean => {
  if (pid === undefined) return false
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.charAt(stat.lastIndexOf(')') + 2) === 'T'
  } catch (caught) {
    if ((caught as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw caught
  }
}

const stop = ({ platform }: Victim, target: string): (() => boolean) => {
  const pid = platform.kill(target, 'SIGSTOP') ? platform.pidOf(target) : undefined
  return () => isStopped(pid)
}

const stopped: Injector = async (victim, { target }) => {
  const standsStill = stop(victim, target)
  let stood = false
  return {
    heal: async () => {
      stood = standsStill()
      victim.platform.kill(target, 'SIGCONT')
    },
    effect: async () => (stood ? `${target} stood still` : undefined),
  }
}

/** A second process of a service is only felt where it has come up. */
const secondOf = async ({ platform }: Victim, target: string): Promise<Injection> => {
  platform.startSecond(target)
  let cameUp = false
  return {
    heal: async () => {
      cameUp = await platform.hasStartedSecond(target)
      await platform.endSecond(target)
    },
    effect: async () => (cameUp ? `a second ${target} ran` : undefined),
  }
}

const zombie: Injector = async (victim, { target }) => {
  const standsStill = stop(victim, target)
  const second = await secondOf(victim, target)
  let stood = false
  return {
    heal: async () => {
      stood = standsStill()
      victim.platform.kill(target, 'SIGCONT')
      await delay(overlapMs)
      await second.heal()
    },
    effect: async () => (stood ? second.effect() : undefined),
  }
}

const double: Injector = (victim, { target }) => secondOf(victim, target)

const crash: Injector = async (victim, { target }) => {
  const [service = '', point = ''] = target.split('/')
  const sinceMs = victim.nowMs()
  victim.platform.crashAt(service, [point])
  victim.platform.kill(service)
  return {
    heal: healsItself,
    // The first end is the kill that makes it start again with the crash point.
    effect: async () => {
      const end = endOf(victim, service, sinceMs, 2)
      return end === undefined ? undefined : `${end} at ${point}`
    },
  }
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
