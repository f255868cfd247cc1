import { isEndSeen, withoutEnd } from './before-end.ts'
import { isEndInDoubt } from './doubt.ts'
import { isEndByRule } from './game-end.ts'
import type { NbaState } from './nba-state.ts'
import { isOver } from './phases.ts'

/**
 * Whether an end that waits may be taken by time alone. Of a game of which nothing was seen it must be one by rule. After an end that nobody saw
 * coming it must be one that play can have led to, however long. What was seen to end, and a game that was given up, take one only by another statement or by word of an operator.
 */
export const isFinalUnconfirmed = (state: NbaState): boolean => {
  const { doubt } = state
  if (doubt === null || !isEndInDoubt(state)) return false
  if (!isOver(state.phase)) return state.period > 0 || isEndByRule(doubt)
  const seen = withoutEnd(state)
  return (
    state.phase === 'final' &&
    !isEndSeen(state) &&
    isEndByRule(doubt) &&
    doubt.period >= seen.period &&
    doubt.homeScore >= seen.homeScore &&
    doubt.awayScore >= seen.awayScore
  )
}
