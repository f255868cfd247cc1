import { gunzipSync, zstdDecompressSync } from 'node:zlib'
import type { LogHeaders, LogRecord, UnreadableEntries } from '@fairline/contracts'
import { AppError } from '@fairline/kernel'
import { kafkaError } from './errors.ts'

/** An aborted transaction that overlaps a fetch: its producer and the offset of its first record. */
export interface AbortedTransaction {
  readonly producerId: bigint
  readonly firstOffset: number
}

/** Committed records of a fetched record set. */
export interface DecodedRecords {
  readonly records: readonly LogRecord[]
  /** Batches that cannot be decoded, where they are taken. */
  readonly unreadable: readonly UnreadableEntries[]
  /** Last offset covered by the complete batches, control and aborted ones included; -1 where there is none. */
  readonly lastOffset: number
}

const headerBytes = 61
// A fetch is cut at 1 MiB; to inflate so much takes a few ten milliseconds, in which nothing else is read.
const maxInflatedBytes = 16 * 1024 * 1024
const noHeaders: LogHeaders = Object.freeze({})
const two32 = 4_294_967_296

/** A 64-bit integer that is known to be a safe one. */
export const readInt64 = (buffer: Buffer, at: number): number => buffer.readInt32BE(at) * two32 + buffer.readUInt32BE(at + 4)

class VarintCursor {
  private readonly buffer: Buffer
  at: number

  constructor(buffer: Buffer, at: number) {
    this.buffer = buffer
    this.at = at
  }

  // Zigzag. Doubles are exact far beyond every length, offset and timestamp delta of a batch.
  next(): number {
    let byte = this.buffer[this.at++] as number
    let value = byte & 0x7f
    let factor = 128
    while (byte >= 0x80) {
      byte = this.buffer[this.at++] as number
      value += (byte & 0x7f) * factor
      factor *= 128
    }
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }

  bytes(): Buffer | null {
    const length = this.next()
    if (length < 0) return null
    const start = this.at
    this.at += length
    return this.buffer.subarray(start, this.at)
  }
}

const unreadableError = (what: string, cause?: unknown): AppError =>
  kafkaError('KAFKA_RECORDS_UNREADABLE', `A record batch ${what}.`, undefined, cause)

const inflate = (buffer: Buffer, codec: number): Buffer => {
  if (codec !== 1 && codec !== 4) throw unreadableError(`has compression codec ${codec}, which is not supported`)
  try {
    return (codec === 1 ? gunzipSync : zstdDecompressSync)(buffer, { maxOutputLength: maxInflatedBytes })
  } catch (caught) {
    throw unreadableError(`does not inflate to at most ${maxInflatedBytes} bytes`, caught)
  }
}

const readHeaders = (cursor: VarintCursor, end: number): LogHeaders => {
  const count = cursor.next()
  if (count <= 0) return noHeaders
  // A header has at least two lengths: without this look, a damaged count would be worked off to its end.
  if (count > end - cursor.at) throw unreadableError('counts more headers than it holds')
  const headers: Record<string, string> = {}
  for (let i = 0; i < count; i++) {
    const key = cursor.bytes()
    const value = cursor.bytes()
    headers[key === null ? '' : key.toString('utf8')] = value === null ? '' : value.toString('utf8')
  }
  return headers
}

const readRecords = (buffer: Buffer, at: number, baseOffset: number, attributes: number, from: number, into: LogRecord[]): void => {
  const count = buffer.readInt32BE(at + 57)
  const logAppendTime = (attributes & 0x8) !== 0
  const baseTimestampMs = readInt64(buffer, at + (logAppendTime ? 35 : 27))
  const codec = attributes & 0x7
  const body = codec === 0 ? buffer : inflate(buffer.subarray(at + headerBytes), codec)
  const cursor = new VarintCursor(body, codec === 0 ? at + headerBytes : 0)
  if (count < 0 || count > body.length) throw unreadableError('counts more records than it holds')
  for (let i = 0; i < count; i++) {
    const length = cursor.next()
    const end = cursor.at + length
    if (length <= 0 || end > body.length) throw unreadableError('has a record that is longer than itself')
    cursor.at += 1
    const timestampDelta = cursor.next()
    const offset = baseOffset + cursor.next()
    const key = cursor.bytes()
    const value = cursor.bytes()
    const headers = readHeaders(cursor, end)
    if (cursor.at > end) throw unreadableError('has a field that is longer than its record')
    cursor.at = end
    if (offset < from) continue
    into.push({ offset, key, value, timestampMs: logAppendTime ? baseTimestampMs : baseTimestampMs + timestampDelta, headers })
  }
}

/**
 * Decodes the record set of one partition as a read_committed reader must: records of aborted transactions and control
 * records are left out, `lastOffset` counts them. An incomplete batch at the end (the broker cuts at its byte limit) is
 * left for the next fetch. Keys and values share memory with `buffer`.
 * @param aborted the broker's list for this fetch, by first offset
 * @param from the offset that was asked for: the first batch may begin before it
 * @param takesUnreadable whether a batch that cannot be decoded is handed over as it is, rather than thrown as KAFKA_RECORDS_UNREADABLE
 */
export const decodeRecordSet = (
  buffer: Buffer,
  aborted: readonly AbortedTransaction[],
  from: number,
  takesUnreadable = false,
): DecodedRecords => {
  const records: LogRecord[] = []
  const unreadable: UnreadableEntries[] = []
  const pending = [...aborted].sort((a, b) => a.firstOffset - b.firstOffset)
  const abortedNow = new Set<bigint>()
  let nextAborted = 0
  let lastOffset = -1
  let at = 0
  while (at + headerBytes <= buffer.length) {
    const end = at + 12 + buffer.readInt32BE(at + 8)
    if (end > buffer.length) break
    if (end < at + headerBytes) throw unreadableError('is shorter than its header')
    const magic = buffer.readInt8(at + 16)
    const baseOffset = readInt64(buffer, at)
    if (magic !== 2) {
      const error = unreadableError(`has format ${magic}`)
      if (!takesUnreadable) throw error
      // Older formats name the offset of their last record in the same place.
      lastOffset = baseOffset
      unreadable.push({ firstOffset: baseOffset, lastOffset, bytes: buffer.subarray(at, end), error })
      at = end
      continue
    }
    const attributes = buffer.readInt16BE(at + 21)
    lastOffset = baseOffset + buffer.readInt32BE(at + 23)
    let skip = false
    if ((attributes & 0x10) !== 0) {
      // All that began up to here, not one per batch: a fetch can start inside several aborted transactions.
      for (; nextAborted < pending.length && (pending[nextAborted] as AbortedTransaction).firstOffset <= lastOffset; nextAborted++)
        abortedNow.add((pending[nextAborted] as AbortedTransaction).producerId)
      const producerId = buffer.readBigInt64BE(at + 43)
      if ((attributes & 0x20) !== 0) abortedNow.delete(producerId)
      else skip = abortedNow.has(producerId)
    }
    if (!skip && (attributes & 0x20) === 0) {
      const before = records.length
      try {
        readRecords(buffer.subarray(0, end), at, baseOffset, attributes, from, records)
      } catch (caught) {
        if (!takesUnreadable || !(caught instanceof AppError)) throw caught
        records.length = before
        unreadable.push({ firstOffset: baseOffset, lastOffset, bytes: buffer.subarray(at, end), error: caught })
      }
    }
    at = end
  }
  return { records, unreadable, lastOffset }
}
