import type { MlbState, Position } from './mlb-state.ts'
import { halfOf } from './mlb-state.ts'

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
}

const scoreFollows = (from: Position, to: Position, kind: StatementKind, halves: number): boolean => {
  const most = kind.lost ? followLimits.runsOfHalf : followLimits.runsOfPlay
  const least = kind.review || halves < 0 ? -followLimits.runsOfPlay : 0
  const [home, away] = [to.homeScore - from.homeScore, to.awayScore - from.awayScore]
  // Only the side at bat scores: the other one's runs can only have come where a half inning has passed.
  const mostHome = from.bottom || to.bottom ? most : 0
  const mostAway = !from.bottom || !to.bottom ? most : 0
  return home >= least && away >= least && home <= mostHome && away <= mostAway
}

/**
 * Whether a stated position can follow from another: the score does not fall (but for a review) and does not rise by more than one message can
 * bring, half innings come one after the other, outs are not taken back by more than a review does. A half inning is taken back only while
 * nothing has been played in the next.
 */
export const canFollow = (from: Position, to: Position, kind: StatementKind): boolean => {
  const halves = halfOf(to) - halfOf(from)
  if (halves > followLimits.halvesAhead || halves < -1) return false
  if (halves < 0 && (!kind.isStatus || kind.halfHasPlays || from.outs > 0)) return false
  if (halves === 0 && to.outs < from.outs - (kind.isStatus ? followLimits.outsTakenBack : 0)) return false
  return scoreFollows(from, to, kind, halves)
}

/** How the next statement from a state would be judged. */
export const statementKind = (state: MlbState, isStatus: boolean, review: boolean): StatementKind => {
  const last = state.plays.at(-1)
  return {
    isStatus,
    review: isStatus && (review || state.underReview),
    lost: state.lost,
    halfHasPlays: last !== undefined && halfOf(last) >= halfOf(state),
  }
}

/** Whether two statements are of one position. */
export const samePosition = (a: Position, b: Position): boolean =>
  a.inning === b.inning && a.bottom === b.bottom && a.outs === b.outs && a.homeScore === b.homeScore && a.awayScore === b.awayScore
