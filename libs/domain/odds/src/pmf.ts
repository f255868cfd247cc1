import { normalCdf } from './normal.ts'

/** A distribution over consecutive integers: `p[i]` is the probability of `from + i`. Sums to 1. */
export interface Pmf {
  readonly from: number
  readonly p: readonly number[]
}

/** Divides by the sum, so that it becomes 1. */
export const normalized = (pmf: Pmf): Pmf => {
  let total = 0
  for (const each of pmf.p) total += each
  return { from: pmf.from, p: pmf.p.map((each) => each / total) }
}

/** The normal distribution on the integers of [from, to] with continuity correction, normalized over them. */
export const normalPmf = (mean: number, sd: number, from: number, to: number): Pmf => {
  const p: number[] = []
  let below = normalCdf((from - 0.5 - mean) / sd)
  for (let k = from; k <= to; k++) {
    const upTo = normalCdf((k + 0.5 - mean) / sd)
    p.push(Math.max(0, upTo - below))
    below = upTo
  }
  return normalized({ from, p })
}

/** Distribution of the sum of two independent variables. */
export const convolve = (a: Pmf, b: Pmf): Pmf => {
  const p = new Array<number>(a.p.length + b.p.length - 1).fill(0)
  for (let i = 0; i < a.p.length; i++) {
    const pa = a.p[i] as number
    if (pa === 0) continue
    for (let j = 0; j < b.p.length; j++) p[i + j] = (p[i + j] as number) + pa * (b.p[j] as number)
  }
  return { from: a.from + b.from, p }
}

/** P(X > x) for any real x. */
export const probabilityAbove = (pmf: Pmf, x: number): number => {
  let total = 0
  for (let i = pmf.p.length - 1; i >= 0 && pmf.from + i > x; i--) total += pmf.p[i] as number
  return total
}

/** P(X = k). */
export const probabilityAt = (pmf: Pmf, k: number): number => pmf.p[k - pmf.from] ?? 0

/** Mean of the distribution. */
export const meanOf = (pmf: Pmf): number => {
  let total = 0
  for (let i = 0; i < pmf.p.length; i++) total += (pmf.from + i) * (pmf.p[i] as number)
  return total
}

/** Standard deviation of the distribution. */
export const deviationOf = (pmf: Pmf): number => {
  const mean = meanOf(pmf)
  let total = 0
  for (let i = 0; i < pmf.p.length; i++) total += (pmf.from + i - mean) ** 2 * (pmf.p[i] as number)
  return Math.sqrt(total)
}
