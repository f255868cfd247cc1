/** A user of a server and its password. */
export interface Login {
  readonly username: string
  readonly password: string
}

/** The users of the outside cluster, by what they do. */
export const outsideUsers = {
  ADMIN: 'admin',
  NFL_PROVIDER: 'nfl-provider',
  FEED: 'fairline-feed',
  PUBLISHER: 'fairline-publisher',
  PARTNER: 'partner-a',
} as const

/** A user of the outside cluster, by what it does. */
export type OutsideRole = keyof typeof outsideUsers

/** All users of the outside cluster. */
export const outsideRoles = Object.keys(outsideUsers) as readonly OutsideRole[]

/** The users of Redis, by what they do: `ALL` is for commands and tests. */
export const redisUsers = { ALL: 'fairline', PUBLISHER: 'fairline-publisher', API: 'fairline-api' } as const

/** A user of Redis, by what it does. */
export type RedisRole = keyof typeof redisUsers

/** All users of Redis. */
export const redisRoles = Object.keys(redisUsers) as readonly RedisRole[]

/** Who may log in to the local servers, and by which passwords. Pub/Sub's emulator knows no logins. */
export interface StackCredentials {
  /** Our own Kafka: its only user. */
  readonly kafka: Login
  readonly outside: Readonly<Record<OutsideRole, Login>>
  readonly redis: Readonly<Record<RedisRole, Login>>
  readonly clickhouse: Login
  readonly quant: Login
  readonly postgres: Login
}

/** The logins of one installation. A password may hold letters, digits, `-` and `_` only: it becomes part of URLs, XML and Java's settings. */
export const makeCredentials = (passwordOf: (username: string) => string): StackCredentials => {
  const login = (username: string): Login => ({ username, password: passwordOf(username) })
  const logins = <Role extends string>(users: Readonly<Record<Role, string>>): Record<Role, Login> =>
    Object.fromEntries(Object.entries<string>(users).map(([role, username]) => [role, login(username)])) as Record<Role, Login>
  return {
    kafka: login('fairline'),
    outside: logins(outsideUsers),
    redis: logins(redisUsers),
    clickhouse: login('fairline'),
    quant: login('quant'),
    postgres: login('fairline'),
  }
}
