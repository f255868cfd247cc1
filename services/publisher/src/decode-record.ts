import type { LogRecord } from '@fairline/contracts'
import { publisherError } from './errors.ts'

/** Decodes a record of one of our own topics. It was checked before it was written: what cannot be read is fatal, not skipped. */
export const decodeRecord = <T>(topic: string, partition: number, record: LogRecord, decode: (value: Buffer) => T): T => {
  try {
    return decode(record.value ?? Buffer.alloc(0))
  } catch (caught) {
    const place = `${topic}/${partition} at ${record.offset}`
    const why = caught instanceof Error ? caught.message : String(caught)
    throw publisherError(
      'PUBLISHER_RECORD_UNREADABLE',
      `The record of ${place} cannot be read: ${why}.`,
      { topic, partition, offset: record.offset },
      caught,
    )
  }
}
