import type { LogAdmin } from '@fairline/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareClient, createTopic, keysOf, log, readCommitted, record, records, unique } from './support/broker.ts'

let admin: LogAdmin
beforeAll(async () => {
  admin = await log.admin()
})
afterAll(() => admin.close())

type Step = 'commit' | 'abort'

const writeTransactions = async (topic: string, steps: readonly Step[], perTransaction: number, bytes = 0): Promise<readonly string[]> => {
  const writer = await log.transactional(unique('writer'))
  const committed: string[] = []
  for (const [index, step] of steps.entries()) {
    const transaction = await writer.begin()
    const batch = records(`${step}-${index}-`, perTransaction, bytes)
    await transaction.send([{ topic, partition: 0, records: batch }])
    await transaction[step]()
    if (step === 'commit') committed.push(...batch.map(({ key }) => String(key)))
  }
  await writer.close()
  return committed
}

it('a write is told where each partition ended, also one of several requests, and behind markers', async () => {
  const topic = await createTopic(admin, 'ends', 2)
  const writer = await log.transactional(unique('ends'))
  const send = async (counts: readonly number[], bytes = 0) => {
    const transaction = await writer.begin()
    const writes = counts.map((count, partition) => ({ topic, partition, records: records('r', count, bytes) }))
    const ends = await transaction.send(writes.filter((write) => write.records.length > 0))
    await transaction.commit()
    return ends.toSorted((a, b) => a.partition - b.partition)
  }
  expect(await send([3, 1])).toEqual([
    { topic, partition: 0, end: 3 },
    { topic, partition: 1, end: 1 },
  ])
  expect(await send([2000, 0], 1024)).toEqual([{ topic, partition: 0, end: 2004 }])
  expect(await send([0, 1])).toEqual([{ topic, partition: 1, end: 3 }])
  await writer.close()
})

describe('aborted records never reach a reader', () => {
  const cases: readonly [name: string, steps: readonly Step[], perTransaction: number, bytes: number][] = [
    ['abort and commit in turn', ['abort', 'commit', 'abort', 'commit', 'abort', 'commit'], 10, 0],
    ['commit, abort, commit of 1000 x 1 KB: the marker comes in a later fetch', ['commit', 'abort', 'commit'], 1000, 1024],
    ['A C A C A A C C x 1000', ['abort', 'commit', 'abort', 'commit', 'abort', 'abort', 'commit', 'commit'], 1000, 0],
    ['an aborted tail', ['commit', 'abort'], 5, 0],
    ['nothing but aborts', ['abort', 'abort'], 5, 0],
  ]
  it.each(cases)('%s', async (_name, steps, perTransaction, bytes) => {
    const topic = await createTopic(admin, 'abort')
    const committed = await writeTransactions(topic, steps, perTransaction, bytes)
    const reading = await readCommitted({ topic, partition: 0, offset: 0 })
    expect(keysOf(reading)).toEqual(committed)
  })

  it('two writers whose aborted transactions overlap, read from every offset', async () => {
    const topic = await createTopic(admin, 'interleaved')
    const [a, b] = [await log.transactional(unique('a')), await log.transactional(unique('b'))]
    const [first, second] = [await a.begin(), await b.begin()]
    await first.send([{ topic, partition: 0, records: records('a-1-', 2) }])
    await second.send([{ topic, partition: 0, records: records('b-1-', 2) }])
    await first.send([{ topic, partition: 0, records: records('a-2-', 2) }])
    await second.send([{ topic, partition: 0, records: records('b-2-', 2) }])
    await first.abort()
    await second.abort()
    const last = await a.begin()
    await last.send([{ topic, partition: 0, records: records('c-', 2) }])
    await last.commit()
    await a.close()
    await b.close()
    for (let offset = 0; offset <= 8; offset++) expect(keysOf(await readCommitted({ topic, partition: 0, offset }))).toEqual(['c-0', 'c-1'])
  })

  it('of a writer that uses keys of four zero bytes, as kafkajs lets it', async () => {
    const topic = await createTopic(admin, 'zero-keys')
    const kafka = bareClient('zero-keys')
    const producer = kafka.producer({ transactionalId: unique('zero'), idempotent: true, maxInFlightRequests: 1 })
    await producer.connect()
    const messages = (value: string) => [Buffer.alloc(4), 'after'].map((key) => ({ key, value, partition: 0 }))
    for (const step of ['abort', 'commit'] as const) {
      const transaction = await producer.transaction()
      await transaction.send({ topic, messages: messages(step) })
      await transaction[step]()
    }
    await producer.disconnect()
    const { records: found } = await readCommitted({ topic, partition: 0, offset: 0 })
    expect(found.map(({ value }) => String(value))).toEqual(['commit', 'commit'])
  })

  it('an open transaction holds readers back until its successor aborts it', async () => {
    const topic = await createTopic(admin, 'open')
    const id = unique('owner')
    const old = await log.transactional(id)
    const open = await old.begin()
    await open.send([{ topic, partition: 0, records: records('lost-', 3) }])
    const next = await log.transactional(id)
    const transaction = await next.begin()
    await transaction.send([{ topic, partition: 0, records: records('kept-', 1) }])
    await transaction.commit()
    expect(keysOf(await readCommitted({ topic, partition: 0, offset: 0 }))).toEqual(['kept-0'])
    await old.close()
    await next.close()
  })
})

