import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureCredentials } from './credentials-file.ts'
import { externalServers } from './external-servers.ts'
import { type ProxiedCluster, proxyPorts, proxyVariables } from './kafka-proxy.ts'
import { stackDirectory } from './paths.ts'
import { privateFile } from './private-file.ts'
import { type Environment, stackPorts } from './ports.ts'
import { type BrokerCount, localAddresses, type StackSettings } from './stack-environment.ts'

/** Settings without the logins, which are kept in a file of their own. */
export type StackPlaces = Omit<StackSettings, 'credentials'>

/** The settings that an environment asks for. */
export const settingsOf = (environment: Environment, brokers: BrokerCount): StackPlaces => {
  const ports = stackPorts(environment)
  return { brokers, ports, external: externalServers(environment, localAddresses({ ports, brokers })), proxies: proxyPorts(environment) }
}

const settingsFile = (root: string): string => join(stackDirectory(root), 'settings.json')

/** Where the servers of the last start are; undefined if there was none since the last reset. */
export const readPlaces = (root: string): StackPlaces | undefined => {
  const file = settingsFile(root)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as StackPlaces) : undefined
}

/**
 * The settings of the last start; undefined if there was none since the last reset.
 * @throws STACK_CREDENTIALS_ABSENT where its logins are gone
 */
export const readSettings = (root: string): StackSettings | undefined => {
  const places = readPlaces(root)
  return places === undefined ? undefined : { ...places, credentials: ensureCredentials(root, true) }
}

/** Keeps the settings of a start for those who ask about the stack later. */
export const writePlaces = (root: string, { brokers, ports, external, proxies }: StackPlaces): void =>
  privateFile(settingsFile(root), `${JSON.stringify({ brokers, ports, external, proxies }, undefined, 2)}\n`)

const proxiedClusters = Object.keys(proxyVariables) as readonly ProxiedCluster[]

/** Whether servers that run under one of the settings are where the other expects them. */
export const areCompatible = (a: StackPlaces, b: StackPlaces): boolean =>
  a.brokers === b.brokers &&
  Object.entries(a.ports).every(([name, port]) => b.ports[name as keyof typeof b.ports] === port) &&
  proxiedClusters.every((cluster) => a.proxies?.[cluster] === b.proxies?.[cluster])
