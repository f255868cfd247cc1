import type { Random } from '@fairline/kernel'

/** A standard normal draw (Box-Muller). */
export const drawNormal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** A whole number of [low, high]. */
export const drawInt = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1))

/** One of the items by weight. */
export const drawWeighted = <T>(random: Random, items: readonly (readonly [T, number])[]): T => {
  let at = random() * items.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [item, weight] of items) {
    at -= weight
    if (at < 0) return item
  }
  return (items[items.length - 1] as readonly [T, number])[0]
}
