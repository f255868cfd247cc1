import type { Sport } from '@fairline/kernel'

/** A message a provider sent, as its journal says. */
export interface SentFact {
  readonly gameId: string
  readonly feedSeq: number
  readonly eventId: string
  readonly kind: 'message' | 'duplicate' | 'swapped' | 'malformed' | 'skipped'
}

/** A game message on a raw topic. */
export interface RawFact {
  readonly gameId: string
  readonly feedSeq: number
  readonly eventId: string
  readonly at: string
}

/** A record on a dead-letter or late topic. Game fields are empty where the bytes could not be read. */
export interface RejectedFact {
  readonly reason: string
  readonly gameId: string
  readonly feedSeq: number
  readonly eventId: string
  readonly at: string
}

/** An event on a normalized topic. `feedSeq` is 0 for commands and gaps. */
export interface EventFact {
  readonly gameId: string
  readonly eventSeq: number
  readonly feedSeq: number
  readonly eventId: string
  readonly kind: 'feed' | 'command' | 'gap'
  readonly firstMissingSeq: number
  readonly lastMissingSeq: number
  readonly at: string
}

/** A selection as an odds change lists it. */
export interface PriceFact {
  readonly selection: string
  readonly priceMilli: number
  readonly result: string
}

/** A market as an odds change lists it. */
export interface MarketFact {
  readonly key: string
  readonly status: string
  readonly changeSeq: number
  readonly previousChangeSeq: number
  readonly revision: number
  readonly prices: readonly PriceFact[]
}

/** An odds change. */
export interface ChangeFact {
  readonly gameId: string
  readonly epoch: number
  readonly changeSeq: number
  readonly throughEventSeq: number
  readonly firstEventSeq: number
  readonly lastEventSeq: number
  readonly phase: string
  readonly homeScore: number
  readonly awayScore: number
  readonly markets: readonly MarketFact[]
  readonly at: string
}

/** A settlement or rollback. */
export interface SettlementFact {
  readonly gameId: string
  readonly marketKey: string
  readonly revision: number
  readonly kind: 'settlement' | 'rollback'
  readonly selections: number
  readonly at: string
}

/** A published record by its place in a partition: key and a digest of its bytes. */
export interface PublishedFact {
  readonly key: string
  readonly digest: string
}

/** One published topic, by partition in offset order, on our side and at the partner. */
export interface PublishedTopic {
  readonly name: string
  readonly isCompacted: boolean
  readonly ours: ReadonlyMap<number, readonly PublishedFact[]>
  readonly partners: ReadonlyMap<number, readonly PublishedFact[]>
}

/** A row count with duplicates visible: keys as FINAL gives them, and how many rows are stored. */
export interface TableFacts {
  /** Identity of each row after deduplication. */
  readonly keys: readonly string[]
  readonly storedRows: number
}

/** A game in Redis. */
export interface RedisGame {
  readonly gameId: string
  readonly head: Readonly<Record<string, string>>
  /** Undefined where the board has expired. */
  readonly board: ReadonlyMap<string, MarketFact> | undefined
  readonly results: ReadonlyMap<string, MarketFact>
}

/** Everything that was read of one sport. */
export interface SportFacts {
  readonly sport: Sport
  /** Undefined where there is no journal: what was sent is then taken from raw. */
  readonly sent: readonly SentFact[] | undefined
  readonly raw: readonly RawFact[]
  readonly ingestRejected: readonly RejectedFact[]
  readonly normalizerRejected: readonly RejectedFact[]
  readonly late: readonly RejectedFact[]
  readonly calculatorRejected: readonly RejectedFact[]
  readonly events: readonly EventFact[]
  readonly changes: readonly ChangeFact[]
  readonly settlements: readonly SettlementFact[]
  readonly published: readonly PublishedTopic[]
  readonly eventRows: TableFacts
  readonly oddsRows: TableFacts
  readonly settlementRows: TableFacts
  readonly redis: readonly RedisGame[]
}
