import { pointsOf } from './action-kinds.ts'
import { withoutEnd } from './before-end.ts'
import { believedBy, plausibleLimits, scoreCanFollow } from './can-follow.ts'
import { nameOf, newestVersion, unnamed } from './event-names.ts'
import { findNamed } from './find-version.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { isFullStatement, wordOfGame } from './phases.ts'
import { sideOf } from './sides.ts'
import { isRuling } from './waiting.ts'

/**
 * A greater order number than the front by more than this is not taken as the new front: a game has about 600 actions 10,000 apart, and a
 * number far ahead would make everything that follows look late.
 */
export const longestOrderLeap = 1_000_000

/** The front of the order of play after an action. */
export const orderFront = (front: number, orderNumber: number): number =>
  orderNumber > front && (front < 0 || orderNumber - front <= longestOrderLeap) ? orderNumber : front

/**
 * The front of the order of play after a statement that play begins or goes on here: numbers that begin anew, begin with it. A number far ahead
 * is still none.
 */
export const orderFrontAnew = (front: number, orderNumber: number): number =>
  orderNumber >= 0 && orderNumber < front ? orderNumber : orderFront(front, orderNumber)

/** Whether an order number is behind by more actions than anything is late: the numbers began anew. */
export const isFarBehind = (orderNumber: number, front: number): boolean => front - orderNumber > longestOrderLeap

/**
 * Whether an action belongs to an earlier moment: to an earlier period, or its order number is behind the front and its clock (at the same clock
 * its action number), its score or its points say so too. Numbers alone decide nothing, they may begin anew: among equals the later one to
 * arrive is newer.
 */
export const isLate = (state: NbaState, event: NbaEvent): boolean => {
  if (event.period < state.period) return true
  if (event.period > state.period || event.orderNumber < 0 || event.orderNumber >= state.orderNumber) return false
  if (!state.periodOver && event.clockMs !== state.clockMs) {
    if (event.clockMs > state.clockMs) return true
  } else if (event.actionNumber >= 0 && event.actionNumber <= state.actionNumber && !isFarBehind(event.orderNumber, state.orderNumber))
    return true
  const isLower = event.homeScore < state.homeScore || event.awayScore < state.awayScore
  // A review may have taken a basket back: the lower score of its ruling, or of play, is then that of the present.
  if (isLower) return !(isRuling(event) || isFullStatement(event)) || !scoreCanFollow(believedBy(state), event)
  return !addsItsPoints(state, event)
}

const addsItsPoints = (state: NbaState, event: NbaEvent): boolean => {
  const points = pointsOf(event)
  const side = points === 0 ? undefined : sideOf(state, event)
  return side === undefined || (side === 'home' ? event.homeScore - state.homeScore : event.awayScore - state.awayScore) >= points
}

/** Whether a statement's clock is earlier than the present. */
export const isOfEarlierClock = (state: NbaState, event: NbaEvent): boolean =>
  event.period < state.period || (event.period === state.period && event.clockMs > state.clockMs)

/** Whether a statement of the phase is older than the one that brought the game into its phase: by number and by order. */
export const isOlderThanPhase = (state: NbaState, event: NbaEvent): boolean =>
  event.actionNumber >= 0 && event.orderNumber >= 0 && event.actionNumber < state.phaseAction && event.orderNumber < state.phaseOrder

/** Whether a correction is one of a statement that counts nothing: by its event id, else by its number where the id is no basket's. */
export const isOfStatement = (state: NbaState, event: NbaEvent, actionNumber: number, name: string): boolean => {
  const corrected = nameOf(event.corrects)
  if (corrected !== unnamed && newestVersion(state.replacements, corrected) === newestVersion(state.replacements, name)) return true
  return actionNumber >= 0 && actionNumber === event.actionNumber && findNamed(state, event) < 0
}

/** Whether a correction is one of the end of the game that waits. */
export const isOfEndInDoubt = (state: NbaState, event: NbaEvent): boolean =>
  state.doubt !== null &&
  wordOfGame(state.doubt) === 'final' &&
  isOfStatement(state, event, state.doubt.actionNumber, nameOf(state.doubt.eventId))

/** Whether a correction is one of the action that brought the game into its phase. */
export const isOfPhase = (state: NbaState, event: NbaEvent): boolean => isOfStatement(state, event, state.phaseAction, state.phaseEvent)

/**
 * Whether a correction states a moment that the action that brought the game into its phase can be of: a stop or an end is of the present, as it
 * was before it.
 */
export const isNearPhase = (state: NbaState, event: NbaEvent): boolean => {
  const seen = withoutEnd(state)
  if (event.period === seen.period) return event.clockMs <= seen.clockMs + plausibleLimits.clockPutBackMs
  return event.period === state.period || (event.period === seen.period + 1 && seen.periodOver)
}
