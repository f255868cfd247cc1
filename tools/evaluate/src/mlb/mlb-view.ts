import type { MlbState } from '@fairline/domain-mlb'
import { calibrated, marginOffset, outlookAt, propOutlooks } from '@fairline/domain-mlb'
import type { ModelParams } from '@fairline/domain-sport'
import type { GameView, NumberForecast } from '../games/sport-games.ts'
import { distributionOf } from '../statistics/distribution.ts'

/** What the MLB calculator holds of a game. */
export const mlbView = (state: MlbState, params: ModelParams): GameView => {
  const outlook = outlookAt(state, params)
  return {
    homeWins: outlook.homeWins,
    numbers: (): readonly NumberForecast[] => [
      { type: 'spread', playerId: '', distribution: distributionOf(-marginOffset, outlook.margin) },
      { type: 'total', playerId: '', distribution: distributionOf(0, outlook.total) },
      ...propOutlooks(state, calibrated(params, state.fixture), params, outlook.homeWins).map(({ type, playerId, pmf }) => ({
        type,
        playerId,
        distribution: distributionOf(0, pmf),
      })),
    ],
  }
}
