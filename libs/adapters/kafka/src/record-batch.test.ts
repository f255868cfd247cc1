import { describe, expect, it } from 'vitest'
import type { AbortedTransaction } from './record-batch.ts'
import { decodeRecordSet } from './record-batch.ts'

const varint = (value: number): number[] => {
  const bytes: number[] = []
  let rest = value < 0 ? -value * 2 - 1 : value * 2
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80)
  return [...bytes, rest]
}

const transactional = 0x10
const control = 0x20

/** A record batch of format 2 as a broker sends it; the checksum is not read. */
const batch = (
  baseOffset: number,
  keys: readonly (string | Buffer)[],
  { producerId = -1n, attributes = 0 }: { readonly producerId?: bigint; readonly attributes?: number } = {},
): Buffer => {
  const records = keys.flatMap((key, i) => {
    const bytes = Buffer.from(key)
    const body = [0, ...varint(0), ...varint(i), ...varint(bytes.length), ...bytes, ...varint(1), 0x76, ...varint(0)]
    return [...varint(body.length), ...body]
  })
  const header = Buffer.alloc(61)
  header.writeBigInt64BE(BigInt(baseOffset), 0)
  header.writeInt32BE(header.length + records.length - 12, 8)
  header.writeInt8(2, 16)
  header.writeInt16BE(attributes, 21)
  header.writeInt32BE(keys.length - 1, 23)
  header.writeBigInt64BE(producerId, 43)
  header.writeInt32BE(keys.length, 57)
  return Buffer.concat([header, Buffer.from(records)])
}

const data = (baseOffset: number, producerId: bigint, ...keys: readonly (string | Buffer)[]): Buffer =>
  batch(baseOffset, keys, { producerId, attributes: transactional })
const marker = (baseOffset: number, producerId: bigint): Buffer =>
  batch(baseOffset, [Buffer.alloc(4)], { producerId, attributes: transactional | control })

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
    expect(decodeRecordSet(Buffer.alloc(0), [], 0)).toEqual({ lastOffset: -1, records: [] })
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
})
