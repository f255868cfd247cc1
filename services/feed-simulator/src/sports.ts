import type { JsonObject, Sport } from '@fairline/kernel'
import { generateGame as generateMlbGame, vocabulary as mlbVocabulary } from '@fairline/simulation-mlb'
import { generateGame as generateNbaGame, nbaVocabulary } from '@fairline/simulation-nba'
import { generateNflGame, nflVocabulary } from '@fairline/simulation-nfl'
import type { GameScript, GenerateGameOptions, ProviderVocabulary } from '@fairline/simulation-slate'

/** What the simulator knows of a sport beside its transport. */
export interface SimulatedSport {
  readonly vocabulary: ProviderVocabulary
  readonly generate: (options: GenerateGameOptions) => GameScript
  /** The provider's id of a message. */
  readonly eventIdOf: (body: JsonObject) => string
  /** How the provider names its games: `2026112100` and the like. */
  readonly providerGameId: (gameDate: string, index: number) => string
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const digits = (gameDate: string): string => gameDate.replaceAll('-', '')

/** The three providers' vocabularies and generators. */
export const simulatedSports: Readonly<Record<Sport, SimulatedSport>> = {
  nfl: {
    vocabulary: nflVocabulary,
    generate: generateNflGame,
    eventIdOf: (body) => text(body['event_id']),
    providerGameId: (gameDate, index) => `${digits(gameDate)}${String(index).padStart(2, '0')}`,
  },
  nba: {
    vocabulary: nbaVocabulary,
    generate: generateNbaGame,
    eventIdOf: (body) => text(body['eventId']),
    providerGameId: (gameDate, index) => `00${gameDate.slice(2, 4)}${digits(gameDate).slice(4)}${String(index).padStart(2, '0')}`,
  },
  mlb: {
    vocabulary: mlbVocabulary,
    generate: generateMlbGame,
    eventIdOf: (body) => text(body['eventId']),
    providerGameId: (gameDate, index) => `${digits(gameDate).slice(2)}${String(index).padStart(2, '0')}`,
  },
}
