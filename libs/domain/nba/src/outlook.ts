import type { Pmf } from '@fairline/domain-odds'
import { normalQuantile } from '@fairline/domain-odds'
import type { Fixture, ModelParams } from '@fairline/domain-sport'
import { fixtureExpectation } from '@fairline/domain-sport'
import { overtimeMs, regulationPeriods, regulationSecondsLeft } from './game-clock.ts'
import { interpolate } from './interpolate.ts'
import { marginPmf, tieProbability } from './margin-model.ts'
import type { NbaState } from './nba-state.ts'
import { negativeBinomialPmf } from './negative-binomial.ts'
import { rowOf } from './parameter-row.ts'
import { pointSecondsLeft } from './point-clock.ts'

/** The one distribution all markets of a game are priced from. */
export interface Outlook {
  /** Final home margin, overtime included; never 0. */
  readonly margin: Pmf
  /** Final total, overtime included. */
  readonly total: Pmf
  /** Probability that there is (another) overtime. */
  readonly overtime: number
  /** Expected margin and total before the game. */
  readonly pregame: PregameMeans
  /** Of the clock that counts: regulation as points count it (point-clock.ts), or the running overtime. */
  readonly secondsLeft: number
}

/** Expected margin and total before the game. */
export interface PregameMeans {
  readonly margin: number
  /** The margin whose spread would give the moneyline's probability of winning. */
  readonly winMargin: number
  readonly total: number
}

/** The probit of a pregame win per point of spread (seasons 2010-11 to 2017-18). */
export const probitPerPoint = 0.0903

/** The pregame expectations: the market's; for what it leaves open the ratings'; without those home advantage and the usual total. */
export const pregameMeans = (fixture: Fixture, params: ModelParams): PregameMeans => {
  const [usualMargin, usualTotal] = rowOf(params, 'prior') as [number, number]
  const { homePriceMilli, awayPriceMilli, spread, total } = fixture.lines
  const rated = fixtureExpectation(fixture, params)
  const hasPrices = homePriceMilli !== undefined && awayPriceMilli !== undefined
  const priced = hasPrices ? awayPriceMilli / (homePriceMilli + awayPriceMilli) : undefined
  const homeWins = priced ?? (spread === undefined ? rated?.homeWins : undefined)
  const winMargin = homeWins === undefined ? undefined : normalQuantile(homeWins) / probitPerPoint
  const margin = spread === undefined ? ((priced === undefined ? rated?.margin : winMargin) ?? usualMargin) : -(spread / 2)
  return { margin, winMargin: winMargin ?? margin, total: total === undefined ? (rated?.total ?? usualTotal) : total / 2 }
}

/** Seconds on the clock that decides: of regulation, or of the running overtime; after a period of its own none. */
const secondsLeftOf = (state: NbaState, params: ModelParams): number => {
  if (state.period === 0) return 2880
  const clockMs = state.periodOver ? 0 : state.clockMs
  return state.period > regulationPeriods ? clockMs / 1000 : pointSecondsLeft(regulationSecondsLeft(state.period, clockMs), params)
}

/** The outlook of a game that is not over. */
export const outlookOf = (state: NbaState, params: ModelParams): Outlook => {
  const pregame = pregameMeans(state.fixture, params)
  const lead = state.homeScore - state.awayScore
  const secondsLeft = secondsLeftOf(state, params)
  const isNextOvertime = secondsLeft === 0 && lead === 0
  const clock = { lead, mean: pregame.margin, winMean: pregame.winMargin, secondsLeft }
  const overtime = isNextOvertime ? 1 : tieProbability(clock, params)
  return {
    // A tie at the end of the clock is five new minutes.
    margin: marginPmf(isNextOvertime ? { ...clock, secondsLeft: overtimeMs / 1000 } : clock, params),
    total: totalPmf(state, params, pregame.total, secondsLeft, overtime),
    overtime,
    pregame,
    secondsLeft,
  }
}

/** 1 within four points, -1 beyond thirteen, linear between. */
export const closenessOf = (lead: number): number => Math.max(-1, Math.min(1, (8.5 - Math.abs(lead)) / 4.5))

/** Mean and deviation of the points from `secondsLeft` on, without (further) overtime, as expected with `now` seconds left. */
export const remainingTotal = (
  state: NbaState,
  params: ModelParams,
  meanTotal: number,
  secondsLeft: number,
  now = secondsLeft,
): { readonly mean: number; readonly sd: number } => {
  const [overtimeMean] = rowOf(params, 'overtimeTotal') as [number, number]
  const knots = rowOf(params, 'totalSeconds')
  const sd = interpolate(knots, rowOf(params, 'totalSd'), secondsLeft)
  if (state.period > regulationPeriods) return { mean: (overtimeMean * secondsLeft * 1000) / overtimeMs, sd }
  const abovePace = state.homeScore + state.awayScore - meanTotal * (1 - now / 2880)
  const mean =
    interpolate(knots, rowOf(params, 'totalFactor'), secondsLeft) * meanTotal +
    interpolate(knots, rowOf(params, 'totalPace'), secondsLeft) * abovePace +
    interpolate(knots, rowOf(params, 'totalClose'), secondsLeft) * closenessOf(state.homeScore - state.awayScore)
  return { mean: Math.max(0, mean), sd }
}

const totalPmf = (state: NbaState, params: ModelParams, meanTotal: number, secondsLeft: number, overtime: number): Pmf => {
  const [overtimeMean, overtimeSd] = rowOf(params, 'overtimeTotal') as [number, number]
  const { mean, sd } = remainingTotal(state, params, meanTotal, secondsLeft)
  const longerVariance = sd ** 2 + overtimeSd ** 2
  const to = Math.ceil(mean + overtimeMean + 6 * Math.sqrt(longerVariance))
  const regular = negativeBinomialPmf(mean, sd ** 2, to)
  const longer = negativeBinomialPmf(mean + overtimeMean, longerVariance, to)
  const p = regular.p.map((each, i) => each * (1 - overtime) + (longer.p[i] as number) * overtime)
  return { from: state.homeScore + state.awayScore, p }
}
