import { regulationPeriods } from './game-clock.ts'
import type { NbaState } from './nba-state.ts'
import { isOver } from './phases.ts'
import { isUnderReview } from './waiting.ts'

/** Whether a period that may be the last one is over and the score is not level: the rules decide the game. */
export const isPlayedOut = (state: NbaState): boolean =>
  state.period >= regulationPeriods && state.periodOver && state.homeScore !== state.awayScore

/**
 * The state of a game that is given up: a period that ended in a review that nobody ruled on, or before its last free throws, was not played out, and
 * decides nothing.
 */
export const asUnresolved = (state: NbaState): NbaState =>
  state.periodOver && (isUnderReview(state.waiting) || state.freeThrows !== null) ? { ...state, periodOver: false } : state

/** Whether no time is left in a period that may be the last one: what is still to come are free throws and rulings. */
export const isClockOut = (state: NbaState): boolean =>
  state.period >= regulationPeriods && !isOver(state.phase) && !state.periodOver && state.clockMs === 0

/** Whether nothing of the game has a price any more, though the provider has not ended it. */
export const isDecided = (state: NbaState): boolean =>
  isPlayedOut(state) || isFreeThrowLast(state) || (isClockOut(state) && state.homeScore !== state.awayScore)

// The end of the period may come before the free throws of its last foul.
const isFreeThrowLast = (state: NbaState): boolean =>
  state.freeThrows !== null && state.period >= regulationPeriods && !isOver(state.phase) && state.clockMs === 0
