import type { Environment } from '@fairline/contracts'
import { partitionsOfShard } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'

/** The right to process a shard. Fencing protects the data; a lease only keeps two owners from fencing each other in turn. */
export interface ShardLease {
  readonly shard: number
  readonly partitions: readonly number[]
  /** Resolves when the right is lost: the stage then stops at once. */
  readonly lost: Promise<void>
  release(): Promise<void>
}

/** Where shards are given out. */
export interface ShardOwnership {
  /** Partitions of all shards that may be given: whoever waits follows their state. */
  readonly candidates: readonly number[]
  /** Waits until a shard is free for this process; rejects when the signal aborts. */
  acquire(signal: AbortSignal): Promise<ShardLease>
}

/** One process per shard, decided by deployment: a replica's ordinal is its shard. */
export const staticOwnership = (environment: Environment, sport: Sport, shard: number): ShardOwnership =>
  fixedOwnership(shard, partitionsOfShard(environment, sport, shard))

/** Given partitions, for tools and tests. */
export const fixedOwnership = (shard: number, partitions: readonly number[]): ShardOwnership => ({
  candidates: partitions,
  acquire: () =>
    Promise.resolve({
      shard,
      partitions,
      lost: new Promise<void>(() => undefined),
      release: () => Promise.resolve(),
    }),
})
