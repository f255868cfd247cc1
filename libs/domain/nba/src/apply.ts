import { applyCorrection } from './apply-correction.ts'
import { applyClock, withStatedClock } from './apply-clock.ts'
import { applyCounted } from './apply-counted.ts'
import { plausibleLimits } from './can-follow.ts'
import { applyStated } from './doubt.ts'
import { withEarlierPlace } from './earlier-place.ts'
import { isReplaced, withReplacement } from './event-names.ts'
import { isOvertaken, overtakenAfter } from './find-version.ts'
import { maxPeriods, periodLengthMs, regulationPeriods } from './game-clock.ts'
import { afterFreeThrows, afterPeriodEnd, afterRuling, restatedAfterEnd } from './game-end.ts'
import { applyGameWord, resume } from './game-words.ts'
import { withOpeners } from './open-waits.ts'
import { playedOn } from './played-on.ts'
import { seeNumber, settleLoss } from './loss.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { applyLatePeriod } from './late-period.ts'
import { isOver, isPeriodStatement } from './phases.ts'
import { isLate, isOlderThanPhase } from './place-of.ts'
import { turnedBack } from './turned-back.ts'
import { isAnswered, isRuling, waitingAfterLate } from './waiting.ts'

/**
 * The next state. Total: an impossible or outdated action leaves the state alone.
 * The newest action carries the authoritative score, clock and period, as far as they can follow from what is believed. A correction or a late
 * insertion changes only what its own action counted for: the difference goes into the score, the period and the players.
 */
export const apply = (state: NbaState, event: NbaEvent): NbaState => {
  if (!isPossible(event)) return state
  if (event.actionType === 'clock') return applyClock(state, event)
  return state.loss === null ? applyVersion(state, event) : settleLoss(applyVersion(seeNumber(state, state.loss, event), event))
}

// A version that a correction has replaced already came too late.
const applyVersion = (state: NbaState, event: NbaEvent): NbaState => {
  const replacements = withReplacement(state.replacements, event)
  // What comes too late tells all the same which version it replaced itself.
  if (isReplaced(state.replacements, event) || isOvertaken(state, event))
    return replacements === state.replacements ? state : { ...state, replacements }
  const next = withStatedClock(withOpeners(state, withEarlierPlace(state, applyAction(state, event)), event), event)
  return replacements === state.replacements ? next : { ...next, replacements, overtaken: overtakenAfter(state, event) }
}

const isWithin = (value: number, min: number, max: number): boolean => Number.isInteger(value) && value >= min && value <= max

// The decoder guarantees this already; events restored from a log of another release may not.
const isPossible = (event: NbaEvent): boolean =>
  isWithin(event.period, 1, maxPeriods) &&
  isWithin(event.clockMs, 0, periodLengthMs(event.period)) &&
  isWithin(event.homeScore, 0, 999) &&
  isWithin(event.awayScore, 0, 999) &&
  isWithin(event.actionNumber, -1, 99_999) &&
  isWithin(event.orderNumber, -1, 2 ** 31 - 1)

const applyAction = (state: NbaState, event: NbaEvent): NbaState => {
  if (event.edited) return applyCorrection(state, event)
  if (event.actionType === 'game') return applyGameWord(state, event)
  if (isOver(state.phase)) return applyLeftover(state, event)
  const back = turnedBack(state, event)
  if (back !== undefined) return back
  if (isPeriodStatement(event))
    return isLatePeriod(state, event) ? applyLatePeriod(state, event) : afterPeriodEnd(applyStated(state, event))
  const next = isLate(state, event) ? applyLate(state, event) : applyStated(state, event)
  if (event.actionType === 'freethrow') return afterFreeThrows(state, next)
  return isRuling(event) ? afterRuling(state, next, event) : next
}

// The start of the running period, or anything of a period before it.
const isLatePeriod = (state: NbaState, event: NbaEvent): boolean =>
  event.period < state.period ||
  (event.period === state.period && event.subType === 'start' && (!state.periodOver || isOlderThanPhase(state, event)))

const applyLate = (state: NbaState, event: NbaEvent): NbaState => {
  const counted = applyCounted(state, event, 'difference')
  const isRecent = event.period === state.period && event.clockMs - state.clockMs <= plausibleLimits.clockPutBackMs
  const waiting = waitingAfterLate(state.waiting, event, isRecent && !state.ruled && !isAnswered(state.lastRuling, event))
  return waiting === state.waiting ? counted : { ...counted, waiting }
}

/**
 * An action of a game that is over. The start of a next period says that it is not, a ruling with another score that it may not be; an insertion
 * from before the end counts for its players; nothing else of play changes what is over.
 */
const applyLeftover = (state: NbaState, event: NbaEvent): NbaState => {
  const played = playedOn(state, event)
  if (played !== undefined) return played
  if (isPeriodStatement(event)) return event.subType === 'start' && isNextPeriodDue(state, event) ? reopen(state, event) : state
  if (state.phase === 'final' && isRuling(event)) return restatedAfterEnd(state, event)
  const isInserted = event.period < state.period || (event.orderNumber >= 0 && event.orderNumber < state.orderNumber)
  return isInserted ? applyCounted(state, event, 'none') : state
}

const isNextPeriodDue = (state: NbaState, event: NbaEvent): boolean =>
  state.phase === 'final' &&
  state.periodOver &&
  event.period === state.period + 1 &&
  (event.period <= regulationPeriods || event.homeScore === event.awayScore) &&
  Math.max(Math.abs(event.homeScore - state.homeScore), Math.abs(event.awayScore - state.awayScore)) <= plausibleLimits.rise

// The points that differ are those of the period before: its last basket was counted, or was not.
const reopen = (state: NbaState, event: NbaEvent): NbaState =>
  applyStated(resume(state, { ...event, period: state.period, clockMs: 0 }), event)
