import type { Random } from '@fairline/kernel'

const below = (random: Random, limit: number): number => Math.floor(random() * limit)

/** Values that sit on the edges of lengths, signs and encodings. */
const edgeBytes = [0x00, 0x01, 0x0b, 0x22, 0x2c, 0x5c, 0x7b, 0x7f, 0x80, 0xc3, 0xef, 0xff] as const

type ByteMutation = (bytes: Buffer, random: Random) => Buffer

const mutations: readonly ByteMutation[] = [
  (bytes, random) => {
    const at = below(random, bytes.length)
    bytes[at] = (bytes[at] as number) ^ (1 << below(random, 8))
    return bytes
  },
  (bytes, random) => {
    bytes[below(random, bytes.length)] = edgeBytes[below(random, edgeBytes.length)] as number
    return bytes
  },
  (bytes, random) => {
    // A number of four bytes: what lengths and counts are.
    const at = below(random, bytes.length)
    if (at + 4 <= bytes.length) bytes.writeInt32BE([-1, -12, 0, 1, 0x7f_ff_ff_ff, -0x80_00_00_00][below(random, 6)] as number, at)
    return bytes
  },
  (bytes, random) => bytes.subarray(0, below(random, bytes.length)),
  (bytes, random) => {
    const [from, at] = [below(random, bytes.length), below(random, bytes.length)]
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, from + 1 + below(random, 64)), bytes.subarray(at)])
  },
  (bytes, random) => {
    const at = below(random, bytes.length)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + below(random, 16))])
  },
  (bytes, random) => {
    const at = below(random, bytes.length)
    const run = Buffer.alloc(1 + below(random, 2000), edgeBytes[below(random, edgeBytes.length)])
    return Buffer.concat([bytes.subarray(0, at), run, bytes.subarray(at)])
  },
]

/** A copy of a seed with one to four changes that know nothing of what the bytes mean. */
export const mutateBytes = (seed: Buffer, random: Random): Buffer => {
  let bytes = Buffer.from(seed)
  for (let changes = 1 + below(random, 4); changes > 0 && bytes.length > 0; changes--)
    bytes = Buffer.from((mutations[below(random, mutations.length)] as ByteMutation)(bytes, random))
  return bytes
}
