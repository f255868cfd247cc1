import type { DumpFrame } from './dump-frames.ts'
import type { BatchFact, EndFact, GroupOffsetFact } from './facts.ts'

/** A record as the checker reads it. */
export interface TopicRecord {
  readonly topic: string
  readonly partition: number
  readonly offset: number
  readonly timestampMs: number
  readonly key: string
  readonly value: Buffer | null
  readonly headers: Readonly<Record<string, string>>
}

/** The records of a topic, in offset order per partition. What is part of an open transaction is in neither list. */
export interface TopicDump {
  readonly committed: readonly TopicRecord[]
  readonly aborted: readonly TopicRecord[]
}

/** Everything that was read of a cluster. */
export interface ClusterDump {
  readonly topics: ReadonlyMap<string, TopicDump>
  readonly groups: readonly GroupOffsetFact[]
  readonly ends: readonly EndFact[]
  readonly batches: readonly BatchFact[]
}

interface PartitionPile {
  stable: number
  high: number
  readonly records: TopicRecord[]
  readonly committed: Set<number>
}

interface Pile {
  readonly partitions: Map<string, Map<number, PartitionPile>>
  readonly groups: GroupOffsetFact[]
  readonly batches: BatchFact[]
}

const pileOf = (piles: Map<string, Pile>, cluster: string): Pile => {
  const found = piles.get(cluster) ?? { partitions: new Map(), groups: [], batches: [] }
  piles.set(cluster, found)
  return found
}

const partitionOf = ({ partitions }: Pile, topic: string, partition: number): PartitionPile => {
  const topicPiles = partitions.get(topic) ?? new Map<number, PartitionPile>()
  partitions.set(topic, topicPiles)
  const found = topicPiles.get(partition) ?? { stable: 0, high: 0, records: [], committed: new Set() }
  topicPiles.set(partition, found)
  return found
}

const put = (pile: Pile, frame: Exclude<DumpFrame, { kind: 'end' }>, readAtMs: number): void => {
  const { topic, partition } = frame
  switch (frame.kind) {
    case 'range': {
      const found = partitionOf(pile, topic, partition)
      found.stable = frame.stable
      found.high = frame.high
      return
    }
    case 'record': {
      const { offset, timestampMs, key, value, headers } = frame
      const record = { topic, partition, offset, timestampMs, key: key?.toString('utf8') ?? '', value, headers }
      partitionOf(pile, topic, partition).records.push(record)
      return
    }
    case 'committed': {
      const { committed } = partitionOf(pile, topic, partition)
      for (const offset of frame.offsets) committed.add(offset)
      return
    }
    case 'group':
      pile.groups.push({ group: frame.group, topic, partition, offset: frame.offset, readAtMs })
      return
    case 'batch': {
      const { baseOffset, lastOffset, producerId, producerEpoch, batch, writtenAtMs } = frame
      pile.batches.push({ topic, partition, baseOffset, lastOffset, producerId, producerEpoch, kind: batch, writtenAtMs })
    }
  }
}

const dumpOf = ({ partitions, groups, batches }: Pile, readAtMs: number): ClusterDump => {
  const topics = new Map<string, TopicDump>()
  const ends: EndFact[] = []
  for (const [topic, piles] of partitions) {
    const committed: TopicRecord[] = []
    const aborted: TopicRecord[] = []
    for (const [partition, { stable, high, records, committed: offsets }] of piles) {
      let openForMs = 0
      for (const record of records) {
        if (offsets.has(record.offset)) committed.push(record)
        else if (record.offset < stable) aborted.push(record)
        else openForMs = Math.max(openForMs, readAtMs - record.timestampMs)
      }
      ends.push({ topic, partition, high, openForMs })
    }
    topics.set(topic, { committed, aborted })
  }
  return { topics, groups, ends, batches }
}

/** Sorts the frames of a dump by cluster, and the records of each topic into committed and aborted ones. */
export const collectDump = async (frames: AsyncIterable<DumpFrame>, readAtMs: number): Promise<ReadonlyMap<string, ClusterDump>> => {
  const piles = new Map<string, Pile>()
  for await (const frame of frames) if (frame.kind !== 'end') put(pileOf(piles, frame.cluster), frame, readAtMs)
  return new Map([...piles].map(([cluster, pile]) => [cluster, dumpOf(pile, readAtMs)]))
}
