import { negativeBinomialAbove, outlookOf, restOf } from '@fairline/domain-nba'
import type { NbaState } from '@fairline/domain-nba'
import { probabilityAbove } from '@fairline/domain-odds'
import type { ModelParams } from '@fairline/domain-sport'
import type { GameView, NumberForecast } from '../games/sport-games.ts'
import { distributionOf } from '../statistics/distribution.ts'

/** What the NBA calculator holds of a game. */
export const nbaView = (state: NbaState, params: ModelParams): GameView => {
  const outlook = outlookOf(state, params)
  const { margin, total } = outlook
  const players = (): readonly NumberForecast[] =>
    state.fixture.playerLines.flatMap((line) => {
      const tally = state.players.find(({ playerId }) => playerId === line.playerId)
      if (tally === undefined || tally.out) return []
      const rest = restOf(line, tally, state, outlook, params)
      if (rest === undefined) return []
      const atMost = (k: number): number => 1 - negativeBinomialAbove(rest.mean, rest.variance, k - rest.counted)
      return [{ type: line.marketType, playerId: line.playerId, distribution: { atMost } }]
    })
  return {
    homeWins: probabilityAbove(margin, 0),
    numbers: (): readonly NumberForecast[] => [
      { type: 'spread', playerId: '', distribution: distributionOf(margin.from, margin.p) },
      { type: 'total', playerId: '', distribution: distributionOf(total.from, total.p) },
      ...players(),
    ],
  }
}
