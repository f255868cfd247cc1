import { pointsOf } from './action-kinds.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { sideOf } from './sides.ts'

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
  return event.homeScore < state.homeScore || event.awayScore < state.awayScore || !addsItsPoints(state, event)
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
