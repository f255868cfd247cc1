/** The clock of a period, as messages of the clock alone run it down: what is left, in one unit. */
export interface RunningClock {
  /** As far as it is believed. */
  readonly left: number
  /** What the last message leaped to; null where no clock is in doubt. */
  readonly leapedTo: number | null
}

/**
 * The clock after a message of the clock alone, which can only run down. One that leaps, down or up, is in doubt: it is believed once another runs on
 * from it, and dropped by one that runs on from the clock believed before. The same object where the message says nothing new.
 */
export const runClock = (clock: RunningClock, stated: number, maxLeap: number): RunningClock => {
  const { left, leapedTo } = clock
  if (Math.abs(left - stated) <= maxLeap)
    return stated < left || leapedTo !== null ? { left: Math.min(left, stated), leapedTo: null } : clock
  const runsOn = leapedTo !== null && stated < leapedTo && leapedTo - stated <= maxLeap
  return runsOn ? { left: stated, leapedTo: null } : { left, leapedTo: stated }
}
