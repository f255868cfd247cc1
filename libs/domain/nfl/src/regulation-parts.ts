import { normalCdf, normalQuantile } from '@fairline/domain-odds'
import type { Fixture, ModelParams, Side } from '@fairline/domain-sport'
import { drivePoints, lastLikely, maxPoints, pointsOfDrives, sumOf } from './compound-points.ts'
import type { DrivePlan } from './drive-plan.ts'
import { planDrives } from './drive-plan.ts'
import { chancesOf, driveWorth, presentDrive } from './drive-worth.ts'
import { gameStrength } from './game-strength.ts'
import type { NflState } from './nfl-state.ts'
import { gameSecondsRemaining, initialNflState } from './nfl-state.ts'
import type { OvertimeOdds } from './overtime-odds.ts'
import { futureOvertime } from './overtime-odds.ts'
import { interpolate, paramRow } from './param-reading.ts'

/** Independent distributions of both sides' points in one part of the game. */
interface SidePoints {
  readonly home: Float64Array
  readonly away: Float64Array
}

/**
 * What is left of regulation in independent parts, and how likely each final margin makes them: P(all parts) is proportional to their product times
 * `weights` at the margin after regulation. Every period is a marginal of this one distribution, so periods add up to the game.
 */
export interface RegulationParts {
  /** Full drives by quarter; undefined for those that are over. */
  readonly quarters: readonly (SidePoints | undefined)[]
  /** The present drive or try; nothing where nobody has the ball. */
  readonly present: SidePoints
  /** The present quarter, 1 to 4. */
  readonly quarter: number
  /** Chance that the present drive ends in the present quarter; the rest ends in the next. */
  readonly endsInQuarter: number
  readonly lead: number
  /** By final margin in regulation, index {@link weightZero} for level. Normalised: the weighted product sums to 1. */
  readonly weights: Float64Array
}

/** Index of a level score in {@link RegulationParts.weights}. */
export const weightZero = 240

/** Length of a row of {@link jointOf}: further points 0 to {@link maxPoints}. */
export const pointsStride = maxPoints + 1

const nothing = Float64Array.of(1)
const none: SidePoints = { home: nothing, away: nothing }
const quarters = [1, 2, 3, 4] as const

/** Seconds that a drive takes out of its quarter. */
const driveSecondsInQuarter = 110

const partsOfDrives = (state: NflState, params: ModelParams): Omit<RegulationParts, 'weights'> => {
  const plan = planDrives(state, params)
  const worth = driveWorth(state, params)
  const pace = paramRow(params, 'quarterPace')
  const tries = paramRow(params, 'try')
  const atBreak = state.phase === 'quarter-break' || state.phase === 'halftime'
  const quarter = atBreak ? Math.min(4, state.quarter + 1) : state.quarter
  const clock = atBreak ? 900 : state.quarterSecondsRemaining
  const hasDrive = plan.offence !== undefined && !plan.isTry
  // Drives of a half fall on its quarters by their pace and what is left of them.
  const loadOf = (each: number): number => {
    if (each < quarter) return 0
    const seconds = each > quarter ? 900 : Math.max(10, clock - (hasDrive ? driveSecondsInQuarter : 0))
    return seconds * (pace[each - 1] as number)
  }
  const shareOf = (each: number): number => {
    const load = loadOf(each)
    return load === 0 ? 0 : load / (load + loadOf(each % 2 === 1 ? each + 1 : each - 1))
  }
  const driveOf = (side: Side): Float64Array => {
    const [touchdown, fieldGoal] = chancesOf(worth[side], params)
    return drivePoints(touchdown, fieldGoal, tries, 0.004)
  }
  const drive = { home: driveOf('home'), away: driveOf('away') }
  const pointsIn = (side: Side, each: number): Float64Array =>
    pointsOfDrives(drive[side], plan.drives[side][each <= 2 ? 0 : 1] * shareOf(each))
  return {
    quarters: quarters.map((each) => (each < quarter ? undefined : { home: pointsIn('home', each), away: pointsIn('away', each) })),
    present: presentPoints(plan, worth, params),
    quarter,
    endsInQuarter: hasDrive && (quarter === 1 || quarter === 3) ? 1 - Math.exp(-clock / 90) : 1,
    lead: state.homeScore - state.awayScore,
  }
}

