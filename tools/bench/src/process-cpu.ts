import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** User and system time of a process in clock ticks, from a line of Linux's /proc/<pid>/stat. */
export const parseProcessTicks = (stat: string): number => {
  // The second field is the program's name in brackets, which may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(fields[11]) + Number(fields[12])
}

/** Ticks the machine's cores were busy with anything, from Linux's /proc/stat. */
export const parseBusyTicks = (stat: string): number => {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = (stat.split('\n')[0] ?? '')
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number)
  return user + nice + system + irq + softirq + steal
}

let ticksPerSecond: number | undefined

const usPerTick = (): number => {
  ticksPerSecond ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
  return 1_000_000 / ticksPerSecond
}

/** Processor time that a process has used so far, microseconds; 0 where it has ended. */
export const processCpuUs = (pid: number): number => {
  try {
    return parseProcessTicks(readFileSync(`/proc/${pid}/stat`, 'utf8')) * usPerTick()
  } catch {
    // It ended between being named and being asked; the difference to an earlier reading is then meaningless and clipped by the caller.
    return 0
  }
}

/** Processor time that the whole machine has used so far, microseconds over all cores. */
export const machineCpuUs = (): number => parseBusyTicks(readFileSync('/proc/stat', 'utf8')) * usPerTick()
