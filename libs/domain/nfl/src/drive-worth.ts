import type { ModelParams, Side } from '@fairline/domain-sport'
import type { DrivePlan } from './drive-plan.ts'
import { gameStrength } from './game-strength.ts'
import type { NflState } from './nfl-state.ts'
import { gameSecondsRemaining } from './nfl-state.ts'
import { interpolate, paramRow } from './param-reading.ts'

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

/** The present drive's chances are league means: the side's own strength scales their odds as it scales a full drive. */
export const presentDrive = (plan: DrivePlan, worth: number, params: ModelParams): readonly [touchdown: number, fieldGoal: number] => {
  const scale = (worth / (paramRow(params, 'league')[1] as number)) ** 0.8
  const t = plan.touchdown * scale
  const f = plan.fieldGoal * Math.sqrt(scale)
  const sum = 1 - plan.touchdown - plan.fieldGoal + t + f
  return [(0.999 * t) / sum, (0.999 * f) / sum]
}
