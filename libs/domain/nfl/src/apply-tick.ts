import { runClock } from '@fairline/domain-sport'
import type { NflTick } from './nfl-event.ts'
import type { NflState } from './nfl-state.ts'

/** Game seconds that clock messages may skip: more than the play clock allows between two snaps. A longer leap is a wrong clock. */
const maxTickLeap = 60

/** A tick, of the present quarter. One that leaps is in doubt until another runs on from it, or the next status. */
export const applyTick = (state: NflState, { quarter, quarterSecondsRemaining }: NflTick): NflState => {
  if (state.phase !== 'live' || quarter !== state.quarter) return state
  const clock = { left: state.quarterSecondsRemaining, leapedTo: state.leapingSeconds }
  const next = runClock(clock, quarterSecondsRemaining, maxTickLeap)
  return next === clock ? state : { ...state, quarterSecondsRemaining: next.left, leapingSeconds: next.leapedTo }
}