const presentPoints = (plan: DrivePlan, worth: Readonly<Record<Side, number>>, params: ModelParams): SidePoints => {
  if (plan.offence === undefined) return none
  const tries = paramRow(params, 'try')
  const [t, f] = presentDrive(plan, worth[plan.offence], params)
  const points = plan.isTry ? Float64Array.from(tries) : drivePoints(t, f, tries, 0)
  return plan.offence === 'home' ? { home: points, away: nothing } : { home: nothing, away: points }
}

const together = (parts: readonly (SidePoints | undefined)[]): SidePoints =>
  parts.reduce<SidePoints>(
    (sum, part) => (part === undefined ? sum : { home: sumOf(sum.home, part.home), away: sumOf(sum.away, part.away) }),
    none,
  )

/**
 * The rest of regulation as a compound distribution over the drives of each quarter, so that the lattice of football scores comes by itself; margins are
 * weighted by how often they occur in the league (`keyNumbers`), and the side that is ahead is raised to the steeper win probability that closing
 * lines and results show (`steepness`).
 */
export const regulationParts = (state: NflState, params: ModelParams): RegulationParts => {
  const parts = partsOfDrives(state, params)
  const share = gameSecondsRemaining(state) / 3600
  const strength = gameStrength(state.fixture, params)
  const keys = paramRow(params, 'keyNumbers').map((weight) => weight ** Math.sqrt(share))
  const extra = futureOvertime(state, params, strength.margin)
  const outcomes = outcomesOf(parts, keys)
  const factor = interpolate(paramRow(params, 'share'), paramRow(params, 'steepness'), share)
  // What the moneyline says beyond the spread, fading with time.
  const shift = strength.homeWin === undefined ? 0 : share * (normalQuantile(strength.homeWin) - pregameQuantile(state.fixture, params))
  const raise = steepened(outcomes, extra, factor, shift)
  const weights = new Float64Array(2 * weightZero + 1)
  for (let i = 0; i < weights.length; i++) {
    const margin = i - weightZero
    weights[i] = (keys[Math.abs(margin)] ?? 1) * raise[margin > 0 ? 0 : margin === 0 ? 1 : 2]
  }
  return { ...parts, weights }
}

type Outcomes = readonly [ahead: number, level: number, behind: number]

// The chances of home being ahead, level and behind after regulation, before they sum to 1.
const outcomesOf = (parts: Omit<RegulationParts, 'weights'>, keys: readonly number[]): Outcomes => {
  const { home, away } = together([...parts.quarters, parts.present])
  const margins = marginsOf(home, away)
  let ahead = 0
  let level = 0
  let behind = 0
  for (let i = 0; i < margins.length; i++) {
    const margin = parts.lead + i - marginZeroOf(margins)
    const p = (margins[i] as number) * (keys[Math.abs(margin)] ?? 1)
    if (margin > 0) ahead += p
    else if (margin === 0) level += p
    else behind += p
  }
  return [ahead, level, behind]
}

const winsOf = ([ahead, level, behind]: Outcomes, extra: OvertimeOdds): number =>
  (ahead + level * (extra.home + extra.tie / 2)) / (ahead + level + behind)

// What spread and total alone say of the winner before the game, in standard normal units: once for each fixture.
const known = new WeakMap<Fixture, { readonly params: ModelParams; readonly quantile: number }>()

