import { gzipSync, zstdCompressSync } from 'node:zlib'

const varint = (value: number): Buffer => {
  const bytes: number[] = []
  let rest = value >= 0 ? value * 2 : -value * 2 - 1
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) bytes.push((rest & 0x7f) | 0x80)
  bytes.push(rest)
  return Buffer.from(bytes)
}

const field = (text: string): Buffer => Buffer.concat([varint(text.length), Buffer.from(text)])

const record = (index: number): Buffer => {
  const body = Buffer.concat([
    Buffer.from([0]),
    varint(index),
    varint(index),
    field(`key-${index}`),
    field(`value-${index}`),
    varint(1),
    field('header'),
    field('text'),
  ])
  return Buffer.concat([varint(body.length), body])
}

/** A record batch of format 2 with three records, as a broker sends it. @param codec 0 none, 1 gzip, 4 zstd */
export const recordBatchSeed = (codec: 0 | 1 | 4): Buffer => {
  const plain = Buffer.concat([0, 1, 2].map(record))
  const body = codec === 0 ? plain : codec === 1 ? gzipSync(plain) : zstdCompressSync(plain)
  const batch = Buffer.alloc(61 + body.length)
  batch.writeInt32BE(batch.length - 12, 8)
  batch.writeInt8(2, 16)
  batch.writeInt16BE(codec | 0x10, 21)
  batch.writeInt32BE(2, 23)
  batch.writeBigInt64BE(BigInt(3), 43)
  batch.writeInt32BE(3, 57)
  body.copy(batch, 61)
  return batch
}
