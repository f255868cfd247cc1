import { canFollow, standingOf } from './can-follow.ts'
import type { NflSituation } from './nfl-event.ts'
import { phaseRules } from './nfl-phases.ts'
import type { NflState } from './nfl-state.ts'

/**
 * A status that stops a game or gives it up, with what can be read of it. Providers blank score and clock of such a game: a score that falls, or a quarter
 * of before, is no statement of what was played. A ruling may take points back before a stop, not by giving the game up.
 */
export const readableStop = (state: NflState, event: NflSituation): NflSituation => {
  const isStop = phaseRules[event.phase].closes !== undefined
  if (!isStop && event.phase !== 'abandoned') return event
  const falls = event.homeScore < state.homeScore || event.awayScore < state.awayScore
  if (!falls && event.quarter >= state.quarter) return event
  if (isStop && canFollow(standingOf(state), event)) return event
  const { homeScore, awayScore, quarter, quarterSecondsRemaining } = state
  return { ...event, homeScore, awayScore, quarter, quarterSecondsRemaining }
}
