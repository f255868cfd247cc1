import type { Sport } from '@fairline/kernel'

/** Where a record lies, and when its writer says it was written. */
export interface Place {
  /** `topic/partition/offset`. */
  readonly at: string
  readonly partition: number
  readonly offset: number
  /** The record's timestamp; all records of one transaction of a stage have the same. */
  readonly writtenAtMs: number
}

/** A message a provider sent, as its journal says. */
export interface SentFact {
  readonly gameId: string
  readonly feedSeq: number
  readonly eventId: string
  /** Only tells the time: the one class that may be shed. */
  readonly isHighRate: boolean
  readonly kind: 'message' | 'duplicate' | 'swapped' | 'malformed' | 'skipped'
}

/** A game message on a raw topic. */
export interface RawFact extends Place {
  readonly gameId: string
  readonly feedSeq: number
  readonly eventId: string
  readonly receivedAtUs: number
  readonly payloadHash: number
  /** Deduplicated by sequence alone. */
  readonly isHighRate: boolean
  /** The record also stands for the messages from this number on; 0 for itself alone. */
  readonly conflatedFromSeq: number
  /** Bytes of the record: they count against the reorder buffer. */
  readonly bytes: number
  readonly digest: string
  /** Place of the dead letter that this record lets in again; empty for a message of the feed. */
  readonly replayOf: string
}

/** A source's beat on a raw topic: the partition's time goes on with it. */
export interface RawBeatFact extends Place {
  readonly source: string
  readonly receivedAtUs: number
}

/** Word on a raw topic of a message of a game that was refused. */
export interface RawRefusalFact extends Place {
  readonly receivedAtUs: number
  readonly gameId: string
  /** 0 where it could not be read. */
  readonly feedSeq: number
  readonly reason: string
}

/** A record on a dead-letter or late topic. Game fields are empty where the bytes could not be read. */
export interface RejectedFact extends Place {
  readonly reason: string
  /** Where the original came from, as the header says. */
  readonly position: string
  /** Of the original bytes. */
  readonly digest: string
  readonly gameId: string
  readonly feedSeq: number
  readonly eventId: string
  /** 0 where the record does not carry one. */
  readonly payloadHash: number
  /** The record also stands for the messages from this number on; 0 for itself alone. */
  readonly conflatedFromSeq: number
}

/** An event on a normalized topic. `feedSeq` is 0 for commands, gaps and renumberings, and where a refused message did not say it. */
export interface EventFact extends Place {
  readonly gameId: string
  readonly eventSeq: number
  /** The time of its partition. */
  readonly timeUs: number
  readonly feedSeq: number
  readonly eventId: string
  /** Of a command; empty for everything else. */
  readonly commandId: string
  readonly kind: 'feed' | 'command' | 'gap' | 'refusal' | 'renumbering'
  readonly isHighRate: boolean
  /** The event also stands for the messages from this number on; 0 for itself alone. */
  readonly conflatedFromSeq: number
  readonly source: string
  readonly isCorrection: boolean
  /** Came after the reorder window. */
  readonly isLate: boolean
  /** Carries the whole state of play. */
  readonly isFullState: boolean
  /** Of a feed event: states the clock or the count. */
  readonly isClockState: boolean
  /** Of a gap, or of the numbers before a numbering that is adopted. */
  readonly firstMissingSeq: number
  readonly lastMissingSeq: number
  /** Of a refusal: the message could have changed clock or count only. */
  readonly isClockOnly: boolean
  /** Of a renumbering: the number from which another numbering is in force; 0 where that is not clear. */
  readonly adoptedFromSeq: number
}

/** A beat on a normalized topic: games learn of time from it, and the games of its source that their feed lives. */
export interface BeatFact extends Place {
  readonly source: string
  readonly isSilent: boolean
  /** The time of its partition. */
  readonly timeUs: number
  /** When the beat itself was received. */
  readonly receivedAtUs: number
}

/** A beat on a normalized topic that says that a source fell silent. */
export interface SilenceFact extends Place {
  readonly source: string
}

/** A selection as an odds change lists it. */
export interface PriceFact {
  readonly selection: string
  readonly priceMilli: number
  readonly result: string
  readonly probability: number
}

/** A market as an odds change or a board lists it. */
export interface MarketFact {
  readonly key: string
  readonly type: string
  readonly period: string
  /** Team or player; empty for the game. */
  readonly participant: string
  /** Undefined where the market has no line. */
  readonly lineHalfPoints: number | undefined
  readonly status: string
  readonly reason: string
  readonly changeSeq: number
  readonly previousChangeSeq: number
  readonly revision: number
  readonly prices: readonly PriceFact[]
}

