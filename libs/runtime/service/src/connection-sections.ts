import { z } from 'zod'
import { envFlag, envHostPort, envList, envSecret, envText, envUrl, envWord } from './env.ts'

const saslMechanism = () => envWord(['scram-sha-256', 'scram-sha-512']).default('scram-sha-512')

/** `kafka`: our own cluster. */
export const kafkaSection = z
  .object({
    brokers: envList(envHostPort()).describe('Brokers to start from, as host:port,host:port.'),
    tls: envFlag().default(false).describe('Encrypt connections.'),
    saslMechanism: saslMechanism().describe('How the user proves itself, where there is one.'),
    username: envText().optional().describe('User; none connects without authentication.'),
    password: envSecret().optional().describe('Password of the user.'),
  })
  .refine((kafka) => (kafka.username === undefined) === (kafka.password === undefined), { error: 'username and password belong together' })

const roles = ['admin', 'nflProvider', 'feed', 'publisher', 'partner'] as const

/** Who a service is on the cluster outside: the provider's and the partners'. */
export type OutsideRole = (typeof roles)[number]

/**
 * `outside`: the cluster of the NFL provider and the partners, with the credentials of the role that the service has
 * there. Credentials of the other roles may be present in the environment and are ignored.
 */
export const outsideSection = <R extends OutsideRole>(role: R) => {
  const shape: Record<string, z.ZodType<string | undefined>> = {}
  for (const each of roles) {
    const [username, password] = [envText().describe(`User of role ${each}.`), envSecret().describe(`Password of role ${each}.`)]
    shape[`${each}Username`] = each === role ? username : username.optional()
    shape[`${each}Password`] = each === role ? password : password.optional()
  }
  return z.object({
    brokers: envList(envHostPort()).describe('Brokers of the cluster outside, as host:port,host:port.'),
    tls: envFlag().default(false).describe('Encrypt connections.'),
    saslMechanism: saslMechanism().describe('How the user proves itself.'),
    ...(shape as Record<`${R}Username` | `${R}Password`, z.ZodType<string>>),
  })
}

/** `redis`: the cluster that holds the boards. */
export const redisSection = z.object({
  nodes: envList(envHostPort()).describe('Nodes to start from, as host:port,host:port.'),
  tls: envFlag().default(false).describe('Encrypt connections.'),
  username: envText().optional().describe('User; none connects without authentication.'),
  password: envSecret().optional().describe('Password of the user.'),
})

/** `postgres`: API keys and operator commands. */
export const postgresSection = z.object({
  url: envUrl({ protocols: ['postgres', 'postgresql'], userinfo: true }).describe('postgres://user:password@host:port/database'),
})

/** `clickhouse`: events and odds for quants. */
export const clickhouseSection = z.object({
  url: envUrl({ protocols: ['http', 'https'] }).describe('Address of the HTTP interface.'),
  username: envText().describe('User.'),
  password: envSecret().describe('Password of the user.'),
  database: envText({ maxLength: 64 }).default('fairline').describe('Database of the tables.'),
})

/** `pubsub`: the MLB provider. */
export const pubsubSection = z.object({
  host: envHostPort().optional().describe('An emulator, as host:port; none uses Google Cloud.'),
  project: envText({ maxLength: 64 }).describe('Project of the topic and the subscription.'),
})
