import type { Clock } from '@fairline/kernel'
import { micros } from '@fairline/kernel'

/**
 * The machine's clock in microseconds. It runs on the monotonic clock, which is finer than a millisecond and never
 * goes back within a process, and follows the wall clock when the two drift apart by more than 2 ms.
 */
export const systemClock = (): Clock => {
  let anchorUs = Date.now() * 1000 - performance.now() * 1000
  return {
    nowUs: () => {
      const monotonicUs = performance.now() * 1000
      const wallUs = Date.now() * 1000
      if (Math.abs(anchorUs + monotonicUs - wallUs) > 2000) anchorUs = wallUs - monotonicUs
      return micros(Math.round(anchorUs + monotonicUs))
    },
  }
}
