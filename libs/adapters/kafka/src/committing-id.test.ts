import { expect, it } from 'vitest'
import { committingId } from './committing-id.ts'

const text = (value: string | null): Buffer => {
  const bytes = Buffer.from(value ?? '')
  const length = Buffer.alloc(2)
  length.writeInt16BE(value === null ? -1 : bytes.length)
  return Buffer.concat([length, bytes])
}

const endTxn = (clientId: string | null, transactionalId: string, isCommit: boolean, apiKey = 26): Buffer => {
  const head = Buffer.alloc(12)
  head.writeInt16BE(apiKey, 4)
  head.writeInt16BE(1, 6)
  const producer = Buffer.alloc(8 + 2)
  const frame = Buffer.concat([head, text(clientId), text(transactionalId), producer, Buffer.from([isCommit ? 1 : 0])])
  frame.writeInt32BE(frame.length - 4, 0)
  return frame
}

it('names what a commit commits, and nothing else', () => {
  expect(committingId(endTxn('odds-nfl', 'local.calculator.nfl.0', true))).toBe('local.calculator.nfl.0')
  expect(committingId(endTxn(null, 'local.calculator.nfl.0', true))).toBe('local.calculator.nfl.0')
  expect(committingId(endTxn('odds-nfl', 'local.calculator.nfl.0', false))).toBeUndefined()
  expect(committingId(endTxn('odds-nfl', 'local.calculator.nfl.0', true, 25))).toBeUndefined()
  expect(committingId(Buffer.alloc(8))).toBeUndefined()
})
