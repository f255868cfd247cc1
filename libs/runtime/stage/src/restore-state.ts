import type { Log, LogAdmin } from '@fairline/contracts'
import { stageError } from './errors.ts'

/** The latest snapshots of a partition by key. */
export type Snapshots = ReadonlyMap<number, ReadonlyMap<string, Buffer>>

/**
 * Reads a compacted topic to the end it has now. Call it after fencing: only then is the end final.
 * Values are copied out of the fetch buffers.
 */
export const restoreSnapshots = async (
  log: Log,
  admin: LogAdmin,
  topic: string,
  partitions: readonly number[],
): Promise<{ readonly snapshots: Snapshots; readonly records: number }> => {
  const ranges = new Map((await admin.ranges(topic)).map((range) => [range.partition, range]))
  const snapshots = new Map<number, Map<string, Buffer>>(partitions.map((partition) => [partition, new Map()]))
  const missing = new Map<number, number>()
  const positions = partitions.flatMap((partition) => {
    const range = ranges.get(partition)
    if (range === undefined)
      throw stageError('STAGE_TOPIC_MISSING', `Partition ${partition} of ${topic} does not exist.`, { topic, partition })
    if (range.end <= range.start) return []
    missing.set(partition, range.end)
    return [{ topic, partition, offset: range.start }]
  })
  if (positions.length === 0) return { snapshots, records: 0 }
  let records = 0
  const finished = Promise.withResolvers<void>()
  const reader = await log.reader({
    name: 'restore',
    positions,
    maxWaitMs: 20,
    onError: (error) => finished.reject(error),
    onBatch: (batch) => {
      const of = snapshots.get(batch.partition)
      for (const { key, value } of batch.records) {
        if (key === null || of === undefined) continue
        records++
        if (value === null) of.delete(key.toString())
        else of.set(key.toString(), Buffer.from(value))
      }
      if (batch.lastOffset >= (missing.get(batch.partition) ?? 0) - 1) missing.delete(batch.partition)
      if (missing.size === 0) finished.resolve()
    },
  })
  try {
    await finished.promise
  } finally {
    await reader.close()
  }
  return { snapshots, records }
}
