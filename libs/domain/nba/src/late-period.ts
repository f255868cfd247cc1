import { believedBy, scoreCanFollow } from './can-follow.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { withPeriodScore } from './sides.ts'

/**
 * The end of the period before the running one, in which nobody has scored yet: points that it states are of the period that it ends. Of anything
 * older the periods are settled by what came since.
 */
export const applyLatePeriod = (state: NbaState, event: NbaEvent): NbaState => {
  const { home, away } = state.periods[state.period - 1] ?? { home: 0, away: 0 }
  const isOfLast = event.subType === 'end' && event.clockMs === 0 && event.period === state.period - 1 && home + away === 0
  const isRise = event.homeScore >= state.homeScore && event.awayScore >= state.awayScore
  if (!isOfLast || !isRise || state.doubt !== null || !scoreCanFollow(believedBy(state), event)) return state
  return withPeriodScore(state, event.period, event.homeScore, event.awayScore)
}
