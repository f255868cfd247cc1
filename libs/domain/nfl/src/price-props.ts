import { normalCdf } from '@fairline/domain-odds'
import type { FairMarket, ModelParams } from '@fairline/domain-sport'
import { twoWay } from './fair-market.ts'
import type { NflState } from './nfl-state.ts'
import { gameSecondsRemaining } from './nfl-state.ts'
import { paramRow } from './param-reading.ts'
import { yardsToCome } from './player-pace.ts'
import type { PlayerStats } from './player-stats.ts'
import { statsOf } from './player-stats.ts'

type Add = (market: FairMarket | undefined) => void

/** P(X <= x) of a gamma variable by its mean and variance: the cube-root normal approximation of Wilson and Hilferty (1931). */
const gammaBelow = (x: number, mean: number, variance: number): number => {
  if (x <= 0) return 0
  const shape = (mean * mean) / variance
  return normalCdf(3 * Math.sqrt(shape) * ((x / mean) ** (1 / 3) - 1 + 1 / (9 * shape)))
}

/** P(X <= n) of a count with this mean and variance mean + dispersion x mean^2 (negative binomial; Poisson at 0). */
const countAtMost = (n: number, mean: number, dispersion: number): number => {
  if (n < 0) return 0
  let p = dispersion === 0 ? Math.exp(-mean) : (1 + dispersion * mean) ** (-1 / dispersion)
  let sum = p
  for (let k = 1; k <= n; k++) {
    p *= dispersion === 0 ? mean / k : (((1 / dispersion + k - 1) / k) * dispersion * mean) / (1 + dispersion * mean)
    sum += p
  }
  return sum
}

const yardTypes = ['pass_yds', 'rush_yds', 'rec_yds'] as const
type YardType = (typeof yardTypes)[number]

const isYards = (type: string): type is YardType => (yardTypes as readonly string[]).includes(type)

const soFar = (stats: PlayerStats, type: string): number => {
  switch (type) {
    case 'pass_yds':
      return stats.passYards
    case 'rush_yds':
      return stats.rushYards
    case 'rec_yds':
      return stats.receivingYards
    case 'receptions':
      return stats.receptions
    default:
      return stats.passTouchdowns
  }
}

/** Yards of a catch: a receiver without another one gains nothing. */
const yardsPerCatch = 11

/** P(statistic at the end > line), from what a player has, his pregame mean and the share of regulation left by the clock. */
export const chanceOver = (type: string, line: number, has: number, pregame: number, left: number, params: ModelParams): number => {
  const toCome = yardsToCome(left, paramRow(params, type === 'rush_yds' ? 'rushPace' : 'passPace'))
  const [memory = 1, countMemory = 1] = paramRow(params, 'propMemory')
  const [passing = 0, rushing = 0, receiving = 0, receptions = 0] = paramRow(params, 'propSpread')
  const weight = isYards(type) || type === 'receptions' ? memory : 3 * countMemory
  // The pregame mean counts as `weight` games beside the part of this one that is played.
  const rate = Math.max(0.05 * pregame, (pregame * weight + has) / (weight + 1 - toCome))
  const mean = rate * toCome
  if (mean <= 1e-6) return has > line ? 1 : 0
  if (!isYards(type)) return 1 - countAtMost(Math.floor(line) - has, mean, type === 'receptions' ? receptions : 0)
  const spread = type === 'pass_yds' ? passing : type === 'rush_yds' ? rushing : receiving
  const variance = (spread * pregame) ** 2 * toCome ** 0.85 * (rate / pregame)
  const none = type === 'rec_yds' ? Math.exp(-mean / yardsPerCatch) : 0
  const needed = line - has
  if (needed < 0) return 1 - 0.02 * left
  const positive = mean / (1 - none)
  return (1 - none) * (1 - gammaBelow(needed, positive, Math.max(variance, positive)))
}

/** The mean of a statistic by its line: skewed distributions have their mean above the median that a line is. */
export const pregameMean = (type: string, line: number): number =>
  Math.max(0.3, line * (type === 'pass_yds' ? 1.01 : isYards(type) ? 1.12 : 1.05))

/** The half-point line nearest to even: from a guess, uphill. */
const mainLineOf = (over: (line: number) => number, guess: number, step: number): number => {
  let line = Math.max(1, guess)
  for (let i = 0; i < 60 && over(line + step) > 0.5; i++) line += step
  for (let i = 0; i < 60 && line - step > 0 && over(line) < 0.5; i++) line -= step
  return Math.abs(over(line + step) - 0.5) < Math.abs(over(line) - 0.5) ? line + step : line
}

/**
 * Player markets: from a player's pregame line, his statistics so far and the share of the game left. Yards are gamma distributed, counts
 * negative binomial or Poisson; each pregame mean is brought up to date by the part of the game played.
 */
export const addPlayerMarkets = (state: NflState, params: ModelParams, add: Add): void => {
  const left = state.quarter > 4 ? Math.min(0.1, state.quarterSecondsRemaining / 3600) : gameSecondsRemaining(state) / 3600
  const touchdowns = new Map<string, number>()
  const [rushYards = 1, catchYards = 1] = paramRow(params, 'touchdownYards')
  for (const { playerId, marketType, line } of state.fixture.playerLines) {
    if (state.sentOff.some((each) => each.playerId === playerId)) continue
    const points = line / 2
    const stats = statsOf(state.records, playerId)
    const has = soFar(stats, marketType)
    const pregame = pregameMean(marketType, points)
    if (marketType === 'rush_yds') touchdowns.set(playerId, (touchdowns.get(playerId) ?? 0) + pregame / rushYards)
    if (marketType === 'rec_yds') touchdowns.set(playerId, (touchdowns.get(playerId) ?? 0) + pregame / catchYards)
    const over = (half: number): number => chanceOver(marketType, half / 2, has, pregame, left, params)
    const step = marketType === 'pass_yds' ? 20 : isYards(marketType) ? 10 : 2
    const guess = 2 * Math.floor(Math.max(0, has + pregame * left * 0.9)) + 1
    const main = mainLineOf(over, guess, 2)
    for (let i = -1; i <= 1; i++)
      if (main + i * step > 0)
        add(
          twoWay(
            { type: marketType, period: 'ft', participant: playerId, line: main + i * step },
            i === 0,
            ['over', 'under'],
            over(main + i * step),
          ),
        )
  }
  for (const [playerId, mean] of touchdowns)
    if (statsOf(state.records, playerId).touchdowns === 0)
      add(twoWay({ type: 'anytime_td', period: 'ft', participant: playerId }, true, ['yes', 'no'], 1 - Math.exp(-mean * left)))
}
