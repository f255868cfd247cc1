import { normalCdf } from '@fairline/domain-odds'
import type { FixturePlayer, ModelParams } from '@fairline/domain-sport'
import type { RunPmf } from './half-inning.ts'
import type { MlbState } from './mlb-state.ts'
import { valuesOf } from './params.ts'
import type { GameStats, LineupProgress } from './player-stats.ts'
import { statsOf, statsOfPlayer } from './player-stats.ts'
import type { RunModel } from './run-model.ts'
import { addRuns } from './run-model.ts'

/** The distribution of a player's count at the end of the game. */
export interface PropOutlook {
  readonly type: 'strikeouts' | 'hits' | 'total_bases' | 'home_runs'
  readonly playerId: string
  /** What he has now; the rest is the model's. */
  readonly count: number
  /** P(final count = k). */
  readonly pmf: readonly number[]
}

const shift = (pmf: readonly number[], by: number): readonly number[] => (by === 0 ? pmf : [...new Array<number>(by).fill(0), ...pmf])

/** Most batters a starter still faces. */
const maxFaced = 40

/** P(the starter leaves after his n-th batter | he is still in). */
const leaves = (params: ModelParams, n: number): number => {
  const [middle = 26, width = 4, floor = 0] = valuesOf(params, 'starterLeaves')
  return floor + (1 - floor) * normalCdf((n - middle) / width)
}

/** P(the starter faces exactly n more batters), n from 0. */
const furtherFaced = (params: ModelParams, faced: number): readonly number[] => {
  let still = faced === 0 ? 1 : 1 - leaves(params, faced)
  const result = [1 - still]
  for (let n = faced + 1; n <= maxFaced && still > 1e-6; n++) {
    const leaving = n === maxFaced ? still : still * leaves(params, n)
    result.push(leaving)
    still -= leaving
  }
  return result
}

/** Successes in a random number of trials with P(n trials) = `trials[n]`. */
const successes = (trials: readonly number[], rate: number): readonly number[] => {
  const result = new Array<number>(trials.length).fill(0)
  let at: number[] = [1]
  for (let n = 0; n < trials.length; n++) {
    const weight = trials[n] as number
    for (let k = 0; k < at.length; k++) result[k] = (result[k] as number) + weight * (at[k] as number)
    const next = new Array<number>(at.length + 1).fill(0)
    for (let k = 0; k < at.length; k++) {
      next[k] = (next[k] as number) + (at[k] as number) * (1 - rate)
      next[k + 1] = (at[k] as number) * rate
    }
    at = next
  }
  return result
}

/** A normal prior in five points: standard deviations from the mean, and weights (Gauss-Hermite). */
const quadrature = [
  [-2.857, 0.0113],
  [-1.3556, 0.2221],
  [0, 0.5333],
  [1.3556, 0.2221],
  [2.857, 0.0113],
] as const

/** Strikeouts of a starter: his rate is uncertain, and today's batters so far tell of it. */
const starterOutlook = (state: MlbState, params: ModelParams, stats: GameStats, player: FixturePlayer): readonly PropOutlook[] => {
  const [threw, pitching] = player.side === 'home' ? [state.homeStarterId, state.homePitcherId] : [state.awayStarterId, state.awayPitcherId]
  if (pitching !== player.playerId || (threw !== '' && threw !== player.playerId)) return []
  const line = state.fixture.playerLines.find((each) => each.playerId === player.playerId && each.marketType === 'strikeouts')?.line
  const [usual = 0.225, sdUsual = 0.05, sdLine = 0.025] = valuesOf(params, 'strikeoutRate')
  const { battersFaced, strikeouts } = statsOfPlayer(stats, player.playerId)
  // A half-run line is near the median; the mean of a count lies a little above it.
  const mean = line === undefined ? usual : (line / 2 + 0.1) / furtherFaced(params, 0).reduce((sum, p, n) => sum + p * n, 0)
  const sd = line === undefined ? sdUsual : sdLine
  const trials = furtherFaced(params, battersFaced)
  const mixed = new Array<number>(trials.length).fill(0)
  const rates = quadrature.map(([deviations, weight]) => {
    const rate = Math.min(0.6, Math.max(0.04, mean + deviations * sd))
    return { rate, weight: weight * rate ** strikeouts * (1 - rate) ** (battersFaced - strikeouts) }
  })
  const whole = rates.reduce((sum, each) => sum + each.weight, 0)
  for (const { rate, weight } of rates) {
    const pmf = successes(trials, rate)
    for (let k = 0; k < pmf.length; k++) mixed[k] = (mixed[k] as number) + (weight / whole) * (pmf[k] as number)
  }
  return [{ type: 'strikeouts', playerId: player.playerId, count: strikeouts, pmf: shift(mixed, strikeouts) }]
}

