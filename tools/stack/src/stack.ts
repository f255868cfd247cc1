import { rm } from 'node:fs/promises'
import { stackDirectory } from './paths.ts'
import type { Environment } from './ports.ts'
import { installStack, type Progress } from './install-stack.ts'
import { processCount, runningProcesses, signalServer, startServerWith, stopServer } from './server-control.ts'
import { stackError } from './errors.ts'
import { type ServerName, serverNames } from './server-name.ts'
import { serverDefinitions } from './servers/server-definitions.ts'
import { ensureCredentials } from './credentials-file.ts'
import { addressVariables, withoutLogin } from './external-servers.ts'
import { type BrokerCount, localAddresses, stackEnvironment, type StackSettings } from './stack-environment.ts'
import { withStackLock } from './stack-lock.ts'
import { areCompatible, readPlaces, readSettings, settingsOf, type StackPlaces, writePlaces } from './stack-settings.ts'

/** Options of {@link startStack}. */
export interface StartOptions {
  /** The project whose `.fairline/stack` holds the data. */
  readonly root: string
  /** Where port overrides and addresses of servers elsewhere are read. */
  readonly environment: Environment
  /** Brokers of the internal Kafka; 1 unless told. */
  readonly brokers?: BrokerCount
  /** Start only these; all unless told. */
  readonly only?: readonly ServerName[]
}

/** One server as seen from outside. */
export interface ServerState {
  readonly name: ServerName
  /** Whether it is ours, or the environment points elsewhere. */
  readonly origin: 'local' | 'external'
  /** `running`: all processes live. `partial`: some do. Of a server elsewhere only `unknown` can be said. */
  readonly state: 'running' | 'partial' | 'stopped' | 'unknown'
  /** For people: without a login. */
  readonly address: string
  readonly pids: readonly number[]
}

/** A stack that serves. */
export interface RunningStack {
  readonly settings: StackSettings
  readonly servers: readonly ServerState[]
  /** What services need in their environment to use it. */
  readonly environment: Readonly<Record<string, string>>
}

const stateOf = (root: string, name: ServerName, settings: StackSettings): ServerState => {
  const external = settings.external[name]
  if (external !== undefined)
    return { name, origin: 'external', state: 'unknown', address: withoutLogin(external[addressVariables[name]] ?? ''), pids: [] }
  const pids = runningProcesses(root, name).map(({ pid }) => pid)
  const state = pids.length === 0 ? 'stopped' : pids.length < processCount(root, name, settings) ? 'partial' : 'running'
  return { name, origin: 'local', state, address: localAddresses(settings)[name], pids }
}

/** What is known about a project's stack; undefined before its first start. */
export const stackStatus = (root: string): RunningStack | undefined => {
  const settings = readSettings(root)
  if (settings === undefined) return undefined
  return { settings, servers: serverNames.map((name) => stateOf(root, name, settings)), environment: stackEnvironment(settings) }
}

const requireCompatible = (root: string, wanted: StackPlaces): void => {
  const current = readPlaces(root)
  if (current === undefined || areCompatible(current, wanted)) return
  const running = serverNames.filter((name) => runningProcesses(root, name).length > 0)
  if (running.length === 0) return
  throw stackError('STACK_SETTINGS_CHANGED', `${running.join(', ')} run with other ports or another number of brokers than asked for now.`)
}

/**
 * Installs what is missing, starts what does not run, and resolves when every server serves. Servers are processes of
 * their own and live on when this program ends. If one fails to start the others stay as they are: start again, or stop.
 */
export const startStack = async (options: StartOptions, onProgress: Progress): Promise<RunningStack> => {
  const { root, environment, brokers = 1, only = serverNames } = options
  const places = settingsOf(environment, brokers)
  const local = only.filter((name) => places.external[name] === undefined)
  return withStackLock(root, async () => {
    requireCompatible(root, places)
    const settings = { ...places, credentials: ensureCredentials(root, readPlaces(root) !== undefined) }
    await installStack({ environment, servers: local }, onProgress)
    writePlaces(root, places)
    const results = await Promise.allSettled(
      local.map(async (name) => {
        const begin = performance.now()
        const isNew = await startServerWith(root, name, settings)
        onProgress({
          subject: name,
          message: isNew ? `ready after ${((performance.now() - begin) / 1000).toFixed(1)} s` : 'already running',
        })
      }),
    )
    for (const [index, result] of results.entries()) {
      if (result.status === 'rejected') onProgress({ subject: local[index] as ServerName, message: 'failed' })
    }
    const failed = results.find((result) => result.status === 'rejected')
    if (failed !== undefined) throw failed.reason
    return { settings, servers: serverNames.map((name) => stateOf(root, name, settings)), environment: stackEnvironment(settings) }
  })
}

/** Ends every process that starts of this project's stack have left, and no other. Data stays. Returns how many ended. */
export const stopStack = async (root: string): Promise<number> =>
  withStackLock(root, async () => {
    const stopped = await Promise.all(serverNames.map((name) => stopServer(root, name)))
    return stopped.reduce((sum, count) => sum + count, 0)
  })

/**
 * Kills every process that starts of this project's stack have left, at once and without waiting for a start or stop that is under way.
 * For the end of a program that has no time: data is as after a crash.
 */
export const killStack = (root: string): void => {
  for (const name of serverNames) signalServer(root, name, 'SIGKILL')
}

/** {@link stopStack}, then deletes all data, logs and settings of the project's stack. */
export const resetStack = async (root: string): Promise<number> => {
  const stopped = await stopStack(root)
  for (const name of serverNames) {
    for (const directory of serverDefinitions[name].foreignDirectories?.(root) ?? []) await rm(directory, { recursive: true, force: true })
  }
  await rm(stackDirectory(root), { recursive: true, force: true })
  return stopped
}
