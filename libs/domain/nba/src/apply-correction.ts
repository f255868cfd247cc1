import { countedTypes } from './action-kinds.ts'
import { applyCounted } from './apply-counted.ts'
import { applyStated } from './doubt.ts'
import { freeThrowsAfterCorrection } from './corrected-foul.ts'
import { findCorrected, withNumberNamed } from './find-version.ts'
import { afterCorrection, afterFreeThrows, afterRuling, restatedAfterEnd } from './game-end.ts'
import { applyGameWord, takeBackPhase } from './game-words.ts'
import { secondsOf, unpackEntry } from './ledger.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { isEndOfPeriod, isOver, isPeriodStatement, isStanding } from './phases.ts'
import { isNearPhase, isOfEndInDoubt, isOfPhase } from './place-of.ts'
import { restated } from './restated.ts'
import { takenBackPeriod } from './turned-back.ts'
import { isRuling } from './waiting.ts'
import { waitingAfterCorrection } from './waiting-after-correction.ts'

/**
 * The state after a correction: it changes what its own action counted for, and takes back what that action said of the phase. Its event
 * id names its action, its number alone does not; see find-version.ts.
 */
export const applyCorrection = (state: NbaState, correction: NbaEvent): NbaState => {
  const event = withNumberNamed(state, correction)
  if (event.actionType === 'game') return afterWaits(state, afterCorrection(state, applyGameWord(state, event)), event)
  // The statement that ended the game is taken back by what it is corrected into, and so is a basket.
  const isAnother = isOfPhase(state, event) || findCorrected(state, event) >= 0
  if (state.phase === 'final' && !isAnother && (isRuling(event) || isEndOfPeriod(event))) return restatedAfterEnd(state, event)
  return afterFoul(state, afterWaits(state, restated(state, applyAsCounted(state, event), event), event), event)
}

const afterFoul = (before: NbaState, state: NbaState, event: NbaEvent): NbaState => {
  if (isOver(state.phase)) return state
  const freeThrows = freeThrowsAfterCorrection(state, event)
  return freeThrows === state.freeThrows ? state : afterFreeThrows(before, { ...state, freeThrows })
}

const applyAsCounted = (state: NbaState, event: NbaEvent): NbaState => {
  const taken = takenBack(state, event)
  // What it takes back is no basket, though one may have its number too.
  const isAnother = taken !== state && !countedTypes.has(event.actionType) && findCorrected(state, event) >= 0
  return afterCorrection(state, isAnother ? taken : applyCounted(taken, event, 'difference'))
}

const takenBack = (state: NbaState, event: NbaEvent): NbaState => {
  if (event.actionNumber < 0 || isOfCounted(state, event)) return state
  const { doubt } = state
  const isNear = isNearPhase(state, event)
  if (doubt !== null && isOfEndInDoubt(state, event)) return isNear || event.period === doubt.period ? withoutDoubt(state, event) : state
  if (!isOfPhase(state, event)) return state
  const back = takenBackPeriod(state, event)
  if (back !== undefined || !isNear) return back ?? state
  return isPeriodStatement(event) && !isOver(state.phase) && !isStanding(state.phase) ? state : takeBackPhase(state, event)
}

// A ruling answers its review, and takes the end that waited for it.
const afterWaits = (before: NbaState, state: NbaState, event: NbaEvent): NbaState => {
  // What was taken back has ended every wait already.
  if (isOver(state.phase) || state.waiting !== before.waiting) return state
  const waiting = waitingAfterCorrection(state, event)
  const next = waiting === state.waiting ? state : { ...state, waiting }
  return isRuling(event) && waiting !== state.waiting ? afterRuling(before, next, event) : next
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
  const isEndOfPresent = isEndOfPeriod(event) && event.period === state.period && !isOver(state.phase)
  return isEndOfPresent ? applyStated(dropped, { ...event, edited: false }) : dropped
}
