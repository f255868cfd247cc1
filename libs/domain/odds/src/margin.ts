import { bisectIncreasing } from './bisect.ts'

/** How a margin is laid over fair probabilities. Sources and fixtures: see each function. */
export const marginMethods = ['power', 'proportional', 'additive', 'shin', 'odds-ratio'] as const

/** One of {@link marginMethods}. */
export type MarginMethod = (typeof marginMethods)[number]

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** q = p(1 + M). Simple, but q can pass 1 for heavy favourites. */
const proportional = (p: readonly number[], margin: number): number[] => p.map((each) => each * (1 + margin))

/** q = p + M/n. */
const additive = (p: readonly number[], margin: number): number[] => p.map((each) => each + margin / p.length)

/** q = p^k with sum q = 1 + M (k < 1). Never leaves (0, 1); shades longshots most. Clarke, Kovalchik, Ingram, AJSS 5(6) (2017). */
const power = (p: readonly number[], margin: number): number[] => {
  const logs = p.map(Math.log)
  // The sum falls and is convex in k: Newton's first step lands left of the root (at 0 at the least), every later one moves right towards it.
  let k = 1
  for (let step = 0; step < 60; step++) {
    let excess = -1 - margin
    let slope = 0
    for (const log of logs) {
      const q = Math.exp(k * log)
      excess += q
      slope += log * q
    }
    const next = Math.max(0, k - excess / slope)
    if (Math.abs(next - k) < 1e-15) break
    k = next
  }
  return p.map((each) => each ** k)
}

/** q = cp / (1 - p + cp) with sum q = 1 + M: a shift of the logit by ln c (K. Cheung, "Fixed-odds betting and traditional odds", 2015). */
const oddsRatio = (p: readonly number[], margin: number): number[] => {
  const shifted = (logC: number) => p.map((each) => 1 / (1 + ((1 - each) / each) * Math.exp(-logC)))
  return shifted(bisectIncreasing((x) => sum(shifted(x)) - (1 + margin), 0, 40))
}

/** y = sqrt(zp + (1-z)p^2), q = y * sum y, z solved for sum q = 1 + M (H. S. Shin, The Economic Journal 103 (1993)). */
const shin = (p: readonly number[], margin: number): number[] => {
  const at = (z: number): number[] => {
    const y = p.map((each) => Math.sqrt(z * each + (1 - z) * each * each))
    const total = sum(y)
    return y.map((each) => each * total)
  }
  return at(bisectIncreasing((z) => sum(at(z)) - (1 + margin), 0, 1))
}

const applied: Readonly<Record<MarginMethod, (p: readonly number[], margin: number) => number[]>> = {
  power,
  proportional,
  additive,
  shin,
  'odds-ratio': oddsRatio,
}

/**
 * Quoted probabilities with a margin: they sum to 1 + `margin`.
 * @param fair fair probabilities of an exclusive, exhaustive set; each in (0, 1), sum 1
 * @param margin 0.045 for an overround of 1.045; at least 0
 */
export const withMargin = (method: MarginMethod, fair: readonly number[], margin: number): readonly number[] =>
  margin === 0 ? fair : applied[method](fair, margin)

/**
 * Fair probabilities from quoted ones: the inverse of {@link withMargin}.
 * @param quoted 1 / decimal odds of every selection; sum S of at least 1
 */
export const withoutMargin = (method: MarginMethod, quoted: readonly number[]): readonly number[] => {
  const total = sum(quoted)
  if (Math.abs(total - 1) < 1e-12) return quoted
  switch (method) {
    case 'proportional':
      return quoted.map((each) => each / total)
    case 'additive':
      return quoted.map((each) => each - (total - 1) / quoted.length)
    case 'power': {
      const k = bisectIncreasing((x) => 1 - sum(quoted.map((each) => each ** x)), 0, 100)
      return quoted.map((each) => each ** k)
    }
    case 'odds-ratio': {
      const shifted = (logC: number) => quoted.map((each) => each / (each + Math.exp(logC) * (1 - each)))
      return shifted(bisectIncreasing((x) => 1 - sum(shifted(x)), 0, 40))
    }
    case 'shin': {
      const at = (z: number) => quoted.map((each) => (Math.sqrt(z * z + (4 * (1 - z) * each * each) / total) - z) / (2 * (1 - z)))
      return at(bisectIncreasing((z) => 1 - sum(at(z)), 0, 0.999999))
    }
  }
}
