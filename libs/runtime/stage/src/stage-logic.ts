import type { LogHeaders, LogRecord } from '@fairline/contracts'

/** A record of an input topic, handed to the logic in the partition's order of arrival. */
export interface StageInput {
  /** Full name, for example `nfl.raw`. */
  readonly topic: string
  readonly partition: number
  readonly record: LogRecord
}

/**
 * What the stage does after a record.
 * - `continue`: apply the next one when it is there.
 * - `cut`: close the pass; its transaction commits before the next record of the partition is applied.
 * - `suspend`: close the pass, commit it, and take in nothing more until somebody resumes the stage.
 */
export type ApplyResult = 'continue' | 'cut' | { readonly suspend: string }

/** A record to write to the same partition of an output topic. Its time is set by the stage: one clock read per transaction. */
export interface StageRecord {
  readonly key: string
  readonly value: Uint8Array | null
  readonly headers?: LogHeaders
}

/** Records of one output topic, in order. */
export interface StageOutput {
  readonly topic: string
  readonly records: readonly StageRecord[]
}

/** A key's new snapshot; null forgets the key. */
export interface StateChange {
  readonly key: string
  readonly state: Uint8Array | null
}

/** What a pass leaves: written in one transaction with the offsets of its input. */
export interface PassResult {
  /** Written in this order. */
  readonly outputs: readonly StageOutput[]
  /** Snapshots of every key that the pass changed. */
  readonly state: readonly StateChange[]
  /** Snapshot of what belongs to the partition and to no key. */
  readonly partitionState: Uint8Array
}

/**
 * The logic of one partition: a fold over its input. It keeps its states in memory and may change them in place: a stage that
 * fails is thrown away as a whole, so no state outlives an uncommitted pass. It must be deterministic: no clock, no randomness,
 * no I/O; the same records, cut at the same places, give the same bytes.
 */
export interface PartitionLogic {
  /** Takes back a committed snapshot; called once per key before the first record. */
  restore(key: string, version: number, state: Uint8Array): void
  /** Takes back the partition's own snapshot. */
  restorePartition(version: number, state: Uint8Array): void
  apply(input: StageInput): ApplyResult
  /** Ends the pass that the applied records make up. Called only after at least one record or a moved offset. */
  flush(): PassResult
}

/**
 * Asks the stage to name an offset on every record of a topic: all records of another output topic that later transactions write to the
 * partition, and those of the record's own transaction, are at that offset or behind.
 */
export interface OffsetHint {
  /** Full name of the output topic whose records carry the header. */
  readonly on: string
  /** Full name of the output topic that the offset is of. */
  readonly of: string
  /** Name of the header; its value is a decimal number. */
  readonly header: string
}

/** A stage: reads inputs, keeps state, writes outputs; all topics of a sport have the same partitions. */
export interface StageLogic {
  /** Full names of the input topics. */
  readonly inputs: readonly string[]
  /** Full name of the compacted state topic. */
  readonly stateTopic: string
  /** Version that {@link PartitionLogic.flush} writes. */
  readonly stateVersion: number
  /** Versions that the logic can restore, the written one among them. Any other is fatal. */
  readonly readableStateVersions: readonly number[]
  readonly offsetHint?: OffsetHint
  open(partition: number): PartitionLogic
}
