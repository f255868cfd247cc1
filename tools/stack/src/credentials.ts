/**
 * Who may log in to the local servers. These are for one developer's machine only, which their text says;
 * every other environment takes its secrets from its own store.
 */
export const localCredentials = {
  outside: {
    ADMIN: { username: 'admin', password: 'local-only-admin' },
    NFL_PROVIDER: { username: 'nfl-provider', password: 'local-only-nfl-provider' },
    FEED: { username: 'fairline-feed', password: 'local-only-fairline-feed' },
    PUBLISHER: { username: 'fairline-publisher', password: 'local-only-fairline-publisher' },
    PARTNER: { username: 'partner-a', password: 'local-only-partner-a' },
  },
  clickhouse: { username: 'fairline', password: 'local-only-fairline' },
  quant: { username: 'quant', password: 'local-only-quant' },
  postgres: { username: 'fairline', password: 'local-only-fairline' },
} as const

/** A user of the outside cluster, by what it does. */
export type OutsideRole = keyof typeof localCredentials.outside

/** All users of the outside cluster. */
export const outsideRoles = Object.keys(localCredentials.outside) as readonly OutsideRole[]
