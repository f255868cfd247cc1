import { isEndSeen, withoutEnd } from './before-end.ts'
import { believedIn, canFollow } from './can-follow.ts'
import { applyStated, isEndInDoubt } from './doubt.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { isFullStatement } from './phases.ts'
import { isFarBehind, isOfEarlierClock } from './place-of.ts'

/**
 * The state after an action that comes once an end was taken that nobody saw coming: one full statement of play after it is remembered, a second
 * one that follows from it shows that the game goes on from where it was. Undefined where the action says nothing of that kind.
 */
export const playedOn = (state: NbaState, event: NbaEvent): NbaState | undefined => {
  if (state.phase !== 'final' || isEndSeen(state) || !isFullStatement(event)) return undefined
  const seen = { ...withoutEnd(state), doubt: null }
  // A leftover has a place before the end.
  const end = state.phaseOrder < 0 ? state.orderNumber : state.phaseOrder
  const isAfterEnd =
    event.orderNumber < 0 ? event.actionNumber > state.phaseAction : event.orderNumber > end || isFarBehind(event.orderNumber, end)
  if (!isAfterEnd || isOfEarlierClock(seen, event)) return undefined
  const { doubt } = state
  if (doubt === null || isEndInDoubt(state) || !canFollow(believedIn(doubt), event)) return { ...state, doubt: event }
  return applyStated(applyStated(seen, doubt), event)
}
