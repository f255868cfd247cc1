import { playingTypes } from './action-kinds.ts'
import { applyCounted } from './apply-counted.ts'
import { believedBy, believedIn, canFollow, plausibleLimits } from './can-follow.ts'
import { applyStated, dropDoubt, isEndInDoubt } from './doubt.ts'
import { backTo } from './earlier-place.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { isEndOfPeriod, isOver, isPeriodStatement, isStanding } from './phases.ts'
import { longestOrderLeap } from './place-of.ts'

/**
 * The state after play that goes on where the game was before a statement took it to another period, or ended one: the first action is counted and
 * closes the game, a second one that follows from it shows that the statement was a slip. Undefined where the action says nothing of that kind, as
 * one that is typed late.
 */
export const turnedBack = (state: NbaState, event: NbaEvent): NbaState | undefined => {
  if (isOver(state.phase) || isStanding(state.phase) || event.edited) return undefined
  const isPlay = playingTypes.has(event.actionType)
  if (!isPlay && !isEndOfPeriod(event)) return undefined
  const at = placeOfPlay(state, event)
  if (at < 0) return undefined
  const { doubt } = state
  if (doubt !== null && !isEndInDoubt(state) && placeOfPlay(state, doubt) === at && canFollow(believedIn(doubt), event))
    return applyStated(applyStated(backTo(state, at, event.period), doubt), event)
  if (!isPlay) return undefined
  // An action without a number could not be told when it is counted again.
  const counted = event.actionNumber < 0 ? state : applyCounted(state, event, 'difference')
  return { ...dropDoubt(counted), doubt: event }
}

// Where nobody states an order, the action's number tells.
const isAfterFront = (state: NbaState, { orderNumber, actionNumber }: NbaEvent): boolean =>
  orderNumber < 0
    ? actionNumber > state.actionNumber
    : orderNumber > state.orderNumber && orderNumber - state.orderNumber <= longestOrderLeap

/** Which of the earlier places play that contradicts the present goes on from; -1 for none. */
const placeOfPlay = (state: NbaState, event: NbaEvent): number => {
  const isHere = event.period === state.period && !state.periodOver
  // Its own number is known once it has been counted: it is the doubt itself that is asked for.
  if (isHere || event.period > state.period || !(event === state.doubt || isAfterFront(state, event))) return -1
  return state.earlier.findIndex((place, at) => {
    const above = [state, ...state.earlier.slice(0, at)]
    const isEnded = above.some(({ period, periodOver }) => period === event.period && periodOver)
    // The last actions of a period that is over are often typed late.
    if (isEnded && event.clockMs <= plausibleLimits.leftBeforeEndMs) return false
    if (place.period === event.period && (place.periodOver || event.clockMs > place.clockMs)) return false
    const { period, periodOver, clockMs } = place
    return canFollow({ ...believedBy(state), period, periodOver, clockMs, isAfterLoss: false }, event)
  })
}

/**
 * The state after a correction of the statement that brought the game into its period, or ended it, into something of an earlier moment: the game is
 * where it was before. Undefined where the correction is none of that kind.
 */
export const takenBackPeriod = (state: NbaState, event: NbaEvent): NbaState | undefined => {
  const [place] = state.earlier
  if (place === undefined || isOver(state.phase) || isStanding(state.phase)) return undefined
  const isStillEnd = isEndOfPeriod(event) && state.periodOver && event.period === state.period
  const isOfPlace = event.period === place.period || (place.periodOver && event.period === place.period + 1)
  const isEarlier = state.periodOver ? place.period === state.period && !place.periodOver : event.period < state.period
  if (isStillEnd || !isOfPlace || !isEarlier) return undefined
  const back = backTo(state, 0, event.period)
  if (isPeriodStatement(event)) return applyStated(back, { ...event, edited: false })
  return back.periodOver || event.period !== back.period ? back : { ...back, clockMs: Math.min(back.clockMs, event.clockMs) }
}
