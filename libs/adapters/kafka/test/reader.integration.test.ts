import type { LogAdmin } from '@fairline/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  bareClient,
  createTopic,
  cutBelow,
  keysOf,
  log,
  readCommitted,
  readToEnd,
  record,
  records,
  unique,
  until,
} from './support/broker.ts'

let admin: LogAdmin
beforeAll(async () => {
  admin = await log.admin()
})
afterAll(() => admin.close())

const write = async (topic: string, partition: number, keys: readonly string[]): Promise<void> => {
  const producer = await log.producer()
  await producer.send(
    topic,
    partition,
    keys.map((key) => record(key)),
  )
  await producer.close()
}

describe('a reader', () => {
  it('begins at the exact offset and carries key, value, headers and time', async () => {
    const topic = await createTopic(admin, 'exact')
    const producer = await log.producer()
    await producer.send(topic, 0, [
      record('a'),
      { key: 'b', value: null, timestampMs: 1_700_000_000_123, headers: { reason: 'WÖRD', empty: '' } },
      record('c'),
    ])
    await producer.close()
    const { records: found } = await readCommitted({ topic, partition: 0, offset: 1 })
    expect(
      found.map(({ offset, key, value, timestampMs, headers }) => ({ offset, key: String(key), value, timestampMs, headers })),
    ).toEqual([
      { offset: 1, key: 'b', value: null, timestampMs: 1_700_000_000_123, headers: { reason: 'WÖRD', empty: '' } },
      { offset: 2, key: 'c', value: Buffer.from('c'), timestampMs: 1_700_000_000_000, headers: {} },
    ])
  })

  it('reaches the end where the tail is only markers and aborted records', async () => {
    const topic = await createTopic(admin, 'marker-tail')
    const id = unique('writer')
    const writer = await log.transactional(id)
    const kept = await writer.begin()
    await kept.send([{ topic, partition: 0, records: records('kept-', 3) }])
    await kept.commit()
    const lost = await writer.begin()
    await lost.send([{ topic, partition: 0, records: records('lost-', 3) }])
    await lost.abort()
    await writer.close()
    await (await log.transactional(id)).close()
    const reading = await readToEnd(admin, { topic, partition: 0, offset: 0 })
    expect(keysOf(reading)).toEqual(['kept-0', 'kept-1', 'kept-2'])
    expect(reading.lastOffset).toBe(7)
  })

  it('refuses an offset below the start or beyond the end of the log', async () => {
    const topic = await createTopic(admin, 'range')
    await write(topic, 0, ['a', 'b', 'c', 'd'])
    await cutBelow(topic, 2)
    const open = (offset: number) =>
      log.reader({ name: 'range', positions: [{ topic, partition: 0, offset }], onBatch: () => undefined, onError: () => undefined })
    await expect(open(1)).rejects.toMatchObject({ code: 'KAFKA_OFFSET_OUT_OF_RANGE', disposition: 'fatal' })
    await expect(open(5)).rejects.toMatchObject({ code: 'KAFKA_OFFSET_OUT_OF_RANGE', disposition: 'fatal' })
    await (await open(4)).close()
    expect(keysOf(await readCommitted({ topic, partition: 0, offset: 2 }))).toEqual(['c', 'd'])
  })

  it('stops with an error where the log is cut away under it', async () => {
    const topic = await createTopic(admin, 'cut', 2)
    const errors: Error[] = []
    const seen: string[] = []
    const reader = await log.reader({
      name: 'cut',
      positions: [0, 1].map((partition) => ({ topic, partition, offset: 0 })),
      maxWaitMs: 20,
      onBatch: (batch) => seen.push(...batch.records.map(({ key }) => String(key))),
      onError: (error) => errors.push(error),
    })
    await write(topic, 0, ['a'])
    await until('the first record', () => seen.length === 1)
    reader.pause(topic, 0)
    await write(topic, 1, ['fence'])
    await until('the fetch in flight to end', () => seen.length === 2)
    await write(topic, 0, ['b', 'c'])
    await cutBelow(topic, 3)
    reader.resume(topic, 0)
    await until('the error', () => errors.length > 0)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({ code: 'KAFKA_OFFSET_OUT_OF_RANGE', disposition: 'fatal' })
    expect(seen).toEqual(['a', 'fence'])
    await reader.close()
  })

  it('fetches nothing of a paused partition and all of it after resume, while others go on', async () => {
    const topic = await createTopic(admin, 'pause', 2)
    const seen = new Map<number, string[]>([
      [0, []],
      [1, []],
    ])
    const reader = await log.reader({
      name: 'pause',
      positions: [0, 1].map((partition) => ({ topic, partition, offset: 0 })),
      maxWaitMs: 20,
      onBatch: (batch) => seen.get(batch.partition)?.push(...batch.records.map(({ key }) => String(key))),
      onError: (error) => {
        throw error
      },
    })
    await write(topic, 1, ['warm'])
    await until('partition 1', () => seen.get(1)?.length === 1)
    reader.pause(topic, 0)
    await write(topic, 1, ['fence'])
    await until('the fetch in flight to end', () => seen.get(1)?.length === 2)
    await write(topic, 0, ['held'])
    await write(topic, 1, ['free'])
    await until('partition 1 to go on', () => seen.get(1)?.length === 3)
    expect(seen.get(0)).toEqual([])
    reader.resume(topic, 0)
    await until('partition 0', () => seen.get(0)?.length === 1)
    await reader.close()
  })

  it('reads gzip batches of other writers', async () => {
    const topic = await createTopic(admin, 'gzip')
    const producer = bareClient('gzip').producer()
    await producer.connect()
    await producer.send({
      topic,
      compression: 1,
      messages: [
        { key: 'a', value: 'x'.repeat(1000) },
        { key: 'b', value: 'y' },
      ],
    })
    await producer.disconnect()
    expect(keysOf(await readCommitted({ topic, partition: 0, offset: 1 }))).toEqual(['b'])
  })
})

