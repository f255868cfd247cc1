/**
 * The partitioned log as the rest of Fairline sees it: narrow types without a client package behind them.
 * `libs/adapters/kafka` implements them; tests use in-memory ones.
 */

/** Text headers of a record. */
export type LogHeaders = Readonly<Record<string, string>>

/** A record that was read. Offsets are safe integers. */
export interface LogRecord {
  readonly offset: number
  readonly key: Buffer | null
  readonly value: Buffer | null
  readonly timestampMs: number
  readonly headers: LogHeaders
}

/** Entries of a log that cannot be decoded: a codec or a format that the client does not know, or damage. */
export interface UnreadableEntries {
  readonly firstOffset: number
  readonly lastOffset: number
  /** As they lie in the log. */
  readonly bytes: Buffer
  readonly error: Error
}

/** Records of one partition, in offset order. */
export interface LogBatch {
  readonly topic: string
  readonly partition: number
  readonly records: readonly LogRecord[]
  /** What lies between the records and cannot be read, where the reader was asked for it. */
  readonly unreadable?: readonly UnreadableEntries[]
  /** Offset of the last entry the broker sent, control and aborted records included: reading went this far. */
  readonly lastOffset: number
  /** End offset of the partition when the batch was read. */
  readonly highWatermark: number
}

/** A record to be written. A null value is a tombstone. */
export interface OutgoingRecord {
  readonly key: string | Buffer
  readonly value: Buffer | Uint8Array | null
  readonly timestampMs: number
  readonly headers?: LogHeaders
}

/** Records for one partition, in order. */
export interface PartitionWrite {
  readonly topic: string
  readonly partition: number
  readonly records: readonly OutgoingRecord[]
}

/** Where a group stands in one partition: the next offset to read, and the note committed with it. */
export interface CommittedOffset {
  readonly topic: string
  readonly partition: number
  readonly offset: number
  readonly metadata?: string
}

/**
 * Writes without transactions: idempotent, acks=all. Sends are queued: each covers one partition and is acknowledged
 * before the next starts, because overlapping idempotent sends can lose records.
 */
export interface LogProducer {
  /** Resolves when the broker has the records on all in-sync replicas. */
  send(topic: string, partition: number, records: readonly OutgoingRecord[]): Promise<void>
  close(): Promise<void>
}

/** Where a partition ended when the broker took the records of a write: every later record is there or behind. */
export interface WrittenEnd {
  readonly topic: string
  readonly partition: number
  /** Offset after the last record of the write. */
  readonly end: number
}

/** One open transaction. After any failure the whole {@link TransactionalLog} is unusable: leave and exit. */
export interface LogTransaction {
  /**
   * Writes records to partitions, together where the cluster allows it; awaited before the next call. Resolves with the end of each partition
   * as far as the brokers have told it.
   */
  send(writes: readonly PartitionWrite[]): Promise<readonly WrittenEnd[]>
  /** Offsets that become committed with the transaction. */
  commitOffsets(group: string, offsets: readonly CommittedOffset[]): Promise<void>
  commit(): Promise<void>
  abort(): Promise<void>
}

/** The single writer of one transactional id. Opening it fences every earlier owner and ends its open transaction. */
export interface TransactionalLog {
  readonly transactionalId: string
  begin(): Promise<LogTransaction>
  close(): Promise<void>
}

/** A partition and the offset to start from. */
export interface ReadPosition {
  readonly topic: string
  readonly partition: number
  readonly offset: number
}

/** Reads a fixed set of partitions, committed records only, without group membership. */
export interface LogReader {
  /** Stops fetching a partition until {@link resume}. Records already fetched may still be delivered. */
  pause(topic: string, partition: number): void
  resume(topic: string, partition: number): void
  close(): Promise<void>
}

/** What a reader needs. */
export interface LogReaderOptions {
  /** For logs and the broker's client list. */
  readonly name: string
  readonly positions: readonly ReadPosition[]
  /** Called for each fetched batch, in order per partition. Must only enqueue: it holds up every partition of the broker. */
  readonly onBatch: (batch: LogBatch) => void
  /** Hand over what cannot be decoded and go on behind it: for logs of others. Without it, it ends the reader. */
  readonly takesUnreadable?: boolean
  /** The reader cannot go on (out of range, authorization, crash). The owner must stop. */
  readonly onError: (error: Error) => void
  /** How long the broker may hold an empty fetch. Default 100. */
  readonly maxWaitMs?: number
}

/** First and next offset of a partition. */
export interface PartitionRange {
  readonly partition: number
  readonly start: number
  readonly end: number
}

/** A topic to be created. */
export interface TopicSpec {
  readonly topic: string
  readonly partitions: number
  readonly replication: number
  readonly config: Readonly<Record<string, string>>
}

/** Questions and changes about topics and groups. */
export interface LogAdmin {
  /** Committed offsets of a group; partitions without one are absent. */
  committed(group: string, topic: string): Promise<readonly CommittedOffset[]>
  ranges(topic: string): Promise<readonly PartitionRange[]>
  /** Partition counts of the existing topics. */
  partitionCounts(topics: readonly string[]): Promise<ReadonlyMap<string, number>>
  createTopics(specs: readonly TopicSpec[]): Promise<void>
  addPartitions(topic: string, count: number): Promise<void>
  close(): Promise<void>
}

/** A cluster: the entry point of the adapter. */
export interface Log {
  producer(): Promise<LogProducer>
  /** Connects, fences the earlier owner of the id and waits until its transaction is ended. */
  transactional(transactionalId: string): Promise<TransactionalLog>
  /** Resolves when the reader is positioned. */
  reader(options: LogReaderOptions): Promise<LogReader>
  admin(): Promise<LogAdmin>
}
