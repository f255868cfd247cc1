import type { NflState } from './nfl-state.ts'
import { arePointsKnown, pointsOf } from './play-record.ts'
import { pointsStride } from './regulation-parts.ts'
import type { Regulation } from './regulation-points.ts'
import { visitPoints } from './regulation-points.ts'

/** Distributions of the points of a period: those already scored and those to come. Overtime belongs to no period. */
export interface PeriodPoints {
  /** P(margin = i - periodMarginZero), home view. */
  readonly margin: Float64Array
  readonly total: Float64Array
}

/** Index of margin 0 in {@link PeriodPoints.margin}. */
export const periodMarginZero = 240

/** The first and last quarter of a period of our keys. */
export const periodQuarters = { '1h': [1, 2], '2h': [3, 4], q1: [1, 1], q2: [2, 2], q3: [3, 3], q4: [4, 4] } as const

/** One of the periods with markets of their own. */
export type Period = keyof typeof periodQuarters

/** Points of a period, a marginal of the distribution that prices the whole game. Undefined where the period is over. */
export const periodPoints = (state: NflState, regulation: Regulation, period: Period): PeriodPoints | undefined => {
  const [from, to] = periodQuarters[period]
  const atBreak = state.phase === 'quarter-break' || state.phase === 'halftime'
  const present = atBreak ? state.quarter + 1 : state.quarter
  // The clock has run out: what is left of the quarter is no more than a try or an untimed down.
  const hasRunOut = state.phase === 'live' && state.quarterSecondsRemaining === 0 && state.quarter === to
  if (present > to || hasRunOut || !arePointsKnown(state.records, from, to)) return undefined
  const homeNow = pointsOf(state.records, 'home', from, to)
  const awayNow = pointsOf(state.records, 'away', from, to)
  const margin = new Float64Array(2 * periodMarginZero + 1)
  const total = new Float64Array(2 * pointsStride + homeNow + awayNow)
  visitPoints(regulation, Math.max(from, present), to, (home, away, p) => {
    const m = periodMarginZero + homeNow - awayNow + home - away
    margin[m] = (margin[m] as number) + p
    total[homeNow + awayNow + home + away] = (total[homeNow + awayNow + home + away] as number) + p
  })
  return { margin, total }
}
