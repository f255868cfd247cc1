import { AppError } from '@fairline/kernel'
import { createMetrics } from '@fairline/runtime-service'
import type { Logger, WatchedPart } from '@fairline/runtime-service'
import { describe, expect, it } from 'vitest'
import { publisherMetrics } from './metrics.ts'
import type { OpenSink, Sink, SinkHealth } from './sink.ts'
import { SinkMeter, superviseSink } from './sink.ts'
import { SinkBuffer } from './sink-buffer.ts'

const silent = new Proxy({}, { get: () => () => undefined }) as Logger
const metrics = createMetrics().open(publisherMetrics)
const buffers = { redis: new SinkBuffer('redis'), clickhouse: new SinkBuffer('clickhouse'), partner: new SinkBuffer('partner') }

/** A sink whose every opening ends as the test says. */
const scripted = (ends: readonly (Error | 'stay' | 'refuse')[]) => {
  const opened: SinkHealth[] = []
  const { promise: closed, resolve: close } = Promise.withResolvers<void>()
  const sink: Sink = {
    name: 'redis',
    open: async (health): Promise<OpenSink> => {
      const end = ends[opened.length] ?? 'stay'
      opened.push(health)
      if (end === 'refuse') throw new AppError('REDIS_SERVER_UNREACHABLE', 'down', { disposition: 'retry' })
      const done = end === 'stay' ? closed : Promise.reject(end)
      return { done, close: async () => close() }
    },
  }
  return { sink, opened }
}

const supervise = (sink: Sink, buffer = { isEmpty: true, steps: 0 }) => {
  const parts: WatchedPart[] = []
  const ready: boolean[] = []
  const condition = { met: () => void ready.push(true), unmet: () => void ready.push(false) }
  const errors = { record: (caught: unknown) => AppError.from(caught), fatal: () => undefined }
  const watch = (part: WatchedPart) => {
    parts.push(part)
    return { look: () => undefined, close: () => undefined }
  }
  const options = { errors, logger: silent, condition, metrics, backoff: { firstMs: 1, maxMs: 2 }, buffer, watch }
  const running = superviseSink(sink, options)
  const hang = (): void => parts[0]?.giveUp(new AppError('SERVICE_PROGRESS_STALLED', 'hangs', { disposition: 'fatal' }))
  return { ready, hang, part: () => parts[0], ...running }
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve))
}

