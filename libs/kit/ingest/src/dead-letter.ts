import type { OutgoingRecord } from '@fairline/contracts'
import { headers } from '@fairline/contracts'
import type { AppError } from '@fairline/kernel'
import type { FeedMessage } from './feed-transport.ts'

/** Larger originals are cut: the record and its headers must fit the topic's limit. */
const maxOriginalBytes = 786_432

const printable = (text: string, maxLength: number): string => text.slice(0, maxLength).replaceAll(/[^\x20-\x7e]/g, '?')

/** The record of a rejected message for `<sport>.ingest.dlq`: its original bytes, why, and where it came from. */
export const deadLetterOf = (
  message: FeedMessage,
  source: string,
  error: AppError,
  stage: string,
  receivedAtUs: number,
): OutgoingRecord => {
  const isCut = message.bytes.length > maxOriginalBytes
  const cut = isCut ? ` (The first ${maxOriginalBytes} of ${message.bytes.length} bytes are kept.)` : ''
  return {
    key: source,
    value: isCut ? message.bytes.subarray(0, maxOriginalBytes) : message.bytes,
    timestampMs: Math.floor(receivedAtUs / 1000),
    headers: {
      [headers.reason]: error.code,
      [headers.detail]: printable(error.message, 600) + cut,
      [headers.stage]: stage,
      [headers.position]: printable(message.position, 300),
      [headers.rejectedAtUs]: String(receivedAtUs),
    },
  }
}
