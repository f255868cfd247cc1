import type { AbortedTransaction } from './record-batch.ts'
import { readInt64 } from './record-batch.ts'

/** What a fetch brought of one partition. */
export interface FetchedPartition {
  readonly topic: string
  readonly partition: number
  readonly errorCode: number
  readonly highWatermark: number
  readonly aborted: readonly AbortedTransaction[]
  readonly recordSet: Buffer
}

/** A decoded Fetch response, version 11. */
export interface FetchResponse {
  readonly clientSideThrottleTime: number
  readonly errorCode: number
  readonly partitions: readonly FetchedPartition[]
}

const readAborted = (buffer: Buffer, at: number, count: number): readonly AbortedTransaction[] => {
  const aborted: AbortedTransaction[] = []
  for (let i = 0; i < count; i++)
    aborted.push({ producerId: buffer.readBigInt64BE(at + i * 16), firstOffset: readInt64(buffer, at + i * 16 + 8) })
  return aborted
}

/** Decodes the body of a Fetch response, version 11. Record sets share memory with `buffer`. */
export const decodeFetchResponse = (buffer: Buffer): FetchResponse => {
  const partitions: FetchedPartition[] = []
  const clientSideThrottleTime = buffer.readInt32BE(0)
  const errorCode = buffer.readInt16BE(4)
  const topics = buffer.readInt32BE(10)
  let at = 14
  for (let t = 0; t < topics; t++) {
    const nameLength = buffer.readInt16BE(at)
    const topic = buffer.toString('utf8', at + 2, at + 2 + nameLength)
    at += 2 + nameLength
    const count = buffer.readInt32BE(at)
    at += 4
    for (let p = 0; p < count; p++) {
      const partition = buffer.readInt32BE(at)
      const partitionError = buffer.readInt16BE(at + 4)
      const highWatermark = readInt64(buffer, at + 6)
      // Then the last stable offset and the log's start, 8 bytes each.
      const abortedCount = Math.max(0, buffer.readInt32BE(at + 30))
      const aborted = readAborted(buffer, at + 34, abortedCount)
      at += 34 + abortedCount * 16 + 4
      const size = Math.max(0, buffer.readInt32BE(at))
      at += 4
      partitions.push({ topic, partition, errorCode: partitionError, highWatermark, aborted, recordSet: buffer.subarray(at, at + size) })
      at += size
    }
  }
  return { clientSideThrottleTime, errorCode, partitions }
}
