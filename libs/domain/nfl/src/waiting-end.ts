import { standingOf } from './can-follow.ts'
import { isOverPhase } from './nfl-phases.ts'
import type { NflState } from './nfl-state.ts'
import { isPlausibleEnd } from './plausible-end.ts'
import { takeSituation } from './take-situation.ts'

/** The state with an end that waits believed, where the score has become the one that it states and it follows now. */
export const withEndAgreed = (state: NflState): NflState => {
  const { doubtful: end } = state
  if (end === undefined || !isOverPhase(end.phase)) return state
  const isSame = end.homeScore === state.homeScore && end.awayScore === state.awayScore
  return isSame && isPlausibleEnd(state, standingOf(state), end) ? takeSituation(state, end) : state
}

/** The state after a correction of a play: an end that waits with the score of before it moves with the score. */
export const withEndMoved = (before: NflState, after: NflState): NflState => {
  const { doubtful: end } = after
  if (end === undefined || !isOverPhase(end.phase)) return after
  const { homeScore, awayScore } = after
  const isOfBefore = end.homeScore === before.homeScore && end.awayScore === before.awayScore
  return isOfBefore ? { ...after, doubtful: { ...end, homeScore, awayScore } } : after
}