/** P(at least n more batters of a side come up); each makes an out with probability `out`. Normal approximation of the negative binomial. */
const atLeast = (n: number, outs: number, out: number): number => {
  if (outs <= 0) return 0
  if (n <= outs) return 1
  const mean = outs / out
  const sd = Math.sqrt((outs * (1 - out)) / (out * out))
  return 1 - normalCdf((n - 0.5 - mean) / sd)
}

/** Outs a side still makes if it bats in every inning of regulation. */
const outsLeft = (state: MlbState, model: RunModel, bottom: boolean): number => {
  // Beyond regulation only the inning under way is certain.
  const inningsAfter = Math.max(0, model.scheduled - state.inning)
  if (state.bottom === bottom) return 3 * inningsAfter + 3 - state.outs
  return 3 * (bottom ? inningsAfter + 1 : inningsAfter)
}

/** P(at least j more turns) of the place in the order, j from 1. */
const turns = (
  params: ModelParams,
  lineup: LineupProgress,
  place: number,
  outs: number,
  skipsLast: number,
  hasBatted: boolean,
): readonly number[] => {
  const [outShare = 0.69, stays = 0.97] = valuesOf(params, 'plateAppearance')
  const wait = (place - (lineup.plateAppearances % 9) + 9) % 9
  const reach: number[] = []
  for (let j = 0; j < 6; j++) {
    const n = wait + 9 * j + 1
    const comesUp = skipsLast * atLeast(n, outs - 3, outShare) + (1 - skipsLast) * atLeast(n, outs, outShare)
    const p = comesUp * stays ** (j + (hasBatted ? 1 : 0))
    if (p < 1e-4) break
    reach.push(p)
  }
  return reach
}

/** Distribution of a count over further turns, whose number is at least j with probability `reach[j - 1]`. */
const overTurns = (each: readonly number[], reach: readonly number[]): readonly number[] => {
  const result: number[] = []
  let sum: RunPmf = [1]
  for (let j = 0; j <= reach.length; j++) {
    const exactly = (j === 0 ? 1 : (reach[j - 1] as number)) - (reach[j] ?? 0)
    for (let k = 0; k < sum.length; k++) result[k] = (result[k] ?? 0) + exactly * (sum[k] as number)
    if (j < reach.length) sum = addRuns(sum, each)
  }
  return result
}

const batterOutlook = (
  state: MlbState,
  params: ModelParams,
  model: RunModel,
  stats: GameStats,
  player: FixturePlayer,
  place: number,
  homeWins: number,
): readonly PropOutlook[] => {
  const isHome = player.side === 'home'
  const lineup = isHome ? stats.home : stats.away
  const last = lineup.lastOf[place]
  if (last !== undefined && last !== player.playerId) return []
  // How likely the home side leads before its last at-bat and does not bat: .45 of even games, 1 of decided ones.
  const skipsLast = isHome && state.inning <= model.scheduled ? homeWins - 0.36 * homeWins * (1 - homeWins) : 0
  const reach = turns(params, lineup, place, outsLeft(state, model, isHome), skipsLast, last !== undefined)
  const strength = ((isHome ? model.home.rate : model.away.rate) / model.table.league) ** 0.45
  const [single = 0, double = 0, triple = 0, homeRun = 0] = valuesOf(params, 'hitShares').map((share) => share * strength)
  const hit = single + double + triple + homeRun
  const so = statsOfPlayer(stats, player.playerId)
  const of = (type: PropOutlook['type'], count: number, each: readonly number[]): PropOutlook => ({
    type,
    playerId: player.playerId,
    count,
    pmf: shift(overTurns(each, reach), count),
  })
  return [
    of('hits', so.hits, [1 - hit, hit]),
    of('total_bases', so.totalBases, [1 - hit, single, double, triple, homeRun]),
    of('home_runs', so.homeRuns, [1 - homeRun, homeRun]),
  ]
}

/** Distributions of the counts of the listed starters and lineups who are still in the game. */
export const propOutlooks = (state: MlbState, model: RunModel, params: ModelParams, homeWins: number): readonly PropOutlook[] => {
  const stats = statsOf(state)
  const outlooks: PropOutlook[] = []
  for (const player of state.fixture.players) {
    if (player.role === 'starting_pitcher' && !stats.leftMound.has(player.playerId))
      outlooks.push(...starterOutlook(state, params, stats, player))
    const place = /^batter_([1-9])$/.exec(player.role)
    if (place !== null && !stats.left.has(player.playerId))
      outlooks.push(...batterOutlook(state, params, model, stats, player, Number(place[1]) - 1, homeWins))
  }
  return outlooks
}
