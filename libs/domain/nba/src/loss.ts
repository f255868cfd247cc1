import type { Side } from '@fairline/domain-sport'
import { periodLengthMs } from './game-clock.ts'
import { pointsInLedger } from './ledger.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { isOver, isPeriodStatement } from './phases.ts'
import { pointsCounted } from './sides.ts'

/** Messages that never arrived or were refused: what is known of the actions they carried. */
export interface Loss {
  /** The greatest action number seen before them. */
  readonly after: number
  /** An action came after them, so that the numbers between are those of the lost ones. */
  readonly isBounded: boolean
  /** Numbers of lost actions that have not come since. */
  readonly missing: readonly number[]
  /** The numbers do not tell what was lost: for example a correction, or a feed whose numbers repeat. */
  readonly isUntold: boolean
  /** Nothing has stated score, period, clock and phase of the present since. */
  readonly isPresentUnknown: boolean
  /** Sides whose players' points have fallen short of the score since. */
  readonly short: readonly Side[]
}

/** More numbers than this between two actions are a leap of the numbering, not lost actions. */
const mostMissing = 64

/** The state after messages that never arrived or were refused. A game that is over has nothing to lose but corrections. */
export const afterLoss = (state: NbaState): NbaState => (isOver(state.phase) ? state : withLoss(state))

/** The state after play that nobody stated: no number tells what it was. */
export const afterLeap = (state: NbaState): NbaState => {
  const lost = withLoss(state)
  return lost.loss === null ? lost : { ...lost, loss: { ...lost.loss, isBounded: true, isUntold: true } }
}

const withLoss = (state: NbaState): NbaState => {
  const { loss } = state
  if (loss !== null && !loss.isBounded && loss.isPresentUnknown) return state
  return {
    ...state,
    loss: {
      after: state.actionNumber,
      isBounded: false,
      missing: loss?.missing ?? [],
      isUntold: loss?.isUntold ?? false,
      isPresentUnknown: true,
      short: [],
    },
  }
}

/** The state that has seen the action's number: it may be one that was lost, or the first after a loss. */
export const seeNumber = (state: NbaState, loss: Loss, event: NbaEvent): NbaState => {
  const after = lossAfter(state, loss, event)
  return after === loss ? state : { ...state, loss: after }
}

const lossAfter = (state: NbaState, before: Loss, event: NbaEvent): Loss => {
  const loss = before.missing.includes(event.actionNumber)
    ? { ...before, missing: before.missing.filter((each) => each !== event.actionNumber) }
    : before
  if (loss.isBounded || event.edited) return loss
  if (state.period === 0 && isStartOfGame(event)) return { ...loss, isBounded: true }
  const count = event.actionNumber - loss.after - 1
  if (count < 1 || count > mostMissing) return { ...loss, isBounded: true, isUntold: true }
  const lost = Array.from({ length: count }, (_, index) => loss.after + 1 + index)
  return { ...loss, isBounded: true, missing: [...loss.missing, ...lost] }
}

/** Whether an action starts the game: nothing can have been counted before the ball is in play. The jump ball may be told before the start. */
export const isStartOfGame = (event: NbaEvent): boolean =>
  ((isPeriodStatement(event) && event.subType === 'start') ||
    (event.actionType === 'jumpball' && event.clockMs === periodLengthMs(event.period))) &&
  event.period === 1 &&
  event.homeScore + event.awayScore === 0

/** The state without the spans of unsure periods whose points have all been told since, each by a basket of its period. */
const withKnownPeriods = (state: NbaState): NbaState => {
  const isTold = (period: number): boolean => {
    const score = state.periods[period - 1]
    const { home, away } = pointsInLedger(state.ledger, period)
    return home === (score?.home ?? 0) && away === (score?.away ?? 0)
  }
  const isOpen = ([first, last]: readonly [number, number]): boolean => {
    for (let period = first; period <= last; period++) if (!isTold(period)) return true
    return false
  }
  const unsurePeriods = state.unsurePeriods.filter(isOpen)
  return unsurePeriods.length === state.unsurePeriods.length ? state : { ...state, unsurePeriods }
}

/** The state with its loss brought up to date after an event: gone once everything that was lost has come. */
export const settleLoss = (before: NbaState): NbaState => {
  const { loss } = before
  if (loss === null || !loss.isBounded || loss.isPresentUnknown) return before
  const state = loss.isUntold ? before : withKnownPeriods(before)
  if (!loss.isUntold && loss.missing.length === 0) return { ...state, loss: null }
  const short = (['home', 'away'] as const).filter(
    (side) => loss.short.includes(side) || pointsCounted(state, side) < (side === 'home' ? state.homeScore : state.awayScore),
  )
  return short.length === loss.short.length ? state : { ...state, loss: { ...loss, short } }
}
