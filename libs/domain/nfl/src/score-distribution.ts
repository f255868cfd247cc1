import type { ModelParams } from '@fairline/domain-sport'
import { gameStrength } from './game-strength.ts'
import type { NflState } from './nfl-state.ts'
import type { OvertimeOdds } from './overtime-odds.ts'
import { futureOvertime, overtimeInPlay, overtimePoints } from './overtime-odds.ts'
import { pointsStride } from './regulation-parts.ts'
import type { Regulation } from './regulation-points.ts'
import { regulationOf } from './regulation-points.ts'

/** Distributions of the final score, all sums over one joint distribution of both sides' points. */
export interface ScoreDistribution {
  /** P(final margin = i - marginZero), home view. */
  readonly margin: Float64Array
  /** P(final points of both = i). */
  readonly total: Float64Array
  readonly home: Float64Array
  readonly away: Float64Array
  /** P(level after regulation): overtime; 1 in overtime. */
  readonly overtime: number
}

/** Index of margin 0 in {@link ScoreDistribution.margin}. */
export const marginZero = 240
const totalSize = 480
const sideSize = 240

const empty = (): { margin: Float64Array; total: Float64Array; home: Float64Array; away: Float64Array } => ({
  margin: new Float64Array(2 * marginZero + 1),
  total: new Float64Array(totalSize),
  home: new Float64Array(sideSize),
  away: new Float64Array(sideSize),
})

type OvertimePoints = ReturnType<typeof overtimePoints>
type Sums = ReturnType<typeof empty>

const put = (sums: Sums, home: number, away: number, p: number): void => {
  sums.margin[marginZero + home - away] = (sums.margin[marginZero + home - away] as number) + p
  sums.total[home + away] = (sums.total[home + away] as number) + p
  sums.home[home] = (sums.home[home] as number) + p
  sums.away[away] = (sums.away[away] as number) + p
}

// A level score after regulation: overtime adds a field goal or a touchdown to one side, or nothing.
const putOvertime = (sums: Sums, home: number, away: number, p: number, odds: OvertimeOdds, decided: OvertimePoints): void => {
  for (const [i, added] of decided.points.entries()) {
    const share = decided.chances[i] as number
    put(sums, home + added, away, p * odds.home * share)
    put(sums, home, away + added, p * odds.away * share)
  }
  put(sums, home, away, p * odds.tie)
}

/** The distribution of the final score: further points in regulation (regulation-points.ts), and overtime where they leave the score level. */
export const scoreDistribution = (state: NflState, params: ModelParams, regulation?: Regulation): ScoreDistribution => {
  const sums = empty()
  const strength = gameStrength(state.fixture, params)
  const decided = overtimePoints(params)
  if (state.quarter > 4) {
    putOvertimeInPlay(sums, state, overtimeInPlay(state, params, strength.margin), decided)
    return { ...sums, overtime: 1 }
  }
  const { joint } = regulation ?? regulationOf(state, params)
  const extra = futureOvertime(state, params, strength.margin)
  let level = 0
  for (let h = 0; h < pointsStride; h++)
    for (let a = 0; a < pointsStride; a++) {
      const p = joint[h * pointsStride + a] as number
      if (p < 1e-12) continue
      const [home, away] = [state.homeScore + h, state.awayScore + a]
      if (home !== away) put(sums, home, away, p)
      else {
        level += p
        putOvertime(sums, home, away, p, extra, decided)
      }
    }
  rescale(sums)
  return { ...sums, overtime: level }
}

const putOvertimeInPlay = (sums: Sums, state: NflState, odds: OvertimeOdds, decided: OvertimePoints): void => {
  const { homeScore, awayScore } = state
  if (homeScore === awayScore) putOvertime(sums, homeScore, awayScore, 1, odds, decided)
  else {
    // Somebody leads within overtime: holding on ends it here, an answer wins by 3.
    const homeLeads = homeScore > awayScore
    const lead = Math.abs(homeScore - awayScore)
    put(sums, homeScore, awayScore, homeLeads ? odds.home : odds.away)
    const winner = lead + 3
    put(sums, homeScore + (homeLeads ? 0 : winner), awayScore + (homeLeads ? winner : 0), homeLeads ? odds.away : odds.home)
    const level = lead
    put(sums, homeScore + (homeLeads ? 0 : level), awayScore + (homeLeads ? level : 0), odds.tie)
  }
  rescale(sums)
}

const rescale = (sums: Sums): void => {
  let total = 0
  for (let i = 0; i < sums.margin.length; i++) total += sums.margin[i] as number
  for (const part of [sums.margin, sums.total, sums.home, sums.away])
    for (let i = 0; i < part.length; i++) part[i] = (part[i] as number) / total
}
