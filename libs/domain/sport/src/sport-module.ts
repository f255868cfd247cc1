import type { GameId, Json, MarketKey, Micros, Outcome, Sport } from '@fairline/kernel'
import type { Fixture, NamedPlayer } from './fixture.ts'
import type { GameSummary } from './game-summary.ts'
import type { Hazard } from './hazard.ts'
import type { LostNumbers } from './lost-numbers.ts'
import type { FairMarket, MarketDefinition, PeriodDefinition } from './market.ts'
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

/** What a message that cannot be taken still says of its game. */
export interface NamedGame {
  readonly gameId: GameId
  /** 0 where it cannot be read. */
  readonly feedSeq: number
  /** Empty where it cannot be read. */
  readonly eventId: string
  /** 0 where it cannot be read. */
  readonly sentAtUs: number
  /** A message of this kind could have changed clock or count only. */
  readonly clockOnly: boolean
}

/** A decoded message of a game. */
export type FeedEvent<Event> = (
  { readonly kind: 'fixture'; readonly fixture: Fixture } | { readonly kind: 'event'; readonly event: Event }
) & {
  /** Paths of fields that decide nothing and had impossible values: they are read as absent, and counted. Absent where there are none. */
  readonly ignored?: readonly string[] | undefined
}

/** What an event says of its game's end. */
export type EndOfGame = 'ended' | 'not-ended'

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
  /** The parts of a game that its markets are about. */
  readonly periods: readonly PeriodDefinition[]
  /** Rules that hold where a fixture does not state others, by the words of {@link Fixture.rules}. */
  readonly rules: Readonly<Record<string, string>>
  readonly params: ModelParams
  /** Says which game a message is about, without decoding the rest. Rejects what has no game, id or sequence. */
  route(body: FeedBody): Outcome<FeedRoute>
  /** The game that a message names although it was refused; undefined where it names none. Total: never throws. */
  named(body: FeedBody): NamedGame | undefined
  /**
   * The provider's vocabulary into ours. Additional fields are tolerated. A deciding field (score, period, phase, clock, outs, half, final, who
   * scored) with an impossible value rejects the message; one that only feeds prices is left unstated; every other one is ignored and noted.
   */
  decode(body: FeedBody): Outcome<FeedEvent<Event>>
  /** Whether the event replaces an earlier one (an official correction). */
  isCorrection(event: Event): boolean
  /**
   * Whether the event states score, period, clock (or outs and half) and phase of the present, so that markets closed by a gap or a refused
   * message may reopen after it. A correction of an earlier event and whatever may happen in any phase (a substitution) does not.
   */
  isFullState(event: Event): boolean
  /** Whether the event states the clock or the count of the present, so that markets closed by a refused clock message may reopen. */
  isClockState(event: Event): boolean
  /**
   * What the event says of the game's end, of the present or as a correction: that it has ended (final, abandoned, forfeited, cancelled; more may
   * still follow), that it has not (live, suspended, postponed), or nothing.
   */
  endOfGame(event: Event): EndOfGame | undefined
  /** The event's deciding fields as one text: two messages under one id that differ in it contradict each other. */
  decidingFields(event: Event): string
  /** The players that an event names, with a name. Cheap: called for every event that is not of a high rate. */
  namedPlayers(event: Event, fixture: Fixture): readonly NamedPlayer[]
  initial(fixture: Fixture): State
  /**
   * The state under another fixture of the same teams (other lines, players, times or rules), while nothing was played that counts: before the game
   * has begun, and once it is postponed. Undefined afterwards: the game stands on what it was opened with.
   */
  refit(state: State, fixture: Fixture): State | undefined
  /** Total: an unknown or impossible event leaves the state alone (returns the same object). */
  apply(state: State, event: Event): State
  /**
   * The state after messages that never arrived or were refused: what they could have counted is unknown from here on.
   * @param lost their numbers; undefined where nobody knows how many they were
   */
  afterLoss(state: State, lost?: LostNumbers): State
  /** The state once a message of this number comes: one that was lost may come in its place. Called before the message is applied. */
  afterReturn(state: State, feedSeq: number): State
  /** Whether a final waits to be confirmed since it does not follow from what was known before. */
  isFinalUnconfirmed(state: State): boolean
  /** The state with its unconfirmed final taken: by an operator's word, or because policy's time for doubt is over. The same object where none waits. */
  confirmFinal(state: State): State
  /** The state of a game that will not be finished. The same object where it is over already. */
  abandon(state: State): State
  summary(state: State): GameSummary
  /** Fair markets now. Nothing for what is decided or cannot be priced. */
  price(state: State, params: ModelParams): readonly FairMarket[]
  /** Conditions that close markets now. Cheap: called after every event. */
  hazards(state: State): readonly Hazard[]
  /** All results known now, of any market the module can offer on this fixture and of every key in `offered`. */
  settle(state: State, offered: readonly MarketKey[]): readonly MarketResult[]
  readonly codec: StateCodec<State>
}
