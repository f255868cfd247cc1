import type { NflPhase, NflSituation } from './nfl-event.ts'
import { quarterSeconds } from './nfl-event.ts'
import type { NflState } from './nfl-state.ts'
import { phaseRules } from './nfl-phases.ts'
import { hasFurtherPeriod, isOvertimeWon } from './overtime-verdict.ts'
import type { Moment } from './place-play.ts'

/** What a statement is measured against: the last believed state, or a statement that is in doubt. */
export interface Standing {
  readonly phase: NflPhase
  readonly quarter: number
  readonly seconds: number
  readonly homeScore: number
  readonly awayScore: number
  /** Something of the game has been played. */
  readonly hasBegun: boolean
  /** A review may take the newest scoring play back. */
  readonly mayFall: boolean
  /** The quarter may have ended: its end was stated, its clock is nearly out, or messages were lost that may have said so. */
  readonly mayHaveEnded: boolean
  /** The rules have a further period after this one where this is its last score. */
  readonly goesOn: boolean
  /** Overtime has its winner: nobody scores any more. */
  readonly isWon: boolean
}

/** Most points of a side from one statement to the next: a touchdown with a two-point try (rules 11-2, 11-3). */
export const maxRise = 8

/** Most points that one scoring play with its try brought, and a ruling takes back. */
export const maxFall = 8

/** Most points of a side of a game that is met under way: one score, and more than any game of the league brought for each minute played. */
export const maxPointsAt = (quarter: number, seconds: number): number => maxRise + 2.5 * ((quarter * quarterSeconds - seconds) / 60)

/** Seconds that a review puts back on the clock: a play with its run-off takes at most the 40 of the play clock and its own. */
export const maxClockBack = 60

/** Seconds on the clock of a quarter that is said to have ended: providers repeat the clock of the last snap. */
export const maxClockAtEnd = 60

/** The clock of the first quarter from which a first message does not tell of its beginning: a kickoff and a snap take less. */
export const seenFromSeconds = quarterSeconds - maxClockBack

// Clock messages may be wrong by themselves: the clock of the last status counts as long as it is of the same quarter.
const clockOf = (state: NflState): number => {
  const stated = state.statements.at(-1)
  return stated?.quarter === state.quarter ? Math.max(stated.seconds, state.quarterSecondsRemaining) : state.quarterSecondsRemaining
}

// The same of the end of a quarter: what the last status or play says of its clock.
const statedClockOf = ({ stated, quarter, quarterSecondsRemaining }: NflState): number =>
  stated.quarter === quarter ? stated.seconds : quarterSecondsRemaining

/** Whether something of the game was played. */
export const hasBeenPlayed = ({ records, phase, quarter, quarterSecondsRemaining, homeScore, awayScore }: NflState): boolean =>
  records.length > 0 || phaseRules[phase].isBreak || quarter > 1 || quarterSecondsRemaining < quarterSeconds || homeScore + awayScore > 0

// A game that was called off or held up before its kickoff has not begun.
const hasBegun = (state: NflState): boolean => state.phase === 'live' || hasBeenPlayed(state)

/** What the last believed state lets follow. */
export const standingOf = (state: NflState): Standing => ({
  phase: state.phase,
  quarter: state.quarter,
  seconds: clockOf(state),
  homeScore: state.homeScore,
  awayScore: state.awayScore,
  hasBegun: hasBegun(state),
  mayFall: state.underReview,
  mayHaveEnded: state.lostSince.length > 0 || state.endedQuarter >= state.quarter || statedClockOf(state) <= maxClockAtEnd,
  goesOn: hasFurtherPeriod(state),
  isWon: isOvertimeWon(state),
})

/** What a doubtful statement lets follow. */
export const standingAfter = (state: NflState, doubtful: NflSituation): Standing => ({
  phase: doubtful.phase,
  quarter: doubtful.quarter,
  seconds: doubtful.quarterSecondsRemaining,
  homeScore: doubtful.homeScore,
  awayScore: doubtful.awayScore,
  hasBegun: doubtful.phase !== 'pregame',
  mayFall: doubtful.underReview,
  mayHaveEnded: phaseRules[doubtful.phase].isBreak || doubtful.quarterSecondsRemaining <= maxClockAtEnd,
  goesOn: hasFurtherPeriod({ ...state, quarter: doubtful.quarter, homeScore: doubtful.homeScore, awayScore: doubtful.awayScore }),
  isWon: false,
})

/** Whether a score can follow another: one scoring play more of each side (none after the winner of an overtime), or under review one less. */
export const canScoreFollow = (from: Standing, homeScore: number, awayScore: number): boolean => {
  const home = homeScore - from.homeScore
  const away = awayScore - from.awayScore
  if (home > maxRise || away > maxRise) return false
  if (from.isWon && (home > 0 || away > 0)) return false
  if (home >= 0 && away >= 0) return true
  return from.mayFall && home >= -maxFall && away >= -maxFall
}

/**
 * Whether a moment of a status or play can follow: of the same quarter, with a clock that does not go up by more than a review puts back, or of the
 * next one where this one may have ended and the rules have a next one.
 */
export const canMomentFollow = (from: Standing, { quarter, seconds }: Moment): boolean => {
  if (quarter === from.quarter) return seconds <= from.seconds + maxClockBack
  return quarter === from.quarter + 1 && from.mayHaveEnded && from.goesOn
}

const doesPhaseFit = (from: Standing, to: NflSituation): boolean => {
  if (to.phase === 'pregame') return !from.hasBegun && to.quarter === 1 && to.homeScore === 0 && to.awayScore === 0
  if (to.phase === 'halftime' && to.quarter !== 2) return false
  if (phaseRules[to.phase].isBreak) return to.quarterSecondsRemaining <= maxClockAtEnd
  // A break ended the quarter: only its last seconds are played again.
  if (phaseRules[from.phase].isBreak && to.quarter === from.quarter && to.phase === 'live')
    return to.quarterSecondsRemaining <= maxClockBack
  return true
}

/** Whether a status can follow: a score that rises by what one scoring play brings, a moment that can follow, and a phase that fits. */
export const canFollow = (from: Standing, to: NflSituation): boolean =>
  canScoreFollow(from, to.homeScore, to.awayScore) &&
  canMomentFollow(from, { quarter: to.quarter, seconds: to.quarterSecondsRemaining }) &&
  doesPhaseFit(from, to)
