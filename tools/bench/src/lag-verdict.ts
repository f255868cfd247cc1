import { median } from './statistics.ts'

/** How many messages a part of the path was behind, over the measured time of a level. */
export interface LagVerdict {
  /** Median over the first third of the samples. */
  readonly startMessages: number
  /** Median over the last third of the samples. */
  readonly endMessages: number
  readonly isGrowing: boolean
}

/** A lag that grows by less than this much of the feed within a level is the saw-tooth of batches, not a growing lag. */
const toleranceSeconds = 0.5

/**
 * Judges whether a lag grew: by the median of the last third of the samples against that of the first, so that one pause of a
 * garbage collector or one block of a sink decides nothing.
 */
export const judgeLag = (samples: readonly number[], ratePerSecond: number): LagVerdict => {
  const third = Math.max(1, Math.floor(samples.length / 3))
  const startMessages = median(samples.slice(0, third))
  const endMessages = median(samples.slice(-third))
  return { startMessages, endMessages, isGrowing: endMessages - startMessages > ratePerSecond * toleranceSeconds }
}
