import { normalCdf, normalQuantile } from '@fairline/domain-odds'
import type { ModelParams, Side } from '@fairline/domain-sport'
import { drivePoints, maxPoints, pointsOfUncertainDrives, withDrive } from './compound-points.ts'
import type { DrivePlan } from './drive-plan.ts'
import { planDrives } from './drive-plan.ts'
import { gameStrength } from './game-strength.ts'
import { lateGamePoints, lateGameSeconds } from './late-game.ts'
import type { NflState } from './nfl-state.ts'
import { gameSecondsRemaining } from './nfl-state.ts'
import type { OvertimeOdds } from './overtime-odds.ts'
import { futureOvertime } from './overtime-odds.ts'
import { interpolate, paramRow } from './param-reading.ts'

/** Length of a row of {@link regulationPoints}: further points 0 to {@link maxPoints}. */
export const pointsStride = maxPoints + 1

/** Expected further points of both sides together, and of home over away, at this share of regulation. */
const expectedRest = (state: NflState, params: ModelParams, share: number): readonly [total: number, margin: number] => {
  const strength = gameStrength(state.fixture, params)
  const nodes = paramRow(params, 'share')
  const at = (name: string): number => interpolate(nodes, paramRow(params, name), share)
  const lead = state.homeScore - state.awayScore
  return [Math.max(0.2, at('pace') * strength.total + at('paceAdd')), at('reversion') * lead + at('strength') * strength.margin]
}

/** Points that a further drive of each side is worth, so that the rest of regulation brings what is expected of it. */
export const driveWorth = (state: NflState, params: ModelParams): Readonly<Record<Side, number>> => {
  const share = gameSecondsRemaining(state) / 3600
  const [restTotal, restMargin] = expectedRest(state, params, share)
  const drivesEach = Math.max(0.05, gameSecondsRemaining(state) / 2 / (paramRow(params, 'league')[0] as number))
  // In the last minute the quotient of two small numbers says nothing: an ordinary drive does.
  const worth = (points: number): number => (share < 0.02 ? Math.min(2.6, Math.max(1.2, points)) : points)
  return { home: worth((restTotal + restMargin) / 2 / drivesEach), away: worth((restTotal - restMargin) / 2 / drivesEach) }
}

/** Touchdown and field goal chances of a drive worth this many points: better sides score more by touchdown. */
export const chancesOf = (points: number, params: ModelParams): readonly [touchdown: number, fieldGoal: number] => {
  const [, mean, touchdowns, growth] = paramRow(params, 'league') as readonly [number, number, number, number]
  const p = Math.min(4.2, Math.max(0.4, points))
  const touchdown = Math.min(0.55, touchdowns * (p / mean) ** growth)
  return [touchdown, Math.min(0.35, Math.max(0.03, (p - 6.97 * touchdown) / 3))]
}

const sidePoints = (side: Side, plan: DrivePlan, drivesWorth: number, params: ModelParams): Float64Array => {
  const tries = paramRow(params, 'try')
  const [touchdown, fieldGoal] = chancesOf(drivesWorth, params)
  const drive = drivePoints(touchdown, fieldGoal, tries, 0.004)
  const rest = pointsOfUncertainDrives(drive, side === 'home' ? plan.homeDrives : plan.awayDrives)
  if (plan.offence !== side) return rest
  if (plan.isTry) return withDrive(rest, Float64Array.of(tries[0] as number, tries[1] as number, tries[2] as number))
  const [t, f] = presentDrive(plan, drivesWorth, params)
  return withDrive(rest, drivePoints(t, f, tries, 0))
}

/** The present drive's chances are league means: the side's own strength scales their odds as it scales a full drive. */
export const presentDrive = (plan: DrivePlan, worth: number, params: ModelParams): readonly [touchdown: number, fieldGoal: number] => {
  const scale = (worth / (paramRow(params, 'league')[1] as number)) ** 0.8
  const t = plan.touchdown * scale
  const f = plan.fieldGoal * Math.sqrt(scale)
  const sum = 1 - plan.touchdown - plan.fieldGoal + t + f
  return [(0.999 * t) / sum, (0.999 * f) / sum]
}

/** The walk of the late game takes over between these seconds of the fourth quarter. */
const handoverSeconds = 510

/**
 * The joint distribution of both sides' further points in regulation: P(home scores h and away a) stands at h x {@link pointsStride} + a. Late in the fourth
 * quarter it is walked possession by possession (late-game.ts), before that each side's points are a sum over its drives (compound-points.ts).
 */
