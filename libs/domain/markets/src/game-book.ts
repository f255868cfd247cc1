import type {
  FairMarket,
  Fixture,
  GameSummary,
  Hazard,
  MarketName,
  MarketResult,
  MarketScope,
  NamedPlayer,
  Selection,
  SelectionResult,
  SuspendReason,
} from '@fairline/domain-sport'
import type { MarketKey } from '@fairline/kernel'
import type { LossesWhileFinal } from './losses-while-final.ts'
import type { MarketStatus } from './market-status.ts'

/** A selection of a market as last published. */
export interface BookPrice {
  readonly selection: Selection
  /** Decimal odds x 1000; 0 where none is offered. */
  readonly priceMilli: number
  /** Fair probability; 0 where no price is offered. */
  readonly probability: number
  /** Set while the market is SETTLED. */
  readonly result: SelectionResult | undefined
}

/** A market of a game: its name and what was last published of it. */
export interface BookMarket extends MarketName {
  readonly key: MarketKey
  readonly main: boolean
  readonly status: MarketStatus
  /** Why it is not ACTIVE: a suspend reason, a void reason, or empty. */
  readonly reason: string
  /** Sequence of its latest published change; 0 where it was never published. */
  readonly changeSeq: number
  readonly previousChangeSeq: number
  readonly prices: readonly BookPrice[]
  /** Of its latest settlement; 0 before the first. */
  readonly revision: number
  readonly certainty: 'live' | 'confirmed' | undefined
  /** A price guard closed it at this event: it reopens only on a later one. 0 for none. */
  readonly heldAtEventSeq: number
}

/** A reason for markets to be closed that stands until it is lifted. */
export interface StandingCause {
  readonly origin: 'hazard' | 'gap' | 'silent' | 'operator' | 'refusal' | 'clock-refusal' | 'renumbering'
  readonly scope: MarketScope
  readonly reason: SuspendReason
  /** The book's `asOfUs` then. */
  readonly sinceUs: number
  /** Whether its stop was published. */
  readonly published: boolean
}

/** The sport's view of one state, computed once per event. Not part of the recorded state. */
export interface Evaluation<State> {
  readonly state: State
  readonly fair: readonly FairMarket[]
  readonly results: ReadonlyMap<MarketKey, MarketResult>
  readonly hazards: readonly Hazard[]
  readonly summary: GameSummary
}

/** Inputs that no published change covers yet. */
export interface PendingInputs {
  readonly firstOffset: number
  readonly firstEventSeq: number
}

/** How a game's feed is doing: what of it leaves something open. */
export type FeedState = 'alive' | 'gap' | 'silent' | 'refused' | 'renumbered'

/** A game: the sport's state, and what common code knows beside it. Immutable. */
export interface GameBook<State> {
  readonly fixture: Fixture
  /** Players whose names the fixture does not give and events did, in the order in which they came. */
  readonly learnt: readonly NamedPlayer[]
  /** The catalogue with which fixture and players were published; empty where they were not as they are now. */
  readonly described: string
  readonly sport: State
  readonly epoch: number
  readonly changeSeq: number
  /** Of the last event applied. */
  readonly eventSeq: number
  /** Of the last event or source change applied. */
  readonly offset: number
  /** received_at of the newest input. */
  readonly asOfUs: number
  /** The provider's stamp of the newest event. */
  readonly sentAtUs: number
  /** received_at of the newest input that is not time alone. */
  readonly lastEventAtUs: number
  /** Where the game's events come from. */
  readonly source: string
  readonly feed: FeedState
  readonly pending: PendingInputs | undefined
  readonly causes: readonly StandingCause[]
  /** Causes that were lifted since the last published change, for their Resume. */
  readonly lifted: readonly StandingCause[]
  readonly markets: ReadonlyMap<MarketKey, BookMarket>
  readonly phase: GameSummary['phase']
  /** Phase and score of the last published change; undefined before the first, and in the state of a release that did not keep it. */
  readonly told: string | undefined
  /** The next pass hands the pre-match markets over to live ones. */
  readonly kickedOff: boolean
  readonly boardSeq: number
  readonly boardAsOfUs: number
  /** Its board was taken back after the final; the next change brings it again. */
  readonly boardLeft: boolean
  /** received_at of the final that stands; 0 while there is none. */
  readonly finalAtUs: number
  /** No correction can come any more: what has no result is cancelled. */
  readonly correctionsOver: boolean
  /** received_at of a final that waits to be confirmed; 0 while none does. */
  readonly unconfirmedSinceUs: number
  /** Phase and score that the game would have by it; empty while none does. */
  readonly unconfirmedFinal: string
  /** What was lost since the final that stands. */
  readonly lostWhileFinal: LossesWhileFinal
}
