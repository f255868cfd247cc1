import { plausibleLimits } from './can-follow.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { isFullStatement } from './phases.ts'

/**
 * The clock alone runs down within the running period. One that leaps is in doubt: it is believed once another runs on from it, and dropped by one
 * that runs on from the clock believed before, or by the next statement.
 */
export const applyClock = (state: NbaState, { period, clockMs }: NbaEvent): NbaState => {
  if (state.phase !== 'live' || period !== state.period) return state
  const { leapingClockMs } = state
  if (Math.abs(state.clockMs - clockMs) <= plausibleLimits.clockLeapMs) {
    const next = clockMs < state.clockMs ? { ...state, clockMs } : state
    return leapingClockMs === null ? next : { ...next, leapingClockMs: null }
  }
  const runsOn = leapingClockMs !== null && clockMs < leapingClockMs && leapingClockMs - clockMs <= plausibleLimits.clockLeapMs
  return runsOn ? { ...state, clockMs, leapingClockMs: null } : { ...state, leapingClockMs: clockMs }
}

/** The state once the clock was stated with everything else: no clock is in doubt any more. */
export const withStatedClock = (state: NbaState, event: NbaEvent): NbaState =>
  state.leapingClockMs !== null && isFullStatement(event) ? { ...state, leapingClockMs: null } : state
