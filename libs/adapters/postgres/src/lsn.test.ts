import { expect, it } from 'vitest'
import { formatLsn, parseLsn } from './lsn.ts'
import { readReplicationMessage, statusUpdate } from './replication-protocol.ts'

it('reads and writes positions beyond 32 bits', () => {
  expect(parseLsn('16/B374D848')).toBe(0x16b374d848n)
  expect(formatLsn(0x16b374d848n)).toBe('16/B374D848')
  expect(formatLsn(parseLsn('0/0'))).toBe('0/0')
})

it('acknowledges exactly the position it is given', () => {
  const message = statusUpdate(0x16b374d848n, 946_684_800_001, false)
  expect(message[0]).toBe('r'.charCodeAt(0))
  for (const at of [1, 9, 17]) expect(message.readBigUInt64BE(at)).toBe(0x16b374d848n)
  expect(message.readBigUInt64BE(25)).toBe(1000n)
  expect(message[33]).toBe(0)
})

it('tells changes, keepalives and the rest apart', () => {
  const keepalive = Buffer.alloc(18)
  keepalive[0] = 'k'.charCodeAt(0)
  keepalive.writeBigUInt64BE(7n, 1)
  keepalive[17] = 1
  expect(readReplicationMessage(keepalive)).toEqual({ kind: 'keepalive', sentLsn: 7n, replyNow: true })
  const change = Buffer.concat([Buffer.from('w'), Buffer.alloc(24), Buffer.from('B')])
  expect(readReplicationMessage(change)).toEqual({ kind: 'change', payload: Buffer.from('B') })
  expect(readReplicationMessage(Buffer.from('?'))).toEqual({ kind: 'other' })
})
