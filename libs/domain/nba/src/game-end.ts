import { carryBeforeEnd, presentOf, withoutEnd } from './before-end.ts'
import { believe } from './believe.ts'
import { believedBy, canFollow, leapsOverPlay, plausibleLimits, scoreCanFollow } from './can-follow.ts'
import { dropDoubt, isEndInDoubt } from './doubt.ts'
import { nameOf } from './event-names.ts'
import { periodLengthMs, regulationPeriods } from './game-clock.ts'
import { afterLeap } from './loss.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { isOfEndInDoubt, isOfPhase } from './place-of.ts'
import { isOver, isStanding } from './phases.ts'
import { withPeriodScore } from './sides.ts'
import { isUnderReview, noWaits } from './waiting.ts'

const hasScoreOf = (event: NbaEvent, other: Pick<NbaEvent, 'homeScore' | 'awayScore'>): boolean =>
  event.homeScore === other.homeScore && event.awayScore === other.awayScore

/** Whether an end is one by rule: regulation or an overtime is played out, and nobody plays on at a tie. */
export const isEndByRule = (event: NbaEvent): boolean =>
  event.period >= regulationPeriods && event.clockMs === 0 && event.homeScore !== event.awayScore

/** Less play than an action a minute is never told. */
const longestActionMs = 60_000

// Whether what was lost can be the rest of the last period: one message is not minutes of play. Numbers that repeat or leap do not tell.
const mayBeLost = ({ loss, period, clockMs }: NbaState, event: NbaEvent): boolean => {
  if (loss?.isPresentUnknown !== true) return false
  const leftMs = clockMs + (event.period - period) * periodLengthMs(event.period)
  return loss.isUntold || leftMs <= (loss.missing.length + 1) * longestActionMs
}

// Lost messages may have been the free throws.
const isAtLine = ({ freeThrows, loss }: NbaState): boolean => freeThrows !== null && loss?.isPresentUnknown !== true

/**
 * Whether the end can follow from what is believed: the last period has run out, or nearly so, or the play before it was lost, no review waits, and
 * no free throw is still to be taken.
 */
const isPlausible = (state: NbaState, event: NbaEvent): boolean => {
  if (!isEndByRule(event) || isUnderReview(state.waiting) || isAtLine(state)) return false
  const believed = believedBy(state)
  const isRunOut = event.period === state.period && (state.periodOver || state.clockMs <= plausibleLimits.leftBeforeEndMs)
  return (isRunOut || mayBeLost(state, event)) && canFollow(believed, event)
}

/** Whether a second end with another score is one: a correction of what was final, or the end of what was played on since. */
const isPlausibleAgain = (state: NbaState, event: NbaEvent): boolean =>
  isEndByRule(event) && event.period >= state.period && scoreCanFollow({ ...believedBy(state), isAfterLoss: true, mayFall: true }, event)

/** The state of a game that ends with this statement. */
export const endGame = (ending: NbaState, event: NbaEvent): NbaState => {
  // A second end is not judged by the first one, but by what was seen of the game.
  const state = withoutEnd(ending)
  const isUnseen = leapsOverPlay(believedBy(state), event)
  const ended = believe({ ...(isUnseen ? afterLeap(state) : state), doubt: null }, event)
  return {
    ...ended,
    phase: 'final',
    beforeEnd: presentOf(state),
    period: Math.max(state.period, event.period),
    periodOver: true,
    clockMs: event.clockMs,
    phaseAction: event.actionNumber,
    phaseOrder: event.orderNumber,
    phaseEvent: nameOf(event.eventId),
    waiting: noWaits,
    freeThrows: null,
    loss: ended.loss === null ? null : { ...ended.loss, isPresentUnknown: false },
  }
}

// The score of a forfeit or a cancelled game is not that of play, however often it is stated.
const isDecree = ({ phase, homeScore, awayScore }: NbaState, event: NbaEvent): boolean =>
  (phase === 'forfeited' || phase === 'cancelled') && (event.homeScore < homeScore || event.awayScore < awayScore)

// A corrected end follows from what was seen before the end that it corrects. Where that is level, overtime may follow.
const correctEnd = (state: NbaState, event: NbaEvent): NbaState => {
  const seen = withoutEnd(state)
  if (isPlausible(seen, event) || isPlausibleAgain(seen, event)) return endGame(state, event)
  const isLevel = event.period >= regulationPeriods && event.homeScore === event.awayScore
  return isLevel && scoreCanFollow({ ...believedBy(seen), mayFall: true }, event) ? { ...seen, doubt: event } : { ...state, doubt: event }
}

/**
 * Applies the provider's end of the game. A plausible one is final at once, another one waits for a second that says the same. A game that is
 * final already takes another score, and an implausible one only from a second statement.
 */
