import type { Random } from './random.ts'

/** Bounds of the wait between attempts. */
export interface BackoffOptions {
  readonly firstMs: number
  readonly maxMs: number
}

/**
 * Exponential backoff with full jitter: a random wait between 0 and a bound that doubles with each failed attempt. Clients
 * that lost one server do not come back at one time.
 * @param attempt failed attempts before this wait, from 0
 */
export const fullJitterMs = (attempt: number, { firstMs, maxMs }: BackoffOptions, random: Random): number =>
  Math.floor(random() * Math.min(maxMs, firstMs * 2 ** Math.min(attempt, 30)))
