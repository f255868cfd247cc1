import type { RecordedProcess, RunFiles } from '@fairline/tools-platform'
import { livingProcesses, runFiles, startTicksOf, supervisorName } from '@fairline/tools-platform'
import { stopStack } from '@fairline/tools-stack'
import { setTimeout as delay } from 'node:timers/promises'

const graceMs = 20_000

/** What was stopped. */
export interface StopReport {
  readonly services: number
  readonly servers: number
}

/** Stops a run started elsewhere: its services, then the servers. */
export const stop = async (root: string): Promise<StopReport> => ({
  services: await stopServices(runFiles(root)),
  servers: await stopStack(root),
})

/** Ends the services of a run in order, through their supervisor where it lives, and what a killed one has left. Returns how many there were. */
export const stopServices = async (files: RunFiles): Promise<number> => {
  const living = livingProcesses(files)
  const supervisor = living.filter((each) => each.name === supervisorName)
  signal(supervisor, 'SIGTERM')
  await gone(supervisor)
  const orphans = livingProcesses(files)
  signal(orphans, 'SIGTERM')
  if (!(await gone(orphans))) {
    signal(livingProcesses(files), 'SIGKILL')
    await gone(orphans)
  }
  return living.length
}

const isLiving = ({ pid, startTicks }: RecordedProcess): boolean => startTicksOf(pid) === startTicks

const signal = (processes: readonly RecordedProcess[], name: NodeJS.Signals): void => {
  for (const { pid } of processes.filter(isLiving)) {
    try {
      process.kill(pid, name)
    } catch (caught) {
      // It ended between the look and the signal.
      if ((caught as NodeJS.ErrnoException).code !== 'ESRCH') throw caught
    }
  }
}

const gone = async (processes: readonly RecordedProcess[]): Promise<boolean> => {
  const until = performance.now() + graceMs
  while (processes.some(isLiving)) {
    if (performance.now() > until) return false
    await delay(50)
  }
  return true
}
