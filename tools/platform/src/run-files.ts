import { privateFile, privateFolder } from '@fairline/tools-stack'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where a local run keeps its files, under `.fairline/run`. */
export interface RunFiles {
  readonly directory: string
  readonly logs: string
  /** What the simulator sent, one file per sport. */
  readonly journal: string
  readonly slate: string
  readonly processes: string
  /** A key of the HTTP API for this run. */
  readonly apiKey: string
  /** The token of the ops ports of this run. */
  readonly opsToken: string
}

/** A process of a run as recorded on disk, so that another command can find and stop it. */
export interface RecordedProcess {
  readonly name: string
  readonly pid: number
  /** Kernel start time of the process: a pid may be given to somebody else later. */
  readonly startTicks: string
  readonly opsPort: number
}

/** The name under which the process that supervises a run is recorded beside its services. */
export const supervisorName = 'fairline'

/** The file layout of the run of a project. */
export const runFiles = (root: string): RunFiles => {
  const directory = join(root, '.fairline/run')
  return {
    directory,
    logs: join(directory, 'logs'),
    journal: join(directory, 'journal'),
    slate: join(directory, 'slate.jsonl'),
    processes: join(directory, 'processes.json'),
    apiKey: join(directory, 'api-key'),
    opsToken: join(directory, 'ops-token'),
  }
}

/** Empties the run's folder, for a new run. Only this account can look into it: logs and journals hold what providers and partners sent. */
export const clearRun = (files: RunFiles): void => {
  rmSync(files.directory, { recursive: true, force: true })
  privateFolder(files.directory)
  mkdirSync(files.logs, { recursive: true })
  mkdirSync(files.journal, { recursive: true })
}

/** Gives a run a token for its ops ports where it has none, readable by its owner only. */
export const ensureOpsToken = ({ directory, opsToken }: RunFiles): void => {
  if (existsSync(opsToken)) return
  privateFolder(directory)
  privateFile(opsToken, `${randomBytes(32).toString('base64url')}\n`)
}

/** Start time of a process in clock ticks since boot; undefined where it does not exist (any more). */
export const startTicksOf = (pid: number): string | undefined => {
  const path = `/proc/${pid}/stat`
  if (!existsSync(path)) return undefined
  // The second field is the program name in parentheses and may hold spaces: fields are counted after it.
  const stat = readFileSync(path, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
}

/** Writes down the processes of the run. */
export const recordProcesses = (files: RunFiles, processes: readonly RecordedProcess[]): void => {
  // In one step: whoever is killed while it writes must not leave half a list, by which the next start finds its processes.
  privateFile(files.processes, `${JSON.stringify(processes, null, 2)}\n`)
}

/** The recorded processes that still live, the supervisor included. */
export const livingProcesses = (files: RunFiles): readonly RecordedProcess[] => {
  if (!existsSync(files.processes)) return []
  const recorded = JSON.parse(readFileSync(files.processes, 'utf8')) as readonly RecordedProcess[]
  return recorded.filter((each) => startTicksOf(each.pid) === each.startTicks)
}
