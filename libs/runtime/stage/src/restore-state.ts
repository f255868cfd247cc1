import type { Log } from '@fairline/contracts'
import { readToEnd } from '@fairline/contracts'
import { stageError } from './errors.ts'

/** The latest snapshots of a partition by key. */
export type Snapshots = ReadonlyMap<number, ReadonlyMap<string, Buffer>>

/**
 * Reads a compacted topic to the end it has now. Call it after fencing: only then is the end final.
 * Values are copied out of the fetch buffers.
 */
export const restoreSnapshots = async (
  log: Log,
  topic: string,
  partitions: readonly number[],
): Promise<{ readonly snapshots: Snapshots; readonly records: number }> => {
  const snapshots = new Map<number, Map<string, Buffer>>(partitions.map((partition) => [partition, new Map()]))
  let records = 0
  const read = await readToEnd({
    log,
    name: 'restore',
    topic,
    partitions,
    onBatch: (batch) => {
      const of = snapshots.get(batch.partition)
      for (const { key, value } of batch.records) {
        if (key === null || of === undefined) continue
        records++
        if (value === null) of.delete(key.toString())
        else of.set(key.toString(), Buffer.from(value))
      }
    },
  })
  const found = new Set(read.map(({ partition }) => partition))
  const absent = partitions.find((partition) => !found.has(partition))
  if (absent !== undefined)
    throw stageError('STAGE_TOPIC_MISSING', `Partition ${absent} of ${topic} does not exist.`, { topic, partition: absent })
  return { snapshots, records }
}
