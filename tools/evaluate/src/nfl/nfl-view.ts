import type { NflState, PlayerStats } from '@fairline/domain-nfl'
import { chanceOver, gameSecondsRemaining, marginZero, pregameMean, scoreDistribution, statsOf } from '@fairline/domain-nfl'
import type { ModelParams, PlayerLine } from '@fairline/domain-sport'
import type { GameView, NumberForecast } from '../games/sport-games.ts'
import { distributionOf } from '../statistics/distribution.ts'

const soFar: Readonly<Record<string, (stats: PlayerStats) => number>> = {
  pass_yds: (stats) => stats.passYards,
  pass_tds: (stats) => stats.passTouchdowns,
  rush_yds: (stats) => stats.rushYards,
  rec_yds: (stats) => stats.receivingYards,
  receptions: (stats) => stats.receptions,
}

const playerForecast = (state: NflState, params: ModelParams, { playerId, marketType, line }: PlayerLine): readonly NumberForecast[] => {
  const has = soFar[marketType]?.(statsOf(state.records, playerId))
  // Checkpoints lie in regulation.
  if (has === undefined || state.quarter > 4) return []
  const pregame = pregameMean(marketType, line / 2)
  const left = gameSecondsRemaining(state) / 3600
  const atMost = (k: number): number => 1 - chanceOver(marketType, k + 0.5, has, pregame, left, params)
  return [{ type: marketType, playerId, distribution: { atMost } }]
}

/** What the NFL calculator holds of a game. */
export const nflView = (state: NflState, params: ModelParams): GameView => {
  const { margin, total } = scoreDistribution(state, params)
  let ahead = 0
  for (let i = marginZero + 1; i < margin.length; i++) ahead += margin[i] as number
  return {
    homeWins: ahead / (1 - (margin[marginZero] as number)),
    numbers: (): readonly NumberForecast[] => [
      { type: 'spread', playerId: '', distribution: distributionOf(-marginZero, margin) },
      { type: 'total', playerId: '', distribution: distributionOf(0, total) },
      ...state.fixture.playerLines.flatMap((line) => playerForecast(state, params, line)),
    ],
  }
}
