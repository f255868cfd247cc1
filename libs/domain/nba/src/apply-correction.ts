import { countedTypes } from './action-kinds.ts'
import { applyCounted } from './apply-counted.ts'
import { applyStated, isEndInDoubt } from './doubt.ts'
import { findCorrected } from './find-version.ts'
import { afterCorrection } from './game-end.ts'
import { applyGameWord, takeBackPhase } from './game-words.ts'
import { secondsOf, unpackEntry } from './ledger.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { isOver, isPeriodStatement, isStanding } from './phases.ts'
import { isNearPhase } from './place-of.ts'

/**
 * The state after a correction: it changes what its own action counted for, and takes back what that action said of the phase. Its number alone
 * does not name its action; see find-version.ts.
 */
export const applyCorrection = (state: NbaState, event: NbaEvent): NbaState => {
  if (event.actionType === 'game') return afterCorrection(state, applyGameWord(state, event))
  const taken = takenBack(state, event)
  // What it takes back is no basket, though one may have its number too.
  const isAnother = taken !== state && !countedTypes.has(event.actionType) && findCorrected(state, event) >= 0
  return afterCorrection(state, isAnother ? taken : applyCounted(taken, event, 'difference'))
}

const takenBack = (state: NbaState, event: NbaEvent): NbaState => {
  if (event.actionNumber < 0 || isOfCounted(state, event)) return state
  const { doubt } = state
  const isNear = isNearPhase(state, event)
  if (doubt !== null && isEndInDoubt(state) && doubt.actionNumber === event.actionNumber)
    return isNear || event.period === doubt.period ? withoutDoubt(state, event) : state
  if (event.actionNumber !== state.phaseAction || !isNear) return state
  return isPeriodStatement(event) && !isOver(state.phase) && !isStanding(state.phase) ? state : takeBackPhase(state, event)
}

// A basket or a rebound of that period has the number as well, and its clock is no further away.
const isOfCounted = (state: NbaState, event: NbaEvent): boolean => {
  const at = findCorrected(state, event)
  if (at < 0) return false
  const entry = unpackEntry(state.ledger[at] as number)
  if (entry.period !== event.period) return false
  const seconds = secondsOf(event.clockMs)
  return event.period !== state.period || Math.abs(entry.seconds - seconds) <= Math.abs(secondsOf(state.clockMs) - seconds)
}

// The end of a period that was typed as the end of the game is one from here on.
const withoutDoubt = (state: NbaState, event: NbaEvent): NbaState => {
  const dropped = { ...state, doubt: null }
  const isEndOfPresent = isPeriodStatement(event) && event.subType === 'end' && event.period === state.period && !isOver(state.phase)
  return isEndOfPresent ? applyStated(dropped, { ...event, edited: false }) : dropped
}
