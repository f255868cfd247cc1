import type { Side } from '@fairline/domain-sport'
import type { LedgerEntry } from './ledger.ts'
import { packEntry, pointsInLedger } from './ledger.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { addToPeriod } from './sides.ts'

const between = (value: number, a: number, b: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), value))

const pointsFor = (entry: LedgerEntry | undefined, side: Side): number =>
  entry !== undefined && entry.home === (side === 'home') ? entry.points : 0

const scoreIn = (each: { readonly home: number; readonly away: number }, side: Side): number => (side === 'home' ? each.home : each.away)

/**
 * The counted state with the points of an action of an earlier moment in the score and in its period. The score may hold them already, stated by
 * an action that came before this one: it then has more points than its baskets, and these points only move to the period of the action.
 * @param before the version of the action that was counted, @param entry the one that counts now
 */
export const placePoints = (
  original: NbaState,
  counted: NbaState,
  event: NbaEvent,
  before: LedgerEntry | undefined,
  entry: LedgerEntry | undefined,
): NbaState => {
  if ((before?.points ?? 0) === 0 && (entry?.points ?? 0) === 0) return counted
  return placeSide(placeSide(counted, original, event, before, entry, 'home'), original, event, before, entry, 'away')
}

const placeSide = (
  state: NbaState,
  original: NbaState,
  event: NbaEvent,
  before: LedgerEntry | undefined,
  entry: LedgerEntry | undefined,
  side: Side,
): NbaState => {
  const was = pointsFor(before, side)
  const is = pointsFor(entry, side)
  if (was === 0 && is === 0) return state
  const difference = is - was
  const score = side === 'home' ? original.homeScore : original.awayScore
  const unexplained = score - scoreIn(pointsInLedger(original.ledger), side)
  const held = heldOf(original, event, before, side, difference, unexplained)
  const added = difference - held
  let periods = state.periods
  const move = (period: number, points: number): void => {
    if (points !== 0) periods = addToPeriod(periods, period, side === 'home' ? points : 0, side === 'home' ? 0 : points)
  }
  if (before !== undefined) move(before.period, -was)
  if (entry !== undefined) move(entry.period, is)
  if (held !== 0) move(periodThatHolds(original, side, entry?.period ?? before?.period ?? 1, held), -held)
  return side === 'home'
    ? { ...state, homeScore: Math.max(0, state.homeScore + added), periods }
    : { ...state, awayScore: Math.max(0, state.awayScore + added), periods }
}

/** How many of the points are in the score already. */
const heldOf = (
  state: NbaState,
  event: NbaEvent,
  before: LedgerEntry | undefined,
  side: Side,
  difference: number,
  unexplained: number,
): number => {
  // Exactly what the correction changes: a later action stated it first. Other points without a basket are those of lost ones.
  if (before !== undefined)
    return (state.loss === null ? unexplained === difference : isHeldAfterLoss(state, event, before, side)) ? difference : 0
  const stated = side === 'home' ? event.homeScore - state.homeScore : event.awayScore - state.awayScore
  const missing = Math.min(difference, Math.max(0, stated))
  return Math.min(between(unexplained, 0, difference), difference - missing)
}

/**
 * Whether the score holds what a correction changes although messages were lost: it has what the action's own corrected score and the baskets
 * since add up to. That tells only of an action that came after the loss, whose score holds what was lost.
 */
const isHeldAfterLoss = (state: NbaState, event: NbaEvent, before: LedgerEntry, side: Side): boolean => {
  const { loss, ledger } = state
  if (loss === null || before.actionNumber <= loss.after) return false
  const since = ledger.slice(ledger.lastIndexOf(packEntry(before)) + 1)
  const expected = scoreIn({ home: event.homeScore, away: event.awayScore }, side) + scoreIn(pointsInLedger(since), side)
  return scoreIn({ home: state.homeScore, away: state.awayScore }, side) === expected
}

/** The period that holds points without a basket (or lacks some): the action's own, else a later one, else an earlier one. */
const periodThatHolds = (state: NbaState, side: Side, own: number, held: number): number => {
  const holds = (period: number): boolean => {
    const score = state.periods[period - 1]
    if (score === undefined) return false
    const excess = scoreIn(score, side) - scoreIn(pointsInLedger(state.ledger, period), side)
    return held > 0 ? excess > 0 : excess < 0
  }
  if (holds(own)) return own
  for (let period = own + 1; period <= state.periods.length; period++) if (holds(period)) return period
  for (let period = own - 1; period >= 1; period--) if (holds(period)) return period
  return own
}
