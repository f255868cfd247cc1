import type { PartitionLogic, StageLogic } from '@fairline/runtime-stage'
import type { BufferReading, Sport } from '@fairline/kernel'
import { gameStateVersion } from './game-state.ts'
import type { NormalizerOptions } from './normalizer-options.ts'
import { defaultNormalizerOptions, normalizerTopics } from './normalizer-options.ts'
import { NormalizerPartition } from './normalizer-partition.ts'

/** The normalizer of a sport as a stage, and what it has counted since its state began. */
export interface NormalizerLogic extends StageLogic {
  /** Records by outcome, over all partitions: accepted, duplicate, late, rejected.<code>, and others. */
  counts(): ReadonlyMap<string, number>
  /** Of each partition: the events that wait for their predecessors. */
  windows(): readonly BufferReading[]
}

/** Raw records and commands in, one ordered, numbered stream per game out. */
export const normalizerLogic = (sport: Sport, options: Partial<NormalizerOptions> = {}): NormalizerLogic => {
  const topics = normalizerTopics(sport)
  const partitions: NormalizerPartition[] = []
  return {
    inputs: [topics.raw, topics.commands],
    stateTopic: topics.state,
    stateVersion: gameStateVersion,
    readableStateVersions: [gameStateVersion],
    open: (partition): PartitionLogic => {
      const opened = new NormalizerPartition(sport, partition, { ...defaultNormalizerOptions, ...options })
      partitions.push(opened)
      return opened
    },
    counts: () => {
      const sum = new Map<string, number>()
      for (const each of partitions) for (const [name, count] of each.counts) sum.set(name, (sum.get(name) ?? 0) + count)
      return sum
    },
    windows: () => partitions.map((each) => each.windowReading()),
  }
}