/** An odds change. */
export interface ChangeFact extends Place {
  readonly gameId: string
  readonly epoch: number
  readonly changeSeq: number
  readonly throughEventSeq: number
  readonly asOfUs: number
  readonly validForMs: number
  readonly cause: string
  readonly inputPartition: number
  readonly firstOffset: number
  readonly lastOffset: number
  readonly firstEventSeq: number
  readonly lastEventSeq: number
  readonly modelVersion: string
  readonly modelHash: string
  readonly phase: string
  readonly homeScore: number
  readonly awayScore: number
  readonly markets: readonly MarketFact[]
}

/** Where a change stands in its game. */
export interface ChangePosition {
  readonly gameId: string
  readonly epoch: number
  readonly changeSeq: number
}

/** From where a board sends its reader to read odds. */
export interface BoardHintFact extends Place, ChangePosition {
  /** Undefined where it does not say. */
  readonly oddsOffset: number | undefined
}

/** A full board of a game. */
export interface BoardFact extends BoardHintFact {
  readonly throughEventSeq: number
  readonly asOfUs: number
  readonly validForMs: number
  readonly markets: readonly MarketFact[]
}

/** A status: it extends the validity of exactly its change. */
export interface StatusFact extends Place {
  readonly gameId: string
  readonly epoch: number
  readonly changeSeq: number
  readonly asOfUs: number
  readonly validForMs: number
  /** Place in the normalized topic of the heartbeat that it names. */
  readonly heartbeatOffset: number
  readonly feed: string
}

/** What a fixture says of a market type. */
export interface CatalogueFact {
  readonly periods: readonly string[]
  readonly participant: 'none' | 'team' | 'player'
  readonly hasLine: boolean
  readonly selections: readonly string[]
  readonly settlement: string
}

/** A published fixture, or its tombstone. */
export interface FixtureFact extends Place {
  readonly gameId: string
  readonly isGone: boolean
  /** It explains changes from here on. */
  readonly throughEventSeq: number
  /** Names by id. */
  readonly teams: ReadonlyMap<string, string>
  readonly players: ReadonlyMap<string, string>
  readonly periods: ReadonlyMap<string, string>
  readonly catalogue: ReadonlyMap<string, CatalogueFact>
}

/** What a calculator says of a source. */
export interface HeartbeatFact extends Place {
  readonly key: string
  readonly source: string
  readonly isSilent: boolean
  readonly asOfUs: number
  /** Place in the normalized topic of the beat that it was made from. */
  readonly inputOffset: number
  readonly openGames: number
  readonly closedGames: number
}

/** A stop or its end. */
export interface StopFact extends Place {
  readonly gameId: string
  readonly eventSeq: number
  readonly kind: 'stop' | 'resume'
}

/** A settlement or rollback. */
export interface SettlementFact extends Place {
  readonly gameId: string
  readonly marketKey: string
  readonly revision: number
  readonly kind: 'settlement' | 'rollback'
  readonly selections: number
}

/** A price that the guards refused. */
export interface AnomalyFact extends Place {
  readonly gameId: string
  readonly marketKey: string
  readonly code: string
}

/** The two stages that write in transactions. */
export type StageName = 'normalizer' | 'calculator'

/** A stage's own record of a partition: written in every transaction, it says where the inputs then stand. */
export interface StageStateFact extends Place {
  readonly stage: StageName
  /** Next offset by input topic. */
  readonly positions: ReadonlyMap<string, number>
}

/** A record of a transaction that was aborted: no reader of committed records may ever have seen it. */
export interface AbortedFact extends Place {
  readonly topic: string
  readonly key: string
  readonly digest: string
  /** Which change it is, on an odds topic. */
  readonly change: Pick<ChangeFact, 'gameId' | 'epoch' | 'changeSeq' | 'throughEventSeq'> | undefined
}

/** A committed offset of a group. */
export interface GroupOffsetFact {
  /** Not later than it was read. */
  readonly readAtMs: number
  readonly group: string
  readonly topic: string
  readonly partition: number
  readonly offset: number
}

/** How far a partition goes. */
export interface EndFact {
  readonly topic: string
  readonly partition: number
  readonly high: number
  /** How old the first record of the first open transaction was when it was read; 0 where none is open. */
  readonly openForMs: number
}

/** The head of a batch in a broker's log. */
export interface BatchFact {
  readonly topic: string
  readonly partition: number
  readonly baseOffset: number
  readonly lastOffset: number
  readonly producerId: number
  readonly producerEpoch: number
  readonly kind: 'data' | 'commit' | 'abort'
  /** Of a commit or abort: the broker's clock. Of data: the writer's. */
  readonly writtenAtMs: number
}

