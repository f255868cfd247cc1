import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { externalServers } from './external-servers.ts'
import { type ProxiedCluster, proxyPorts, proxyVariables } from './kafka-proxy.ts'
import { stackDirectory } from './paths.ts'
import { type Environment, stackPorts } from './ports.ts'
import { type BrokerCount, localAddresses, type StackSettings } from './stack-environment.ts'

/** The settings that an environment asks for. */
export const settingsOf = (environment: Environment, brokers: BrokerCount): StackSettings => {
  const ports = stackPorts(environment)
  return { brokers, ports, external: externalServers(environment, localAddresses({ ports, brokers })), proxies: proxyPorts(environment) }
}

const settingsFile = (root: string): string => join(stackDirectory(root), 'settings.json')

/** The settings of the last start; undefined if there was none since the last reset. */
export const readSettings = (root: string): StackSettings | undefined => {
  const file = settingsFile(root)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as StackSettings) : undefined
}

/** Keeps the settings of a start for those who ask about the stack later. */
export const writeSettings = async (root: string, settings: StackSettings): Promise<void> => {
  await mkdir(stackDirectory(root), { recursive: true })
  await writeFile(settingsFile(root), `${JSON.stringify(settings, undefined, 2)}\n`, { mode: 0o600 })
}

const proxiedClusters = Object.keys(proxyVariables) as readonly ProxiedCluster[]

/** Whether servers that run under one of the settings are where the other expects them. */
export const areCompatible = (a: StackSettings, b: StackSettings): boolean =>
  a.brokers === b.brokers &&
  Object.entries(a.ports).every(([name, port]) => b.ports[name as keyof typeof b.ports] === port) &&
  proxiedClusters.every((cluster) => a.proxies?.[cluster] === b.proxies?.[cluster])
