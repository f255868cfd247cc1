import type { ModelParams, Side } from '@fairline/domain-sport'
import { driveFeatureCount, driveFeatures, driveOutcome } from './drive-outcome.ts'
import type { NflState } from './nfl-state.ts'
import { otherSide } from './nfl-state.ts'
import { paramRow } from './param-reading.ts'

/** What a side still has before it: its share of further drives, and the present one where it has the ball. */
export interface DrivePlan {
  /** Further full drives of each side after the present one, in the first half and in the second. */
  readonly drives: Readonly<Record<Side, readonly [first: number, second: number]>>
  /** The side with the ball, or with a try before it. */
  readonly offence: Side | undefined
  /** Chances of the present drive; zeros where nobody has the ball or a try is next. */
  readonly touchdown: number
  readonly fieldGoal: number
  readonly isTry: boolean
  /** 0 to 1: how far the clock of the fourth quarter dictates play. */
  readonly urgency: number
}

/** Chance of a new first down, by down: league means of conversion within the series. */
const conversion = [0.68, 0.68, 0.56, 0.4, 0.12] as const

const features: number[] = new Array<number>(driveFeatureCount).fill(0)

/** Mean number of drives of either side in `seconds`: first has the ball first. Small times belong to the first side alone. */
const shareOut = (seconds: number, driveSeconds: number): readonly [first: number, second: number] => {
  const drives = Math.max(0, seconds) / driveSeconds
  const head = 0.25 * (1 - Math.exp(-2 * drives))
  return [drives / 2 + head, drives / 2 - head]
}

/** Seconds that a series of plays takes off the clock. */
const secondsOf = (plays: number, perPlay: number, saved: number): number => Math.max(plays * 5, plays * perPlay - saved)

const nobody = { offence: undefined, touchdown: 0, fieldGoal: 0, isTry: false, urgency: 0 } as const

/** How the rest of regulation divides into drives. */
export const planDrives = (state: NflState, params: ModelParams): DrivePlan => {
  const driveSeconds = paramRow(params, 'league')[0] as number
  const atHalftime = state.phase === 'halftime'
  const half = state.quarter <= 2 ? 0 : 1
  const seconds = state.quarterSecondsRemaining + (state.quarter === 1 || state.quarter === 3 ? 900 : 0)
  const secondReceiver = state.openingReceiver === undefined ? undefined : otherSide(state.openingReceiver)
  const [receives, kicks] = shareOut(1800, driveSeconds)
  const secondHalf = (side: Side): number =>
    secondReceiver === undefined ? (receives + kicks) / 2 : secondReceiver === side ? receives : kicks
  // The drives of the present half by side, put beside those of the half to come.
  const drivesOf = (now: Readonly<Record<Side, number>>): DrivePlan['drives'] =>
    half === 1
      ? { home: [0, now.home], away: [0, now.away] }
      : { home: [now.home, secondHalf('home')], away: [now.away, secondHalf('away')] }

  if (atHalftime) return { ...nobody, drives: { home: [0, secondHalf('home')], away: [0, secondHalf('away')] } }
  const offence = state.phase === 'pregame' ? undefined : state.possession
  const [first, second] = shareOut(seconds, driveSeconds)
  if (offence === undefined || state.nextPlay === 'none')
    return { ...nobody, drives: drivesOf({ home: (first + second) / 2, away: (first + second) / 2 }) }
  if (state.nextPlay === 'try') {
    const now = offence === 'home' ? { home: second, away: first } : { home: first, away: second }
    return { ...nobody, drives: drivesOf(now), offence, isTry: true }
  }
  return planWithBall(state, params, offence, seconds, drivesOf)
}

const planWithBall = (
  state: NflState,
  params: ModelParams,
  offence: Side,
  seconds: number,
  drivesOf: (now: Readonly<Record<Side, number>>) => DrivePlan['drives'],
): DrivePlan => {
  const driveSeconds = paramRow(params, 'league')[0] as number
  const defence = otherSide(offence)
  const kickoff = state.nextPlay === 'kickoff'
  const down = kickoff ? 1 : state.down
  const toGo = kickoff ? 10 : Math.max(1, state.yardsToGo)
  const yard = kickoff ? 75 : Math.min(99, Math.max(1, state.yardline100))
  const lead = (state.homeScore - state.awayScore) * (offence === 'home' ? 1 : -1)
  const lastHalf = state.quarter >= 3
  const urgency = lastHalf ? Math.min(1, Math.max(0, (300 - seconds) / 240)) : 0
  // Who leads late lets the clock run, who trails stops it; a timeout of the other side saves most of a play's run-off.
  const perPlay = lead > 0 ? 28 + 13 * urgency : lead < 0 ? 28 - 12 * urgency : 28 - 6 * urgency
  const timeouts = defence === 'home' ? state.homeTimeouts : state.awayTimeouts
  const saved = lead > 0 ? urgency * Math.min(timeouts, 4 - down) * 34 : 0
  const again = conversion[down] as number
  const needed = Math.max(1, 4 - down)
  const [a, b, c] = [1 - again, again * 0.55, again * 0.45]
  const left = (plays: number): readonly [number, number] => shareOut(seconds - secondsOf(plays, perPlay, saved), driveSeconds)
  const [stopped, once, long] = [left(needed), left(needed * 0.6 + 3.2), left(needed * 0.6 + 7)]
  const mine = a * stopped[1] + b * once[1] + c * long[1]
  const theirs = a * stopped[0] + b * once[0] + c * long[0]
  const drives = drivesOf(offence === 'home' ? { home: mine, away: theirs } : { home: theirs, away: mine })
  driveFeatures(features, down, toGo, yard, seconds)
  let { touchdown, fieldGoal } = driveOutcome(paramRow(params, 'drive'), features)
  if (lead > 0 && lastHalf && seconds <= 40 * needed - saved) {
    touchdown = 0
    fieldGoal = 0
  } else if (lead > 0) {
    touchdown *= 1 - 0.35 * urgency
  } else if (lead < -3) {
    // A field goal no longer helps: the drive goes on for the touchdown.
    const kept = lead >= -8 ? 1 - 0.85 * urgency : 1 - 0.5 * urgency
    touchdown += fieldGoal * (1 - kept) * 0.35
    fieldGoal *= kept
  } else {
    const traded = touchdown * 0.35 * urgency
    touchdown -= traded
    fieldGoal += traded
  }
  return { drives, offence, touchdown, fieldGoal, isTry: false, urgency }
}