describe('a transactional writer', () => {
  it('is fenced by the next owner of its id and stays unusable', async () => {
    const topic = await createTopic(admin, 'fence')
    const id = unique('owner')
    const old = await log.transactional(id)
    const next = await log.transactional(id)
    const zombie = await old.begin()
    await expect(zombie.send([{ topic, partition: 0, records: [record('zombie')] }])).rejects.toMatchObject({
      code: 'KAFKA_TRANSACTION_FENCED',
      disposition: 'fatal',
    })
    await expect(old.begin()).rejects.toMatchObject({ code: 'KAFKA_TRANSACTION_FAILED' })
    await expect(zombie.commit()).rejects.toMatchObject({ code: 'KAFKA_TRANSACTION_FAILED' })
    const transaction = await next.begin()
    await transaction.send([{ topic, partition: 0, records: [record('owner')] }])
    await transaction.commit()
    expect(keysOf(await readCommitted({ topic, partition: 0, offset: 0 }))).toEqual(['owner'])
    await old.close()
    await next.close()
  })

  it('is fenced in the middle of a transaction', async () => {
    const topic = await createTopic(admin, 'fence-mid')
    const id = unique('owner')
    const old = await log.transactional(id)
    const zombie = await old.begin()
    await zombie.send([{ topic, partition: 0, records: [record('zombie')] }])
    const next = await log.transactional(id)
    await expect(zombie.commit()).rejects.toMatchObject({ code: 'KAFKA_TRANSACTION_FENCED' })
    expect(keysOf(await readCommitted({ topic, partition: 0, offset: 0 }))).toEqual([])
    await old.close()
    await next.close()
  })

  it('commits offsets with their metadata, only with the transaction', async () => {
    const topic = await createTopic(admin, 'offsets', 2)
    const group = unique('group')
    const id = unique('writer')
    const writer = await log.transactional(id)
    const aborted = await writer.begin()
    await aborted.commitOffsets(group, [{ topic, partition: 0, offset: 7, metadata: 'pending 7-9' }])
    await aborted.abort()
    expect(await admin.committed(group, topic)).toEqual([])
    for (let offset = 1; offset <= 20; offset++) {
      const transaction = await writer.begin()
      await transaction.commitOffsets(group, [
        { topic, partition: 0, offset, metadata: `through ${offset}` },
        { topic, partition: 1, offset: offset * 2 },
      ])
      await transaction.commit()
    }
    await writer.close()
    // The broker answers a commit before it has written the markers. Opening the id again waits for them, as every restart does.
    await (await log.transactional(id)).close()
    expect(await admin.committed(group, topic)).toEqual([
      { topic, partition: 0, offset: 20, metadata: 'through 20' },
      { topic, partition: 1, offset: 40 },
    ])
  })

  it('refuses a key of four zero bytes', async () => {
    const topic = await createTopic(admin, 'zero-key')
    const writer = await log.transactional(unique('writer'))
    const transaction = await writer.begin()
    const forbidden = { key: Buffer.alloc(4), value: Buffer.from('x'), timestampMs: 0 }
    await expect(transaction.send([{ topic, partition: 0, records: [forbidden] }])).rejects.toMatchObject({
      code: 'KAFKA_KEY_FORBIDDEN',
    })
    await writer.close()
    const producer = await log.producer()
    await expect(producer.send(topic, 0, [{ ...forbidden, key: '\0\0\0\0' }])).rejects.toMatchObject({ code: 'KAFKA_KEY_FORBIDDEN' })
    await producer.close()
  })

  it('writes several topics and partitions in one send, each in order, none doubled', async () => {
    const [a, b] = [await createTopic(admin, 'many-a', 2), await createTopic(admin, 'many-b', 2)]
    const writer = await log.transactional(unique('writer'))
    const transaction = await writer.begin()
    await transaction.send([
      { topic: a, partition: 0, records: records('a0-', 20) },
      { topic: b, partition: 1, records: records('b1-', 20) },
      { topic: a, partition: 1, records: records('a1-', 20) },
      { topic: a, partition: 0, records: records('a0-more-', 5) },
    ])
    await transaction.commit()
    await writer.close()
    const read = async (topic: string, partition: number) => keysOf(await readCommitted({ topic, partition, offset: 0 }))
    expect(await read(a, 0)).toEqual([...records('a0-', 20), ...records('a0-more-', 5)].map(({ key }) => key))
    expect(await read(a, 1)).toEqual(records('a1-', 20).map(({ key }) => key))
    expect(await read(b, 1)).toEqual(records('b1-', 20).map(({ key }) => key))
  })

  it('writes a send larger than a broker batch, in order', async () => {
    const topic = await createTopic(admin, 'large')
    const writer = await log.transactional(unique('writer'))
    const transaction = await writer.begin()
    const sent = records('r-', 3000, 1000)
    await transaction.send([{ topic, partition: 0, records: sent }])
    await transaction.commit()
    await writer.close()
    expect(keysOf(await readCommitted({ topic, partition: 0, offset: 0 }))).toEqual(sent.map(({ key }) => key))
  })
})
