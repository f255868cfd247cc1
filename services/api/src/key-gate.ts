import { createHash } from 'node:crypto'
import type { Clock } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import type { ApiKey, ApiKeyLookup, KeyFinder } from './ports.ts'
import { apiError } from './problem.ts'

/** Lets requests with a valid key in. */
export interface KeyGate {
  /** The key of a request; throws API_KEY_MISSING, API_KEY_INVALID, API_KEY_ENDED, or API_BACKEND_UNAVAILABLE. */
  admit(presented: string | readonly string[] | undefined): Promise<ApiKey>
  /** Forgets keys that are known to have ended, so that they are refused at once. */
  forget(ids: ReadonlySet<string>): void
}

const maxEntries = 10_000
const longestKey = 200

/** A {@link KeyGate} that remembers lookups for a while, refused ones too, so that a flood of requests is not one of queries. */
export const createKeyGate = (keys: Pick<KeyFinder, 'findApiKey'>, clock: Clock, cacheMs: number): KeyGate => {
  const cache = new Map<string, { readonly untilUs: number; readonly lookup: Promise<ApiKeyLookup>; keyId?: string }>()
  const find = (presented: string): Promise<ApiKeyLookup> => {
    // Digests, so that a heap dump holds no keys.
    const digest = createHash('sha256').update(presented).digest('base64')
    const nowUs = clock.nowUs()
    const known = cache.get(digest)
    if (known !== undefined && nowUs < known.untilUs) return known.lookup
    const lookup = keys.findApiKey(presented)
    cache.delete(digest)
    const entry: { readonly untilUs: number; readonly lookup: Promise<ApiKeyLookup>; keyId?: string } = {
      untilUs: nowUs + cacheMs * 1000,
      lookup,
    }
    cache.set(digest, entry)
    lookup.then(
      (found) => {
        if (found.ok) entry.keyId = found.key.id
      },
      () => cache.delete(digest),
    )
    const oldest = cache.size > maxEntries ? cache.keys().next().value : undefined
    if (oldest !== undefined) cache.delete(oldest)
    return lookup
  }
  return {
    forget: (ids) => {
      for (const [digest, { keyId }] of cache) if (keyId !== undefined && ids.has(keyId)) cache.delete(digest)
    },
    admit: async (presented) => {
      if (presented === undefined || presented.length === 0) throw apiError('API_KEY_MISSING', 'The request has no key.')
      if (typeof presented !== 'string' || presented.length > longestKey) throw apiError('API_KEY_INVALID', 'The key is malformed.')
      const found = await find(presented).catch((caught: unknown) => {
        throw unavailable(AppError.from(caught))
      })
      if (!found.ok) {
        if (found.reason === 'revoked' || found.reason === 'expired') throw apiError('API_KEY_ENDED', `The key is ${found.reason}.`)
        // Unknown and malformed look the same, so that nobody learns which keys exist.
        throw apiError('API_KEY_INVALID', 'The key is not known.')
      }
      if (found.key.expiresAt !== undefined && found.key.expiresAt.getTime() * 1000 <= clock.nowUs())
        throw apiError('API_KEY_ENDED', 'The key is expired.')
      return found.key
    },
  }
}

/** A failure of a server behind the API as the caller's problem. */
export const unavailable = (error: AppError): AppError =>
  error.disposition === 'retry'
    ? apiError('API_BACKEND_UNAVAILABLE', 'The request could not be served.', { behind: error.code }, error)
    : error