const pregameQuantile = (fixture: Fixture, params: ModelParams): number => {
  const found = known.get(fixture)
  if (found !== undefined && found.params === params) return found.quantile
  const state = initialNflState(fixture)
  const extra = futureOvertime(state, params, gameStrength(fixture, params).margin)
  const wins = winsOf(outcomesOf(partsOfDrives(state, params), paramRow(params, 'keyNumbers')), extra)
  const quantile = normalQuantile(wins) * (paramRow(params, 'steepness').at(-1) as number)
  known.set(fixture, { params, quantile })
  return quantile
}

/** P(home - away = i - middle). */
const marginsOf = (home: Float64Array, away: Float64Array): Float64Array => {
  const span = Math.max(home.length, away.length) - 1
  const margins = new Float64Array(2 * span + 1)
  for (let h = 0; h < home.length; h++) {
    const p = home[h] as number
    if (p === 0) continue
    for (let a = 0; a < away.length; a++) margins[span + h - a] = (margins[span + h - a] as number) + p * (away[a] as number)
  }
  return margins
}

const marginZeroOf = (margins: Float64Array): number => (margins.length - 1) / 2

/** The joint distribution of both sides' further points in regulation: P(home h, away a) stands at h x {@link pointsStride} + a. */
export const jointOf = ({ quarters: full, present, lead, weights }: RegulationParts): Float64Array => {
  const { home, away } = together([...full, present])
  const joint = new Float64Array(pointsStride * pointsStride)
  const lastAway = lastLikely(away)
  for (let h = 0, last = lastLikely(home); h <= last; h++)
    for (let a = 0; a <= lastAway; a++)
      joint[h * pointsStride + a] = (home[h] as number) * (away[a] as number) * (weights[weightZero + lead + h - a] as number)
  return joint
}

/** What is done with each outcome of a part of the game: further points of both sides and their chance. */
export type VisitPoints = (home: number, away: number, p: number) => void

/** Visits the further points of the quarters `from` to `to` alone: all the others are summed over. */
export const visitQuarters = (parts: RegulationParts, from: number, to: number, visit: VisitPoints): void => {
  const within = (quarter: number): boolean => quarter >= from && quarter <= to
  const [now, next] = [within(parts.quarter), within(parts.quarter + 1)]
  const { endsInQuarter } = parts
  if (now === next || endsInQuarter === 1) return visitMarginal(parts, within, now, visit)
  visitMarginal(parts, within, now, (home, away, p) => visit(home, away, p * endsInQuarter))
  visitMarginal(parts, within, next, (home, away, p) => visit(home, away, p * (1 - endsInQuarter)))
}

const visitMarginal = (parts: RegulationParts, within: (quarter: number) => boolean, withPresent: boolean, visit: VisitPoints): void => {
  const { home, away } = together([...parts.quarters.filter((_, i) => within(i + 1)), withPresent ? parts.present : undefined])
  const outside = together([...parts.quarters.filter((_, i) => !within(i + 1)), withPresent ? undefined : parts.present])
  const rest = marginsOf(outside.home, outside.away)
  const zero = marginZeroOf(rest)
  const span = Math.max(home.length, away.length)
  // The mean weight of the final margin, by the margin of the part.
  const weightOf = Float64Array.from({ length: 2 * span + 1 }, (_, i) => {
    const first = weightZero + parts.lead + i - span - zero
    let sum = 0
    for (let r = 0; r < rest.length; r++) sum += (rest[r] as number) * (parts.weights[first + r] as number)
    return sum
  })
  for (let h = 0; h < home.length; h++)
    for (let a = 0; a < away.length; a++) {
      const p = (home[h] as number) * (away[a] as number)
      if (p > 0) visit(h, a, p * (weightOf[span + h - a] as number))
    }
}

// Win probability in standard normal units times `factor` plus `shift`: what that makes of each outcome's weight.
const steepened = (outcomes: Outcomes, extra: OvertimeOdds, factor: number, shift: number): Outcomes => {
  const [ahead, level, behind] = outcomes
  const sum = ahead + level + behind
  const wins = winsOf(outcomes, extra)
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
