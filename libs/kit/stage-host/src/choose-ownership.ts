import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Environment, Log } from '@fairline/contracts'
import { partitionsOfShard, shardsOf, topicOf } from '@fairline/contracts'
import type { Clock, Sport } from '@fairline/kernel'
import type { Logger } from '@fairline/runtime-service'
import type { ShardOwnership } from '@fairline/runtime-stage'
import { leaseOwnership, staticOwnership } from '@fairline/runtime-stage'
import type { StageConfig } from './stage-section.ts'

/** Whose shards, and how they are given out. */
export interface OwnershipChoice {
  readonly role: string
  readonly sport: Sport
  readonly environment: Environment
  /** Ordinal of this replica. */
  readonly shard: number
  readonly log: Log
  readonly config: Pick<StageConfig, 'ownership' | 'leaseBeatMs' | 'leaseMissedBeats'>
}

/** The ownership that a configuration asks for. */
export const chooseOwnership = (
  { role, sport, environment, shard, log, config }: OwnershipChoice,
  { clock, logger }: { readonly clock: Clock; readonly logger: Logger },
): ShardOwnership => {
  if (config.ownership === 'static') return staticOwnership(environment, sport, shard)
  const shards = Array.from({ length: shardsOf[environment][sport] }, (_, each) => ({
    shard: each,
    partitions: partitionsOfShard(environment, sport, each),
  }))
  return leaseOwnership({
    log,
    topic: topicOf(sport, 'leases'),
    role,
    shards,
    owner: `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`,
    beatIntervalMs: config.leaseBeatMs,
    missedBeats: config.leaseMissedBeats,
    nowMs: () => Math.floor(clock.nowUs() / 1000),
    onTrouble: (error) => logger.warn({ code: error.code, error: error.message }, 'Leases cannot be read or written at the moment.'),
  })
}
