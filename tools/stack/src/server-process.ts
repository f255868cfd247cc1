import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { stackError } from './errors.ts'
import { forgetProcess, isRunning, recordProcess, runningProcess } from './process-record.ts'
import { lastLines } from './run-command.ts'
import type { ServerName } from './server-name.ts'
import { waitUntil } from './wait-until.ts'

/** One process of a server: how it is run, and where its traces are. */
export interface ServerProcess {
  readonly server: ServerName
  /** Unique within the server, for example `redis-2`. */
  readonly id: string
  readonly command: string
  readonly args: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly ports: readonly number[]
  readonly logFile: string
  readonly recordFile: string
  /** The signal at which it ends in order. */
  readonly stopSignal: NodeJS.Signals
  /** The account to run as, when it must not be ours. */
  readonly account?: { readonly uid: number; readonly gid: number }
}

/** A process that was started; `died` rejects if it ends. */
export interface StartedProcess {
  readonly died: Promise<never>
}

/** The last words of a server, for an error message. */
export const logTail = (logFile: string): string => (existsSync(logFile) ? lastLines(readFileSync(logFile, 'utf8'), 8) : '')

/**
 * Starts a process in a session of its own, so that it outlives this program and its terminal, and notes it in its pid
 * file. Its log begins anew; the one before is kept beside it as `.1`.
 */
export const launchProcess = (process_: ServerProcess): StartedProcess => {
  mkdirSync(dirname(process_.logFile), { recursive: true })
  if (existsSync(process_.logFile)) renameSync(process_.logFile, `${process_.logFile}.1`)
  const log = openSync(process_.logFile, 'w', 0o600)
  const child = spawn(process_.command, process_.args, {
    cwd: dirname(process_.logFile),
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, ...process_.environment },
    ...process_.account,
  })
  closeSync(log)
  const died = new Promise<never>((_, reject) => {
    child.once('error', (cause) =>
      reject(stackError('STACK_SERVER_DIED', `${process_.id} could not be started: ${cause.message}.`, {}, cause)),
    )
    child.once('exit', (code, signal) =>
      reject(
        stackError('STACK_SERVER_DIED', `${process_.id} ended with ${signal ?? code}:\n${logTail(process_.logFile)}\n`, {
          log: process_.logFile,
        }),
      ),
    )
  })
  // Whoever waits for readiness races this; once ready nobody listens, and an end then is no error of the starter.
  died.catch(() => undefined)
  if (child.pid !== undefined) {
    const { id, stopSignal, ports } = process_
    recordProcess(process_.recordFile, { pid: child.pid, id, stopSignal, ports })
  }
  child.unref()
  return { died }
}

/** To the process and what it has started: each leads a group of its own. */
const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(-pid, name)
  } catch (caught) {
    // It ended between the look and the signal, which is what was wanted.
    if ((caught as NodeJS.ErrnoException).code !== 'ESRCH') throw caught
  }
}

/** Sends a signal to a recorded process if it is there; says whether it was. */
export const signalProcess = (recordFile: string, name: NodeJS.Signals): boolean => {
  const record = runningProcess(recordFile)
  if (record === undefined) return false
  signal(record.pid, name)
  return true
}

/**
 * Ends a recorded process: asks, waits, then insists. Touches no process but the recorded one and those of its group. Returns whether there was
 * something to end; throws if it would not end.
 */
export const stopProcess = async (recordFile: string, graceMs = 20_000): Promise<boolean> => {
  const record = runningProcess(recordFile)
  if (record === undefined) {
    forgetProcess(recordFile)
    return false
  }
  const gone = (): boolean => !isRunning(record)
  signal(record.pid, record.stopSignal)
  // A process that was paused for a fault test cannot hear anything else until it goes on.
  signal(record.pid, 'SIGCONT')
  if (!(await waitUntil(gone, { deadlineMs: graceMs }))) {
    signal(record.pid, 'SIGKILL')
    if (!(await waitUntil(gone, { deadlineMs: 10_000 }))) {
      throw stackError('STACK_SERVER_UNSTOPPABLE', `Process ${record.pid} (${record.id}) did not end when killed.`, { pid: record.pid })
    }
  }
  forgetProcess(recordFile)
  return true
}
