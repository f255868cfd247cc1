import type { LogAdmin } from '@fairline/contracts'
import { stageError } from './errors.ts'
import { PartitionBuffer } from './partition-buffer.ts'
import type { StateFollower } from './restore-state.ts'
import type { PartitionLogic, StageLogic } from './stage-logic.ts'
import type { Positions } from './state-record.ts'
import { decodeState, partitionStateKey } from './state-record.ts'

/** A partition that is ready to go on. */
export interface OwnedPartition {
  readonly partition: number
  readonly logic: PartitionLogic
  readonly buffer: PartitionBuffer
  /** Positions that are committed. */
  committed: Positions
  /** End of the topic that hints are about, as of the last committed transaction; never beyond it. */
  hintedEnd: number
}

/** What recovery found. */
export interface Recovery {
  readonly partitions: readonly OwnedPartition[]
  readonly keys: number
  readonly records: number
}

type ByTopic = ReadonlyMap<string, ReadonlyMap<number, number>>

const committedOffsets = async (admin: LogAdmin, group: string, inputs: readonly string[]): Promise<ByTopic> => {
  const found = new Map<string, ReadonlyMap<number, number>>()
  for (const topic of inputs)
    found.set(topic, new Map((await admin.committed(group, topic)).map(({ partition, offset }) => [partition, offset])))
  return found
}

/**
 * Where to go on in one input. The state names the offsets it was made at, in the same transaction: where the group's own have
 * expired (no commit for longer than the broker keeps them) they count; where both are there they must agree.
 */
const startOffset = (
  topic: string,
  partition: number,
  committed: number | undefined,
  inState: number | undefined,
  range: { readonly start: number; readonly end: number },
): number => {
  if (committed !== undefined && committed !== inState)
    throw stageError(
      'STAGE_STATE_MISMATCH',
      `${topic}/${partition} is committed at ${committed}, its state was made at ${inState ?? 'no offset'}.`,
      { topic, partition, committed },
    )
  const offset = inState ?? range.start
  if (offset < range.start || offset > range.end)
    throw stageError(
      'STAGE_OFFSET_OUT_OF_RANGE',
      `${topic}/${partition} is to go on at ${offset}, but the log holds ${range.start} to ${range.end}.`,
      { topic, partition, offset, start: range.start, end: range.end },
    )
  return offset
}

/** Reads committed offsets, then the rest of the state, and opens the logic of each partition. The shard must be fenced before. */
export const recoverPartitions = async (
  admin: LogAdmin,
  state: StateFollower,
  logic: StageLogic,
  group: string,
  partitions: readonly number[],
): Promise<Recovery> => {
  const committed = await committedOffsets(admin, group, logic.inputs)
  const { snapshots, records } = await state.finish(admin, partitions)
  const ranges = new Map<string, ReadonlyMap<number, { start: number; end: number }>>()
  for (const topic of logic.inputs) ranges.set(topic, new Map((await admin.ranges(topic)).map((range) => [range.partition, range])))
  const { offsetHint } = logic
  // The earlier owner is fenced: whatever this one writes comes behind the ends that are seen now.
  const ends = new Map(offsetHint === undefined ? [] : (await admin.ranges(offsetHint.of)).map(({ partition, end }) => [partition, end]))
  let keys = 0
  const owned = partitions.map((partition) => {
    const open = logic.open(partition)
    const ownKey = partitionStateKey(partition)
    const found = snapshots.get(partition) ?? new Map<string, Buffer>()
    const own = found.get(ownKey)
    let stateAt: Positions = new Map()
    if (own !== undefined) {
      const stored = decodeState(ownKey, own, logic.readableStateVersions)
      stateAt = stored.positions
      open.restorePartition(stored.version, stored.state)
    }
    for (const [key, value] of found) {
      if (key === ownKey) continue
      const stored = decodeState(key, value, logic.readableStateVersions)
      for (const [topic, offset] of stored.positions)
        if (offset > (stateAt.get(topic) ?? 0))
          throw stageError(
            'STAGE_STATE_MISMATCH',
            `State ${key} is of ${topic} ${offset}, beyond its partition's ${stateAt.get(topic) ?? 0}.`,
            { key },
          )
      open.restore(key, stored.version, stored.state)
      keys++
    }
    const positions = new Map<string, number>()
    for (const topic of logic.inputs) {
      const range = ranges.get(topic)?.get(partition)
      if (range === undefined)
        throw stageError('STAGE_TOPIC_MISSING', `Partition ${partition} of ${topic} does not exist.`, { topic, partition })
      positions.set(topic, startOffset(topic, partition, committed.get(topic)?.get(partition), stateAt.get(topic), range))
    }
    return {
      partition,
      logic: open,
      buffer: new PartitionBuffer(partition, positions),
      committed: positions,
      hintedEnd: ends.get(partition) ?? 0,
    }
  })
  return { partitions: owned, keys, records }
}
