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

/** Who may log in to the local servers, and by which passwords. Pub/Sub's emulator knows no logins. */
export interface StackCredentials {
  readonly outside: Readonly<Record<OutsideRole, Login>>
  readonly clickhouse: Login
  readonly quant: Login
  readonly postgres: Login
}

/** The logins of one installation. A password may hold letters, digits, `-` and `_` only: it becomes part of URLs, XML and Java's settings. */
export const makeCredentials = (passwordOf: (username: string) => string): StackCredentials => {
  const login = (username: string): Login => ({ username, password: passwordOf(username) })
  return {
    outside: Object.fromEntries(outsideRoles.map((role) => [role, login(outsideUsers[role])])) as Record<OutsideRole, Login>,
    clickhouse: login('fairline'),
    quant: login('quant'),
    postgres: login('fairline'),
  }
}
