import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { stackError } from './errors.ts'
import { installPaths, serverDirectory } from './paths.ts'
import { requireFreePorts } from './port-owner.ts'
import { addressVariables } from './external-servers.ts'
import { type ProcessRecord, runningProcess } from './process-record.ts'
import { privateFolder } from './private-file.ts'
import type { ServerName } from './server-name.ts'
import { launchProcess, logTail, type ServerProcess, signalProcess, stopProcess } from './server-process.ts'
import type { ServerContext } from './servers/server-definition.ts'
import { serverDefinitions } from './servers/server-definitions.ts'
import { readSettings } from './stack-settings.ts'
import type { StackSettings } from './stack-environment.ts'
import { waitUntil } from './wait-until.ts'

/** A cold Java server on a busy machine of two cores was seen to need almost a minute. */
const readyDeadlineMs = 90_000

const contextOf = (root: string, name: ServerName, settings: StackSettings): ServerContext => ({
  ...settings,
  root,
  directory: serverDirectory(root, name),
  installed: installPaths(process.env),
})

/** The recorded processes of a server that are alive, whatever settings they were started with. */
export const runningProcesses = (root: string, name: ServerName): readonly ProcessRecord[] => {
  const directory = serverDirectory(root, name)
  if (!existsSync(directory)) return []
  const files = readdirSync(directory).filter((file) => file.endsWith('.pid'))
  return files.map((file) => runningProcess(join(directory, file))).filter((record) => record !== undefined)
}

/** How many processes a server has under these settings. */
export const processCount = (root: string, name: ServerName, settings: StackSettings): number =>
  serverDefinitions[name].processes(contextOf(root, name, settings)).length

const waitReady = async (process_: ServerProcess, context: ServerContext, died: Promise<never> | undefined): Promise<void> => {
  const ready = waitUntil(() => serverDefinitions[process_.server].isReady(process_, context), { deadlineMs: readyDeadlineMs })
  if (await (died === undefined ? ready : Promise.race([ready, died]))) return
  const problem = `${process_.id} was not ready after ${readyDeadlineMs / 1000} s:\n${logTail(process_.logFile)}\n`
  throw stackError('STACK_SERVER_UNREADY', problem, { log: process_.logFile })
}

/** Starts what is missing of a server, waits until all of it serves, and returns whether anything had to be started. */
export const startServerWith = async (root: string, name: ServerName, settings: StackSettings): Promise<boolean> => {
  const context = contextOf(root, name, settings)
  const definition = serverDefinitions[name]
  const processes = definition.processes(context)
  const missing = processes.filter(({ recordFile }) => runningProcess(recordFile) === undefined)
  if (missing.length > 0) {
    await requireFreePorts(
      name,
      missing.flatMap(({ ports }) => ports),
    )
    privateFolder(context.directory)
    await definition.prepare(context)
  }
  const started = new Map(missing.map((process_) => [process_.id, launchProcess(process_)]))
  await Promise.all(processes.map((process_) => waitReady(process_, context, started.get(process_.id)?.died)))
  await definition.provision(context)
  return missing.length > 0
}

const requireSettings = (root: string, name: ServerName): StackSettings => {
  const settings = readSettings(root)
  if (settings === undefined) throw stackError('STACK_COMMAND_UNKNOWN', `No stack was started in ${root}, so ${name} has no settings.`)
  if (settings.external[name] !== undefined)
    throw stackError('STACK_SERVER_EXTERNAL', `${name} is not ours: ${addressVariables[name]} points elsewhere.`)
  return settings
}

/** Starts one server of a stack that was started before, after it was stopped or killed, and waits until it serves. */
export const startServer = async (root: string, name: ServerName): Promise<boolean> =>
  startServerWith(root, name, requireSettings(root, name))

/** Stops one server in order; the rest of the stack goes on. Returns how many processes had to be ended. */
export const stopServer = async (root: string, name: ServerName): Promise<number> => {
  const directory = serverDirectory(root, name)
  if (!existsSync(directory)) return 0
  const files = readdirSync(directory).filter((file) => file.endsWith('.pid'))
  const stopped = await Promise.all(files.map((file) => stopProcess(join(directory, file))))
  return stopped.filter(Boolean).length
}

/** {@link killServer} for processes whose settings nobody needs: whatever a start has left. */
export const signalServer = (root: string, name: ServerName, signal: NodeJS.Signals, id?: string): number => {
  const records = runningProcesses(root, name).filter((record) => id === undefined || record.id === id)
  return records.filter((record) => signalProcess(join(serverDirectory(root, name), `${record.id}.pid`), signal)).length
}

/**
 * Sends a signal to a server, or to one of its processes (`redis-2`): SIGKILL for a crash, SIGSTOP and SIGCONT for a
 * hang. Returns how many processes got it. Does not wait for anything.
 */
export const killServer = (root: string, name: ServerName, signal: NodeJS.Signals, id?: string): number => {
  requireSettings(root, name)
  return signalServer(root, name, signal, id)
}
