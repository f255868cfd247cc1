import { playingTypes } from './action-kinds.ts'
import { countAction } from './apply-counted.ts'
import { nameOf } from './event-names.ts'
import { regulationPeriods } from './game-clock.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import type { NbaPhase } from './phases.ts'
import { endOfGame, isFullStatement, isPeriodStatement, isStanding, wordOfGame } from './phases.ts'
import { orderFront, orderFrontAnew } from './place-of.ts'
import { freeThrowsAfter, possessionAfter } from './possession.ts'
import { periodsAt, sideOf } from './sides.ts'
import { isRuling, noWaits, waitingAfter } from './waiting.ts'

/**
 * The state after an action of the present that is believed: its score and its statistics count. Play moves the clock and, in the next period,
 * phase and period; a period's start and end move all three; what may happen in any phase moves the clock of a running period only. Nothing
 * here leaves a standing phase.
 */
export const believe = (state: NbaState, event: NbaEvent): NbaState => {
  const { players, ledger, names, uncounted } = countAction(state, event, 'stated') ?? state
  const side = sideOf(state, event)
  const isPlay = playingTypes.has(event.actionType)
  const isPeriod = isPeriodStatement(event)
  const isNext = event.period > state.period
  const isRunning = event.period === state.period && !state.periodOver
  const moves = isPeriod || isRunning || (isNext && isPlay)
  const isFull = isFullStatement(event)
  return {
    ...state,
    phase: phaseAfter(state, event, isPlay && moves),
    period: moves ? event.period : state.period,
    periodOver: isPeriod ? event.subType === 'end' : moves ? false : state.periodOver,
    clockMs: moves ? event.clockMs : state.clockMs,
    homeScore: event.homeScore,
    awayScore: event.awayScore,
    periods: periodsAt(state, periodOfPoints(state, event), event.homeScore, event.awayScore),
    unsurePeriods: unsurePeriodsAfter(state, event),
    orderNumber: (isPeriod && event.subType === 'start' ? orderFrontAnew : orderFront)(state.orderNumber, event.orderNumber),
    actionNumber: Math.max(state.actionNumber, event.actionNumber),
    phaseAction: isPeriod ? event.actionNumber : state.phaseAction,
    phaseOrder: isPeriod ? event.orderNumber : state.phaseOrder,
    phaseEvent: isPeriod ? nameOf(event.eventId) : state.phaseEvent,
    beforeEnd: isFull ? null : state.beforeEnd,
    possession: possessionAfter(state, event, side),
    freeThrows: freeThrowsAfter(state.freeThrows, event, side),
    waiting: waitingOf(state, event, isPeriod),
    players,
    ledger,
    names,
    uncounted,
    ruled: isRuling(event) || (state.ruled && !isPlay && !isPeriod),
    loss: isFull && state.loss?.isPresentUnknown === true ? { ...state.loss, isPresentUnknown: false } : state.loss,
  }
}

const isStart = (event: NbaEvent): boolean => isPeriodStatement(event) && event.subType === 'start'

// Nobody has scored yet where a period starts: the points that its start states are of the period before.
const periodOfPoints = (state: NbaState, event: NbaEvent): number =>
  isStart(event) && state.period >= 1 && event.period === state.period + 1 ? state.period : event.period

// Points that appear in a later period than the last believed one may be of any period between; so may those of a whole period that nobody
// saw, even where the score says that it had none. So may those of the last quarter, where overtime follows a lead. The start of the next period
// states the points of the one before, unless messages were lost: there may be a free throw of the break among them. Only an end may state an
// earlier period: then neither is known.
const unsurePeriodsAfter = (state: NbaState, event: NbaEvent): NbaState['unsurePeriods'] => {
  const isChanged = event.homeScore !== state.homeScore || event.awayScore !== state.awayScore
  const seen = state.phase === 'pregame' ? 0 : state.period
  const isUnseen = event.period > (endOfGame(event) === 'ended' ? seen : seen + 1)
  // An end that states an earlier period with the score of the one that is over says nothing new of either.
  const isBack = event.period < state.period && (isChanged || !state.periodOver)
  const isNextStart = isStart(event) && event.period === state.period + 1
  const isLost = state.loss?.isPresentUnknown === true
  const isLead = state.period === regulationPeriods && event.period > regulationPeriods && state.homeScore !== state.awayScore
  const isOpen = !state.periodOver || (isNextStart && isLost) || (isLead && !isNextStart)
  const first = isBack ? event.period : Math.max(1, isOpen ? state.period : state.period + 1)
  const last = isBack ? state.period : event.period
  const isSure = last <= first || (isNextStart && !isLost) || !(isChanged || isUnseen || isBack || (isLead && !isNextStart))
  const isHeld = state.unsurePeriods.some((span) => span[0] <= first && span[1] >= last)
  return isSure || isHeld ? state.unsurePeriods : [...state.unsurePeriods, [first, last]]
}

const waitingOf = ({ waiting }: NbaState, event: NbaEvent, isPeriod: boolean): NbaState['waiting'] => {
  // A period may end in a review: only the ruling or the next period answers it.
  if (isPeriod) return event.subType === 'start' ? noWaits : waiting
  return wordOfGame(event) === undefined ? waitingAfter(waiting, event) : noWaits
}

const phaseAfter = ({ phase }: NbaState, event: NbaEvent, isPlayOn: boolean): NbaPhase => {
  if (isStanding(phase)) return phase
  if (isPeriodStatement(event)) return event.subType === 'end' ? 'break' : 'live'
  return isPlayOn ? 'live' : phase
}
