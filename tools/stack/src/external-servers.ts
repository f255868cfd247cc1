import type { Environment } from './ports.ts'
import { type ServerName, serverNames } from './server-name.ts'

/** The variable that holds a server's address: for services to read, and for people to point at a server of their own. */
export const addressVariables = {
  'kafka-internal': 'FAIRLINE_KAFKA_BROKERS',
  'kafka-outside': 'FAIRLINE_OUTSIDE_BROKERS',
  redis: 'FAIRLINE_REDIS_NODES',
  postgres: 'FAIRLINE_POSTGRES_URL',
  clickhouse: 'FAIRLINE_CLICKHOUSE_URL',
  pubsub: 'FAIRLINE_PUBSUB_HOST',
} as const satisfies Record<ServerName, string>

const belongsTo: Record<ServerName, RegExp> = {
  'kafka-internal': /^FAIRLINE_KAFKA_/,
  'kafka-outside': /^FAIRLINE_OUTSIDE_/,
  redis: /^FAIRLINE_REDIS_/,
  postgres: /^FAIRLINE_POSTGRES_/,
  clickhouse: /^FAIRLINE_CLICKHOUSE_/,
  pubsub: /^FAIRLINE_PUBSUB_/,
}

/** For each server that runs elsewhere, the variables that describe it. */
export type ExternalServers = Readonly<Partial<Record<ServerName, Readonly<Record<string, string>>>>>

/** An address as people may see it: where a URL holds a login, without it. */
export const withoutLogin = (address: string): string => address.replace(/^(\w+:\/\/)[^@/]*@/, '$1')

/**
 * The servers whose address the environment gives: the stack does not start those. An address that is the local
 * server's own does not count, whatever its password, so a shell that has loaded the stack's environment can still start the stack, also after a reset.
 */
export const externalServers = (environment: Environment, local: Readonly<Record<ServerName, string>>): ExternalServers => {
  const found: Partial<Record<ServerName, Record<string, string>>> = {}
  for (const name of serverNames) {
    const address = environment[addressVariables[name]]
    if (address === undefined || address === '' || withoutLogin(address) === local[name]) continue
    const own = Object.entries(environment).filter(
      (entry): entry is [string, string] => belongsTo[name].test(entry[0]) && entry[1] !== undefined,
    )
    found[name] = Object.fromEntries(own)
  }
  return found
}
