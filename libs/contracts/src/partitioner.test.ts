import { expect, it } from 'vitest'
import { murmur2, partitionOf } from './partitioner.ts'

// Vectors of org.apache.kafka.common.utils.UtilsTest#testMurmur2.
it.each([
  ['21', -973932308],
  ['foobar', -790332482],
  ['a-little-bit-long-string', -985981536],
  ['a-little-bit-longer-string', -1486304829],
  ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
  ['abc', 479470107],
])('hashes %s as the Java client does', (text, hash) => {
  expect(murmur2(new TextEncoder().encode(text))).toBe(hash)
})

it('chooses the partition by the positive hash', () => {
  expect(partitionOf('21', 50)).toBe((-973932308 & 0x7fffffff) % 50)
})
