import type { Pmf } from '@fairline/domain-odds'
import { normalCdf, normalQuantile } from '@fairline/domain-odds'
import type { ModelParams } from '@fairline/domain-sport'
import { interpolate } from './interpolate.ts'
import { rowOf } from './parameter-row.ts'

const reach = 70

/** What the final margin depends on. */
export interface MarginInput {
  readonly lead: number
  /** Expected margin before the game. */
  readonly mean: number
  /** The margin whose spread would give the pregame probability of winning; differs a little from the spread's. */
  readonly winMean: number
  /** Of regulation on the clock of points (point-clock.ts), or of the running overtime. */
  readonly secondsLeft: number
}

/**
 * What the logit of a home win is linear in: 1, L/s, L s, m s, m, with L the lead and m the pregame margin in tens of points and s the
 * root of the share of regulation left. L/s is Stern's Brownian motion (JASA 89 (1994)); L s takes back a part of an early lead, since
 * leads revert (Gabel and Redner, JQAS 8 (2012)); m s and m let the pregame margin fade more slowly than time does.
 */
export const winFeatures = (lead: number, winMean: number, secondsLeft: number): readonly [number, number, number, number, number] => {
  // Below five seconds the model was not fitted: a lead is as safe as then.
  const s = Math.sqrt(Math.max(secondsLeft, 5) / 2880)
  return [1, lead / 10 / s, (lead / 10) * s, (winMean / 10) * s, winMean / 10]
}

/** Probit of the home team's win: the logistic win model on the normal scale. */
const winProbit = (input: MarginInput, params: ModelParams): number => {
  const weights = rowOf(params, 'winLogit')
  let logit = 0
  winFeatures(input.lead, input.winMean, input.secondsLeft).forEach((feature, i) => (logit += feature * (weights[i] as number)))
  return normalQuantile(1 / (1 + Math.exp(-Math.max(-16, Math.min(16, logit)))))
}

/** Mean and deviation of the final margin far from a tie. */
export const marginMoments = (input: MarginInput, params: ModelParams): { readonly mean: number; readonly sd: number } => {
  const knots = rowOf(params, 'secondsLeft')
  const leadFactor = interpolate(knots, rowOf(params, 'leadFactor'), input.secondsLeft)
  const meanFactor = interpolate(knots, rowOf(params, 'meanFactor'), input.secondsLeft)
  return {
    mean: (1 + leadFactor) * input.lead + meanFactor * input.mean,
    sd: interpolate(knots, rowOf(params, 'marginSd'), input.secondsLeft),
  }
}

/** A margin on the model's scale: small ones are rarer than a normal says. In the last two minutes the lead itself sets the scale. */
const scaled = (margin: number, secondsLeft: number, params: ModelParams): number => {
  const knots = rowOf(params, 'marginKnots')
  const scale = rowOf(params, 'marginScale')
  const size = Math.abs(margin)
  const last = knots.length - 1
  let value = scale[last] as number
  if (size >= (knots[last] as number)) value += 0.93 * (size - (knots[last] as number))
  else
    for (let i = 1; i <= last; i++) {
      const high = knots[i] as number
      if (size > high) continue
      const low = knots[i - 1] as number
      value = (scale[i - 1] as number) + ((size - low) / (high - low)) * ((scale[i] as number) - (scale[i - 1] as number))
      break
    }
  const share = Math.min(1, secondsLeft / 120)
  return Math.sign(margin) * (share * value + (1 - share) * size)
}

/**
 * The distribution of the final home margin, overtime included, never 0: an ordered probit
 * P(M > k) = Phi((1 - r) w + r mean / sd - scaled(k) / sd), where w is the probit of winning and r grows from 0 at a tie to 1 far
 * from it. At k = 0 this is the win probability, in the tails the reverting normal.
 */
export const marginPmf = (input: MarginInput, params: ModelParams): Pmf => {
  const win = winProbit(input, params)
  const { mean, sd } = marginMoments(input, params)
  const [points, deviations] = rowOf(params, 'blendWidth') as [number, number]
  const width = Math.min(points, deviations * sd)
  const from = Math.min(-reach, input.lead - reach)
  const to = Math.max(reach, input.lead + reach)
  const p = new Array<number>(to - from + 1).fill(0)
  let above = 1
  for (let k = from; k <= to; k++) {
    // No game ends in a tie: the thresholds on both sides of 0 are one.
    const threshold = k === -1 || k === 0 ? 0 : k + 0.5
    const r = 1 - Math.exp(-((threshold / width) ** 2))
    const next = k === to ? 0 : Math.min(above, normalCdf((1 - r) * win + (r * mean - scaled(threshold, input.secondsLeft, params)) / sd))
    p[k - from] = above - next
    above = next
  }
  return { from, p }
}

/** Probability of a tie after regulation (or after the running overtime). */
export const tieProbability = (input: MarginInput, params: ModelParams): number => {
  const { mean, sd } = marginMoments(input, params)
  const plain = normalCdf((0.5 - mean) / sd) - normalCdf((-0.5 - mean) / sd)
  const ratio = interpolate(rowOf(params, 'tieSeconds'), rowOf(params, 'tieRatio'), input.secondsLeft)
  return 1 - (1 - plain) ** ratio
}
