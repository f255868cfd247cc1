import { z } from 'zod'

/** A command without an answer for so long has failed. */
export const defaultCommandTimeoutMs = 2000

/** Of the whole cluster: a command may be sent to another node once. */
export const commandDeadlineOf = ({ commandTimeoutMs = defaultCommandTimeoutMs }: RedisConfig): number => 2 * commandTimeoutMs

/** Opening a connection or a subscription that takes longer has failed. */
export const defaultOpenTimeoutMs = 5_000

const hostPort = z
  .string()
  .trim()
  .regex(/^[^\s:,]+:\d{1,5}$/, 'must be host:port')

/** Configuration section `redis`. */
export const redisConfig = z.object({
  /** Some nodes of the cluster, `host:port,host:port`; the rest is discovered. */
  nodes: z.union([z.string().transform((text) => text.split(',')), z.array(z.string())]).pipe(z.array(hostPort).min(1)),
  username: z.string().optional(),
  password: z.string().optional(),
  /** Use TLS to every node. */
  tls: z.stringbool().or(z.boolean()).default(false),
  commandTimeoutMs: z.coerce.number().int().min(50).max(60_000).default(defaultCommandTimeoutMs),
  /** Opening a connection or a subscription that takes longer has failed; it is begun anew. */
  openTimeoutMs: z.coerce.number().int().min(100).max(120_000).default(defaultOpenTimeoutMs),
})

/** Settings of {@link connectRedis}. */
export interface RedisConfig {
  readonly nodes: readonly string[]
  readonly username?: string | undefined
  readonly password?: string | undefined
  readonly tls?: boolean | undefined
  readonly commandTimeoutMs?: number | undefined
  readonly openTimeoutMs?: number | undefined
}
