import type { NflTick } from './nfl-event.ts'
import type { NflState } from './nfl-state.ts'
import { noClock } from './nfl-state.ts'

/** Game seconds that clock messages may skip: more than the play clock allows between two snaps. A longer leap is a wrong clock. */
const maxTickLeap = 60

/**
 * A tick runs the clock of the present quarter down. One that leaps is in doubt: it is believed once another runs on from it, and dropped by one
 * that runs on from the clock believed before, or by the next status.
 */
export const applyTick = (state: NflState, { quarter, quarterSecondsRemaining }: NflTick): NflState => {
  if (state.phase !== 'live' || quarter !== state.quarter) return state
  const { leapingSeconds } = state
  const ran = state.quarterSecondsRemaining - quarterSecondsRemaining
  if (Math.abs(ran) <= maxTickLeap) {
    const next = ran > 0 ? { ...state, quarterSecondsRemaining } : state
    return leapingSeconds === noClock ? next : { ...next, leapingSeconds: noClock }
  }
  const runsOn = quarterSecondsRemaining < leapingSeconds && leapingSeconds - quarterSecondsRemaining <= maxTickLeap
  return runsOn ? { ...state, quarterSecondsRemaining, leapingSeconds: noClock } : { ...state, leapingSeconds: quarterSecondsRemaining }
}
