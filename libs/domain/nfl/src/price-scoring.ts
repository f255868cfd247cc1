import type { FairMarket, ModelParams } from '@fairline/domain-sport'
import { threeWay } from './fair-market.ts'
import { firstScorersOfDrives } from './first-scorers.ts'
import { gameStrength } from './game-strength.ts'
import type { FirstScorers } from './late-game.ts'
import { raceGoals } from './late-game.ts'
import type { NflState } from './nfl-state.ts'
import type { OvertimeOdds } from './overtime-odds.ts'
import { futureOvertime, overtimePoints } from './overtime-odds.ts'
import { pointsStride } from './regulation-parts.ts'
import type { Regulation } from './regulation-points.ts'
import { scoringPlays } from './scoring-plays.ts'

type Add = (market: FairMarket | undefined) => void

/**
 * Who scores next, and who reaches 10 and 20 points first. That nobody does comes from the distribution of the final score, so these markets agree
 * with the totals; how the rest is shared comes from the order of the drives.
 */
export const addScoringMarkets = (state: NflState, params: ModelParams, regulation: Regulation, add: Add): void => {
  const first = firstScorers(state, params, regulation)
  const overtime = futureOvertime(state, params, gameStrength(state.fixture, params).margin)
  addNextScore(state, regulation, overtime, first.nextScore, add)
  for (const [index, goal] of raceGoals.entries())
    addRace(state, params, regulation, overtime, goal, first.races[index] as Float64Array, add)
}

const firstScorers = (state: NflState, params: ModelParams, { first, lateShare }: Regulation): FirstScorers => {
  if (first !== undefined && lateShare === 1) return first
  const early = firstScorersOfDrives(state, params)
  if (first === undefined) return early
  const mixed = (a: Float64Array, b: Float64Array): Float64Array => a.map((p, i) => (1 - lateShare) * p + lateShare * (b[i] as number))
  return {
    nextScore: mixed(early.nextScore, first.nextScore),
    races: early.races.map((race, i) => mixed(race, first.races[i] as Float64Array)),
  }
}

// Home's part of what goes to either side.
const homeShare = (shares: Float64Array): number => {
  const sum = (shares[0] as number) + (shares[1] as number)
  return sum > 0 ? (shares[0] as number) / sum : 0.5
}

const addNextScore = (state: NflState, { joint }: Regulation, overtime: OvertimeOdds, shares: Float64Array, add: Add): void => {
  // The points of a try that is still to come are no score of their own.
  const tries = state.nextPlay === 'try' ? 2 : 0
  const [tryHome, tryAway] = state.possession === 'home' ? [tries, 0] : [0, tries]
  let none = 0
  for (let h = 0; h <= tryHome; h++)
    for (let a = 0; a <= tryAway; a++) {
      const isLevel = state.homeScore + h === state.awayScore + a
      none += (joint[h * pointsStride + a] as number) * (isLevel ? overtime.tie : 1)
    }
  const home = (1 - none) * homeShare(shares)
  const { sides, isCountKnown } = scoringPlays(state.records)
  // Nobody can bet on a scoring play whose number is not known.
  if (!isCountKnown) return
  const number = sides.length + 1
  add(threeWay({ type: 'next_score', period: `s${number}`, participant: '' }, ['home', 'away', 'no'], [home, 1 - none - home, none]))
}

const addRace = (
  state: NflState,
  params: ModelParams,
  { joint }: Regulation,
  overtime: OvertimeOdds,
  goal: number,
  shares: Float64Array,
  add: Add,
): void => {
  const { homeScore, awayScore } = state
  if (homeScore >= goal || awayScore >= goal) return
  const { points, chances } = overtimePoints(params)
  let [none, onlyHome, onlyAway] = [0, 0, 0]
  for (let h = 0; h < pointsStride; h++)
    for (let a = 0; a < pointsStride; a++) {
      const p = joint[h * pointsStride + a] as number
      if (p === 0) continue
      const [home, away] = [homeScore + h, awayScore + a]
      if (home >= goal && away < goal) onlyHome += p
      else if (away >= goal && home < goal) onlyAway += p
      else if (home < goal && away < goal) {
        // A level score that overtime takes one of them there from.
        let reaches = 0
        if (home === away) for (const [i, more] of points.entries()) if (home + more >= goal) reaches += chances[i] as number
        onlyHome += p * reaches * overtime.home
        onlyAway += p * reaches * overtime.away
        none += p * (1 - reaches * (1 - overtime.tie))
      }
    }
  // Who alone gets there got there first.
  const home = Math.min(1 - none - onlyAway, Math.max(onlyHome, (1 - none) * homeShare(shares)))
  add(threeWay({ type: 'race_to', period: 'ft', participant: '', line: 2 * goal }, ['home', 'away', 'no'], [home, 1 - none - home, none]))
}
