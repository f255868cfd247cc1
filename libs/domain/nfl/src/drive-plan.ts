import type { ModelParams, Side } from '@fairline/domain-sport'
import { driveFeatureCount, driveFeatures, driveOutcome } from './drive-outcome.ts'
import type { NflState } from './nfl-state.ts'
import { otherSide } from './nfl-state.ts'
import { paramRow } from './param-reading.ts'

/** What a side still has before it: its share of further drives, and the present one where it has the ball. */
export interface DrivePlan {
  /** Further full drives of each side after the present one. */
  readonly homeDrives: number
  readonly awayDrives: number
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

/** How the rest of regulation divides into drives. */
export const planDrives = (state: NflState, params: ModelParams): DrivePlan => {
  const driveSeconds = paramRow(params, 'league')[0] as number
  const half = state.quarter <= 2 ? 1 : 2
  const seconds = state.quarterSecondsRemaining + (state.quarter === 1 || state.quarter === 3 ? 900 : 0)
  const started = state.phase !== 'pregame' && state.phase !== 'halftime'
  const [halfLater, kicker] = half === 1 ? shareOut(1800, driveSeconds) : [0, 0]
  const secondReceiver = state.openingReceiver === undefined ? undefined : otherSide(state.openingReceiver)
  const later = (side: Side): number =>
    half === 2 ? 0 : secondReceiver === undefined ? (halfLater + kicker) / 2 : secondReceiver === side ? halfLater : kicker

  if (state.phase === 'halftime') {
    const [first, second] = shareOut(1800, driveSeconds)
    const mean = (first + second) / 2
    const of = (side: Side): number => (secondReceiver === undefined ? mean : secondReceiver === side ? first : second)
    return { homeDrives: of('home'), awayDrives: of('away'), offence: undefined, touchdown: 0, fieldGoal: 0, isTry: false, urgency: 0 }
  }
  const offence = started ? state.possession : undefined
  if (offence === undefined || state.nextPlay === 'none') {
    const [first, second] = shareOut(seconds, driveSeconds)
    const mean = (first + second) / 2
    return {
      homeDrives: mean + later('home'),
      awayDrives: mean + later('away'),
      offence: undefined,
      touchdown: 0,
      fieldGoal: 0,
      isTry: false,
      urgency: 0,
    }
  }
  const defence = otherSide(offence)
  if (state.nextPlay === 'try') {
    const [first, second] = shareOut(seconds, driveSeconds)
    const drives = { [defence]: first + later(defence), [offence]: second + later(offence) } as Record<Side, number>
    return { homeDrives: drives.home, awayDrives: drives.away, offence, touchdown: 0, fieldGoal: 0, isTry: true, urgency: 0 }
  }
  return planWithBall(state, params, offence, seconds, later)
}

const planWithBall = (state: NflState, params: ModelParams, offence: Side, seconds: number, later: (side: Side) => number): DrivePlan => {
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
  const drives = {
    [defence]: a * stopped[0] + b * once[0] + c * long[0] + later(defence),
    [offence]: a * stopped[1] + b * once[1] + c * long[1] + later(offence),
  } as Record<Side, number>
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
  return { homeDrives: drives.home, awayDrives: drives.away, offence, touchdown, fieldGoal, isTry: false, urgency }
}
