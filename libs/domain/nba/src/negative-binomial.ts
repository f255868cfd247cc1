import type { Pmf } from '@fairline/domain-odds'
import { normalized } from '@fairline/domain-odds'

/**
 * Points and statistics to come are counts that vary more than a Poisson's and lean to the right, the more the less time is left: negative
 * binomial by its moments (Johnson, Kemp and Kotz, "Univariate Discrete Distributions" (2005), chapter 5). Probabilities of 0 to `to`,
 * divided by their sum. A variance not above the mean is read as a Poisson's.
 */
export const negativeBinomialPmf = (mean: number, variance: number, to: number): Pmf => {
  const p = new Array<number>(to + 1).fill(0)
  if (mean <= 0) {
    p[0] = 1
    return { from: 0, p }
  }
  const q = mean / Math.max(variance, mean * 1.001)
  const size = (mean * q) / (1 - q)
  // From the mode outwards: the probability of 0 may be too small for a number.
  const mode = Math.min(to, Math.max(0, Math.floor(((size - 1) * (1 - q)) / q)))
  p[mode] = 1
  for (let i = mode; i < to; i++) p[i + 1] = (p[i] as number) * ((size + i) / (i + 1)) * (1 - q)
  for (let i = mode; i > 0; i--) p[i - 1] = ((p[i] as number) * i) / ((size + i - 1) * (1 - q))
  return normalized({ from: 0, p })
}

/** P(X > k) of a negative binomial given by its mean and its variance, which is above the mean. */
export const negativeBinomialAbove = (mean: number, variance: number, k: number): number => {
  if (k < 0) return 1
  if (mean <= 0) return 0
  const q = mean / variance
  const size = (mean * q) / (1 - q)
  let p = q ** size
  let sum = p
  for (let i = 1; i <= k; i++) {
    p *= ((size + i - 1) / i) * (1 - q)
    sum += p
  }
  return Math.max(0, 1 - sum)
}
