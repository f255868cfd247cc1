import type { GameScript } from '@fairline/simulation-slate'
import type { GameFacts, Points } from './game-facts.ts'

/** A moment of a game at which its odds are looked at. */
export interface Moment {
  /** Index of the last message that the calculator has seen. */
  readonly after: number
  /** For tables: `Q3`, `Inning 7`, `Overtime`. */
  readonly period: string
  /** Whether it is the fixed checkpoint of its period. */
  readonly checkpoint: boolean
  /** Whether it is one of the rows on which win probabilities are judged. */
  readonly isRow: boolean
  /** The score that the row states. */
  readonly score: Points
  /** Home win probability of the reference models, by name. */
  readonly references: ReadonlyMap<string, number>
}

/** A game ready to be played through a calculator. */
export interface GameToPlay {
  /** The year the season starts in. */
  readonly season: number
  readonly script: GameScript
  readonly facts: GameFacts
  /** In the order of messages. */
  readonly moments: readonly Moment[]
}
