import type { Random } from '@fairline/kernel'

/** An estimate with its 95 % interval. */
export interface Interval {
  readonly estimate: number
  readonly low: number
  readonly high: number
}

/**
 * Percentile bootstrap over clusters (B. Efron, The Annals of Statistics 7 (1979)): whole clusters are drawn with replacement, so that
 * dependent values of one game stay together. A statistic that grows by resampling, as a distance does, would leave its own interval:
 * the percentiles are shifted back by the mean growth (Efron and Tibshirani, "An Introduction to the Bootstrap" (1993), chapter 10).
 * Deterministic for a seeded `random`.
 */
export const clusterBootstrap = <T>(
  clusters: readonly (readonly T[])[],
  statistic: (values: readonly T[]) => number,
  random: Random,
  draws = 400,
): Interval => {
  const estimate = statistic(clusters.flat())
  if (clusters.length === 0) return { estimate, low: estimate, high: estimate }
  const estimates = new Float64Array(draws)
  for (let draw = 0; draw < draws; draw++) {
    const values: T[] = []
    for (let i = 0; i < clusters.length; i++) values.push(...(clusters[Math.floor(random() * clusters.length)] as readonly T[]))
    estimates[draw] = statistic(values)
  }
  estimates.sort()
  const bias = estimates.reduce((sum, each) => sum + each, 0) / draws - estimate
  const at = (level: number): number => (estimates[Math.min(draws - 1, Math.floor(level * draws))] as number) - bias
  return { estimate, low: at(0.025), high: at(0.975) }
}
