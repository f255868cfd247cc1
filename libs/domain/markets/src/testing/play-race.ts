import type { Fixture } from '@fairline/domain-sport'
import { unwrap } from '@fairline/kernel'
import type { Json } from '@fairline/kernel'
import { applyBeat } from '../apply-beat.ts'
import { applyToBook, openBook } from '../apply-to-book.ts'
import type { Applied, BookInput } from '../book-input.ts'
import { bookSchemaVersion, decodeBook, encodeMoving, encodeStanding } from '../book-codec.ts'
import type { GameBook } from '../game-book.ts'
import type { Publication } from '../price-book.ts'
import { priceBook } from '../price-book.ts'
import type { Anomaly } from '../step-market.ts'
import type { TradingPolicy } from '../trading-policy.ts'
import { defaultTradingPolicy } from '../trading-policy.ts'
import type { RaceEvent, RaceState } from './race-sport.ts'
import { isTick, raceFixture, raceSport } from './race-sport.ts'

/** A step of a played game: an event, an input of common code, or beats that say that time has passed, or that the source is silent. */
export type RaceStep =
  | RaceEvent
  | { readonly kind: 'gap' }
  | { readonly kind: 'abandon' | 'confirm-final' }
  | { readonly kind: 'refusal'; readonly clockOnly: boolean }
  | { readonly kind: 'renumbering'; readonly adopted: boolean }
  | { readonly kind: 'suspend' | 'resume'; readonly types: readonly string[] }
  | { readonly kind: 'fixture'; readonly fixture: Fixture }
  | { readonly kind: 'passed'; readonly ms: number }
  | { readonly kind: 'silence' }

/** What a played game left behind. */
export interface PlayedRace {
  readonly book: GameBook<RaceState>
  readonly publications: readonly Publication[]
  readonly anomalies: readonly Anomaly[]
}

const startUs = 1_789_000_000_000_000

/** The input of a step at an event sequence; `shiftUs` of time has passed beside its events. */
export const raceInput = (
  step: Exclude<RaceStep, { readonly kind: 'passed' | 'silence' }>,
  eventSeq: number,
  shiftUs = 0,
): BookInput<RaceEvent> => {
  const us = startUs + eventSeq * 200_000 + shiftUs
  const common = { eventSeq, offset: 100 + eventSeq, receivedAtUs: us, sentAtUs: us, source: 's/0' }
  switch (step.kind) {
    case 'gap':
    case 'refusal':
      return { ...common, lost: { first: eventSeq, last: eventSeq }, ...step }
    case 'abandon':
    case 'confirm-final':
    case 'renumbering':
    case 'suspend':
    case 'resume':
    case 'fixture':
      return { ...common, ...step }
    default:
      return {
        ...common,
        fullState: raceSport.isFullState(step),
        clockState: raceSport.isClockState(step),
        kind: 'event',
        event: step,
        feedSeq: eventSeq,
        highRate: isTick(step),
      }
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
  let eventSeq = 1
  let shiftUs = 0
  const take = (step: RaceStep): Applied<RaceState> => {
    if (step.kind !== 'passed' && step.kind !== 'silence')
      return applyToBook(raceSport, raceSport.params, policy, book, raceInput(step, ++eventSeq, shiftUs))
    if (step.kind === 'passed') shiftUs += step.ms * 1000
    const receivedAtUs = startUs + eventSeq * 200_000 + shiftUs
    const beat = { source: 's/0', isSilent: step.kind === 'silence', offset: 100 + eventSeq, receivedAtUs }
    return applyBeat(raceSport, raceSport.params, policy, book, beat)
  }
  steps.forEach((step, index) => {
    const applied = take(step)
    book = applied.trigger || cutAfter(index) || index === steps.length - 1 ? pass(applied) : applied.book
  })
  return { book, publications, anomalies }
}