/** A published record by its place in a partition: key, and a digest of its bytes (or that it is a tombstone), time and headers. */
export interface PublishedFact {
  readonly key: string
  readonly digest: string
}

/** Records by partition, in offset order. */
export type ByPartition = ReadonlyMap<number, readonly PublishedFact[]>

/** One published topic, by partition in offset order, on our side and at the partner. */
export interface PublishedTopic {
  readonly name: string
  readonly isCompacted: boolean
  readonly ours: ByPartition
  readonly partners: ByPartition
  /** What only a reader of uncommitted records sees at the partner. */
  readonly partnersAborted: ByPartition
}

/** Up to where the partner sink has copied a partition, as it notes in the transaction of the copies. */
export interface ServedFact {
  /** Of the note: those of one transaction are adjacent, and a marker lies between two transactions. */
  readonly offset: number
  /** Full name of the source topic. */
  readonly topic: string
  readonly partition: number
  /** Next source offset. */
  readonly next: number
}

/** What a reader finds that joins at the partner. */
export interface PartnerJoin {
  readonly boards: readonly BoardHintFact[]
  readonly changes: readonly (Place & ChangePosition)[]
  /** Undefined where the checker may not read them. */
  readonly served: readonly ServedFact[] | undefined
}

/** A row count with duplicates visible: keys as FINAL gives them, and how many rows are stored. */
export interface TableFacts {
  /** Identity of each row after deduplication. */
  readonly keys: readonly string[]
  readonly storedRows: number
  /** `partition/offset` of every record that has rows. */
  readonly sources: readonly string[]
}

/** A game in Redis. */
export interface RedisGame {
  readonly gameId: string
  readonly head: Readonly<Record<string, string>>
  /** Undefined where the board has expired. */
  readonly board: ReadonlyMap<string, RedisMarket> | undefined
  readonly results: ReadonlyMap<string, RedisMarket>
}

/** A market as Redis holds it. */
export type RedisMarket = Pick<MarketFact, 'key' | 'status' | 'changeSeq' | 'revision'> & {
  readonly prices: readonly Pick<PriceFact, 'selection' | 'priceMilli' | 'result'>[]
}

/** A command as the commands service wrote it. */
export interface CommandFact extends Place {
  readonly gameId: string
  readonly commandId: string
  readonly action: 'suspend' | 'resume' | 'abandon' | 'confirm-final'
  /** Empty: the whole game. */
  readonly marketTypes: readonly string[]
}

/** What a stage decided about a command. */
export interface CommandResultFact extends Place {
  readonly gameId: string
  readonly commandId: string
  readonly eventSeq: number
  readonly outcome: 'in-effect' | 'refused'
  /** In effect: from this change on. */
  readonly epoch: number
  readonly changeSeq: number
}

/** Everything that was read of one sport: what its topics and stores hold when the run is over. */
export interface SportFacts {
  readonly sport: Sport
  /** Undefined where there is no journal: what was sent is then taken from raw. */
  readonly sent: readonly SentFact[] | undefined
  readonly raw: readonly RawFact[]
  readonly rawBeats: readonly RawBeatFact[]
  readonly rawRefusals: readonly RawRefusalFact[]
  readonly ingestRejected: readonly RejectedFact[]
  readonly normalizerRejected: readonly RejectedFact[]
  readonly late: readonly RejectedFact[]
  readonly calculatorRejected: readonly RejectedFact[]
  readonly events: readonly EventFact[]
  /** Beats of the normalized topic. */
  readonly beats: readonly BeatFact[]
  readonly silences: readonly SilenceFact[]
  readonly changes: readonly ChangeFact[]
  readonly boards: readonly BoardFact[]
  readonly statuses: readonly StatusFact[]
  readonly heartbeats: readonly HeartbeatFact[]
  readonly fixtures: readonly FixtureFact[]
  readonly stops: readonly StopFact[]
  readonly settlements: readonly SettlementFact[]
  readonly commands: readonly CommandFact[]
  readonly commandResults: readonly CommandResultFact[]
  readonly anomalies: readonly AnomalyFact[]
  readonly stageStates: readonly StageStateFact[]
  readonly aborted: readonly AbortedFact[]
  readonly groups: readonly GroupOffsetFact[]
  readonly ends: readonly EndFact[]
  /** Undefined where the brokers' log folders cannot be read. */
  readonly batches: readonly BatchFact[] | undefined
  readonly published: readonly PublishedTopic[]
  readonly partnerJoin: PartnerJoin
  readonly eventRows: TableFacts
  readonly oddsRows: TableFacts
  readonly settlementRows: TableFacts
  readonly redis: readonly RedisGame[]
}
