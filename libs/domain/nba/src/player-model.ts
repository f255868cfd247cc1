import type { ModelParams, PlayerLine } from '@fairline/domain-sport'
import { interpolate } from './interpolate.ts'
import type { NbaState } from './nba-state.ts'
import { negativeBinomialAbove } from './negative-binomial.ts'
import type { Outlook } from './outlook.ts'
import { rowOf } from './parameter-row.ts'
import type { PlayerTally, PropStat } from './player-stats.ts'
import { isPropStat, propStats } from './player-stats.ts'

/** Share of a player's game that is still to be played, overtime included in expectation. */
export const shareLeft = (state: NbaState, outlook: Outlook, params: ModelParams): number => {
  const overtimeShare = 300 / 2880
  if (state.period > 4) return (outlook.secondsLeft / 300 + outlook.overtime) * overtimeShare
  const knots = rowOf(params, 'totalSeconds')
  return interpolate(knots, rowOf(params, 'totalFactor'), outlook.secondsLeft) + outlook.overtime * overtimeShare
}

/**
 * P(final statistic > line). The rest is negative binomial with mean line x share left x form; form weighs his line, as some
 * games, against this game so far. Its variance per unit of mean is more than a Poisson's because points come in twos and
 * threes, and minutes vary between games.
 */
export const probabilityOver = (
  line: PlayerLine,
  tally: PlayerTally,
  state: NbaState,
  outlook: Outlook,
  params: ModelParams,
): number | undefined => {
  const rest = restOf(line, tally, state, outlook, params)
  return rest === undefined ? undefined : negativeBinomialAbove(rest.mean, rest.variance, Math.floor(line.line / 2) - rest.counted)
}

/** A player's statistic at one moment of a game. */
export interface PropInput {
  readonly stat: PropStat
  /** His pregame line in units of the statistic. */
  readonly line: number
  readonly counted: number
  /** Of his game, in [0, 1]. */
  readonly shareLeft: number
}

/** What a player has, and mean and variance of what he will add. */
export interface PropRest {
  readonly counted: number
  readonly mean: number
  readonly variance: number
}

/** The rest of a statistic by its parameters. */
export const restOfProp = ({ stat, line, counted, shareLeft: share }: PropInput, params: ModelParams): PropRest => {
  const index = propStats.indexOf(stat)
  const usual = Math.max(0.1, line + (rowOf(params, 'propOffset')[index] as number))
  const prior = rowOf(params, 'propPriorGames')[index] as number
  const played = Math.max(0, 1 - share)
  const form = (prior + counted / usual) / (prior + played)
  const mean = usual * share * form
  const dispersion = rowOf(params, 'propDispersion')[index] as number
  const variation = rowOf(params, 'propVariation')[index] as number
  // What is left varies with the minutes that are left, less as they are played.
  const variance = mean * dispersion + (variation * mean) ** 2 * share
  return { counted, mean, variance: Math.max(variance, mean * 1.001) }
}

/** {@link restOfProp} of a line in a state; undefined for an unknown statistic. */
export const restOf = (
  line: PlayerLine,
  tally: PlayerTally,
  state: NbaState,
  outlook: Outlook,
  params: ModelParams,
): PropRest | undefined => {
  const stat = line.marketType
  if (!isPropStat(stat)) return undefined
  return restOfProp({ stat, line: line.line / 2, counted: tally[stat], shareLeft: shareLeft(state, outlook, params) }, params)
}
