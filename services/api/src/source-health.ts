import type { Clock, Sport } from '@fairline/kernel'
import { AppError, sports } from '@fairline/kernel'
import type { ServiceErrors } from '@fairline/runtime-service'
import type { BoardReader, SourceWord } from './ports.ts'
import type { SportHealthBody } from './schemas.ts'

/** A word that is older says nothing about now: one comes about every second, and takes a second to get here. */
export const unknownAfterMs = 5000

/**
 * What the sources of a sport say, at a moment. Its age is that of the partition whose newest word is the oldest: the games of that one are
 * the worst served, and a sport is as well as its worst part.
 * - `silent`: the newest word of some source is that it has not heard its provider for longer than its limit. That is said once, and holds
 *   until the next word, however long that takes;
 * - `unknown`: there is no word, or the oldest one is older than five seconds;
 * - `alive`: all of them hear it.
 */
export const sportHealthAt = (sport: Sport, words: readonly SourceWord[], nowUs: number): SportHealthBody => {
  if (words.length === 0) return { sport, state: 'unknown', asOf: null, ageMs: null }
  const asOfUs = Math.min(...words.map((word) => word.asOfUs))
  const ageMs = Math.max(0, Math.round((nowUs - asOfUs) / 1000))
  const heard = ageMs > unknownAfterMs ? 'unknown' : 'alive'
  const state = words.some((word) => word.state === 'silent') ? 'silent' : heard
  return { sport, state, asOf: new Date(asOfUs / 1000).toISOString(), ageMs }
}

/** What {@link createSourceHealth} needs. */
export interface SourceHealthOptions {
  readonly reader: Pick<BoardReader, 'readHealth'>
  readonly clock: Clock
  readonly errors: Pick<ServiceErrors, 'record'>
  /** How long what was read serves everybody, milliseconds. */
  readonly readForMs: number
}

/** What the sources of every sport say, now. Never fails: a sport that cannot be read is unknown. */
export type SourceHealth = () => Promise<SportHealthBody[]>

/** {@link SourceHealth} that reads each sport at most once per `readForMs`, whoever asks. */
export const createSourceHealth = ({ reader, clock, errors, readForMs }: SourceHealthOptions): SourceHealth => {
  const readSport = (sport: Sport): Promise<readonly SourceWord[]> =>
    reader.readHealth(sport).catch((caught: unknown) => {
      // While the server is away readiness says so; anything else somebody must know.
      if (AppError.from(caught).disposition !== 'retry') errors.record(caught, { sport })
      return []
    })
  let read: { readonly untilUs: number; readonly words: Promise<readonly (readonly SourceWord[])[]> } | undefined
  return async () => {
    if (read === undefined || clock.nowUs() >= read.untilUs)
      read = { untilUs: clock.nowUs() + readForMs * 1000, words: Promise.all(sports.map(readSport)) }
    const words = await read.words
    return sports.map((sport, index) => sportHealthAt(sport, words[index] ?? [], clock.nowUs()))
  }
}