export const regulationPoints = (state: NflState, params: ModelParams): Float64Array => {
  const seconds = state.quarterSecondsRemaining
  const late = state.quarter === 4 ? Math.min(1, Math.max(0, (lateGameSeconds - seconds) / (lateGameSeconds - handoverSeconds))) : 0
  if (late === 1) return lateGamePoints(state, params)
  const joint = drivesPoints(state, params)
  if (late === 0) return joint
  const walked = lateGamePoints(state, params)
  for (let i = 0; i < joint.length; i++) joint[i] = (1 - late) * (joint[i] as number) + late * (walked[i] as number)
  return joint
}

/**
 * Each side's points as a compound distribution over its remaining drives, so that the lattice of football scores comes by itself; margins are weighted by how
 * often they occur in the league (`keyNumbers`), and the side that is ahead is raised to the steeper win probability that closing lines and
 * results show (`steepness`).
 */
const drivesPoints = (state: NflState, params: ModelParams): Float64Array => {
  const strength = gameStrength(state.fixture, params)
  const share = gameSecondsRemaining(state) / 3600
  const plan = planDrives(state, params)
  const worth = driveWorth(state, params)
  const home = sidePoints('home', plan, worth.home, params)
  const away = sidePoints('away', plan, worth.away, params)
  const lead = state.homeScore - state.awayScore
  const weights = marginWeights(params, share)
  const lastHome = lastLikely(home)
  const lastAway = lastLikely(away)
  const joint = new Float64Array(pointsStride * pointsStride)
  let ahead = 0
  let level = 0
  let behind = 0
  for (let h = 0; h <= lastHome; h++) {
    const ph = home[h] as number
    if (ph < 1e-12) continue
    for (let a = 0; a <= lastAway; a++) {
      const p = ph * (away[a] as number) * weightAt(weights, lead + h - a)
      joint[h * pointsStride + a] = p
      if (lead + h > a) ahead += p
      else if (lead + h === a) level += p
      else behind += p
    }
  }
  const extra = futureOvertime(state, params, strength.margin)
  const raise = steepened(ahead, level, behind, extra, anchor(params, share, strength.homeWin, strength.margin))
  for (let h = 0; h <= lastHome; h++)
    for (let a = 0; a <= lastAway; a++) {
      const at = h * pointsStride + a
      const final = lead + h - a
      joint[at] = (joint[at] as number) * raise[final > 0 ? 0 : final === 0 ? 1 : 2]
    }
  return joint
}

/** The highest score that is not as good as impossible. */
const lastLikely = (points: Float64Array): number => {
  let last = maxPoints
  while (last > 0 && (points[last] as number) < 1e-10) last--
  return last
}

const marginWeights = (params: ModelParams, share: number): readonly number[] =>
  paramRow(params, 'keyNumbers').map((weight) => weight ** Math.sqrt(share))

const weightAt = (weights: readonly number[], margin: number): number => weights[Math.abs(margin)] ?? 1

/** Factor on the win probability in standard normal units, and the shift that meets the closing moneyline. */
const anchor = (
  params: ModelParams,
  share: number,
  homeWin: number | undefined,
  margin: number,
): readonly [factor: number, shift: number] => {
  const factor = interpolate(paramRow(params, 'share'), paramRow(params, 'steepness'), share)
  if (homeWin === undefined) return [factor, 0]
  // What the moneyline says beyond the spread, fading with time.
  return [factor, (normalQuantile(homeWin) - margin / 11.7) * share]
}

const steepened = (
  ahead: number,
  level: number,
  behind: number,
  extra: OvertimeOdds,
  [factor, shift]: readonly [number, number],
): readonly [number, number, number] => {
  const sum = ahead + level + behind
  const wins = (ahead + level * (extra.home + extra.tie / 2)) / sum
  if (!(wins > 1e-9 && wins < 1 - 1e-9) || ahead === 0 || behind === 0) return [1 / sum, 1 / sum, 1 / sum]
  const target = normalCdf(factor * normalQuantile(wins) + shift)
  const levelShare = level / sum
  const keep = (1 - levelShare) / (ahead + behind)
  // Level scores keep their weight; what lies ahead of and behind them moves to the target.
  const aheadTarget = target - levelShare * (extra.home + extra.tie / 2)
  const behindTarget = 1 - levelShare - aheadTarget
  if (aheadTarget <= 0 || behindTarget <= 0) return [keep, 1 / sum, keep]
  return [aheadTarget / ahead, 1 / sum, behindTarget / behind]
}
