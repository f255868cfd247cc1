import { livingProcesses, runFiles, startTicksOf } from '@fairline/tools-platform'
import { stopStack } from '@fairline/tools-stack'
import { setTimeout as delay } from 'node:timers/promises'

const graceMs = 20_000

/** What was stopped. */
export interface StopReport {
  readonly services: number
  readonly servers: number
}

/** Stops a run started elsewhere: its services (in order, through their supervisor where it lives), then the servers. */
export const stop = async (root: string): Promise<StopReport> => {
  const files = runFiles(root)
  const living = livingProcesses(files)
  const supervisor = living.find((each) => each.name === 'fairline')
  if (supervisor !== undefined) {
    process.kill(supervisor.pid, 'SIGTERM')
    await gone([supervisor], graceMs)
  }
  // What a killed supervisor left behind.
  const orphans = livingProcesses(files)
  for (const each of orphans) process.kill(each.pid, 'SIGTERM')
  if (!(await gone(orphans, graceMs))) for (const each of livingProcesses(files)) process.kill(each.pid, 'SIGKILL')
  return { services: living.length, servers: await stopStack(root) }
}

const gone = async (processes: readonly { readonly pid: number; readonly startTicks: string }[], deadlineMs: number): Promise<boolean> => {
  const until = performance.now() + deadlineMs
  while (processes.some((each) => startTicksOf(each.pid) === each.startTicks)) {
    if (performance.now() > until) return false
    await delay(50)
  }
  return true
}
