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
