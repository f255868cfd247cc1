import type { StatementKind } from './can-follow.ts'
import { canFollow, samePosition } from './can-follow.ts'
import { isOverByRule } from './game-end.ts'
import type { DoubtfulPosition, MlbState, PlayRecord, Position } from './mlb-state.ts'
import { afterThirdOut } from './settled-half.ts'

/**
 * How a stated position stands to what is believed: it follows from it, it confirms a doubtful one, or it is doubtful itself. Of a game that has
 * not begun nothing is known that a first statement could contradict.
 */
export const judge = (state: MlbState, to: Position, kind: StatementKind): 'follows' | 'confirms' | 'doubtful' => {
  if (!state.begun) return 'follows'
  const { doubtful } = state
  const follows = canFollow(state, to, kind)
  if (doubtful === undefined) return follows ? 'follows' : 'doubtful'
  if (follows && !bringsRunsOf(doubtful, state, to)) return 'follows'
  const next = isOverByRule(doubtful, kind.scheduled) ? doubtful : afterThirdOut(doubtful)
  const agrees = samePosition(doubtful, to) || canFollow(next, to, { ...kind, lost: false, halfHasPlays: false })
  if (agrees) return 'confirms'
  return follows ? 'follows' : 'doubtful'
}

const sameScore = (a: Position, b: Position): boolean => a.homeScore === b.homeScore && a.awayScore === b.awayScore

/** Whether a position has the runs of a play that waits, and that are not in the score yet. */
const bringsRunsOf = (doubtful: DoubtfulPosition, from: Position, to: Position): boolean =>
  doubtful.play !== undefined && doubtful.play.runs > 0 && sameScore(doubtful, to) && !sameScore(from, to)

/** The position of an event. */
export const positionOf = ({ inning, bottom, outs, homeScore, awayScore }: Position): Position => ({
  inning,
  bottom,
  outs,
  homeScore,
  awayScore,
})

/** The state that remembers a doubtful position, with the play that told it or that it is of a correction, and believes what it believed. The same object where it remembers that one already. */
export const withDoubt = (state: MlbState, to: Position, by: PlayRecord | 'statement' | 'correction' = 'statement'): MlbState =>
  state.doubtful !== undefined && samePosition(state.doubtful, to)
    ? state
    : { ...state, doubtful: { ...positionOf(to), play: typeof by === 'string' ? undefined : by, isOfCorrection: by === 'correction' } }
