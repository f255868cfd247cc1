import { randomUUID, timingSafeEqual } from 'node:crypto'
import type { ApiKeyScope } from './api-key.ts'
import { apiKeyScopes, generateApiKey, hashApiKey, isWellFormedApiKey } from './api-key.ts'
import type { Database, Row } from './database.ts'

/** A key without its secret. */
export interface ApiKey {
  readonly id: string
  readonly name: string
  readonly scopes: readonly ApiKeyScope[]
  readonly createdAt: Date
  readonly expiresAt: Date | undefined
  readonly revokedAt: Date | undefined
  /** To the minute. */
  readonly lastUsedAt: Date | undefined
}

/** What a key is made of. */
export interface NewApiKey {
  readonly name: string
  readonly scopes: readonly ApiKeyScope[]
  readonly expiresAt?: Date
}

/** Whether a presented key may be used, and if not why. */
export type ApiKeyLookup =
  { readonly ok: true; readonly key: ApiKey } | { readonly ok: false; readonly reason: 'malformed' | 'unknown' | 'revoked' | 'expired' }

/** Keys of the HTTP API. */
export interface KeyStore {
  /** Makes and stores a key. `secret` is the only copy there will ever be. */
  createApiKey(key: NewApiKey): Promise<{ readonly id: string; readonly secret: string }>
  /** Looks a presented key up, and notes its use. */
  findApiKey(presented: string): Promise<ApiKeyLookup>
  /** Those of these ids whose key may not be used any more: revoked, expired or unknown. One query, however many ids. */
  endedApiKeys(ids: readonly string[]): Promise<ReadonlySet<string>>
  /**
   * Makes a second key with the name and scopes of a valid one, and lets the first expire after the overlap or at its own end, whichever
   * comes first. Undefined where there is no valid key with this id.
   */
  rotateApiKey(id: string, overlapMs: number): Promise<{ readonly id: string; readonly secret: string } | undefined>
  /** Ends a key; false where there is none with this id. */
  revokeApiKey(id: string): Promise<boolean>
  listApiKeys(): Promise<readonly ApiKey[]>
}

const columns = 'id, name, sha256, scopes, created_at, expires_at, revoked_at, last_used_at'

const keyOf = (row: Row): ApiKey => ({
  id: row['id'] as string,
  name: row['name'] as string,
  scopes: (row['scopes'] as string[]).filter((scope): scope is ApiKeyScope => (apiKeyScopes as readonly string[]).includes(scope)),
  createdAt: row['created_at'] as Date,
  expiresAt: (row['expires_at'] as Date | null) ?? undefined,
  revokedAt: (row['revoked_at'] as Date | null) ?? undefined,
  lastUsedAt: (row['last_used_at'] as Date | null) ?? undefined,
})

const insert = 'insert into api_keys (id, name, sha256, scopes, expires_at) values ($1, $2, $3, $4, $5)'

const ended = `select asked.id from unnest($1::uuid[]) as asked (id) where not exists (
  select 1 from api_keys as key
  where key.id = asked.id and key.revoked_at is null and (key.expires_at is null or key.expires_at > now()))`

const expireLater = `update api_keys set expires_at = least(expires_at, now() + $2 * interval '1 millisecond')
  where id = $1 and revoked_at is null and (expires_at is null or expires_at > now())
  returning name, scopes`

/** {@link KeyStore} in the table `api_keys`. */
export const keyStore = (database: Database): KeyStore => ({
  createApiKey: async ({ name, scopes, expiresAt }) => {
    const id = randomUUID()
    const secret = generateApiKey()
    await database.query('storing an API key', insert, [id, name, hashApiKey(secret), scopes, expiresAt ?? null])
    return { id, secret }
  },
  findApiKey: async (presented) => {
    if (!isWellFormedApiKey(presented)) return { ok: false, reason: 'malformed' }
    const sha256 = hashApiKey(presented)
    const rows = await database.query('looking up an API key', `select ${columns}, now() as now from api_keys where sha256 = $1`, [sha256])
    const row = rows[0]
    if (row === undefined || !timingSafeEqual(row['sha256'] as Buffer, sha256)) return { ok: false, reason: 'unknown' }
    const key = keyOf(row)
    if (key.revokedAt !== undefined) return { ok: false, reason: 'revoked' }
    if (key.expiresAt !== undefined && key.expiresAt <= (row['now'] as Date)) return { ok: false, reason: 'expired' }
    // Once a minute is enough to see that a key is in use, and keeps reads from becoming writes.
    const stale = `update api_keys set last_used_at = now() where id = $1 and (last_used_at is null or last_used_at < now() - interval '1 minute')`
    await database.query('noting the use of an API key', stale, [key.id])
    return { ok: true, key }
  },
  endedApiKeys: async (ids) => {
    if (ids.length === 0) return new Set()
    return new Set((await database.query('looking for ended API keys', ended, [ids])).map((row) => row['id'] as string))
  },
  rotateApiKey: (id, overlapMs) =>
    database.transaction('rotating an API key', async (query) => {
      const [old] = await query(expireLater, [id, overlapMs])
      if (old === undefined) return undefined
      const next = { id: randomUUID(), secret: generateApiKey() }
      await query(insert, [next.id, old['name'], hashApiKey(next.secret), old['scopes'], null])
      return next
    }),
  revokeApiKey: async (id) => {
    const sql = 'update api_keys set revoked_at = coalesce(revoked_at, now()) where id = $1 returning id'
    return (await database.query('revoking an API key', sql, [id])).length === 1
  },
  listApiKeys: async () => (await database.query('listing API keys', `select ${columns} from api_keys order by created_at, id`)).map(keyOf),
})
