import { believedBy, scoreCanFollow } from './can-follow.ts'
import { afterCorrection } from './game-end.ts'
import { applyLatePeriod } from './late-period.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { isEndOfPeriod, isStanding } from './phases.ts'
import { isOfPhase } from './place-of.ts'
import { withPeriodScore } from './sides.ts'
import { isRuling } from './waiting.ts'

/**
 * The state with the score of a corrected statement that counts nothing itself: the end of the period that is over, or of the one before in which
 * nobody has scored since, and a ruling that nothing has followed.
 */
export const restated = (before: NbaState, state: NbaState, event: NbaEvent): NbaState => {
  if (state.phase !== before.phase || isStanding(state.phase)) return state
  if (isEndOfPeriod(event) && event.period < state.period) return applyLatePeriod(state, event)
  const isEndOfPresent = isEndOfPeriod(event) && state.periodOver && event.clockMs === 0 && isOfPhase(state, event)
  const isNewestRuling = isRuling(event) && event.actionNumber >= state.actionNumber
  const isSame = event.homeScore === state.homeScore && event.awayScore === state.awayScore
  if (event.period !== state.period || isSame || !(isEndOfPresent || isNewestRuling)) return state
  if (!scoreCanFollow({ ...believedBy(state), mayFall: true }, event)) return { ...state, doubt: { ...event, edited: false } }
  return afterCorrection(before, withPeriodScore(state, event.period, event.homeScore, event.awayScore))
}
