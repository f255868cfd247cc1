import { believedBy, canFollow, plausibleLimits } from './can-follow.ts'
import { isPlayedOut } from './decided.ts'
import { applyStated, dropDoubt, isEndInDoubt } from './doubt.ts'
import { applyEnd } from './game-end.ts'
import { periodLengthMs } from './game-clock.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import type { NbaPhase } from './phases.ts'
import { isOver, isStanding, wordOfGame } from './phases.ts'
import { isFarBehind, isOfEarlierClock, isOlderThanPhase, orderFront, orderFrontAnew } from './place-of.ts'
import { withPeriodScore } from './sides.ts'
import { noWaits, waitingAfter } from './waiting.ts'

/** Applies a `game` action. Its word counts whatever its order number; its score and clock count where they can follow. */
export const applyGameWord = (state: NbaState, event: NbaEvent): NbaState => {
  const word = wordOfGame(event)
  if (word === undefined) return isOver(state.phase) ? state : { ...state, waiting: waitingAfter(state.waiting, event) }
  if (isPast(state, event, word)) return state
  // A correction of a word that no longer stands is about the past.
  if (event.edited && event.actionNumber !== state.phaseAction && (isStanding(word as NbaPhase) || event.period < state.period))
    return state
  switch (word) {
    case 'final':
      return applyEnd(state, event)
    case 'resumed':
      if (isOver(state.phase) || isStanding(state.phase) || isEndInDoubt(state)) return resume(state, event)
      // A correction of an earlier resumption states what was then.
      return event.edited ? state : applyStated({ ...withPhaseOf(state, event), ...withFrontAnew(state, event), waiting: noWaits }, event)
    case 'postponed':
      // What was played to its end cannot move to another day.
      if (state.phase === 'final' && isPlayedOut(state)) return state
      return { ...withPresent(state, event), phase: word }
    case 'suspended':
      return { ...withPresent(state, event), phase: word }
    default:
      return giveUp(state, event, word)
  }
}

// An end is judged by its score. Any other word counts unless its clock too is one of the past: numbers may begin anew.
const isPast = (state: NbaState, event: NbaEvent, word: NbaPhase | 'resumed'): boolean =>
  word !== 'final' && isOlderThanPhase(state, event) && isOfEarlierClock(state, event) && !isFarBehind(event.orderNumber, state.phaseOrder)

const withPhaseOf = (state: NbaState, event: NbaEvent): NbaState => ({
  ...state,
  orderNumber: orderFront(state.orderNumber, event.orderNumber),
  actionNumber: Math.max(state.actionNumber, event.actionNumber),
  phaseAction: event.actionNumber,
  phaseOrder: event.orderNumber,
})

// A correction has the number of the action it replaces: nothing begins with it.
const withFrontAnew = (state: NbaState, event: NbaEvent): Pick<NbaState, 'orderNumber'> => ({
  orderNumber: (event.edited ? orderFront : orderFrontAnew)(state.orderNumber, event.orderNumber),
})

/** The state with the score and clock of a statement of the game, where they can follow. */
const withPresent = (state: NbaState, event: NbaEvent): NbaState => {
  const stated = withPhaseOf(state, event)
  if (state.period === 0 || event.period !== state.period || !canFollow(believedBy(state), event)) return stated
  const scored = withPeriodScore(dropDoubt(stated), event.period, event.homeScore, event.awayScore)
  return { ...scored, clockMs: state.periodOver ? state.clockMs : event.clockMs }
}

/** Abandoned, forfeited or cancelled. What was played to its end stands: a decision of a later day changes no result. */
const giveUp = (state: NbaState, event: NbaEvent, phase: NbaPhase): NbaState => {
  if (state.phase === 'final' && isPlayedOut(state)) return state
  // The score of a forfeit or a cancelled game is a decree.
  const stated = phase === 'abandoned' ? withPresent(state, event) : withPhaseOf(state, event)
  return { ...stated, phase, doubt: null, waiting: noWaits, freeThrows: null }
}

/** Takes a stop or an end back: the game is live again, or in the break it was in. A score that cannot be is left to a second statement. */
export const resume = (state: NbaState, event: NbaEvent): NbaState => {
  const isNext = event.period === state.period + 1 && state.periodOver
  const isHere = event.period === state.period
  const stated = { ...withPhaseOf(state, event), ...withFrontAnew(state, event), waiting: noWaits, freeThrows: null }
  if (state.period === 0 && isAtStart(event)) return { ...stated, phase: 'pregame', doubt: null }
  const change = Math.max(Math.abs(event.homeScore - state.homeScore), Math.abs(event.awayScore - state.awayScore))
  const isBelieved = (isHere || isNext) && change <= plausibleLimits.rise
  const isBreak = isHere ? event.clockMs === 0 || (state.periodOver && event.clockMs === state.clockMs) : event.clockMs === 0
  if (!isBelieved) return { ...stated, phase: state.periodOver ? 'break' : 'live', doubt: event }
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
