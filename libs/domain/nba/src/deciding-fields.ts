import { countedTypes } from './action-kinds.ts'
import type { NbaEvent } from './nba-event.ts'

// Words of these actions are statements of the phase, or open and end a wait.
const phaseTypes: ReadonlySet<string> = new Set(['game', 'period', 'instantreplay', 'timeout', 'stoppage'])

/** Score, period, phase, clock and who scored as one text; names, numbers, descriptions and the ball are no part of it. */
export const decidingFields = (event: NbaEvent): string => {
  const { period, clockMs, homeScore, awayScore, actionType, edited } = event
  const word = phaseTypes.has(actionType) ? event.subType : ''
  const who = countedTypes.has(actionType) ? `${event.playerId} ${event.made ? 1 : 0} ${event.assistPlayerId}` : ''
  return `${actionType}|${word}|${period}|${clockMs}|${homeScore}|${awayScore}|${who}|${edited ? 1 : 0}`
}
