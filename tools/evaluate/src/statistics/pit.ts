import type { Distribution } from './distribution.ts'

/**
 * Randomised probability integral transform of a whole number: F(x - 1) + u (F(x) - F(x - 1)). Uniform on [0, 1] if x was drawn from
 * the distribution and u from the uniform one (Brockwell, Statistics and Probability Letters 77 (2007)).
 */
export const randomisedPit = (distribution: Distribution, value: number, u: number): number => {
  const below = distribution.atMost(value - 1)
  return below + u * (distribution.atMost(value) - below)
}

/** Mean |ECDF - u| of transforms: 0 for perfect uniformity; about .313 / sqrt(n) by chance alone if they are uniform. */
export const uniformDeviation = (values: readonly number[]): number => {
  const sorted = Float64Array.from(values).toSorted()
  let sum = 0
  for (let i = 0; i < sorted.length; i++) sum += Math.abs((i + 0.5) / sorted.length - (sorted[i] as number))
  return sorted.length === 0 ? 0 : sum / sorted.length
}

/** Share of transforms in each tenth of [0, 1]. */
export const pitHistogram = (values: readonly number[]): readonly number[] => {
  const shares = new Array<number>(10).fill(0)
  for (const value of values) {
    const bin = Math.max(0, Math.min(9, Math.floor(value * 10)))
    shares[bin] = (shares[bin] as number) + 1 / values.length
  }
  return shares
}

/** Share of transforms within the middle `level` of [0, 1]: the coverage of that range, free of ties. */
export const coverage = (values: readonly number[], level: number): number => {
  const tail = (1 - level) / 2
  return values.length === 0 ? 0 : values.filter((value) => value >= tail && value <= 1 - tail).length / values.length
}
