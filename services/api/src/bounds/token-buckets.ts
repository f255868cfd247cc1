import type { Clock } from '@fairline/kernel'
import { putLast } from './put-last.ts'

/** What {@link createTokenBuckets} needs. */
export interface TokenBucketsOptions {
  readonly clock: Clock
  /** Tokens that a caller gets back per second. */
  readonly perSecond: number
  /** Tokens that a caller may have saved. */
  readonly burst: number
  /** Callers that are remembered; the one that was quiet longest is forgotten first. Default 10,000. */
  readonly maxCallers?: number
}

/** A bucket of tokens per caller. */
export interface TokenBuckets {
  /** Takes a token: 0 where there was one, else the whole seconds until there is. */
  take(caller: string): number
  /** Gives a token back that turned out not to be needed. */
  giveBack(caller: string): void
}

/** {@link TokenBuckets} that are full at first. */
export const createTokenBuckets = ({ clock, perSecond, burst, maxCallers = 10_000 }: TokenBucketsOptions): TokenBuckets => {
  const buckets = new Map<string, { tokens: number; atUs: number }>()
  const bucketOf = (caller: string): { tokens: number; atUs: number } => {
    const nowUs = clock.nowUs()
    const bucket = buckets.get(caller) ?? { tokens: burst, atUs: nowUs }
    bucket.tokens = Math.min(burst, bucket.tokens + (Math.max(0, nowUs - bucket.atUs) / 1_000_000) * perSecond)
    bucket.atUs = nowUs
    putLast(buckets, caller, bucket, maxCallers)
    return bucket
  }
  return {
    take: (caller) => {
      const bucket = bucketOf(caller)
      if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond))
      bucket.tokens -= 1
      return 0
    },
    giveBack: (caller) => {
      const bucket = bucketOf(caller)
      bucket.tokens = Math.min(burst, bucket.tokens + 1)
    },
  }
}
