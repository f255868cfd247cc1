import type { LogBatch } from '@fairline/contracts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PartitionBuffer } from './partition-buffer.ts'

const topic = 't.in'

const batchOf = (first: number, last: number): LogBatch => ({
  topic,
  partition: 0,
  records: Array.from({ length: last - first + 1 }, (_, i) => ({
    offset: first + i,
    key: Buffer.from('a'),
    value: Buffer.from('1'),
    timestampMs: 0,
    headers: {},
  })),
  lastOffset: last,
  highWatermark: 100,
})

const drained = (buffer: PartitionBuffer): readonly number[] => {
  const offsets: number[] = []
  for (let input = buffer.shift(); input !== undefined; input = buffer.shift()) offsets.push(input.record.offset)
  return offsets
}

it('takes every offset once, however batches repeat and overlap', () => {
  const batch = fc.tuple(fc.nat(30), fc.nat(8))
  fc.assert(
    fc.property(fc.array(batch, { maxLength: 20 }), fc.boolean(), (repeats, isDrainedBetween) => {
      const buffer = new PartitionBuffer(0, new Map([[topic, 0]]))
      const taken: number[] = []
      let next = 0
      for (const [back, length] of repeats) {
        // A fetch may go back behind what was delivered, but never leaves a hole.
        const first = Math.max(0, next - back)
        buffer.push(batchOf(first, first + length))
        next = Math.max(next, first + length + 1)
        if (isDrainedBetween) taken.push(...drained(buffer))
      }
      taken.push(...drained(buffer))
      expect(taken).toEqual(Array.from({ length: next }, (_, offset) => offset))
      expect(buffer.positions().get(topic)).toBe(next)
      expect(buffer.records).toBe(0)
      expect(buffer.bytes).toBe(0)
    }),
  )
})

it('holds exactly what was put in and not taken out, in records and bytes, at every moment', () => {
  const step = fc.oneof(fc.record({ push: fc.integer({ min: 0, max: 8 }) }), fc.record({ shift: fc.integer({ min: 1, max: 12 }) }))
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const buffer = new PartitionBuffer(0, new Map([[topic, 0]]))
      let [next, taken] = [0, 0]
      const bytesOfOne = 2 + 64
      for (const each of steps) {
        if ('push' in each) {
          buffer.push(batchOf(next, next + each.push))
          next += each.push + 1
        } else for (let i = 0; i < each.shift && buffer.shift() !== undefined; i++) taken++
        expect(buffer.records).toBe(next - taken)
        expect(buffer.bytes).toBe((next - taken) * bytesOfOne)
        expect(buffer.positions().get(topic)).toBe(taken)
        const cap = { records: 1, bytes: 2 }
        expect(buffer.reading(cap)).toEqual({
          buffer: 'partition/0',
          produced: { records: next, bytes: next * bytesOfOne },
          drained: { records: taken, bytes: taken * bytesOfOne },
          shed: {},
          held: { records: next - taken, bytes: (next - taken) * bytesOfOne },
          cap,
        })
      }
    }),
  )
})
