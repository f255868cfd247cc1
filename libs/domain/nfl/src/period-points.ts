import type { ModelParams, Side } from '@fairline/domain-sport'
import { drivePoints, maxPoints, pointsOfDrives, withDrive } from './compound-points.ts'
import { planDrives } from './drive-plan.ts'
import type { NflState } from './nfl-state.ts'
import { paramRow } from './param-reading.ts'
import { pointsOf } from './play-record.ts'
import { chancesOf, driveWorth, presentDrive } from './regulation-points.ts'

/** Distributions of the points of a period: those already scored and those to come. Overtime belongs to no period. */
export interface PeriodPoints {
  /** P(margin = i - periodMarginZero), home view. */
  readonly margin: Float64Array
  readonly total: Float64Array
}

/** Index of margin 0 in {@link PeriodPoints.margin}. */
export const periodMarginZero = 160

// Points beyond this in one period are rarer than anything that is priced.
const cut = 48

/** The first and last quarter of a period of our keys. */
export const periodQuarters = { '1h': [1, 2], q1: [1, 1], q2: [2, 2], q3: [3, 3], q4: [4, 4] } as const

/** One of the periods with markets of their own. */
export type Period = keyof typeof periodQuarters

/** What a period still brings, from the same drives as the whole game. Undefined where it is over. */
export const periodPoints = (state: NflState, params: ModelParams, period: Period): PeriodPoints | undefined => {
  const [from, to] = periodQuarters[period]
  const pace = paramRow(params, 'quarterPace')
  const driveSeconds = paramRow(params, 'league')[0] as number
  const atBreak = state.phase === 'quarter-break' || state.phase === 'halftime'
  const present = atBreak ? state.quarter + 1 : state.quarter
  const clock = atBreak ? 900 : state.quarterSecondsRemaining
  if (present > to) return undefined
  const tries = paramRow(params, 'try')
  const worth = driveWorth(state, params)
  const plan = planDrives(state, params)
  const hasBall = plan.offence !== undefined && present >= from
  // The present drive goes on into the next quarter, but not into the next half.
  const finishes = period !== '1h' && (present === 1 || present === 3) ? 1 - Math.exp(-clock / 90) : 1
  let drives = 0
  for (let quarter = Math.max(from, present); quarter <= to; quarter++) {
    const seconds = quarter === present ? Math.max(0, clock - (hasBall && !plan.isTry ? 110 : 0)) : 900
    drives += ((seconds / driveSeconds / 2) * 4 * (pace[quarter - 1] as number)) / averagePace(pace, present)
  }
  const points = (side: Side): Float64Array => {
    const [touchdown, fieldGoal] = chancesOf(worth[side], params)
    const rest = pointsOfDrives(drivePoints(touchdown, fieldGoal, tries, 0.004), drives)
    if (!hasBall || plan.offence !== side) return rest
    if (plan.isTry) return withDrive(rest, Float64Array.of(tries[0] as number, tries[1] as number, tries[2] as number))
    const [t, f] = presentDrive(plan, worth[side], params)
    return withDrive(rest, drivePoints(t * finishes, f * finishes, tries, 0))
  }
  return joined(points('home'), points('away'), pointsOf(state.records, 'home', from, to), pointsOf(state.records, 'away', from, to))
}

// Quarters differ in pace, the worth of a drive is a mean over those left: relative pace of the quarters from here on, times 4.
const averagePace = (pace: readonly number[], present: number): number => {
  const left = pace.slice(present - 1)
  return (4 * left.reduce((sum, each) => sum + each, 0)) / left.length
}

const joined = (home: Float64Array, away: Float64Array, homeNow: number, awayNow: number): PeriodPoints => {
  const margin = new Float64Array(2 * periodMarginZero + 1)
  const total = new Float64Array(2 * maxPoints + homeNow + awayNow + 1)
  let sum = 0
  for (let h = 0; h <= cut; h++) {
    const ph = home[h] as number
    if (ph < 1e-10) continue
    for (let a = 0; a <= cut; a++) {
      const pa = away[a] as number
      if (pa < 1e-10) continue
      const p = ph * pa
      sum += p
      const m = periodMarginZero + homeNow - awayNow + h - a
      margin[m] = (margin[m] as number) + p
      total[homeNow + awayNow + h + a] = (total[homeNow + awayNow + h + a] as number) + p
    }
  }
  for (const part of [margin, total]) for (let i = 0; i < part.length; i++) part[i] = (part[i] as number) / sum
  return { margin, total }
}
