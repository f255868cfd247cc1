import type { Log, LogRecord } from '@fairline/contracts'

/** A record with its partition. */
export interface PlacedRecord extends LogRecord {
  readonly partition: number
}

/** Reads committed records of one topic from its start to its present end, in offset order per partition. */
export const readLog = async (log: Log, topic: string, partitions?: readonly number[]): Promise<readonly PlacedRecord[]> => {
  const admin = await log.admin()
  const ranges = (await admin.ranges(topic).finally(() => admin.close())).filter(
    ({ partition, start, end }) => end > start && (partitions === undefined || partitions.includes(partition)),
  )
  const ends = new Map(ranges.map(({ partition, end }) => [partition, end]))
  if (ends.size === 0) return []
  const records: PlacedRecord[] = []
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const reader = await log.reader({
    name: 'read-log',
    positions: ranges.map(({ partition, start }) => ({ topic, partition, offset: start })),
    onBatch: (batch) => {
      const end = ends.get(batch.partition)
      if (end === undefined) return
      for (const record of batch.records) if (record.offset < end) records.push({ ...record, partition: batch.partition })
      if (batch.lastOffset >= end - 1) ends.delete(batch.partition)
      if (ends.size === 0) resolve()
    },
    onError: reject,
  })
  try {
    await promise
  } finally {
    await reader.close()
  }
  return records
}
