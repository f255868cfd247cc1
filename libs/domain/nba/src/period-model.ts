import type { Pmf } from '@fairline/domain-odds'
import { normalPmf } from '@fairline/domain-odds'
import type { ModelParams } from '@fairline/domain-sport'
import { quarterMs } from './game-clock.ts'
import { interpolate } from './interpolate.ts'
import type { NbaState } from './nba-state.ts'
import { negativeBinomialPmf } from './negative-binomial.ts'
import type { Outlook } from './outlook.ts'
import { rowOf } from './parameter-row.ts'
import { remainingTotal } from './outlook.ts'
import { isResting } from './waiting.ts'

/** A part of regulation with markets of its own. */
export interface PartOfGame {
  readonly name: string
  readonly firstPeriod: number
  readonly lastPeriod: number
}

/** The first half and the quarters. */
export const partsOfGame: readonly PartOfGame[] = [
  { name: '1h', firstPeriod: 1, lastPeriod: 2 },
  { name: 'q1', firstPeriod: 1, lastPeriod: 1 },
  { name: 'q2', firstPeriod: 2, lastPeriod: 2 },
  { name: 'q3', firstPeriod: 3, lastPeriod: 3 },
  { name: 'q4', firstPeriod: 4, lastPeriod: 4 },
]

/** Points of a part so far. */
export const scoreOfPart = (state: NbaState, part: PartOfGame): { readonly home: number; readonly away: number } => {
  let home = 0
  let away = 0
  for (let period = part.firstPeriod; period <= part.lastPeriod; period++) {
    home += state.periods[period - 1]?.home ?? 0
    away += state.periods[period - 1]?.away ?? 0
  }
  return { home, away }
}

/** Whether it is known which points belong to a part: no span of unsure periods lies partly in it. */
export const isPartKnown = (state: NbaState, part: PartOfGame): boolean =>
  state.unsurePeriods.every(
    ([first, last]) => last < part.firstPeriod || first > part.lastPeriod || (first >= part.firstPeriod && last <= part.lastPeriod),
  )

/** Whether a part is over. A quarter that ends in a review is not, until the ruling, nor one whose last free throws are still to be taken. */
export const isPartOver = (state: NbaState, part: PartOfGame): boolean =>
  state.period > part.lastPeriod ||
  (state.period === part.lastPeriod &&
    (state.phase === 'final' || (state.periodOver && state.freeThrows === null && isResting(state.waiting))))

// The last shot may be in the air: nothing is over, and nothing is left to be priced.
const isClockOutOf = (state: NbaState, part: PartOfGame): boolean =>
  state.period === part.lastPeriod && state.clockMs === 0 && !state.periodOver

interface Moments {
  readonly mean: number
  readonly variance: number
}

/**
 * Mean and variance of the lead at `endSeconds` left. With E[final | lead x, s left] = (1 + a(s)) x + b(s) m and deviation sd(s), both
 * expectations of the final margin agree: E[x_end] = ((1 + a) x + b m - b_end m) / (1 + a_end), and the variance that is
 * not resolved after the end was resolved before: Var[x_end] = (sd^2 - sd_end^2) / (1 + a_end)^2.
 */
const leadAt = (
  endSeconds: number,
  from: { readonly seconds: number; readonly lead: number },
  mean: number,
  params: ModelParams,
): Moments & { readonly slope: number } => {
  const knots = rowOf(params, 'secondsLeft')
  const at = (name: string, seconds: number): number => interpolate(knots, rowOf(params, name), seconds)
  const slope = (1 + at('periodLead', from.seconds)) / (1 + at('periodLead', endSeconds))
  const scale = 1 + at('periodLead', endSeconds)
  const drift = ((at('periodMean', from.seconds) - at('periodMean', endSeconds)) * mean) / scale
  const variance = Math.max(0.02, (at('periodSd', from.seconds) ** 2 - at('periodSd', endSeconds) ** 2) / scale ** 2)
  return { mean: slope * from.lead + drift, variance, slope }
}

/** Distribution of a part's margin and total; undefined once it is over, or has no time left. */
export const partOutlook = (
  state: NbaState,
  part: PartOfGame,
  outlook: Outlook,
  params: ModelParams,
): { readonly margin: Pmf; readonly total: Pmf } | undefined => {
  if (isPartOver(state, part) || isClockOutOf(state, part) || !isPartKnown(state, part)) return undefined
  const so = scoreOfPart(state, part)
  const endSeconds = ((4 - part.lastPeriod) * quarterMs) / 1000
  const startSeconds = ((5 - part.firstPeriod) * quarterMs) / 1000
  const lead = state.homeScore - state.awayScore
  const now = { seconds: outlook.secondsLeft, lead }
  const mean = outlook.pregame.margin
  const end = leadAt(endSeconds, now, mean, params)
  let marginMean = end.mean - lead
  let variance = end.variance
  let pointsFrom = outlook.secondsLeft
  if (startSeconds < outlook.secondsLeft) {
    // The part has not begun: its margin is the change of the lead, which reverts on what the lead will be then.
    const start = leadAt(startSeconds, now, mean, params)
    const within = leadAt(endSeconds, { seconds: startSeconds, lead: start.mean }, mean, params)
    marginMean = within.mean - start.mean
    variance = within.variance + (within.slope - 1) ** 2 * start.variance
    pointsFrom = startSeconds
  }
  const sd = Math.sqrt(variance)
  const before = remainingTotal(state, params, outlook.pregame.total, pointsFrom, outlook.secondsLeft)
  const after = remainingTotal(state, params, outlook.pregame.total, endSeconds, outlook.secondsLeft)
  const totalMean = Math.max(0, before.mean - after.mean)
  const totalVariance = Math.max(0.05, before.sd ** 2 - after.sd ** 2)
  const center = Math.round(so.home - so.away + marginMean)
  const total = negativeBinomialPmf(totalMean, totalVariance, Math.ceil(totalMean + 6 * Math.sqrt(totalVariance)) + 2)
  return {
    margin: normalPmf(so.home - so.away + marginMean, sd, center - Math.ceil(5 * sd) - 2, center + Math.ceil(5 * sd) + 2),
    total: { from: so.home + so.away, p: total.p },
  }
}
