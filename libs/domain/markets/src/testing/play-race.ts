import { unwrap } from '@fairline/kernel'
import type { Json } from '@fairline/kernel'
import type { Applied, BookInput } from '../apply-to-book.ts'
import { applyToBook, openBook } from '../apply-to-book.ts'
import { bookSchemaVersion, decodeBook, encodeMoving, encodeStanding } from '../book-codec.ts'
import type { GameBook } from '../game-book.ts'
import type { Publication } from '../price-book.ts'
import { priceBook } from '../price-book.ts'
import type { Anomaly } from '../step-market.ts'
import type { TradingPolicy } from '../trading-policy.ts'
import { defaultTradingPolicy } from '../trading-policy.ts'
import type { RaceEvent, RaceState } from './race-sport.ts'
import { raceFixture, raceSport } from './race-sport.ts'

/** A step of a played game: an event, or an input of common code. */
export type RaceStep = RaceEvent | { readonly kind: 'gap' } | { readonly kind: 'suspend' | 'resume'; readonly types: readonly string[] }

/** What a played game left behind. */
export interface PlayedRace {
  readonly book: GameBook<RaceState>
  readonly publications: readonly Publication[]
  readonly anomalies: readonly Anomaly[]
}

const us = (seq: number): number => 1_789_000_000_000_000 + seq * 200_000

/** The input of a step at an event sequence. */
export const raceInput = (step: RaceStep, eventSeq: number): BookInput<RaceEvent> => {
  const common = { eventSeq, offset: 100 + eventSeq, receivedAtUs: us(eventSeq), sentAtUs: us(eventSeq), source: 's/0', fullState: false }
  switch (step.kind) {
    case 'gap':
      return { ...common, kind: 'gap' }
    case 'suspend':
    case 'resume':
      return { ...common, kind: step.kind, types: step.types }
    default:
      return { ...common, fullState: raceSport.isFullState(step), kind: 'event', event: step, highRate: false }
  }
}

/**
 * Plays steps through fold and pricing, as a calculator does.
 * @param cutAfter whether the pass ends after the step at this index, beside the cuts that triggers force
 */
export const playRace = (
  steps: readonly RaceStep[],
  cutAfter: (index: number) => boolean,
  policy: TradingPolicy = defaultTradingPolicy,
): PlayedRace => {
  const publications: Publication[] = []
  const anomalies: Anomaly[] = []
  const pass = (applied: Applied<RaceState>): GameBook<RaceState> => {
    const priced = priceBook(raceSport, raceSport.params, policy, applied.book, applied.evaluation)
    if (priced.publication !== undefined) publications.push(priced.publication)
    anomalies.push(...priced.anomalies)
    // The next pass starts from what a restart would restore.
    const plain = (part: Json): Json => JSON.parse(JSON.stringify(part)) as Json
    const recorded = { moving: plain(encodeMoving(raceSport, priced.book)), standing: plain(encodeStanding(priced.book)) }
    return unwrap(decodeBook(raceSport, bookSchemaVersion, recorded))
  }
  const opening = { ...raceInput({ kind: 'gap' }, 1), kind: 'fixture', fixture: raceFixture } as const
  let book = pass(openBook(raceSport, raceSport.params, policy, opening))
  steps.forEach((step, index) => {
    const applied = applyToBook(raceSport, raceSport.params, policy, book, raceInput(step, index + 2))
    book = applied.trigger || cutAfter(index) || index === steps.length - 1 ? pass(applied) : applied.book
  })
  return { book, publications, anomalies }
}
