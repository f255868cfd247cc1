import { type Login, outsideRoles, type RedisRole, type StackCredentials } from './credentials.ts'
import { addressVariables, type ExternalServers } from './external-servers.ts'
import type { ProxyPorts } from './kafka-proxy.ts'
import { portOf, type StackPorts } from './ports.ts'
import { type ServerName, serverNames } from './server-name.ts'

/** How many brokers the internal Kafka cluster has: one, or three with replication. */
export type BrokerCount = 1 | 3

/** Where the servers of a stack are, and who may log in. Kept on disk from the start; enough to make the services' environment. */
export interface StackSettings {
  readonly credentials: StackCredentials
  readonly brokers: BrokerCount
  readonly ports: StackPorts
  readonly external: ExternalServers
  /** Kafka clusters that can be reached through a proxy too. */
  readonly proxies?: ProxyPorts
}

const host = '127.0.0.1'
const list = (...ports: readonly number[]): string => ports.map((port) => `${host}:${port}`).join(',')

/** The addresses at which clients reach the local servers, as `host:port,host:port` or as a URL; without passwords. */
export const localAddresses = ({ ports, brokers }: Pick<StackSettings, 'ports' | 'brokers'>): Readonly<Record<ServerName, string>> => {
  const broker = (role: 'broker-1' | 'broker-2' | 'broker-3'): number => portOf(ports, 'kafka-internal', role)
  return {
    'kafka-internal': brokers === 1 ? list(broker('broker-1')) : list(broker('broker-1'), broker('broker-2'), broker('broker-3')),
    'kafka-outside': list(portOf(ports, 'kafka-outside', 'broker-1')),
    redis: list(portOf(ports, 'redis', 'redis-1'), portOf(ports, 'redis', 'redis-2'), portOf(ports, 'redis', 'redis-3')),
    postgres: `postgres://${host}:${portOf(ports, 'postgres', 'sql')}/fairline`,
    clickhouse: `http://${host}:${portOf(ports, 'clickhouse', 'http')}`,
    pubsub: list(portOf(ports, 'pubsub', 'grpc')),
  }
}

const withLogin = (address: string, { username, password }: Login): string => address.replace('://', `://${username}:${password}@`)

const redisLogin = ({ username, password }: Login): Readonly<Record<string, string>> => ({
  FAIRLINE_REDIS_USERNAME: username,
  FAIRLINE_REDIS_PASSWORD: password,
})

/** Programs that have a user of their own in Redis. */
const redisRoleOf: Readonly<Record<string, RedisRole>> = { publisher: 'PUBLISHER', api: 'API' }

const localVariables = (settings: StackSettings): Readonly<Record<ServerName, Readonly<Record<string, string>>>> => {
  const addresses = localAddresses(settings)
  const { kafka, outside, redis, clickhouse, postgres } = settings.credentials
  return {
    'kafka-internal': {
      [addressVariables['kafka-internal']]: addresses['kafka-internal'],
      FAIRLINE_KAFKA_USERNAME: kafka.username,
      FAIRLINE_KAFKA_PASSWORD: kafka.password,
    },
    'kafka-outside': {
      [addressVariables['kafka-outside']]: addresses['kafka-outside'],
      ...Object.fromEntries(
        outsideRoles.flatMap((role) => [
          [`FAIRLINE_OUTSIDE_${role}_USERNAME`, outside[role].username],
          [`FAIRLINE_OUTSIDE_${role}_PASSWORD`, outside[role].password],
        ]),
      ),
    },
    redis: { [addressVariables.redis]: addresses.redis, ...redisLogin(redis.ALL) },
    postgres: { [addressVariables.postgres]: withLogin(addresses.postgres, postgres) },
    clickhouse: {
      [addressVariables.clickhouse]: addresses.clickhouse,
      FAIRLINE_CLICKHOUSE_USERNAME: clickhouse.username,
      FAIRLINE_CLICKHOUSE_PASSWORD: clickhouse.password,
      FAIRLINE_CLICKHOUSE_DATABASE: 'fairline',
    },
    pubsub: { [addressVariables.pubsub]: addresses.pubsub, FAIRLINE_PUBSUB_PROJECT: 'fairline-local' },
  }
}

/**
 * The environment that services need to reach these servers, and nothing else. For a server that runs elsewhere it is
 * what the caller's environment said about it, unchanged: local passwords are never sent to it.
 */
export const stackEnvironment = (settings: StackSettings): Record<string, string> => {
  const local = localVariables(settings)
  const environment: Record<string, string> = {}
  for (const name of serverNames) Object.assign(environment, settings.external[name] ?? local[name])
  // Google's client finds an emulator by its own variable, and otherwise looks for a cloud machine for seconds.
  environment['PUBSUB_EMULATOR_HOST'] = environment['FAIRLINE_PUBSUB_HOST'] ?? localAddresses(settings).pubsub
  environment['METADATA_SERVER_DETECTION'] = 'none'
  return environment
}

/**
 * What a service's program has in its environment instead of {@link stackEnvironment}'s: logins with the rights of its role only. Nothing
 * for a program without such a role, and for a server that runs elsewhere.
 */
export const programEnvironment = ({ credentials, external }: StackSettings, program: string): Readonly<Record<string, string>> => {
  const role = redisRoleOf[program]
  return role === undefined || external.redis !== undefined ? {} : redisLogin(credentials.redis[role])
}
