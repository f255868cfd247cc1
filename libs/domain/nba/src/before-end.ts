import { plausibleLimits } from './can-follow.ts'
import { regulationPeriods } from './game-clock.ts'
import type { NbaState } from './nba-state.ts'
import { addToPeriod } from './sides.ts'

/** What an end of the game changes, as it was before: an end that is taken back restores the game to it. */
export type BeforeEnd = Readonly<
  Pick<NbaState, 'phase' | 'period' | 'periodOver' | 'clockMs' | 'homeScore' | 'awayScore' | 'periods' | 'unsurePeriods' | 'loss'>
>

/** The present of a state, to be kept while the game counts as ended. */
export const presentOf = (state: NbaState): BeforeEnd => {
  const { phase, period, periodOver, clockMs, homeScore, awayScore, periods, unsurePeriods, loss } = state
  return { phase, period, periodOver, clockMs, homeScore, awayScore, periods, unsurePeriods, loss }
}

/** The state as it was before the end of the game, with what was counted for players since. The same object where no end was taken. */
export const withoutEnd = (state: NbaState): NbaState =>
  state.beforeEnd === null ? state : { ...state, ...state.beforeEnd, beforeEnd: null }

/** Whether an end that was taken was seen to come: the last period had run out, or nearly so. It is followed by leftovers, not by play. */
export const isEndSeen = ({ beforeEnd }: NbaState): boolean =>
  beforeEnd === null ||
  (beforeEnd.period >= regulationPeriods && (beforeEnd.periodOver || beforeEnd.clockMs <= plausibleLimits.leftBeforeEndMs))

/** The state with a change of its points, by a correction or a ruling, also in what it was before its end. */
export const carryBeforeEnd = (before: NbaState, state: NbaState): NbaState => {
  const { beforeEnd } = state
  if (beforeEnd === null || beforeEnd !== before.beforeEnd || state.periods === before.periods) return state
  let { periods } = beforeEnd
  state.periods.forEach((score, index) => {
    const was = before.periods[index]
    periods = addToPeriod(periods, index + 1, score.home - (was?.home ?? 0), score.away - (was?.away ?? 0))
  })
  const homeScore = Math.max(0, beforeEnd.homeScore + state.homeScore - before.homeScore)
  const awayScore = Math.max(0, beforeEnd.awayScore + state.awayScore - before.awayScore)
  return { ...state, beforeEnd: { ...beforeEnd, homeScore, awayScore, periods } }
}
