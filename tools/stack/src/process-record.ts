import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What identifies a process for as long as the machine runs: a pid alone may be given to another program later. */
export interface ProcessRecord {
  readonly pid: number
  readonly startedAt: string
  /** The name of the process among those of its server, for example `redis-2`. */
  readonly id: string
  /** The signal at which it ends in order. */
  readonly stopSignal: NodeJS.Signals
  readonly ports: readonly number[]
}

/** The start time in a line of Linux's /proc/<pid>/stat; undefined for a zombie, which has ended. */
export const parseProcStat = (stat: string): string | undefined => {
  // The second field is the program's name in brackets, which may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state] = fields
  return state === 'Z' || state === 'X' ? undefined : fields[19]
}

const readOptional = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const bootId = readOptional('/proc/sys/kernel/random/boot_id')?.trim()

/** When a live process started, in the system's own words; undefined if there is no such process. */
export const processStartTime = (pid: number): string | undefined => {
  if (bootId !== undefined) {
    const stat = readOptional(`/proc/${pid}/stat`)
    const ticks = stat === undefined ? undefined : parseProcStat(stat)
    return ticks === undefined ? undefined : `${bootId}:${ticks}`
  }
  try {
    const [state, ...started] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/)
    return state === undefined || state.startsWith('Z') ? undefined : started.join(' ')
  } catch {
    // ps exits 1 when there is no such process.
    return undefined
  }
}

/** Whether the recorded process itself is still there, and not another one with its pid. */
export const isRunning = (record: ProcessRecord): boolean => processStartTime(record.pid) === record.startedAt

const parseRecord = (text: string): ProcessRecord | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return undefined
    const { pid, startedAt, id, stopSignal, ports } = value as Partial<ProcessRecord>
    if (typeof pid !== 'number' || typeof startedAt !== 'string' || typeof id !== 'string') return undefined
    return { pid, startedAt, id, stopSignal: stopSignal ?? 'SIGTERM', ports: ports ?? [] }
  } catch {
    // A record cut short by a crash of its writer says nothing.
    return undefined
  }
}

/** The live process of a pid file; undefined if there is none, or the file is from an earlier life. */
export const runningProcess = (recordFile: string): ProcessRecord | undefined => {
  const text = readOptional(recordFile)
  const record = text === undefined ? undefined : parseRecord(text)
  return record !== undefined && isRunning(record) ? record : undefined
}

/** Notes a process that was just started. Returns undefined if it has ended already. */
export const recordProcess = (recordFile: string, started: Omit<ProcessRecord, 'startedAt'>): ProcessRecord | undefined => {
  const startedAt = processStartTime(started.pid)
  if (startedAt === undefined) return undefined
  const record = { ...started, startedAt }
  mkdirSync(dirname(recordFile), { recursive: true })
  writeFileSync(recordFile, `${JSON.stringify(record)}\n`)
  return record
}

/** Forgets a process that has ended. */
export const forgetProcess = (recordFile: string): void => rmSync(recordFile, { force: true })
