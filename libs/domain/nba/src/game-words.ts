import { isEndSeen, withoutEnd } from './before-end.ts'
import { believedBy, canFollow, plausibleLimits } from './can-follow.ts'
import { asUnresolved, isPlayedOut } from './decided.ts'
import { applyStated, dropDoubt, isEndInDoubt } from './doubt.ts'
import { applyEnd } from './game-end.ts'
import { nameOf } from './event-names.ts'
import { periodLengthMs } from './game-clock.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import type { NbaPhase } from './phases.ts'
import { isOver, isStanding, wordOfGame } from './phases.ts'
import {
  isFarBehind,
  isOfEndInDoubt,
  isNearPhase,
  isOfPhase,
  isOfEarlierClock,
  isOlderThanPhase,
  orderFront,
  orderFrontAnew,
} from './place-of.ts'
import { withPeriodScore } from './sides.ts'
import { noWaits, waitingAfter } from './waiting.ts'

/** Applies a `game` action. Its word counts whatever its order number; its score and clock count where they can follow. */
export const applyGameWord = (state: NbaState, event: NbaEvent): NbaState => {
  const word = wordOfGame(event)
  if (word === undefined) return applyUnknownWord(state, event)
  if (isPast(state, event, word)) return state
  if (event.edited && isOfOldWord(state, event, word)) return state
  switch (word) {
    case 'final':
      return applyEnd(state, event)
    case 'resumed':
      if (isOver(state.phase) || isStanding(state.phase) || isEndInDoubt(state)) return resume(state, event)
      if (state.period === 0 && isAtStart(event)) return resume(state, event)
      // A correction of an earlier resumption states what was then.
      return event.edited ? state : applyStated({ ...withPhaseOf(state, event), ...withFrontAnew(state, event), waiting: noWaits }, event)
    case 'postponed':
    case 'suspended':
      // What was played to its end cannot stop, or move to another day.
      if (isResultOfPlay(state, event)) return state
      return { ...withPresent(withoutEnd(state), event), phase: word }
    default:
      return giveUp(state, event, word)
  }
}

// A word that is not known may mean that nothing is played. A stop or an end that is corrected into one was none.
const applyUnknownWord = (before: NbaState, event: NbaEvent): NbaState => {
  const isOfStop = event.edited && (isOver(before.phase) || isStanding(before.phase)) && isOfPhase(before, event)
  const state = isOfStop && isNearPhase(before, event) ? takeBackPhase(before, event) : before
  if (isOver(state.phase)) return state
  const actionNumber = event.edited ? state.actionNumber : Math.max(state.actionNumber, event.actionNumber)
  const orderNumber = event.edited ? state.orderNumber : orderFront(state.orderNumber, event.orderNumber)
  return { ...state, actionNumber, orderNumber, waiting: waitingAfter(state.waiting, event) }
}

// A correction of a word that no longer stands is about the past.
const isOfOldWord = (state: NbaState, event: NbaEvent, word: NbaPhase | 'resumed'): boolean => {
  if (isOfPhase(state, event)) return word !== 'final' && !isNearPhase(state, event)
  if (word !== 'final' && isOfEndInDoubt(state, event)) return false
  // Plays that the provider tells while the game stands move its clock.
  const isOfEarlier = !isStanding(state.phase) && isOfEarlierClock(withoutEnd(state), event)
  if (word === 'resumed') return event.actionNumber < state.phaseAction || isOfEarlier
  return isStanding(word) ? !isRecentStop(state, event) : event.period < state.period
}

// A stop that nobody has seen, of this moment: nothing has brought the game on since. A number that is not reached yet is one of another numbering.
const isRecentStop = (state: NbaState, event: NbaEvent): boolean =>
  event.actionNumber > state.phaseAction &&
  event.orderNumber <= state.orderNumber &&
  event.period === state.period &&
  !isOver(state.phase) &&
  event.clockMs - state.clockMs <= plausibleLimits.clockPutBackMs

// An end is judged by its score. Any other word counts unless its clock too is one of the past: numbers may begin anew.
const isPast = (state: NbaState, event: NbaEvent, word: NbaPhase | 'resumed'): boolean =>
  word !== 'final' && isOlderThanPhase(state, event) && isOfEarlierClock(state, event) && !isFarBehind(event.orderNumber, state.phaseOrder)

const phaseOf = (
  state: NbaState,
  event: NbaEvent,
): Pick<NbaState, 'orderNumber' | 'actionNumber' | 'phaseAction' | 'phaseOrder' | 'phaseEvent'> => ({
  orderNumber: orderFront(state.orderNumber, event.orderNumber),
  actionNumber: Math.max(state.actionNumber, event.actionNumber),
  phaseAction: event.actionNumber,
  phaseOrder: event.orderNumber,
  phaseEvent: nameOf(event.eventId),
})

