import { setTimeout as delay } from 'node:timers/promises'

const closeWaitMs = 1000

/**
 * Waits a second at most for something that closes: who does not answer would never let go, and what is left open ends with the process. What becomes
 * of it after that is not heard of any more.
 */
export const closeInTime = async (closing: Promise<unknown>): Promise<void> => {
  await Promise.race([closing, delay(closeWaitMs, undefined, { ref: false })])
}
