import { fairline, partitionsOf } from '@fairline/contracts'
import { AppError, manualClock } from '@fairline/kernel'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { FeedMessage, FeedSink, FeedTransport } from '../src/index.ts'
import { startIngestTrial } from '../src/testing/index.ts'
import { fakeAlive, fakeMessage, fakeSport } from './fake-sport.ts'

const partitions = partitionsOf.local.nfl
const source = 'nfl-kafka/0'

const startFake = async (env: Record<string, string> = {}) => {
  const clock = manualClock(1_000_000_000)
  const acknowledged: number[] = []
  let sink: FeedSink | undefined
  let isPaused = false
  const transport: FeedTransport = {
    sources: [source],
    start: (given) => {
      sink = given
      given.connected(true, 'fake')
      return Promise.resolve()
    },
    pause: () => {
      isPaused = true
    },
    resume: () => {
      isPaused = false
    },
    stop: () => Promise.resolve(),
    close: () => Promise.resolve(),
  }
  const trial = await startIngestTrial({ sport: fakeSport, clock, env, openTransport: () => Promise.resolve(transport) })
  const deliver = (...messages: readonly (Buffer | FeedMessage)[]): void => {
    const all = messages.map((message, index) => (Buffer.isBuffer(message) ? { bytes: message, position: `p${index}` } : message))
    sink?.accept({ source, receivedAtUs: clock.nowUs(), messages: all, acknowledge: (count) => acknowledged.push(count) })
  }
  const beats = () => trial.raw().flatMap(({ record, partition }) => (record.beat == null ? [] : [{ partition, beat: record.beat }]))
  return { ...trial, clock, deliver, acknowledged, beats, isPaused: () => isPaused }
}

type Started = Awaited<ReturnType<typeof startFake>>
let started: Started | undefined
const start = async (env: Record<string, string> = {}): Promise<Started> => {
  started = await startFake(env)
  return started
}
afterEach(async () => {
  await started?.close()
  started = undefined
})

