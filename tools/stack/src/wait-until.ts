import { setTimeout as delay } from 'node:timers/promises'

/** Options of {@link waitUntil}. */
export interface WaitOptions {
  readonly deadlineMs: number
  readonly intervalMs?: number
}

/**
 * Asks until the answer is true or the deadline has passed, and says which. An error of the question ends the wait.
 */
export const waitUntil = async (
  isTrue: () => boolean | Promise<boolean>,
  { deadlineMs, intervalMs = 50 }: WaitOptions,
): Promise<boolean> => {
  const deadline = performance.now() + deadlineMs
  for (;;) {
    if (await isTrue()) return true
    if (performance.now() >= deadline) return false
    await delay(intervalMs)
  }
}
