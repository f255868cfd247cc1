import type { Scored } from './scored.ts'

/** Forecasts are clipped to [clip, 1 - clip], so that one impossible event does not outweigh all others. */
export const clip = 1e-4

/** Negative natural logarithm of the probability given to what came (I. J. Good, JRSS B 14 (1952)). */
export const logLoss = ({ p, y }: Scored): number => {
  const clipped = Math.min(Math.max(p, clip), 1 - clip)
  return -Math.log(y === 1 ? clipped : 1 - clipped)
}
