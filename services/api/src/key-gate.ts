import { createHash } from 'node:crypto'
import { isWellFormedApiKey } from '@fairline/adapters-postgres'
import type { Clock } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import type { Instruments } from '@fairline/runtime-service'
import type { apiMetrics } from './api-metrics.ts'
import { callerOfAddress } from './bounds/caller-address.ts'
import { inTurns } from './bounds/in-turns.ts'
import { putLast } from './bounds/put-last.ts'
import { createTokenBuckets } from './bounds/token-buckets.ts'
import type { ApiKey, ApiKeyLookup, KeyFinder } from './ports.ts'
import { apiError } from './problem.ts'

/** Lets requests with a valid key in. */
export interface KeyGate {
  /**
   * The key of a request from an address; throws API_KEY_MISSING, API_KEY_INVALID, API_KEY_ENDED, API_WRONG_KEYS_EXCEEDED, or
   * API_BACKEND_UNAVAILABLE.
   */
  admit(presented: string | readonly string[] | undefined, address: string): Promise<ApiKey>
  /** Forgets keys that are known to have ended, so that they are refused at once. */
  forget(ids: ReadonlySet<string>): void
}

/** What {@link createKeyGate} needs. */
export interface KeyGateOptions {
  readonly keys: Pick<KeyFinder, 'findApiKey'>
  readonly clock: Clock
  readonly cacheMs: number
  /** Lookups of one address that find no valid key. */
  readonly maxWrongKeysPerMinute: number
  readonly instruments: Instruments<typeof apiMetrics>
}

const maxEntries = 10_000
/** Half of the connections of the pool: the others are there for commands. */
const maxLookups = 4
const maxWaitingLookups = 200

interface Remembered {
  readonly untilUs: number
  readonly lookup: ApiKeyLookup
}

/**
 * A {@link KeyGate} that remembers lookups for a while, refused ones too, so that a flood of requests is not one of queries. An address with
 * too many keys that are not valid gets no more lookups for a while; keys that were valid before are looked up all the same.
 */
export const createKeyGate = ({ keys, clock, cacheMs, maxWrongKeysPerMinute, instruments }: KeyGateOptions): KeyGate => {
  // Apart, so that wrong keys push no valid ones out. By digest, so that a heap dump holds no keys.
  const valid = new Map<string, Remembered>()
  const refused = new Map<string, Remembered>()
  const pending = new Map<string, Promise<ApiKeyLookup>>()
  const wrongKeys = createTokenBuckets({ clock, perSecond: maxWrongKeysPerMinute / 60, burst: maxWrongKeysPerMinute })
  const refuse = (bound: string, error: AppError): AppError => {
    instruments.fairline_api_refused_total.add(1, { bound })
    return error
  }
  const inTurn = inTurns(maxLookups, maxWaitingLookups, () =>
    refuse('lookups', apiError('API_BACKEND_UNAVAILABLE', 'Too many keys are being looked up.')),
  )

  const keep = (digest: string, entry: Remembered): void => {
    const [into, from] = entry.lookup.ok ? [valid, refused] : [refused, valid]
    putLast(into, digest, entry, maxEntries)
    from.delete(digest)
  }

  const lookUp = async (presented: string, digest: string, address: string): Promise<ApiKeyLookup> => {
    const untilUs = clock.nowUs() + cacheMs * 1000
    const caller = callerOfAddress(address)
    const wasValid = valid.has(digest)
    // Taken before the lookup, and given back for a valid key: else wrong keys that come all at once would all be looked up.
    const retryAfterS = wasValid ? 0 : wrongKeys.take(caller)
    if (retryAfterS > 0)
      throw refuse('wrong_keys', apiError('API_WRONG_KEYS_EXCEEDED', 'Too many keys from here were not valid.', { retryAfterS }))
    let isWrong = false
    try {
      const lookup = await inTurn(() => keys.findApiKey(presented))
      isWrong = !lookup.ok
      keep(digest, { untilUs, lookup })
      return lookup
    } finally {
      if (!isWrong && !wasValid) wrongKeys.giveBack(caller)
    }
  }

  const find = (presented: string, address: string): Promise<ApiKeyLookup> => {
    const digest = createHash('sha256').update(presented).digest('base64')
    const known = valid.get(digest) ?? refused.get(digest)
    if (known !== undefined && clock.nowUs() < known.untilUs) return Promise.resolve(known.lookup)
    const running = pending.get(digest) ?? lookUp(presented, digest, address).finally(() => pending.delete(digest))
    pending.set(digest, running)
    return running
  }

  return {
    forget: (ids) => {
      for (const [digest, { lookup }] of valid) if (lookup.ok && ids.has(lookup.key.id)) valid.delete(digest)
    },
    admit: async (presented, address) => {
      if (presented === undefined || presented.length === 0) throw apiError('API_KEY_MISSING', 'The request has no key.')
      // Its checksum tells a mistyped key without a query.
      if (typeof presented !== 'string' || !isWellFormedApiKey(presented)) throw apiError('API_KEY_INVALID', 'The key is malformed.')
      const found = await find(presented, address).catch((caught: unknown) => {
        throw unavailable(AppError.from(caught))
      })
      if (!found.ok) {
        if (found.reason === 'revoked' || found.reason === 'expired') throw apiError('API_KEY_ENDED', `The key is ${found.reason}.`)
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
