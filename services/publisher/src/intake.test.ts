import type { LogBatch, LogReader } from '@fairline/contracts'
import { describe, expect, it } from 'vitest'
import { Intake } from './intake.ts'

const batch = (partition: number, offset: number, bytes: number): LogBatch => ({
  topic: 't',
  partition,
  records: [{ offset, key: null, value: Buffer.alloc(bytes), timestampMs: 0, headers: {} }],
  lastOffset: offset,
  highWatermark: offset + 1,
})

const fakeReader = (): LogReader & { readonly calls: string[] } => {
  const calls: string[] = []
  return {
    calls,
    pause: (topic, partition) => void calls.push(`pause ${topic}/${partition}`),
    resume: (topic, partition) => void calls.push(`resume ${topic}/${partition}`),
    close: async () => undefined,
  }
}

describe('intake', () => {
  it('pauses only the partition above its bound, and resumes it when everything is taken', async () => {
    const intake = new Intake(1000)
    const reader = fakeReader()
    intake.attach(reader)
    intake.push(batch(0, 0, 600))
    intake.push(batch(1, 0, 600))
    expect(intake.isFull()).toBe(false)
    intake.push(batch(0, 1, 600))
    intake.push(batch(0, 2, 600))
    expect(reader.calls).toEqual(['pause t/0'])
    expect(await intake.arrived()).toBe(true)
    expect(intake.take().map(({ partition, lastOffset }) => [partition, lastOffset])).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
      [0, 2],
    ])
    expect(reader.calls).toEqual(['pause t/0', 'resume t/0'])
    expect(intake.take()).toEqual([])
  })

  it('gives no more than it is asked for, but one record at least, and every record once', () => {
    const intake = new Intake(1000)
    const reader = fakeReader()
    intake.attach(reader)
    const record = (offset: number) => ({ offset, key: null, value: Buffer.alloc(136), timestampMs: 0, headers: {} })
    intake.push({ topic: 't', partition: 0, records: [0, 1, 3, 4, 5, 8].map(record), lastOffset: 9, highWatermark: 10 })
    intake.push({ topic: 't', partition: 1, records: [], lastOffset: 2, highWatermark: 3 })
    const taken = [intake.take(450), intake.take(10), intake.take(10), intake.take()]
    expect(
      taken.map((batches) => batches.map((each) => [each.partition, each.records.map(({ offset }) => offset), each.lastOffset])),
    ).toEqual([
      [[0, [0, 1], 2]],
      [[0, [3], 3]],
      [[0, [4], 4]],
      [
        [0, [5, 8], 9],
        [1, [], 2],
      ],
    ])
    // 1200 bytes wait, above the bound, until the first 400 are taken.
    expect(reader.calls).toEqual(['pause t/0', 'resume t/0'])
    expect(intake.take()).toEqual([])
  })

  it('pauses what came in before the reader was attached', () => {
    const intake = new Intake(10)
    const reader = fakeReader()
    intake.push(batch(0, 0, 600))
    intake.attach(reader)
    expect(reader.calls).toEqual(['pause t/0'])
  })

  it('wakes its sink for a batch, for the end and for an error', async () => {
    const intake = new Intake(10)
    const waiting = intake.arrived()
    intake.push(batch(0, 0, 1))
    expect(await waiting).toBe(true)
    intake.take()
    const ending = intake.arrived()
    intake.end()
    expect(await ending).toBe(false)
    const broken = new Intake(10)
    broken.end(new Error('reader failed'))
    broken.end()
    await expect(broken.arrived()).rejects.toThrow('reader failed')
  })
})
