import type { ModelParams, SportModule } from '@fairline/domain-sport'
import type { ProviderVocabulary } from '@fairline/simulation-slate'
import type { Distribution } from '../statistics/distribution.ts'
import type { GameToPlay } from './game-to-play.ts'
import type { Notes } from './notes.ts'

/** A forecast of a number: the margin, the total, or a player's statistic. */
export interface NumberForecast {
  /** `spread`, `total`, or the player market's type. */
  readonly type: string
  /** Empty for the game's own numbers. */
  readonly playerId: string
  readonly distribution: Distribution
}

/** What a calculator holds of a game beyond the lines it offers. */
export interface GameView {
  readonly homeWins: number
  /** Margin (home view), total and players' statistics at the end of the game. */
  numbers(): readonly NumberForecast[]
}

/** The real games of a sport, and how its calculator is asked. */
export interface SportGames<State, Event> {
  readonly module: SportModule<State, Event>
  readonly vocabulary: ProviderVocabulary
  /** Files that games and rows come from; without one of them there is nothing to score. */
  readonly files: readonly string[]
  /** Files without which some tables are left out, and which. */
  readonly optionalFiles: Readonly<Record<string, string>>
  games(folder: string, notes: Notes): AsyncIterable<GameToPlay>
  view(state: State, params: ModelParams): GameView
}
