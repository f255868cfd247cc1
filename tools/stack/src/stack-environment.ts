import { localCredentials, outsideRoles } from './credentials.ts'
import { addressVariables, type ExternalServers } from './external-servers.ts'
import type { ProxyPorts } from './kafka-proxy.ts'
import { portOf, type StackPorts } from './ports.ts'
import { type ServerName, serverNames } from './server-name.ts'

/** How many brokers the internal Kafka cluster has: one, or three with replication. */
export type BrokerCount = 1 | 3

/** Where the servers of a stack are. Written to disk at start; enough to make the services' environment. */
export interface StackSettings {
  readonly brokers: BrokerCount
  readonly ports: StackPorts
  readonly external: ExternalServers
  /** Kafka clusters that can be reached through a proxy too. */
  readonly proxies?: ProxyPorts
}

const host = '127.0.0.1'
const list = (...ports: readonly number[]): string => ports.map((port) => `${host}:${port}`).join(',')

/** The addresses at which clients reach the local servers, as `host:port,host:port` or as a URL. */
export const localAddresses = ({ ports, brokers }: Pick<StackSettings, 'ports' | 'brokers'>): Readonly<Record<ServerName, string>> => {
  const broker = (role: 'broker-1' | 'broker-2' | 'broker-3'): number => portOf(ports, 'kafka-internal', role)
  const { username, password } = localCredentials.postgres
  return {
    'kafka-internal': brokers === 1 ? list(broker('broker-1')) : list(broker('broker-1'), broker('broker-2'), broker('broker-3')),
    'kafka-outside': list(portOf(ports, 'kafka-outside', 'broker-1')),
    redis: list(portOf(ports, 'redis', 'redis-1'), portOf(ports, 'redis', 'redis-2'), portOf(ports, 'redis', 'redis-3')),
    postgres: `postgres://${username}:${password}@${host}:${portOf(ports, 'postgres', 'sql')}/fairline`,
    clickhouse: `http://${host}:${portOf(ports, 'clickhouse', 'http')}`,
    pubsub: list(portOf(ports, 'pubsub', 'grpc')),
  }
}

const localExtras: Readonly<Record<ServerName, Readonly<Record<string, string>>>> = {
  'kafka-internal': {},
  'kafka-outside': Object.fromEntries(
    outsideRoles.flatMap((role) => [
      [`FAIRLINE_OUTSIDE_${role}_USERNAME`, localCredentials.outside[role].username],
      [`FAIRLINE_OUTSIDE_${role}_PASSWORD`, localCredentials.outside[role].password],
    ]),
  ),
  redis: {},
  postgres: {},
  clickhouse: {
    FAIRLINE_CLICKHOUSE_USERNAME: localCredentials.clickhouse.username,
    FAIRLINE_CLICKHOUSE_PASSWORD: localCredentials.clickhouse.password,
    FAIRLINE_CLICKHOUSE_DATABASE: 'fairline',
  },
  pubsub: { FAIRLINE_PUBSUB_PROJECT: 'fairline-local' },
}

/**
 * The environment that services need to reach these servers, and nothing else. For a server that runs elsewhere it is
 * what the caller's environment said about it, unchanged: local passwords are never sent to it.
 */
export const stackEnvironment = (settings: StackSettings): Record<string, string> => {
  const addresses = localAddresses(settings)
  const environment: Record<string, string> = {}
  for (const name of serverNames) {
    const own = settings.external[name] ?? { [addressVariables[name]]: addresses[name], ...localExtras[name] }
    Object.assign(environment, own)
  }
  // Google's client finds an emulator by its own variable, and otherwise looks for a cloud machine for seconds.
  environment['PUBSUB_EMULATOR_HOST'] = environment['FAIRLINE_PUBSUB_HOST'] ?? addresses.pubsub
  environment['METADATA_SERVER_DETECTION'] = 'none'
  return environment
}
