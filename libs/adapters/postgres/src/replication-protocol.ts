import type { Lsn } from './lsn.ts'

/** A message of the streaming replication protocol, as far as we use it. */
export type ReplicationMessage =
  | { readonly kind: 'change'; readonly payload: Buffer }
  | { readonly kind: 'keepalive'; readonly sentLsn: Lsn; readonly replyNow: boolean }
  | { readonly kind: 'other' }

/** Reads the content of a CopyData message: XLogData or a primary's keepalive. */
export const readReplicationMessage = (chunk: Buffer): ReplicationMessage => {
  if (chunk[0] === 0x77) return { kind: 'change', payload: chunk.subarray(25) }
  if (chunk[0] === 0x6b) return { kind: 'keepalive', sentLsn: chunk.readBigUInt64BE(1), replyNow: chunk[17] === 1 }
  return { kind: 'other' }
}

const postgresEpochMs = 946_684_800_000

/**
 * A standby status update: everything before `lsn` is safe with us. It is sent exactly, not plus one: a concurrent
 * transaction may commit at that very byte, and PostgreSQL skips transactions that commit below the confirmed position. 0 confirms nothing.
 * @param replyNow asks for a keepalive at once
 */
export const statusUpdate = (lsn: Lsn, nowMs: number, replyNow: boolean): Buffer => {
  const message = Buffer.alloc(34)
  message[0] = 0x72
  for (const at of [1, 9, 17]) message.writeBigUInt64BE(lsn, at)
  message.writeBigUInt64BE(BigInt(Math.max(0, Math.round((nowMs - postgresEpochMs) * 1000))), 25)
  message[33] = replyNow ? 1 : 0
  return message
}
