/** A distribution over whole numbers by its distribution function: `atMost(k)` is P(X <= k), non-decreasing in k. */
export interface Distribution {
  atMost(k: number): number
}

/** The distribution with P(X = from + i) = `p[i]`. */
export const distributionOf = (from: number, p: ArrayLike<number>): Distribution => {
  const sums = new Float64Array(p.length)
  let sum = 0
  for (let i = 0; i < p.length; i++) {
    sum += p[i] as number
    sums[i] = sum
  }
  return {
    atMost: (k) => {
      const i = Math.floor(k) - from
      if (i < 0) return 0
      return i >= sums.length ? 1 : Math.min(1, sums[i] as number)
    },
  }
}

const widest = 4096

/** The smallest whole k with P(X <= k) >= level, searched in [-4096, 4096]. */
export const quantile = (distribution: Distribution, level: number): number => {
  let low = -widest
  let high = widest
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (distribution.atMost(middle) >= level) high = middle
    else low = middle + 1
  }
  return low
}
