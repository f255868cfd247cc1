import { zstdCompressSync } from 'node:zlib'
import { CompressionCodecs, CompressionTypes } from 'kafkajs'

interface Encoded {
  readonly buffer: Buffer
}

const chunked = (data: Buffer, size: number): readonly Buffer[] =>
  Array.from({ length: Math.ceil(data.length / size) }, (_, index) => data.subarray(index * size, (index + 1) * size))

/** An LZ4 frame whose blocks are stored as they are. */
const lz4 = (data: Buffer): Buffer => {
  const header = Buffer.from([0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82])
  const blocks = chunked(data, 65_536).map((block) => {
    const size = Buffer.alloc(4)
    size.writeUInt32LE((block.length | 0x8000_0000) >>> 0)
    return Buffer.concat([size, block])
  })
  return Buffer.concat([header, ...blocks, Buffer.alloc(4)])
}

/** Snappy in the framing of Kafka's clients, with literals only. */
const snappy = (data: Buffer): Buffer => {
  const blocks = chunked(data, 16_384).map((block) => {
    // A length of up to 14 bits; a whole chunk has its own in 15.
    const varint =
      block.length < 128 ? [block.length] : block.length < 16_384 ? [(block.length & 0x7f) | 0x80, block.length >> 7] : [0x80, 0x80, 0x01]
    const literal = Buffer.from([61 << 2, (block.length - 1) & 0xff, (block.length - 1) >> 8])
    const body = Buffer.concat([Buffer.from(varint), literal, block])
    const size = Buffer.alloc(4)
    size.writeInt32BE(body.length)
    return Buffer.concat([size, body])
  })
  return Buffer.concat([Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0, 0, 0, 0, 1, 0, 0, 0, 1]), ...blocks])
}

const codec = (compress: (data: Buffer) => Buffer) => () => ({
  compress: ({ buffer }: Encoded) => Promise.resolve(compress(buffer)),
  decompress: () => Promise.reject(new Error('this side only writes')),
})

/** Lets the test's producer write every codec that a provider may use. */
export const installStoredCodecs = (): void => {
  Object.assign(CompressionCodecs, {
    [CompressionTypes.LZ4]: codec(lz4),
    [CompressionTypes.Snappy]: codec(snappy),
    [CompressionTypes.ZSTD]: codec((data) => zstdCompressSync(data)),
  })
}
