import { expect, it } from 'vitest'
import { fairline } from './wire.ts'

const { OddsChange, Lineage } = fairline.v1

it('decodes 64-bit fields to numbers, exactly, up to 2^53', () => {
  const asOfUs = 4_102_444_800_000_001
  const change = OddsChange.decode(OddsChange.encode({ gameId: 'nfl-1', changeSeq: Number.MAX_SAFE_INTEGER, asOfUs }).finish())
  expect(change.changeSeq).toBe(Number.MAX_SAFE_INTEGER)
  expect(change.asOfUs).toBe(asOfUs)
  expect(typeof Lineage.decode(Lineage.encode({ firstOffset: 7 }).finish()).firstOffset).toBe('number')
})

it('gives an absent 64-bit field as the number 0', () => {
  expect(OddsChange.decode(new Uint8Array()).changeSeq).toBe(0)
})

it('keeps the sign of lines and the difference between no line and a line of 0', () => {
  const { Market } = fairline.v1
  const lineOf = (line: { lineHalfPoints?: number }) => Market.decode(Market.encode(line).finish()).lineHalfPoints ?? undefined
  expect([lineOf({ lineHalfPoints: -7 }), lineOf({ lineHalfPoints: 0 }), lineOf({})]).toEqual([-7, 0, undefined])
})
