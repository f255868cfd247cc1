import type { ModelParams, Side } from '@fairline/domain-sport'
import { planDrives } from './drive-plan.ts'
import { chancesOf, driveWorth, presentDrive } from './drive-worth.ts'
import type { FirstScorers } from './late-game.ts'
import { raceGoals } from './late-game.ts'
import type { NflState } from './nfl-state.ts'
import { otherSide } from './nfl-state.ts'
import { paramRow } from './param-reading.ts'
import { pointsOf } from './play-record.ts'

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
  const { home, away } = plan.drives
  for (let left = home[0] + home[1] + away[0] + away[1]; left > 0; left--) {
    const [touchdown, fieldGoal] = chancesOf(worth[side], params)
    drives.push({ side, touchdown, fieldGoal, takesPlace: Math.min(1, left) })
    side = otherSide(side)
  }
  return drives
}

/** Who scores first of what is to come, and who wins the races, drive by drive: the walk of the early game. */
export const firstScorersOfDrives = (state: NflState, params: ModelParams): FirstScorers => {
  const drives = drivesToCome(state, params)
  return { nextScore: nextScoreOf(drives), races: raceGoals.map((goal) => raceOf(state, params, drives, goal)) }
}

const nextScoreOf = (drives: readonly Drive[]): Float64Array => {
  const next = { home: 0, away: 0 }
  let none = 1
  for (const drive of drives) {
    const scores = none * drive.takesPlace * (drive.touchdown + drive.fieldGoal)
    // One score in fifty is the defence's.
    next[drive.side] += scores * 0.98
    next[otherSide(drive.side)] += scores * 0.02
    none -= scores
  }
  return Float64Array.of(next.home, next.away)
}

// The grids of the largest race, reused: a race walks some twenty drives, and fresh grids would be most of a price's garbage.
const largestRace = Math.max(...raceGoals)
const grids = [new Float64Array(largestRace * largestRace), new Float64Array(largestRace * largestRace)] as const
const gained = [3, 6, 7, 8] as const
const chances = new Float64Array(gained.length)

/** Walks the drives over the grid of points of both sides below the goal. */
const raceOf = (state: NflState, params: ModelParams, drives: readonly Drive[], points: number): Float64Array => {
  const home = pointsOf(state.records, 'home')
  const away = pointsOf(state.records, 'away')
  const won = { home: 0, away: 0 }
  if (home < 0 || away < 0 || home >= points || away >= points) return new Float64Array(2)
  const tries = paramRow(params, 'try')
  let mass: Float64Array = grids[0]
  let next: Float64Array = grids[1]
  mass.fill(0)
  mass[home * points + away] = 1
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
  return Float64Array.of(won.home, won.away)
}