export const applyEnd = (state: NbaState, event: NbaEvent): NbaState => {
  const { doubt } = state
  // A correction of the end that waits is the same statement, not a second one.
  const isItself = event.edited && isOfEndInDoubt(state, event)
  const isSecond = doubt !== null && isEndInDoubt(state) && hasScoreOf(event, doubt) && !isItself
  if (isSecond && !isDecree(state, event)) return endGame(state, event)
  if (state.phase === 'final') {
    if (hasScoreOf(event, state)) return doubt === null ? state : { ...state, doubt: null }
    if (isPlausibleAgain(state, event)) return endGame(state, event)
    return event.edited ? correctEnd(state, event) : { ...state, doubt: event }
  }
  if (isPlausible(state, event)) return endGame(dropDoubt(state), event)
  // A stop that is corrected into an end was none.
  if (event.edited && isOfPhase(state, event) && (isOver(state.phase) || isStanding(state.phase)))
    return { ...state, phase: state.period === 0 ? 'pregame' : state.periodOver ? 'break' : 'live', doubt: event }
  // A game that was given up and ends all the same: its end is doubted like any other, and it stays given up until then.
  return { ...(isOver(state.phase) ? state : dropDoubt(state)), doubt: event }
}

/** The end of the game as the state would state it. */
const endOf = (state: NbaState): NbaEvent => ({
  actionNumber: state.phaseAction,
  orderNumber: state.phaseOrder,
  period: state.period,
  clockMs: 0,
  actionType: 'game',
  subType: 'end',
  teamId: '',
  team: '',
  playerId: '',
  playerName: '',
  made: false,
  homeScore: state.homeScore,
  awayScore: state.awayScore,
  possession: '',
  assistPlayerId: '',
  assistPlayerName: '',
  description: '',
  edited: false,
  freeThrows: 0,
  unstated: [],
})

// The last period is over, and whether the game is waits for another word.
const unconfirmed = (state: NbaState): NbaState => ({ ...state, phase: 'break', periodOver: true, doubt: endOf(state) })

/**
 * The state after a ruling of a game that has not ended: it takes an end that waited for it, or doubts one that had another score, which then
 * waits for a second end with the score that was ruled.
 */
export const afterRuling = (before: NbaState, state: NbaState, event: NbaEvent): NbaState => {
  const { doubt } = before
  if (doubt === null || !isEndInDoubt(before) || isOver(before.phase)) return state
  if (!isUnderReview(before.waiting) || event.period !== doubt.period) return state
  if (hasScoreOf(event, doubt)) return isPlausible(state, doubt) ? endGame(state, doubt) : state
  return hasScoreOf(event, state) ? { ...state, doubt: { ...doubt, homeScore: event.homeScore, awayScore: event.awayScore } } : state
}

/**
 * The state after a free throw, or a foul that is corrected into one without: an end that was stated before goes with the score, and is taken with the last of them.
 */
export const afterFreeThrows = (before: NbaState, state: NbaState): NbaState => {
  const { doubt } = before
  if (before.freeThrows === null || doubt === null || state.doubt !== doubt || !isEndInDoubt(before) || isOver(state.phase)) return state
  if (doubt.period !== state.period || state.clockMs > 0) return state
  const end = { ...doubt, homeScore: state.homeScore, awayScore: state.awayScore }
  if (state.freeThrows === null && isPlausible(state, end)) return endGame(state, end)
  return hasScoreOf(doubt, state) ? state : { ...state, doubt: end }
}

/** The state after the end of a period that agrees with an end of the game in doubt: the game has ended where nothing else speaks against it. */
export const afterPeriodEnd = (state: NbaState): NbaState => {
  const { doubt } = state
  if (doubt === null || !isEndInDoubt(state) || isOver(state.phase)) return state
  return state.periodOver && hasScoreOf(doubt, state) && isPlausible(state, doubt) ? endGame(state, doubt) : state
}

/**
 * The state after a ruling, or a correction of one or of the end of the last period, that comes when the game is final: one on its last shots with
 * another score leaves the end unconfirmed.
 */
export const restatedAfterEnd = (state: NbaState, event: NbaEvent): NbaState => {
  const isOfLastShots = event.period === state.period && event.clockMs <= plausibleLimits.leftBeforeEndMs
  // At 0:00 nothing can have followed it, whatever its number.
  const isOld = event.clockMs > 0 && event.orderNumber >= 0 && event.orderNumber < state.orderNumber
  const believed = { ...believedBy(state), mayFall: true }
  if (!isOfLastShots || isOld || hasScoreOf(event, state) || !scoreCanFollow(believed, event)) return state
  return unconfirmed(carryBeforeEnd(state, withPeriodScore(state, event.period, event.homeScore, event.awayScore)))
}

/**
 * The state after a correction: a final that it makes level waits for another word, since nobody plays on at a tie and overtime may follow; an
 * end in doubt goes with the score, and counts once it is plausible.
 */
export const afterCorrection = (before: NbaState, corrected: NbaState): NbaState => {
  const state = carryBeforeEnd(before, corrected)
  if (state.homeScore === before.homeScore && state.awayScore === before.awayScore) return state
  if (state.phase === 'final') return state.homeScore === state.awayScore ? unconfirmed(state) : state
  const { doubt } = state
  if (doubt === null || !isEndInDoubt(state) || isOver(state.phase) || !hasScoreOf(doubt, before)) return state
  const end = { ...doubt, homeScore: state.homeScore, awayScore: state.awayScore }
  return isPlausible(state, end) ? endGame(state, end) : { ...state, doubt: end }
}
