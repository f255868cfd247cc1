const seed = 0x9747b28c
const m = 0x5bd1e995

/**
 * Java's `org.apache.kafka.common.utils.Utils.murmur2` over the bytes of a key (Austin Appleby's MurmurHash2, public domain),
 * so that every client language finds the same partition. Returns a signed 32-bit integer.
 */
export const murmur2 = (data: Uint8Array): number => {
  const length = data.length
  let h = seed ^ length
  const blocks = length >> 2
  for (let i = 0; i < blocks; i++) {
    const at = i * 4
    let k = (data[at] as number) | ((data[at + 1] as number) << 8) | ((data[at + 2] as number) << 16) | ((data[at + 3] as number) << 24)
    k = Math.imul(k, m)
    k ^= k >>> 24
    k = Math.imul(k, m)
    h = Math.imul(h, m)
    h ^= k
  }
  const tail = length & ~3
  const rest = length & 3
  if (rest === 3) h ^= (data[tail + 2] as number) << 16
  if (rest >= 2) h ^= (data[tail + 1] as number) << 8
  if (rest >= 1) {
    h ^= data[tail] as number
    h = Math.imul(h, m)
  }
  h ^= h >>> 13
  h = Math.imul(h, m)
  h ^= h >>> 15
  return h | 0
}

const utf8 = new TextEncoder()

/** The partition of a key among `partitions`, as Java's default partitioner chooses it. */
export const partitionOf = (key: string, partitions: number): number => (murmur2(utf8.encode(key)) & 0x7fffffff) % partitions
