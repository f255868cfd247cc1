import type { FairMarket, ModelParams, Side } from '@fairline/domain-sport'
import { planDrives } from './drive-plan.ts'
import { threeWay } from './fair-market.ts'
import type { NflState } from './nfl-state.ts'
import { otherSide } from './nfl-state.ts'
import { paramRow } from './param-reading.ts'
import { pointsOf } from './play-record.ts'
import { chancesOf, driveWorth, presentDrive } from './regulation-points.ts'
import { scoringPlays } from './scoring-plays.ts'

type Add = (market: FairMarket | undefined) => void

interface Drive {
  readonly side: Side
  readonly touchdown: number
  readonly fieldGoal: number
  /** Chance that the drive takes place before regulation ends. */
  readonly takesPlace: number
}

/** The drives to come, one after the other: the present one, then by turns. */
const drivesToCome = (state: NflState, params: ModelParams): readonly Drive[] => {
  const plan = planDrives(state, params)
  const worth = driveWorth(state, params)
  const drives: Drive[] = []
  // Before the first kickoff nobody knows who starts; home and away halves are then the same but for one drive.
  let side: Side = plan.offence ?? 'home'
  if (plan.offence !== undefined && !plan.isTry) {
    const [touchdown, fieldGoal] = presentDrive(plan, worth[side], params)
    drives.push({ side, touchdown, fieldGoal, takesPlace: 1 })
  }
  if (plan.offence !== undefined) side = otherSide(side)
  for (let left = plan.homeDrives + plan.awayDrives; left > 0; left--) {
    const [touchdown, fieldGoal] = chancesOf(worth[side], params)
    drives.push({ side, touchdown, fieldGoal, takesPlace: Math.min(1, left) })
    side = otherSide(side)
  }
  return drives
}

/** Who scores next, and who reaches 10 and 20 points first. Regulation only: overtime counts, but is too rare to move a price. */
export const addScoringMarkets = (state: NflState, params: ModelParams, add: Add): void => {
  if (state.quarter > 4) return
  const drives = drivesToCome(state, params)
  addNextScore(state, drives, add)
  for (const points of [10, 20]) addRace(state, params, drives, points, add)
}

const addNextScore = (state: NflState, drives: readonly Drive[], add: Add): void => {
  const next = { home: 0, away: 0 }
  let none = 1
  for (const drive of drives) {
    const scores = none * drive.takesPlace * (drive.touchdown + drive.fieldGoal)
    // One score in fifty is the defence's.
    next[drive.side] += scores * 0.98
    next[otherSide(drive.side)] += scores * 0.02
    none -= scores
  }
  const number = scoringPlays(state.records).length + 1
  add(threeWay({ type: 'next_score', period: `s${number}`, participant: '' }, ['home', 'away', 'no'], [next.home, next.away, none]))
}

// The grids of the largest race, reused: a race walks some twenty drives, and fresh grids would be most of a price's garbage.
const largestRace = 20
const grids = [new Float64Array(largestRace * largestRace), new Float64Array(largestRace * largestRace)] as const
const gained = [3, 6, 7, 8] as const
const chances = new Float64Array(gained.length)

/** Walks the drives over the grid of points of both sides below the goal: `points` of at most {@link largestRace}. */
const addRace = (state: NflState, params: ModelParams, drives: readonly Drive[], points: number, add: Add): void => {
  const home = pointsOf(state.records, 'home')
  const away = pointsOf(state.records, 'away')
  if (home < 0 || away < 0 || home >= points || away >= points) return
  const tries = paramRow(params, 'try')
  let mass: Float64Array = grids[0]
  let next: Float64Array = grids[1]
  mass.fill(0)
  mass[home * points + away] = 1
  const won = { home: 0, away: 0 }
  for (const drive of drives) {
    next.fill(0)
    chances[0] = drive.fieldGoal * drive.takesPlace
    for (let i = 0; i < 3; i++) chances[i + 1] = drive.touchdown * (tries[i] as number) * drive.takesPlace
    const scores = chances[0] + (chances[1] as number) + (chances[2] as number) + (chances[3] as number)
    const atHome = drive.side === 'home'
    const stride = atHome ? points : 1
    let reached = 0
    for (let h = home; h < points; h++)
      for (let a = away; a < points; a++) {
        const at = h * points + a
        const p = mass[at] as number
        if (p < 1e-9) continue
        next[at] = (next[at] as number) + p * (1 - scores)
        const now = atHome ? h : a
        for (let i = 0; i < 4; i++) {
          const gain = gained[i] as number
          const moves = p * (chances[i] as number)
          if (now + gain >= points) reached += moves
          else next[at + gain * stride] = (next[at + gain * stride] as number) + moves
        }
      }
    won[drive.side] += reached
    const swap = mass
    mass = next
    next = swap
  }
  add(
    threeWay(
      { type: 'race_to', period: 'ft', participant: '', line: 2 * points },
      ['home', 'away', 'no'],
      [won.home, won.away, Math.max(0, 1 - won.home - won.away)],
    ),
  )
}
