import type { Side } from '@fairline/domain-sport'
import { pointsOf } from './action-kinds.ts'
import { periodLengthMs, regulationPeriods } from './game-clock.ts'
import { entriesOf, pointsInLedger, unpackEntry } from './ledger.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { endOfGame, isEndOfPeriod } from './phases.ts'
import { sideOf } from './sides.ts'
import { isUnderReview } from './waiting.ts'

/** What can follow in one message: limits of the league's rules and of what real feeds showed (season 2018-19, 645 games). */
export const plausibleLimits = {
  /** Points of one message: a three and its free throw. */
  rise: 4,
  /** Points of the first message after lost ones, both sides together. */
  riseAfterLoss: 30,
  /** Points that a review takes back: a three. */
  fall: 3,
  /** How far a review, or an action typed late, puts the clock of a period back. */
  clockPutBackMs: 60_000,
  /** How far the clock alone runs, or is put back, between two messages. */
  clockLeapMs: 60_000,
  /** Game clock left in the last statement before the end of a period that nobody states, or of the game. */
  leftBeforeEndMs: 60_000,
  /** Play before the first statement of a period whose start nobody states. */
  unstartedMs: 120_000,
  /** Points of a side for each minute played: above every game of the league's history. */
  pointsPerMinute: 5,
} as const

/** Whether a game that is met under way can stand where its first statement says. */
export const canStandAt = ({ period, clockMs, homeScore, awayScore }: NbaEvent): boolean => {
  let playedMs = periodLengthMs(period) - clockMs
  for (let before = 1; before < period; before++) playedMs += periodLengthMs(before)
  return Math.max(homeScore, awayScore) <= (plausibleLimits.pointsPerMinute * playedMs) / 60_000
}

/** What a statement must follow from. */
export interface Believed {
  readonly period: number
  readonly periodOver: boolean
  readonly clockMs: number
  readonly homeScore: number
  readonly awayScore: number
  /** Messages were lost before the statement. */
  readonly isAfterLoss: boolean
  /** A review may have taken points back. */
  readonly mayFall: boolean
}

/** What the state believes. */
export const believedBy = (state: NbaState): Believed => ({
  period: state.period,
  periodOver: state.periodOver,
  clockMs: state.clockMs,
  homeScore: state.homeScore,
  awayScore: state.awayScore,
  isAfterLoss: state.loss?.isPresentUnknown ?? false,
  mayFall: state.ruled || isUnderReview(state.waiting),
})

/** What a doubtful statement would make believed. */
export const believedIn = (doubt: NbaEvent): Believed => ({
  period: doubt.period,
  periodOver: endOfGame(doubt) === 'ended' || isEndOfPeriod(doubt),
  clockMs: doubt.clockMs,
  homeScore: doubt.homeScore,
  awayScore: doubt.awayScore,
  isAfterLoss: false,
  mayFall: false,
})

/**
 * Whether play that nobody stated lies before a statement: it is of a later period than the next one can be, the end of a period or a game that
 * had time left or was not seen at all, or its score rises by more than one message can score.
 */
export const leapsOverPlay = (from: Believed, event: NbaEvent): boolean => {
  const rise = Math.max(0, event.homeScore - from.homeScore) + Math.max(0, event.awayScore - from.awayScore)
  if (rise > plausibleLimits.rise) return true
  const isTimeLeft = !from.periodOver && from.clockMs > plausibleLimits.leftBeforeEndMs
  const isEnd = endOfGame(event) === 'ended'
  if (event.period <= from.period) return event.period === from.period && isEnd && isTimeLeft
  return isEnd || isEndOfPeriod(event) || event.period > from.period + 1 || isTimeLeft
}

/** Whether score, period and clock of a statement of the present can follow. */
export const canFollow = (from: Believed, event: NbaEvent): boolean => scoreCanFollow(from, event) && timeCanFollow(from, event)

/** Whether a score can follow: it rises by what one message can score, and falls only where a review may have taken points back. */
export const scoreCanFollow = (from: Believed, event: NbaEvent): boolean => {
  const home = event.homeScore - from.homeScore
  const away = event.awayScore - from.awayScore
  const fall = Math.max(-home, -away, 0)
  if (fall > 0 && !(from.mayFall && fall <= plausibleLimits.fall)) return false
  return Math.max(home, 0) + Math.max(away, 0) <= (from.isAfterLoss ? plausibleLimits.riseAfterLoss : plausibleLimits.rise)
}

/** Whether period and clock can follow: the clock runs down, a review puts it back a little, and the next period follows the end of this one. */
const timeCanFollow = (from: Believed, event: NbaEvent): boolean => {
  if (isEndOfPeriod(event) && event.clockMs > 0) return false
  if (event.period === from.period) {
    if (from.periodOver) return event.actionType !== 'period' || event.subType !== 'start'
    return clockCanFollow(from.clockMs, event.clockMs)
  }
  if (event.period !== from.period + 1) return false
  // Nobody saw the period that ends here.
  if (isEndOfPeriod(event) && !from.isAfterLoss) return false
  if (event.period > regulationPeriods && !isOvertimeDue(from, event)) return false
  if (isUnseenSince(from, event)) return false
  return from.periodOver || from.isAfterLoss || from.clockMs <= plausibleLimits.leftBeforeEndMs
}

// The last play of a period that states the next one is a slip: of a period that nobody has started minutes of play are not left out.
const isUnseenSince = (from: Believed, event: NbaEvent): boolean =>
  !from.isAfterLoss && event.actionType !== 'game' && event.clockMs < periodLengthMs(event.period) - plausibleLimits.unstartedMs

// Overtime is played while tied: its start states so, and what comes without a start follows from a tie.
const isOvertimeDue = (from: Believed, event: NbaEvent): boolean => {
  const isStart = event.actionType === 'period' && event.subType === 'start'
  const { homeScore, awayScore } = isStart ? event : from
  return homeScore === awayScore || (from.isAfterLoss && !isStart)
}

/** Whether a clock of the same period can follow. How far it runs down says nothing: a provider need not report the time between. */
export const clockCanFollow = (fromMs: number, clockMs: number): boolean => clockMs - fromMs <= plausibleLimits.clockPutBackMs

// A shot that comes again: numbers may begin anew, so the number alone does not tell.
const isKnown = (state: NbaState, event: NbaEvent, side: Side): boolean =>
  entriesOf(state.ledger, event.actionNumber).some((index) => {
    const { period, home, rebound } = unpackEntry(state.ledger[index] as number)
    return period === event.period && home === (side === 'home') && !rebound
  })

/**
 * Whether a made shot's stated score holds its own points: it rises by them, or held them before they had a basket. One that does not is
 * stale.
 */
export const holdsOwnPoints = (state: NbaState, event: NbaEvent): boolean => {
  const points = pointsOf(event)
  const side = points === 0 ? undefined : sideOf(state, event)
  if (side === undefined) return true
  const rise = side === 'home' ? event.homeScore - state.homeScore : event.awayScore - state.awayScore
  if (rise >= points || isKnown(state, event, side)) return true
  const score = side === 'home' ? state.homeScore : state.awayScore
  const counted = pointsInLedger(state.ledger)
  return rise + score - (side === 'home' ? counted.home : counted.away) >= points
}
