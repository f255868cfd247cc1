import { isOverByRule } from './game-end.ts'
import type { MlbState, Position } from './mlb-state.ts'
import { halfOf, scheduledInnings } from './mlb-state.ts'
import { lastMoving } from './play-list.ts'

/** What one message can have changed; what goes beyond waits for a second statement. */
export const followLimits = {
  /** A grand slam. */
  runsOfPlay: 4,
  /** Most runs of a side in a half inning since 1900 (Boston, 18 June 1953): what a loss can have hidden. */
  runsOfHalf: 17,
  /** Outs that a review takes back. */
  outsTakenBack: 1,
  /** Half innings from one statement to the next. */
  halvesAhead: 1,
} as const

/** How a position was stated. */
export interface StatementKind {
  readonly isStatus: boolean
  /** A review is or was under way: it may take back a scoring play. */
  readonly review: boolean
  /** Messages were lost before it. */
  readonly lost: boolean
  /** A play of the half inning under way is known: it cannot be taken back to the one before. */
  readonly halfHasPlays: boolean
  /** Innings of the full game. */
  readonly scheduled: number
}

const scoreFollows = (from: Position, to: Position, kind: StatementKind, halves: number): boolean => {
  const most = kind.lost ? followLimits.runsOfHalf : followLimits.runsOfPlay
  // A third out of the half inning before is the position between the two; only one that is taken back may take runs with it.
  const isTakenBack = halves < 0 && to.outs < 3
  const least = kind.review || isTakenBack ? -followLimits.runsOfPlay : 0
  const [home, away] = [to.homeScore - from.homeScore, to.awayScore - from.awayScore]
  // Only the side at bat scores: the other one's runs can only have come where a half inning has passed.
  const mostHome = from.bottom || to.bottom ? most : 0
  const mostAway = !from.bottom || !to.bottom ? most : 0
  return home >= least && away >= least && home <= mostHome && away <= mostAway
}

/**
 * Whether the rules let a game go on from one position to another: an extra inning follows a tie only, and a game that is over stays over, but
 * for what a review takes back (Official Baseball Rules 7.01).
 */
const rulesAllow = (from: Position, to: Position, kind: StatementKind, halves: number): boolean => {
  if (isOverByRule(from, kind.scheduled)) {
    const isTakenBack = kind.isStatus && (kind.review || to.outs < from.outs)
    if (!isOverByRule(to, kind.scheduled)) return halves === 0 && isTakenBack
    return halves === 0 || (to.homeScore === from.homeScore && to.awayScore === from.awayScore)
  }
  // The visitors have not batted since the tie, nor the home side after it.
  return halves <= 0 || to.bottom || to.inning <= kind.scheduled || to.homeScore === from.awayScore
}

/**
 * Whether a stated position can follow from another: the score does not fall (but for a review) and does not rise by more than one message can
 * bring, half innings come one after the other, outs are not taken back by more than a review does. A half inning is taken back only while
 * nothing has been played in the next. The game goes on only where the rules have not ended it.
 */
export const canFollow = (from: Position, to: Position, kind: StatementKind): boolean => {
  const halves = halfOf(to) - halfOf(from)
  if (halves > followLimits.halvesAhead || halves < -1) return false
  if (halves < 0 && (!kind.isStatus || kind.halfHasPlays || from.outs > 0)) return false
  if (halves === 0 && to.outs < from.outs - (kind.isStatus ? followLimits.outsTakenBack : 0)) return false
  return rulesAllow(from, to, kind, halves) && scoreFollows(from, to, kind, halves)
}

/** How the next statement from a state would be judged. */
export const statementKind = (state: MlbState, isStatus: boolean, review: boolean): StatementKind => {
  const last = state.plays[lastMoving(state.plays)]
  return {
    isStatus,
    review: isStatus && (review || state.underReview),
    lost: state.lost,
    halfHasPlays: last !== undefined && halfOf(last) >= halfOf(state),
    scheduled: scheduledInnings(state.fixture),
  }
}

/** Whether two statements are of one position. */
export const samePosition = (a: Position, b: Position): boolean =>
  a.inning === b.inning && a.bottom === b.bottom && a.outs === b.outs && a.homeScore === b.homeScore && a.awayScore === b.awayScore
