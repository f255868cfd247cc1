import { runClock } from '@fairline/domain-sport'
import { plausibleLimits } from './can-follow.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { isFullStatement } from './phases.ts'

/** The clock alone, within the running period. One that leaps is in doubt until another runs on from it, or the next statement. */
export const applyClock = (state: NbaState, { period, clockMs }: NbaEvent): NbaState => {
  if (state.phase !== 'live' || period !== state.period) return state
  const clock = { left: state.clockMs, leapedTo: state.leapingClockMs }
  const next = runClock(clock, clockMs, plausibleLimits.clockLeapMs)
  return next === clock ? state : { ...state, clockMs: next.left, leapingClockMs: next.leapedTo }
}

/** The state once the clock was stated with everything else: no clock is in doubt any more. */
export const withStatedClock = (state: NbaState, event: NbaEvent): NbaState =>
  state.leapingClockMs !== null && isFullStatement(event) ? { ...state, leapingClockMs: null } : state
