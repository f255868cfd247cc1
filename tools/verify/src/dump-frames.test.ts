import { expect, it } from 'vitest'
import { collectDump } from './cluster-dump.ts'
import { dumpFrames } from './dump-frames.ts'

const text = (value: string): Buffer => Buffer.concat([Buffer.from([0, value.length]), Buffer.from(value)])
const int = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}
const long = (value: number): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64BE(BigInt(value))
  return bytes
}
const bytes = (value: string): Buffer => Buffer.concat([int(value.length), Buffer.from(value)])
const frame = (kind: string, ...fields: readonly Buffer[]): Buffer => {
  const body = Buffer.concat([Buffer.from(kind), ...fields])
  return Buffer.concat([int(body.length), body])
}
const place = [text('c'), text('t'), int(0)]
const record = (offset: number, timestampMs: number): Buffer =>
  frame('R', ...place, long(offset), long(timestampMs), bytes(`k${offset}`), int(-1), Buffer.from([0, 1]), text('h'), bytes('v'))

const dump = Buffer.concat([
  frame('E', ...place, long(0), long(2), long(4)),
  ...[0, 1, 2, 3].map((offset) => record(offset, 1_000 + offset)),
  frame('C', ...place, int(1), long(0)),
  frame('G', ...place, text('g'), long(7), text('')),
  frame('B', ...place, long(0), long(1), long(9), int(3), Buffer.from('c'), long(5)),
  frame('Z'),
])

async function* inPieces(whole: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < whole.length; at += size) yield await Promise.resolve(whole.subarray(at, at + size))
}

it.each([1, 7, 4096])('reads a dump that arrives in pieces of %i bytes', async (size) => {
  const cluster = (await collectDump(dumpFrames(inPieces(dump, size)), 5_000)).get('c')
  const { committed, aborted } = cluster?.topics.get('t') ?? { committed: [], aborted: [] }
  expect(committed).toEqual([{ topic: 't', partition: 0, offset: 0, timestampMs: 1_000, key: 'k0', value: null, headers: { h: 'v' } }])
  expect(aborted.map(({ offset }) => offset)).toEqual([1])
  expect(cluster?.groups).toEqual([{ group: 'g', topic: 't', partition: 0, offset: 7, readAtMs: 5_000 }])
  expect(cluster?.ends).toEqual([{ topic: 't', partition: 0, high: 4, openForMs: 3_998 }])
  expect(cluster?.batches).toMatchObject([{ producerId: 9, producerEpoch: 3, kind: 'commit', writtenAtMs: 5 }])
})

it('refuses a dump that ends early', async () => {
  const cut = dump.subarray(0, dump.length - 5)
  await expect(collectDump(dumpFrames(inPieces(cut, 100)), 0)).rejects.toMatchObject({ code: 'VERIFY_TOPIC_UNREAD' })
})
