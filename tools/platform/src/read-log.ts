import type { Log, LogRecord } from '@fairline/contracts'
import { readToEnd } from '@fairline/contracts'

/** A record with its partition. */
export interface PlacedRecord extends LogRecord {
  readonly partition: number
}

/** Reads committed records of one topic from its start to its present end, in offset order per partition. */
export const readLog = async (log: Log, topic: string, partitions?: readonly number[]): Promise<readonly PlacedRecord[]> => {
  const records: PlacedRecord[] = []
  await readToEnd({
    log,
    name: 'read-log',
    topic,
    ...(partitions === undefined ? {} : { partitions }),
    onBatch: (batch) => {
      for (const record of batch.records) records.push({ ...record, partition: batch.partition })
    },
  })
  return records
}
