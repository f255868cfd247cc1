import type { Distribution } from './distribution.ts'
import { quantile } from './distribution.ts'

/** The levels whose pinball loss is averaged. */
export const pinballLevels = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const

/** Loss of one quantile (Koenker and Bassett, Econometrica 46 (1978)): level x shortfall, or (1 - level) x excess. */
export const pinballLoss = (forecast: number, level: number, value: number): number =>
  value >= forecast ? level * (value - forecast) : (1 - level) * (forecast - value)

/** Mean pinball loss of a distribution over {@link pinballLevels}; in units of the value. */
export const meanPinballLoss = (distribution: Distribution, value: number): number => {
  let sum = 0
  for (const level of pinballLevels) sum += pinballLoss(quantile(distribution, level), level, value)
  return sum / pinballLevels.length
}