describe('an ingest', () => {
  it('writes a message once with its routing fields, its bytes and its hash', async () => {
    const { deliver, events, acknowledged } = await start()
    deliver(fakeMessage(1), fakeMessage(2, { type: 'tick' }))
    await vi.waitFor(() => expect(acknowledged).toEqual([2]))
    const [first, second] = events()
    expect(first).toMatchObject({ gameId: 'nfl-g1', feedSeq: 1, eventId: 'e1', source, receivedAtUs: 1_000_000_000, highRate: false })
    expect(Buffer.from(first?.event?.original as Uint8Array)).toEqual(fakeMessage(1))
    expect(first?.event?.payloadHash).not.toBe(0)
    expect(second).toMatchObject({ feedSeq: 2, highRate: true, event: { payloadHash: 0 } })
  })

  it('tells a game of its refused message in the order of its other messages, beside the dead letter, and counts both', async () => {
    const { deliver, raw, letters, acknowledged, metrics } = await start()
    deliver(fakeMessage(1), fakeMessage(2, { points: 99 }), fakeMessage(3, { extra: 'bad' }))
    await vi.waitFor(() => expect(acknowledged).toEqual([3]))
    const ofGame = raw().filter(({ record }) => record.gameId === 'nfl-g1')
    expect(ofGame.map(({ record }) => [record.feedSeq, record.refusal?.code])).toEqual([
      [1, undefined],
      [2, 'KERNEL_FIELD_INVALID'],
      [3, undefined],
    ])
    expect(letters().map(({ reason }) => reason)).toEqual(['KERNEL_FIELD_INVALID'])
    const text = await metrics.expose()
    expect(text).toContain('fairline_ingest_refusals_total 1')
    expect(text).toContain('fairline_ingest_ignored_fields_total{field="extra"} 1')
  })

  it('gives copies of one message one hash, whatever their envelope and order of fields, and other content another', async () => {
    const { deliver, events, acknowledged } = await start()
    const again = Buffer.from('{"points":3,"sent":99,"seq":7,"id":"e1","game":"nfl-g1","type":"play"}')
    deliver(fakeMessage(1), again, fakeMessage(1, { points: 4 }))
    await vi.waitFor(() => expect(acknowledged).toEqual([3]))
    const hashes = events().map((record) => record.event?.payloadHash)
    expect(hashes[0]).toBe(hashes[1])
    expect(hashes[0]).not.toBe(hashes[2])
  })

  it('acknowledges only after every partition has the records', async () => {
    const { memory, deliver, acknowledged } = await start()
    const gate = Promise.withResolvers<undefined>()
    memory.beforeSend = () => gate.promise
    deliver(fakeMessage(1))
    await new Promise((resolve) => setImmediate(resolve))
    expect(acknowledged).toEqual([])
    gate.resolve(undefined)
    await vi.waitFor(() => expect(acknowledged).toEqual([1]))
  })

  it('opens a new producer where a write fails for a while, and loses nothing', async () => {
    const { memory, deliver, acknowledged, events } = await start()
    let failures = 2
    memory.beforeSend = () =>
      failures-- > 0 ? Promise.reject(new AppError('KAFKA_BROKER_UNREACHABLE', 'down', { disposition: 'retry' })) : Promise.resolve()
    const before = memory.producersOpened()
    deliver(fakeMessage(1))
    await vi.waitFor(() => expect(acknowledged).toEqual([1]))
    expect(events()).toHaveLength(1)
    expect(memory.producersOpened()).toBeGreaterThan(before)
  })

  it('ends with the error of a write that cannot be repeated, and acknowledges nothing', async () => {
    const { memory, deliver, acknowledged, service } = await start()
    memory.beforeSend = () => Promise.reject(new AppError('KAFKA_ACCESS_DENIED', 'no', { disposition: 'fatal' }))
    deliver(fakeMessage(1))
    await expect(service.done).rejects.toMatchObject({ code: 'KAFKA_ACCESS_DENIED' })
    expect(acknowledged).toEqual([])
  })

  it.each<[string, FeedMessage, string]>([
    ['K1 a tombstone', { bytes: Buffer.alloc(0), position: 'x' }, 'INGEST_MESSAGE_EMPTY'],
    ['K2 P6 no key', { bytes: fakeMessage(1), position: 'x', key: null }, 'INGEST_KEY_MISSING'],
    ['K3 P8 a key of another game', { bytes: fakeMessage(1), position: 'x', key: 'g2' }, 'INGEST_KEY_MISMATCH'],
    ['K4 a key of zeros', { bytes: fakeMessage(1), position: 'x', key: '00000000' }, 'INGEST_KEY_MISMATCH'],
    ['P7 a key of 2 KB', { bytes: fakeMessage(1), position: 'x', key: 'k'.repeat(2048) }, 'INGEST_KEY_MISMATCH'],
    ['P16 a message of 10 MB', { bytes: Buffer.alloc(10_485_760, 0x20), position: 'x' }, 'INGEST_MESSAGE_TOO_LARGE'],
    [
      'F9 a lone surrogate in an id',
      { bytes: Buffer.from(fakeMessage(1).toString().replace('e1', '\\ud800')), position: 'x' },
      'KERNEL_FIELD_INVALID',
    ],
    [
      'F10 a NUL in an id',
      { bytes: Buffer.from(fakeMessage(1).toString().replace('e1', '\\u0000')), position: 'x' },
      'KERNEL_FIELD_INVALID',
    ],
    ['F20 no event id', { bytes: fakeMessage(1, { id: undefined }), position: 'x' }, 'KERNEL_FIELD_INVALID'],
    ['F21 an empty event id', { bytes: fakeMessage(1, { id: '' }), position: 'x' }, 'KERNEL_FIELD_INVALID'],
    ['F26 seq -1', { bytes: fakeMessage(1, { seq: -1 }), position: 'x' }, 'KERNEL_FIELD_INVALID'],
    [
      'F27 seq 2^53+1',
      { bytes: Buffer.from(fakeMessage(1).toString().replace('"seq":1', '"seq":9007199254740993')), position: 'x' },
      'KERNEL_FIELD_INVALID',
    ],
    ['F28 seq as text', { bytes: fakeMessage(1, { seq: '12' }), position: 'x' }, 'KERNEL_FIELD_INVALID'],
    ['F29 seq 1.5', { bytes: fakeMessage(1, { seq: 1.5 }), position: 'x' }, 'KERNEL_FIELD_INVALID'],
    ['F36 a score of -1', { bytes: fakeMessage(1, { points: -1 }), position: 'x' }, 'KERNEL_FIELD_INVALID'],
    [
      'F39 1e400',
      { bytes: Buffer.from(fakeMessage(1).toString().replace('"points":3', '"points":1e400')), position: 'x' },
      'KERNEL_FIELD_INVALID',
    ],
    ['F43 a game of another sport', { bytes: fakeMessage(1, { game: 'mlb-1' }), position: 'x' }, 'INGEST_GAME_ID_REFUSED'],
    ['F50 a glob as game', { bytes: fakeMessage(1, { game: 'nfl-*' }), position: 'x' }, 'INGEST_GAME_ID_REFUSED'],
    ['F50 a hash tag as game', { bytes: fakeMessage(1, { game: 'nfl-{x}' }), position: 'x' }, 'INGEST_GAME_ID_REFUSED'],
    ['F50 an injection as game', { bytes: fakeMessage(1, { game: "nfl-' OR 1=1--" }), position: 'x' }, 'INGEST_GAME_ID_REFUSED'],
    ['a list', { bytes: Buffer.from('[]'), position: 'x' }, 'KERNEL_FIELD_INVALID'],
  ])('dead-letters %s with its bytes, and takes the good message after it', async (_name, bad, code) => {
    const { memory, deliver, acknowledged, events } = await start()
    deliver(bad, { bytes: fakeMessage(2), position: 'y', key: 'nfl-g1' })
    await vi.waitFor(() => expect(acknowledged).toEqual([2]))
    expect(events().map((record) => record.eventId)).toEqual(['e2'])
    const [letter, ...others] = memory.records('nfl.ingest.dlq')
    expect(others).toEqual([])
    expect(letter?.headers).toMatchObject({ 'fairline-reason': code, 'fairline-stage': 'ingest-nfl', 'fairline-position': 'x' })
    expect(Buffer.from(letter?.value as Uint8Array).equals(bad.bytes.subarray(0, 786_432))).toBe(true)
  })

  it('beats into every partition on evidence, at most once per interval, and reports silence once', async () => {
    const { deliver, acknowledged, beats, clock } = await start({
      FAIRLINE_INGEST_SILENT_AFTER_MS: '500',
      FAIRLINE_INGEST_MIN_BEAT_INTERVAL_MS: '400',
    })
    deliver(fakeAlive(7, 555))
    await vi.waitFor(() => expect(beats()).toHaveLength(partitions))
    expect(beats().map(({ partition }) => partition)).toEqual([0, 1, 2, 3])
    expect(beats()[0]?.beat).toMatchObject({
      source,
      sourceSeq: 7,
      providerAliveAtUs: 555,
      health: fairline.v1.SourceHealth.SOURCE_HEALTH_ALIVE,
    })
    clock.advance(100_000)
    deliver(fakeMessage(1))
    await vi.waitFor(() => expect(acknowledged).toEqual([1, 1]))
    expect(beats()).toHaveLength(partitions)
    clock.advance(400_000)
    deliver(fakeMessage(2))
    await vi.waitFor(() => expect(beats()).toHaveLength(2 * partitions))
    clock.advance(600_000)
    await vi.waitFor(() => expect(beats()).toHaveLength(3 * partitions))
    expect(beats().at(-1)?.beat.health).toBe(fairline.v1.SourceHealth.SOURCE_HEALTH_SILENT)
    clock.advance(10_000_000)
    deliver(fakeAlive(8, 556))
    await vi.waitFor(() => expect(beats()).toHaveLength(4 * partitions))
    expect(beats().at(-1)?.beat.health).toBe(fairline.v1.SourceHealth.SOURCE_HEALTH_ALIVE)
  })

  it('asks the transport to pause above the bound, and to go on below half of it', async () => {
    const { memory, deliver, isPaused, acknowledged } = await start({
      FAIRLINE_INGEST_MAX_QUEUED_MESSAGES: '100',
      FAIRLINE_INGEST_MAX_CHUNK_MESSAGES: '20',
    })
    const gate = Promise.withResolvers<undefined>()
    memory.beforeSend = () => gate.promise
    const many = Array.from({ length: 200 }, (_, index) => fakeMessage(index + 1))
    deliver(...many)
    expect(isPaused()).toBe(true)
    gate.resolve(undefined)
    await vi.waitFor(() => expect(acknowledged.at(-1)).toBe(200))
    expect(isPaused()).toBe(false)
    expect(acknowledged).toEqual(acknowledged.toSorted((a, b) => a - b))
  })

  it('accounts for every message at every moment of an overload, and holds no more than its bounds', async () => {
    const maxQueued = 100
    const maxChunk = 20
    const { memory, deliver, metrics, isPaused, acknowledged } = await start({
      FAIRLINE_INGEST_MAX_QUEUED_MESSAGES: String(maxQueued),
      FAIRLINE_INGEST_MAX_CHUNK_MESSAGES: String(maxChunk),
    })
    const value = async (name: string): Promise<number> => {
      const page = await metrics.expose()
      return Number(new RegExp(`^fairline_ingest_${name}(?:\\{[^}]*\\})? (\\S+)`, 'm').exec(page)?.[1] ?? 0)
    }
    // Slower than the provider: the queue fills and empties again and again.
    memory.beforeSend = () => new Promise((resolve) => setTimeout(() => resolve(undefined), 2))
    let pauses = 0
    const batchSize = 30
    const batches = 40
    const samples: { readonly held: number; readonly unaccounted: number }[] = []
    const sample = async (): Promise<void> => {
      const [received, safe, queued, writing] = await Promise.all(
        ['received_messages_total', 'acknowledged_messages_total', 'queue_messages', 'writing_messages'].map(value),
      )
      samples.push({ held: (queued ?? 0) + (writing ?? 0), unaccounted: (received ?? 0) - (safe ?? 0) - (queued ?? 0) - (writing ?? 0) })
    }
    for (let batch = 0; batch < batches;) {
      // A provider that stops when it is told to, as a transport does, but delivers what it had begun.
      await vi.waitFor(() => expect(isPaused()).toBe(false))
      do {
        deliver(...Array.from({ length: batchSize }, (_, index) => fakeMessage(batch * batchSize + index + 1)))
        batch++
      } while (!isPaused() && batch < batches)
      if (isPaused()) pauses++
      await sample()
    }
    await vi.waitFor(() =>
      expect(acknowledged.reduce((sum, count) => sum + (count === batchSize ? count : 0), 0)).toBe(batches * batchSize),
    )
    await sample()
    expect(samples.filter(({ unaccounted }) => unaccounted !== 0)).toEqual([])
    expect(Math.max(...samples.map(({ held }) => held))).toBeLessThanOrEqual(maxQueued + batchSize + 2 * maxChunk)
    expect(samples.at(-1)?.held).toBe(0)
    expect(pauses).toBeGreaterThan(3)
  })

  it('joins clock messages while too much waits, tells the provider that they are safe, and joins none afterwards', async () => {
    const { memory, deliver, acknowledged, events, metrics } = await start({
      FAIRLINE_INGEST_SHED_ABOVE_MESSAGES: '50',
      FAIRLINE_INGEST_MAX_CHUNK_MESSAGES: '100',
    })
    const figures = async (): Promise<Readonly<Record<string, number>>> =>
      Object.fromEntries(
        [...(await metrics.expose()).matchAll(/^fairline_buffer_(\w+?)(?:_total)?\{[^}]*\} (\d+)/gm)].map(([, name, value]) => [
          name,
          Number(value),
        ]),
      )
    const isTick = (seq: number): boolean => seq % 10 > 2
    const messageOf = (seq: number): Buffer => fakeMessage(seq, { type: isTick(seq) ? 'tick' : 'play' })
    const gate = Promise.withResolvers<undefined>()
    memory.beforeSend = () => gate.promise
    deliver(...Array.from({ length: 300 }, (_, index) => messageOf(index + 1)))
    expect(await figures()).toMatchObject({ produced_records: 300, drained_records: 0, shed_records: 0, held_records: 300 })
    gate.resolve(undefined)
    await vi.waitFor(() => expect(acknowledged.at(-1)).toBe(300))
    const flooded = events().map(({ feedSeq, conflatedFromSeq, highRate }) => ({ feedSeq, first: conflatedFromSeq || feedSeq, highRate }))
    expect(flooded.length).toBeLessThan(200)
    expect(flooded.flatMap(({ feedSeq, first }) => Array.from({ length: feedSeq - first + 1 }, (_, index) => first + index))).toEqual(
      Array.from({ length: 300 }, (_, index) => index + 1),
    )
    expect(flooded.filter(({ feedSeq, highRate }) => highRate !== isTick(feedSeq))).toEqual([])
    expect(flooded.filter(({ feedSeq, first, highRate }) => !highRate && first !== feedSeq)).toEqual([])
    const { produced_bytes: bytes = 0, drained_bytes: drained = 0, shed_bytes: shed = 0, ...after } = await figures()
    expect(after).toMatchObject({ drained_records: flooded.length, shed_records: 300 - flooded.length, held_records: 0, held_bytes: 0 })
    expect(bytes).toBe(drained + shed)
    deliver(...Array.from({ length: 20 }, (_, index) => messageOf(301 + index)))
    await vi.waitFor(() => expect(acknowledged.at(-1)).toBe(20))
    const calm = events().slice(flooded.length)
    expect(calm.map(({ feedSeq, conflatedFromSeq }) => [feedSeq, conflatedFromSeq])).toEqual(
      Array.from({ length: 20 }, (_, index) => [301 + index, 0]),
    )
  })

  it('joins clock messages, and only those, while too much waits before the stages behind it', async () => {
    const { deliver, acknowledged, events, metrics } = await start({
      FAIRLINE_INGEST_SHED_ABOVE_LAG_RECORDS: '30',
      FAIRLINE_INGEST_LAG_INTERVAL_MS: '50',
    })
    const ticks = (first: number) => Array.from({ length: 20 }, (_, index) => fakeMessage(first + index, { type: 'tick' }))
    // Nobody takes in what is written: it waits.
    deliver(...ticks(1), ...ticks(21))
    await vi.waitFor(() => expect(acknowledged).toEqual([40]))
    expect(events()).toHaveLength(40)
    await vi.waitFor(async () => expect(await metrics.expose()).toMatch(/^fairline_ingest_stage_lag_records(\{\})? [4-9]\d/m))
    deliver(...ticks(41), fakeMessage(61), ...ticks(62))
    await vi.waitFor(() => expect(acknowledged).toEqual([40, 41]))
    expect(
      events()
        .slice(40)
        .map(({ feedSeq, conflatedFromSeq }) => [feedSeq, conflatedFromSeq]),
    ).toEqual([
      [60, 41],
      [61, 0],
      [81, 62],
    ])
  })

  it('stops the intake at the limit of rejects, unready, with the rest neither dead-lettered nor acknowledged', async () => {
    const { memory, service, deliver, acknowledged, health, isPaused, events } = await start({ FAIRLINE_INGEST_MAX_REJECTS_IN_ROW: '3' })
    deliver(fakeMessage(1), ...Array.from({ length: 10 }, () => Buffer.from('{}')), fakeMessage(2))
    await vi.waitFor(() => expect(acknowledged).toEqual([4]))
    expect(memory.records('nfl.ingest.dlq')).toHaveLength(3)
    expect(events()).toHaveLength(1)
    expect(isPaused()).toBe(true)
    expect(health.readiness()).toMatchObject({
      ready: false,
      conditions: { intake: { met: false, reason: expect.stringContaining('3 records in a row were rejected') } },
    })
    expect(service.intake?.suspension()).toContain('3 records in a row were rejected')
    service.intake?.resume()
    await vi.waitFor(() => expect(acknowledged).toEqual([4, 7]))
    service.intake?.resume()
    await vi.waitFor(() => expect(acknowledged).toEqual([4, 7, 10]))
    service.intake?.resume()
    await vi.waitFor(() => expect(events()).toHaveLength(2))
    expect(isPaused()).toBe(false)
    expect(health.readiness().ready).toBe(true)
  })
})
