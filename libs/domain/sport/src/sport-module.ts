import type { GameId, Json, MarketKey, Micros, Outcome, Sport } from '@fairline/kernel'
import type { Fixture } from './fixture.ts'
import type { GameSummary } from './game-summary.ts'
import type { Hazard } from './hazard.ts'
import type { FairMarket, MarketDefinition } from './market.ts'
import type { MarketResult } from './result.ts'
import type { StateCodec } from './state-codec.ts'

/** A provider message whose bytes were parsed within limits: untrusted JSON. */
export type FeedBody = Json

/** What a provider message is about, found before it is decoded. */
export type FeedRoute =
  | {
      readonly kind: 'alive'
      /** The provider's own count of its alive messages. */
      readonly sourceSeq: number
      readonly providerAliveAtUs: Micros
    }
  | {
      readonly kind: 'game'
      readonly gameId: GameId
      /** Unique within the game; a corrected version of an event has an id of its own. */
      readonly eventId: string
      /** The provider's sequence of this game: 1, 2, 3 without a gap. */
      readonly feedSeq: number
      /** The provider's stamp of sending. */
      readonly sentAtUs: Micros
      /** High-rate messages are deduplicated by sequence alone. */
      readonly highRate: boolean
    }

/** A decoded message of a game. */
export type FeedEvent<Event> = { readonly kind: 'fixture'; readonly fixture: Fixture } | { readonly kind: 'event'; readonly event: Event }

/** Fitted parameters of a sport's models: data with a name, so that a price can say what it was made with. */
export interface ModelParams {
  /** For example `nfl-2026.1`. */
  readonly version: string
  readonly values: Readonly<Record<string, readonly number[]>>
}

/**
 * A sport: data and pure functions. All functions are total and deterministic; none reads a clock or draws randomness.
 * `State` is immutable plain data that its codec can write.
 */
export interface SportModule<State, Event> {
  readonly sport: Sport
  readonly markets: readonly MarketDefinition[]
  readonly params: ModelParams
  /** Says which game a message is about, without decoding the rest. Rejects what has no game, id or sequence. */
  route(body: FeedBody): Outcome<FeedRoute>
  /** The provider's vocabulary into ours. Additional fields are tolerated; impossible values are rejected. */
  decode(body: FeedBody): Outcome<FeedEvent<Event>>
  /** Whether the event replaces an earlier one (an official correction). */
  isCorrection(event: Event): boolean
  /** Whether the event carries the full state of play, so that markets closed by a feed gap may reopen after it. */
  isFullState(event: Event): boolean
  /** Whether the event ends the game: only corrections follow it. */
  isFinal(event: Event): boolean
  initial(fixture: Fixture): State
  /** Total: an unknown or impossible event leaves the state alone (returns the same object). */
  apply(state: State, event: Event): State
  summary(state: State): GameSummary
  /** Fair markets now. Nothing for what is decided or cannot be priced. */
  price(state: State, params: ModelParams): readonly FairMarket[]
  /** Conditions that close markets now. Cheap: called after every event. */
  hazards(state: State): readonly Hazard[]
  /** All results known now, of any market the module can offer on this fixture and of every key in `offered`. */
  settle(state: State, offered: readonly MarketKey[]): readonly MarketResult[]
  readonly codec: StateCodec<State>
}
