import { stackError } from './errors.ts'
import { type ServerName, serverNames } from './server-name.ts'

/** What one server listens on: `roles[i]` gets port `base + i`. */
export interface PortRange {
  readonly base: number
  /** The environment variable that moves the whole range. */
  readonly variable: string
  readonly roles: readonly string[]
}

/**
 * The ports of the stack on 127.0.0.1. They lie below 32768, where Linux begins to hand out ports to outgoing
 * connections, so that no client can sit on one by chance.
 */
export const portTable = {
  'kafka-internal': {
    base: 24100,
    variable: 'FAIRLINE_STACK_KAFKA_INTERNAL_PORT',
    roles: ['broker-1', 'broker-2', 'broker-3', 'controller-1', 'controller-2', 'controller-3'],
  },
  'kafka-outside': { base: 24110, variable: 'FAIRLINE_STACK_KAFKA_OUTSIDE_PORT', roles: ['broker-1', 'controller-1'] },
  redis: { base: 24120, variable: 'FAIRLINE_STACK_REDIS_PORT', roles: ['redis-1', 'redis-2', 'redis-3', 'bus-1', 'bus-2', 'bus-3'] },
  postgres: { base: 24130, variable: 'FAIRLINE_STACK_POSTGRES_PORT', roles: ['sql'] },
  clickhouse: { base: 24140, variable: 'FAIRLINE_STACK_CLICKHOUSE_PORT', roles: ['http'] },
  pubsub: { base: 24150, variable: 'FAIRLINE_STACK_PUBSUB_PORT', roles: ['grpc'] },
} as const satisfies Record<ServerName, PortRange>

/** A role of a server in {@link portTable}. */
export type PortRole<Name extends ServerName> = (typeof portTable)[Name]['roles'][number]

/** The first port of each server's range. */
export type StackPorts = Readonly<Record<ServerName, number>>

/** The variables that this module reads. */
export type Environment = Readonly<Record<string, string | undefined>>

const parsePort = (name: ServerName, environment: Environment): number => {
  const { base, variable, roles } = portTable[name]
  const text = environment[variable]
  if (text === undefined || text === '') return base
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1024 || port + roles.length - 1 > 65535) {
    throw stackError('STACK_PORT_INVALID', `${variable}=${text} is no usable port.`)
  }
  return port
}

/** Default ports with the overrides of the environment; refuses ranges that overlap. */
export const stackPorts = (environment: Environment): StackPorts => {
  const ports = Object.fromEntries(serverNames.map((name) => [name, parsePort(name, environment)])) as Record<ServerName, number>
  const taken = new Map<number, ServerName>()
  for (const name of serverNames) {
    for (const offset of portTable[name].roles.keys()) {
      const port = ports[name] + offset
      const other = taken.get(port)
      if (other !== undefined) {
        throw stackError('STACK_PORT_INVALID', `Port ${port} is needed by both ${other} (${portTable[other].variable}) and ${name}.`)
      }
      taken.set(port, name)
    }
  }
  return ports
}

/** The port of one role of one server. */
export const portOf = <Name extends ServerName>(ports: StackPorts, name: Name, role: PortRole<Name>): number =>
  ports[name] + (portTable[name].roles as readonly string[]).indexOf(role)
