import { describe, expect, it } from 'vitest'
import type { AbortedTransaction } from './record-batch.ts'
import { decodeRecordSet } from './record-batch.ts'
import { batch, data, marker } from './testing/batches.ts'

const keysOf = (batches: readonly Buffer[], aborted: readonly AbortedTransaction[], from = 0): readonly string[] =>
  decodeRecordSet(Buffer.concat(batches), aborted, from).records.map(({ key }) => String(key))

describe('a record set', () => {
  it('gives records with their offsets from where it was asked for, and counts all of it', () => {
    const { records, lastOffset } = decodeRecordSet(Buffer.concat([batch(5, ['a', 'b', 'c']), batch(8, ['d'])]), [], 6)
    expect(records.map(({ offset, key, value }) => `${offset} ${key} ${value}`)).toEqual(['6 b v', '7 c v', '8 d v'])
    expect(lastOffset).toBe(8)
  })

  it('leaves an incomplete batch for the next fetch', () => {
    const cut = Buffer.concat([batch(0, ['a']), batch(1, ['b'])]).subarray(0, -1)
    expect(decodeRecordSet(cut, [], 0)).toMatchObject({ lastOffset: 0, records: [{ offset: 0 }] })
    expect(decodeRecordSet(Buffer.alloc(0), [], 0)).toEqual({ lastOffset: -1, records: [], unreadable: [] })
  })

  it('leaves out aborted records and markers, and takes what the producer commits after them', () => {
    const batches = [data(0, 7n, 'lost'), marker(1, 7n), data(2, 7n, 'kept'), marker(3, 7n)]
    expect(keysOf(batches, [{ producerId: 7n, firstOffset: 0 }])).toEqual(['kept'])
  })

  it('knows all aborted transactions of a fetch that starts inside of two', () => {
    // Both began before this fetch; only the first batch tells that they are open.
    const batches = [data(10, 1n, 'lost 1'), data(11, 2n, 'lost 2'), data(12, 3n, 'kept'), marker(13, 1n), marker(14, 2n), marker(15, 3n)]
    const aborted = [
      { producerId: 1n, firstOffset: 4 },
      { producerId: 2n, firstOffset: 5 },
    ]
    expect(keysOf(batches, aborted, 10)).toEqual(['kept'])
  })

  it('starts with the first batch when two aborted transactions began before it', () => {
    const batches = [data(10, 2n, 'lost 2'), data(11, 1n, 'lost 1'), marker(12, 2n), marker(13, 1n)]
    const aborted = [
      { producerId: 1n, firstOffset: 4 },
      { producerId: 2n, firstOffset: 5 },
    ]
    expect(keysOf(batches, aborted, 10)).toEqual([])
  })

  it('does not take a key of four zero bytes for a marker', () => {
    const batches = [data(0, 7n, Buffer.alloc(4)), data(1, 7n, 'also lost'), marker(2, 7n)]
    expect(keysOf(batches, [{ producerId: 7n, firstOffset: 0 }])).toEqual([])
    expect(keysOf([batch(0, [Buffer.alloc(4)])], [])).toEqual(['\0\0\0\0'])
  })

  it('refuses formats and codecs that it does not know', () => {
    const old = batch(0, ['a'])
    old.writeInt8(1, 16)
    expect(() => decodeRecordSet(old, [], 0)).toThrow('format 1')
    expect(() => decodeRecordSet(batch(0, ['a'], { attributes: 3 }), [], 0)).toThrow('codec 3')
  })

  it('hands over what it cannot read where it is asked to, with its bytes and offsets, and reads on behind it', () => {
    const old = batch(1, ['b'])
    old.writeInt8(1, 16)
    const codec = batch(2, ['c', 'd'], { attributes: 3 })
    const { records, unreadable, lastOffset } = decodeRecordSet(Buffer.concat([batch(0, ['a']), old, codec, batch(4, ['e'])]), [], 0, true)
    expect(records.map(({ offset, key }) => `${offset} ${key}`)).toEqual(['0 a', '4 e'])
    expect(unreadable.map(({ firstOffset, lastOffset: last, bytes }) => [firstOffset, last, bytes])).toEqual([
      [1, 1, old],
      [2, 3, codec],
    ])
    expect(lastOffset).toBe(4)
  })
})