const withPhaseOf = (state: NbaState, event: NbaEvent): NbaState => ({ ...state, ...phaseOf(state, event) })

// A correction has the number of the action it replaces: nothing begins with it.
const withFrontAnew = (state: NbaState, event: NbaEvent): Pick<NbaState, 'orderNumber'> => ({
  orderNumber: (event.edited ? orderFront : orderFrontAnew)(state.orderNumber, event.orderNumber),
})

/** The state with the score and clock of a statement of the game, where they can follow. */
const withPresent = (state: NbaState, event: NbaEvent): NbaState => {
  const phased = withPhaseOf(state, event)
  // What stops has not ended.
  const stated = isEndInDoubt(phased) ? dropDoubt(phased) : phased
  if (state.period === 0 || event.period !== state.period || !canFollow(believedBy(state), event)) return stated
  const scored = withPeriodScore(dropDoubt(stated), event.period, event.homeScore, event.awayScore)
  return { ...scored, clockMs: state.periodOver ? state.clockMs : event.clockMs }
}

// An end that nobody saw coming is none where a later word states an earlier moment.
const isResultOfPlay = (state: NbaState, event: NbaEvent): boolean =>
  state.phase === 'final' && isPlayedOut(state) && (isEndSeen(state) || !isOfEarlierClock(state, event))

/** Abandoned, forfeited or cancelled. What was played to its end stands: a decision of a later day changes no result. */
const giveUp = (before: NbaState, event: NbaEvent, phase: NbaPhase): NbaState => {
  if (isResultOfPlay(before, event)) return before
  const state = withoutEnd(before)
  // The score of a forfeit or a cancelled game is a decree.
  const stated = phase === 'abandoned' ? withPresent(state, event) : withPhaseOf(state, event)
  return { ...asUnresolved(stated), phase, doubt: null, waiting: noWaits, freeThrows: null }
}

/**
 * Takes a stop or an end back: the game is where it was before, and goes on, or is in the break it was in. A score or a place that cannot be is
 * left to a second statement.
 */
export const resume = (stopped: NbaState, event: NbaEvent): NbaState => {
  const seen = withoutEnd(stopped)
  // The end may have stated the last points of the game.
  const state = isResumedFrom(seen, event) || !isResumedFrom(stopped, event) ? seen : { ...stopped, beforeEnd: null }
  const stated = { ...state, ...phaseOf(stopped, event), ...withFrontAnew(stopped, event), waiting: noWaits, freeThrows: null }
  if (state.period === 0 && isAtStart(event)) return { ...stated, phase: 'pregame', doubt: null }
  if (!isResumedFrom(state, event))
    return { ...stated, phase: state.period === 0 ? 'pregame' : state.periodOver ? 'break' : 'live', doubt: event }
  // Play that was told while the game stood is newer.
  if (event.edited && isStanding(state.phase) && !state.periodOver && isOfEarlierClock(state, event))
    return { ...stated, phase: 'live', doubt: null }
  const isHere = event.period === state.period
  const isBreak = event.clockMs === 0 || (isHere && state.periodOver && event.clockMs === state.clockMs)
  return {
    ...withPeriodScore(stated, event.period, event.homeScore, event.awayScore),
    phase: isBreak ? 'break' : 'live',
    period: event.period,
    periodOver: isBreak,
    clockMs: event.clockMs,
    doubt: null,
    loss: state.loss === null ? null : { ...state.loss, isPresentUnknown: false },
  }
}

/** Whether the game can go on from a state at the period and score stated: in its period, the next one, or the last seconds of the one before. */
const isResumedFrom = (state: NbaState, event: NbaEvent): boolean => {
  const change = Math.max(Math.abs(event.homeScore - state.homeScore), Math.abs(event.awayScore - state.awayScore))
  if (change > plausibleLimits.rise) return false
  if (event.period === state.period) return true
  if (event.period === state.period + 1) return state.periodOver
  const points = state.periods[state.period - 1]
  return (
    event.period === state.period - 1 &&
    event.clockMs <= plausibleLimits.clockPutBackMs &&
    state.clockMs === periodLengthMs(state.period) &&
    (points === undefined || points.home + points.away === 0)
  )
}

const isAtStart = (event: NbaEvent): boolean =>
  event.period === 1 && event.clockMs === periodLengthMs(1) && event.homeScore + event.awayScore === 0

/**
 * The state after a correction of the very action that brought the game into its phase into one that says nothing of the phase: an end, a stop
 * or the end of a period is taken back.
 */
export const takeBackPhase = (state: NbaState, event: NbaEvent): NbaState => {
  if (isOver(state.phase) || isStanding(state.phase)) return resume(state, event)
  if (state.phase !== 'break' || event.period !== state.period) return state
  return { ...state, phase: 'live', periodOver: false, clockMs: event.clockMs }
}
