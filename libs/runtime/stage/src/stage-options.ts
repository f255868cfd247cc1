import type { Log } from '@fairline/contracts'
import type { BufferReading } from '@fairline/kernel'
import type { StageObserver } from './observer.ts'
import type { ShardOwnership } from './ownership.ts'
import type { StageLogic } from './stage-logic.ts'

/** How much a stage takes at once and how often it commits. */
export interface StagePacing {
  /** At least this long between the starts of two transactions: a transaction costs the same whatever it holds. */
  readonly commitIntervalMs: number
  readonly maxRecordsPerTransaction: number
  /** Above this a partition's inputs are paused; they resume below half of it. */
  readonly maxBufferedRecords: number
  readonly maxBufferedBytes: number
  /** How long a position that only markers have moved waits for company before it is committed by itself. */
  readonly markerCommitMs: number
  readonly maxStateBytes: number
  /** How long a start is tried again while the brokers cannot be reached or are not ready. */
  readonly startPatienceMs: number
}

/** Good for a live feed: a commit each 20 ms at most. */
export const defaultPacing: StagePacing = {
  commitIntervalMs: 20,
  maxRecordsPerTransaction: 5_000,
  maxBufferedRecords: 20_000,
  maxBufferedBytes: 16 * 1024 * 1024,
  markerCommitMs: 10_000,
  maxStateBytes: 256 * 1024,
  startPatienceMs: 20_000,
}

/** What a stage needs. */
export interface StageOptions {
  readonly log: Log
  readonly logic: StageLogic
  readonly ownership: ShardOwnership
  /** Consumer group the offsets are committed to; it has no members. */
  readonly group: string
  /** The transactional id of a shard: `<env>.<service>.<sport>.<shard>`. */
  readonly transactionalIdOf: (shard: number) => string
  /** Read once per transaction, for the records' CreateTime. */
  readonly nowMs: () => number
  readonly pacing?: Partial<StagePacing>
  readonly observer?: StageObserver
  /** Gives up waiting for a shard. */
  readonly signal?: AbortSignal
}

/** Where a stage is in its life. */
export type StagePhase = 'starting' | 'running' | 'suspended' | 'stopped' | 'failed'

/** What health checks and metrics ask. */
export interface StageStatus {
  readonly phase: StagePhase
  /** Why it is suspended or has failed. */
  readonly reason?: string
  readonly bufferedRecords: number
  readonly bufferedBytes: number
  /** Records of the inputs that are not applied yet, as far as the last fetches knew. */
  readonly lagRecords: number
  readonly transactions: number
  /** One per owned partition. */
  readonly buffers: readonly BufferReading[]
}

/** A stage at work. */
export interface RunningStage {
  /** Resolves after {@link stop}; rejects with the fatal error: then exit, nothing of the stage can be used again. */
  readonly done: Promise<void>
  status(): StageStatus
  /** Takes in again after a suspension. */
  resume(): void
  /** Finishes the open transaction, starts no other, and lets go of the shard. */
  stop(): Promise<void>
}