describe('a producer', () => {
  it('keeps the order of overlapping sends and loses nothing', async () => {
    const topic = await createTopic(admin, 'overlap')
    const producer = await log.producer()
    const sends = Array.from({ length: 200 }, (_, i) => producer.send(topic, 0, records(`${i}-`, 3)))
    await Promise.all(sends)
    await producer.close()
    const expected = Array.from({ length: 200 }, (_, i) => records(`${i}-`, 3).map(({ key }) => key)).flat()
    expect(keysOf(await readCommitted({ topic, partition: 0, offset: 0 }))).toEqual(expected)
  })

  it('after a failed send refuses every later one', async () => {
    const topic = await createTopic(admin, 'failed')
    const producer = await log.producer()
    const failed = producer.send(topic, 99, [record('a')])
    const after = producer.send(topic, 0, [record('b')])
    await expect(failed).rejects.toThrow('99')
    await expect(after).rejects.toMatchObject({ code: 'KAFKA_PRODUCER_FAILED' })
    await producer.close()
    expect(keysOf(await readCommitted({ topic, partition: 0, offset: 0 }))).toEqual([])
  })
})

describe('an admin', () => {
  it('creates what is missing, counts partitions, adds some, and says what a group committed', async () => {
    const topic = unique('admin')
    const spec = { topic, partitions: 2, replication: 1, config: { 'cleanup.policy': 'compact' } }
    await admin.createTopics([spec])
    await admin.createTopics([spec])
    expect(await admin.partitionCounts([topic, 'it-none'])).toEqual(new Map([[topic, 2]]))
    await admin.addPartitions(topic, 3)
    await write(topic, 2, ['a'])
    expect(await admin.ranges(topic)).toEqual([
      { partition: 0, start: 0, end: 0 },
      { partition: 1, start: 0, end: 0 },
      { partition: 2, start: 0, end: 1 },
    ])
    expect(await admin.committed(unique('nobody'), topic)).toEqual([])
  })
})
