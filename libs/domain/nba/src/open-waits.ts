import type { SuspendReason } from '@fairline/domain-sport'
import { nameOf } from './event-names.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { isOfStatement } from './place-of.ts'
import { isRuling } from './waiting.ts'

/** An action that made the game wait. */
export interface WaitOpener {
  readonly reason: SuspendReason
  /** -1 where it had no number, or where several made the game wait for the same reason. */
  readonly actionNumber: number
  /** The name of its event; see event-names.ts. */
  readonly event: string
}

/** More answered waits than these are kept as the newest. */
const mostAnswered = 8

/** The state after an event with what opened its waits, and what of that has been answered. */
export const withOpeners = (before: NbaState, state: NbaState, event: NbaEvent): NbaState => {
  if (state.waiting === before.waiting) return withRuling(state, event)
  const openers = state.waiting.map(
    (reason): WaitOpener =>
      before.openers.find((each) => each.reason === reason) ?? { reason, actionNumber: event.actionNumber, event: nameOf(event.eventId) },
  )
  const answered = before.openers.filter(({ reason }) => !state.waiting.includes(reason))
  const known = {
    ...state,
    openers,
    answered: answered.length === 0 ? before.answered : [...before.answered, ...answered].slice(-mostAnswered),
  }
  return withRuling(known, event)
}

const withRuling = (state: NbaState, event: NbaEvent): NbaState => {
  if (!isRuling(event)) return state
  const { period, clockMs, actionNumber, orderNumber } = event
  return { ...state, lastRuling: { period, clockMs, actionNumber, orderNumber } }
}

/** Whether a correction is one of the action that made the game wait. */
export const isOfOpener = (state: NbaState, event: NbaEvent, opener: WaitOpener): boolean =>
  isOfStatement(state, event, opener.actionNumber, opener.event)
