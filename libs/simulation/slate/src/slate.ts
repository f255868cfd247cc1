import type { JsonObject, Sport } from '@fairline/kernel'
import type { ImpossibleField } from './impossible-field.ts'

/** A provider message and when, from the start of the slate, the provider sends it. */
export interface SlateMessage {
  /** Milliseconds of game time from the start of the slate; a speed of 30 divides it by 30. */
  readonly atMs: number
  readonly gameId: string
  /** The message in the provider's vocabulary, without the stamp of sending: the sender adds it. */
  readonly body: JsonObject
}

/** What is known of a game of a slate without reading its messages. */
export interface SlateGame {
  readonly gameId: string
  readonly sport: Sport
  /** For people: `KC @ HOU 2016-01-09`. */
  readonly label: string
  /** The final score that the messages lead to; undefined where the source does not say. */
  readonly finalScore?: { readonly home: number; readonly away: number }
}

/** One game: its facts and its messages in the order of sending, `feedSeq` 1, 2, 3 without a gap. */
export interface GameScript {
  readonly game: SlateGame
  readonly messages: readonly SlateMessage[]
}

/** What the simulator must know of a provider's vocabulary to serve it. */
export interface ProviderVocabulary {
  readonly sport: Sport
  /** The message with the provider's stamp of sending (microseconds UTC) in its place. */
  stamp(body: JsonObject, sentAtUs: number): JsonObject
  /** The provider's alive message. */
  alive(sourceSeq: number, aliveAtUs: number): JsonObject
  /** The provider's sequence of the game in a message. */
  feedSeqOf(body: JsonObject): number
  /** Whether a message only tells the time, many times a second: what may be left out when there is too much. */
  isHighRate(body: JsonObject): boolean
  /** Fields that decide, with values that make any reader reject the message and yet know its game. */
  readonly impossible: readonly ImpossibleField[]
  /** The message under another sequence number. */
  withFeedSeq(body: JsonObject, feedSeq: number): JsonObject
}

/** Options of a generated game. Same options, same messages. */
export interface GenerateGameOptions {
  /** The provider's game id without the sport prefix. */
  readonly providerGameId: string
  readonly seed: number
  /** League-local date, `YYYY-MM-DD`. */
  readonly gameDate: string
  /** When the game starts, milliseconds from the start of the slate. */
  readonly startsAtMs: number
  /** Microseconds UTC that the fixture gives as its start. */
  readonly startsAtUs: number
  /** High-rate ticks per second of game time; 0 for none. */
  readonly ticksPerSecond?: number
}