describe('supervised sink', () => {
  it('starts over when its server fails, and says so in readiness', async () => {
    const lost = new AppError('KAFKA_TRANSACTION_FAILED', 'broker gone', { disposition: 'fatal' })
    const { sink, opened } = scripted(['refuse', lost, 'stay'])
    const running = supervise(sink)
    await until(() => opened.length === 3 && running.ready.at(-1) === true)
    expect(running.ready).toEqual([false, true, false, true])
    await running.close()
    await running.done
  })

  it('goes on trying where the owner of its server can help, and only there', async () => {
    const revoked = new AppError('KAFKA_ACCESS_DENIED', 'no rights', { disposition: 'fatal' })
    const { sink, opened } = scripted([revoked, revoked, 'stay'])
    const running = supervise({ ...sink, curable: new Set(['KAFKA_ACCESS_DENIED']) })
    await until(() => opened.length === 3 && running.ready.at(-1) === true)
    expect(running.ready.filter((isReady) => !isReady)).toHaveLength(2)
    await running.close()
    await expect(supervise(scripted([revoked]).sink).done).rejects.toBe(revoked)
  })

  it('that hangs while it opens is opened anew, and what it opened too late is closed', async () => {
    const late = Promise.withResolvers<OpenSink>()
    const { sink, opened } = scripted(['stay'])
    let tries = 0
    const running = supervise({ ...sink, open: (health) => (tries++ === 0 ? late.promise : sink.open(health)) })
    expect(running.part()?.hasInput()).toBe(true)
    running.hang()
    await until(() => opened.length === 1 && running.ready.at(-1) === true)
    expect(running.part()?.hasInput()).toBe(false)
    let isClosed = false
    late.resolve({ done: Promise.resolve(), close: async () => void (isClosed = true) })
    await until(() => isClosed)
    await running.close()
  })

  it('that hangs at work is closed and opened anew, also where closing it hangs', async () => {
    const { sink, opened } = scripted(['stay', 'stay'])
    const never = new Promise<void>(() => undefined)
    let closings = 0
    const hung: OpenSink = { done: never, close: () => (closings++, never) }
    let tries = 0
    const running = supervise({ ...sink, open: (health) => (tries++ === 0 ? Promise.resolve(hung) : sink.open(health)) })
    await until(() => running.ready.at(-1) === true)
    running.hang()
    await until(() => opened.length === 1)
    expect(closings).toBe(1)
    await running.close()
  })

  it('that hangs three times without progress between ends the process', async () => {
    let opens = 0
    const open = (): Promise<OpenSink> => {
      opens += 1
      return new Promise(() => undefined)
    }
    const buffer = { isEmpty: true, steps: 0 }
    const running = supervise({ name: 'redis', open }, buffer)
    const reopened = async (): Promise<void> => {
      const before = opens
      running.hang()
      await until(() => opens > before)
    }
    await reopened()
    await reopened()
    buffer.steps = 1
    await reopened()
    await reopened()
    running.hang()
    await expect(running.done).rejects.toMatchObject({ code: 'PUBLISHER_SINK_STUCK' })
  })

  it('ends where a restart cannot help', async () => {
    const fenced = new AppError('KAFKA_TRANSACTION_FENCED', 'another owner', { disposition: 'fatal' })
    const { sink, opened } = scripted([fenced])
    await expect(supervise(sink).done).rejects.toBe(fenced)
    expect(opened).toHaveLength(1)
    await expect(supervise(scripted([new TypeError('bug')]).sink).done).rejects.toMatchObject({ code: 'KERNEL_ERROR_UNCLASSIFIED' })
  })
})

describe('meter', () => {
  const batch = (partition: number, first: number, last: number, end: number) => ({
    topic: 't',
    partition,
    records: [{ offset: first, key: null, value: null, timestampMs: 0, headers: {} }],
    lastOffset: last,
    highWatermark: end,
  })

  it('counts what is not dealt with', () => {
    const meter = new SinkMeter('redis', { metrics, buffers })
    meter.arrived(batch(0, 10, 14, 20))
    meter.arrived(batch(1, 5, 5, 6))
    expect(meter.lagOf('t')).toBe(11)
    meter.dealt(batch(0, 10, 14, 20))
    meter.dealt(batch(1, 5, 5, 6))
    expect(meter.lagOf('t')).toBe(5)
  })

  it('accounts for every batch, also for those that a sink that starts over gives back', () => {
    const [one, bytesOfOne] = [1, 64]
    const partner = buffers.partner
    partner.begin(2, 1000)
    const [first, second] = [batch(0, 1, 1, 5), batch(0, 2, 2, 5)]
    const meter = new SinkMeter('partner', { metrics, buffers })
    meter.arrived(first)
    meter.arrived(second)
    meter.dealt(first)
    expect(partner.reading()).toMatchObject({
      buffer: 'sink/partner',
      produced: { records: 2 * one, bytes: 2 * bytesOfOne },
      drained: { records: one, bytes: bytesOfOne },
      held: { records: one, bytes: bytesOfOne },
    })
    const third = {
      ...batch(0, 3, 4, 5),
      records: [3, 4].map((offset) => ({ offset, key: null, value: null, timestampMs: 0, headers: {} })),
    }
    meter.arrived(third)
    meter.dealt(second)
    // A transaction may end within a batch.
    meter.dealt({ ...third, records: third.records.slice(0, 1), lastOffset: 3 })
    expect(partner.reading()).toMatchObject({ drained: { records: 3, bytes: 3 * bytesOfOne }, held: { records: 1, bytes: bytesOfOne } })
    partner.begin(2, 1000)
    expect(partner.reading()).toMatchObject({ drained: { records: 4 * one, bytes: 4 * bytesOfOne }, held: { records: 0, bytes: 0 } })
  })
})
