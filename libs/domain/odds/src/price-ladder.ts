import type { PriceMilli } from './formats.ts'

// Steps widen with the price, as on betting exchanges: a tick is between 0.5 % and 5 % of the price.
const rungs: readonly { readonly below: PriceMilli; readonly step: number }[] = [
  { below: 2000, step: 10 },
  { below: 3000, step: 20 },
  { below: 4000, step: 50 },
  { below: 6000, step: 100 },
  { below: 10_000, step: 200 },
  { below: 20_000, step: 500 },
  { below: 30_000, step: 1000 },
  { below: 50_000, step: 2000 },
  { below: 100_000, step: 5000 },
  { below: 1_000_001, step: 10_000 },
]

/** Lowest and highest price ever quoted: 1.01 and 1000. */
export const priceLimits = { lowest: 1010, highest: 1_000_000 } as const

/**
 * The ladder price at or below a raw decimal price (x 1000): rounding down never gives margin away.
 * Prices outside {@link priceLimits} are clamped to them.
 */
export const ladderPrice = (rawMilli: number): PriceMilli => {
  if (rawMilli <= priceLimits.lowest) return priceLimits.lowest
  if (rawMilli >= priceLimits.highest) return priceLimits.highest
  let floor = 1000
  for (const rung of rungs) {
    if (rawMilli < rung.below) return floor + Math.floor((rawMilli - floor) / rung.step) * rung.step
    floor = rung.below
  }
  return priceLimits.highest
}

/** Whether a price stands on the ladder. */
export const isOnLadder = (priceMilli: PriceMilli): boolean => ladderPrice(priceMilli) === priceMilli
