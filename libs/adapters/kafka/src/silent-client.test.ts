import { setTimeout as delay } from 'node:timers/promises'
import type { LogTransaction } from '@fairline/contracts'
import type { DependencyCall } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import type { Kafka } from 'kafkajs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openAdmin } from './admin.ts'
import type { Cluster } from './kafkajs-internals.js'
import { openProducer } from './producer.ts'
import { openReader } from './reader.ts'
import { quickServer } from './testing/quick-server.ts'
import { openTransactional } from './transactional.ts'

// kafkajs repeats a request that a broker does not answer for a minute and longer; here it never ends.
beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const never = (): Promise<never> => new Promise(() => undefined)

/** A client all of whose operations are done at once, but for those that never end. */
const clientWithout = (...silent: readonly string[]): Kafka => {
  const answer = (name: string, value: unknown) => () => (silent.includes(name) ? never() : Promise.resolve(value))
  const transaction = {
    sendBatch: answer('send', [{ topicName: 't', partition: 0 }]),
    sendOffsets: answer('offsets', undefined),
    commit: answer('commit', undefined),
    abort: answer('abort', undefined),
  }
  const producer = {
    connect: answer('connect', undefined),
    disconnect: answer('disconnect', undefined),
    on: () => () => undefined,
    events: { REQUEST: 'request', REQUEST_TIMEOUT: 'timeout' },
    sendBatch: answer('send', [{ topicName: 't', partition: 0 }]),
    transaction: answer('begin', transaction),
  }
  const admin = {
    connect: answer('connect', undefined),
    disconnect: answer('disconnect', undefined),
    listTopics: answer('list', ['t']),
    fetchTopicMetadata: answer('metadata', { topics: [{ name: 't', partitions: [{ partitionId: 0, leader: 1 }] }] }),
    fetchTopicOffsets: answer('ranges', []),
    fetchOffsets: answer('fetch-offsets', []),
    createTopics: answer('create', true),
    createPartitions: answer('create', true),
  }
  return { producer: () => producer, admin: () => admin } as unknown as Kafka
}

const records = [{ key: 'a', value: Buffer.from('1'), timestampMs: 0 }]
const writes = [{ topic: 't', partition: 0, records }]

/** What became of an operation by now. */
const watch = (operation: Promise<unknown>) => {
  const seen = { fate: 'open' }
  operation.then(
    () => (seen.fate = 'done'),
    (caught: unknown) => (seen.fate = `${AppError.from(caught).code} ${AppError.from(caught).disposition}`),
  )
  return seen
}
/** Expects an operation to be open until its deadline, and to fail with it. */
const expectFate = async (operation: Promise<unknown>, deadlineMs: number, fate: string): Promise<void> => {
  const seen = watch(operation)
  await vi.advanceTimersByTimeAsync(deadlineMs - 1)
  expect(seen.fate).toBe('open')
  await vi.advanceTimersByTimeAsync(1)
  expect(seen.fate).toBe(fate)
}

describe('a producer of a cluster that says nothing', () => {
  const unreachable = 'KAFKA_BROKER_UNREACHABLE retry'

  it('fails to connect', async () => {
    const { server, ended } = quickServer('KAFKA_PRODUCER_FAILED')
    await expectFate(openProducer(clientWithout('connect'), server), 30_000, unreachable)
    expect(ended()).toBe(1)
  })

  it('fails to write, is ended for good, and writes nothing more', async () => {
    const calls: DependencyCall[] = []
    const { server, ended } = quickServer('KAFKA_PRODUCER_FAILED', (call) => calls.push(call))
    const producer = await openProducer(clientWithout('send'), server)
    await expectFate(producer.send('t', 0, records), 30_000, unreachable)
    expect(ended()).toBe(1)
    await expect(producer.send('t', 0, records)).rejects.toMatchObject({ code: 'KAFKA_PRODUCER_FAILED', disposition: 'fatal' })
    expect(calls.map(({ operation, outcome }) => `${operation} ${outcome}`)).toEqual(['open done', 'write late'])
  })

  it('closes within a second', async () => {
    const { server } = quickServer('KAFKA_PRODUCER_FAILED')
    const producer = await openProducer(clientWithout('disconnect'), server)
    vi.useRealTimers()
    await producer.close()
  })
})

describe('a transactional writer of a cluster that says nothing', () => {
  const failed = 'KAFKA_TRANSACTION_FAILED fatal'
  const open = async (...silent: readonly string[]) => {
    const { server, ended } = quickServer('KAFKA_TRANSACTION_FAILED')
    return { log: await openTransactional(clientWithout(...silent), server, 'test.id'), ended }
  }

  it.each(['connect', 'begin', 'abort'])('fails to open where it waits for: %s', async (silent) => {
    const { server, ended } = quickServer('KAFKA_TRANSACTION_FAILED')
    await expectFate(openTransactional(clientWithout(silent), server, 'test.id'), 30_000, 'KAFKA_BROKER_UNREACHABLE retry')
    expect(ended()).toBe(1)
  })

  const steps: Readonly<Record<string, (transaction: LogTransaction) => Promise<unknown>>> = {
    send: (transaction) => transaction.send(writes),
    metadata: (transaction) => transaction.send(writes),
    offsets: (transaction) => transaction.commitOffsets('g', [{ topic: 'in', partition: 0, offset: 1 }]),
    commit: (transaction) => transaction.commit(),
  }
  it.each(Object.keys(steps))('ends for good, since the outcome is unknown, where it waits for: %s', async (silent) => {
    const { log, ended } = await open(silent)
    const transaction = await log.begin()
    await expectFate((steps[silent] as (typeof steps)[string])(transaction), 30_000, failed)
    expect(ended()).toBe(1)
    await expect(transaction.commit()).rejects.toThrow('failed before')
    await expect(transaction.abort()).rejects.toThrow('failed before')
  })
})

describe('an admin client of a cluster that says nothing', () => {
  it('fails to connect', async () => {
    const { server } = quickServer('KAFKA_REQUEST_FAILED')
    const clients = { kafka: clientWithout('connect'), changing: clientWithout() }
    await expectFate(openAdmin(clients, server), 30_000, 'KAFKA_BROKER_UNREACHABLE retry')
  })

  it.each([
    ['list', 30_000, 'partitionCounts'],
    ['metadata', 30_000, 'partitionCounts'],
    ['ranges', 30_000, 'ranges'],
    ['fetch-offsets', 30_000, 'committed'],
    ['create', 60_000, 'addPartitions'],
  ] as const)('fails in time where it waits for: %s', async (silent, deadlineMs, method) => {
    const { server } = quickServer('KAFKA_REQUEST_FAILED')
    const client = clientWithout(silent)
    const admin = await openAdmin({ kafka: client, changing: client }, server)
    const methods = {
      partitionCounts: () => admin.partitionCounts(['t']),
      ranges: () => admin.ranges('t'),
      committed: () => admin.committed('g', 't'),
      addPartitions: () => admin.addPartitions('t', 2),
    }
    await expectFate(methods[method](), deadlineMs, 'KAFKA_BROKER_UNREACHABLE retry')
  })
})

describe('a reader of a cluster that says nothing', () => {
  const positions = [{ topic: 't', partition: 0, offset: 0 }]
  const clusterWithout = (...silent: readonly string[]): Cluster => {
    const answer = (name: string, value: unknown) => () => (silent.includes(name) ? never() : Promise.resolve(value))
    return {
      connect: answer('connect', undefined),
      disconnect: answer('disconnect', undefined),
      addMultipleTargetTopics: answer('metadata', undefined),
      refreshMetadata: answer('refresh', undefined),
      refreshMetadataIfNecessary: answer('refresh', undefined),
      removeBroker: () => undefined,
      findBroker: answer('find', { connectionPool: { send: answer('fetch', undefined) } }),
      findTopicPartitionMetadata: () => [{ partitionId: 0, leader: 1 }],
      fetchTopicsOffset: answer('ranges', [{ topic: 't', partitions: [{ partition: 0, offset: '0' }] }]),
    } as unknown as Cluster
  }

  it.each(['connect', 'metadata', 'ranges'])('fails to open where it waits for: %s', async (silent) => {
    const { server, ended } = quickServer('KAFKA_READER_FAILED')
    const reading = { name: 'r', positions, onBatch: () => undefined, onError: () => undefined }
    await expectFate(openReader(clusterWithout(silent), server, reading), 30_000, 'KAFKA_BROKER_UNREACHABLE retry')
    expect(ended()).toBe(1)
  })

  it.each(['find', 'fetch', 'refresh'])('tells its owner, and hears meanwhile that it waits, where it waits for: %s', async (silent) => {
    const calls: DependencyCall[] = []
    const { server } = quickServer('KAFKA_READER_FAILED', (call) => calls.push(call))
    const errors: AppError[] = []
    const onError = (error: Error): unknown => errors.push(AppError.from(error))
    const reader = await openReader(clusterWithout(silent), server, { name: 'r', positions, onBatch: () => undefined, onError })
    await vi.advanceTimersByTimeAsync(10_100)
    expect(calls.at(-1)).toMatchObject({ operation: 'fetch-broker-1', outcome: 'late', error: { code: 'KAFKA_BROKER_UNREACHABLE' } })
    expect(errors).toEqual([])
    for (let turn = 0; turn < 8 && errors.length === 0; turn++) {
      // The pauses between two attempts are real ones of some milliseconds.
      await delay(100)
      await vi.advanceTimersByTimeAsync(10_100)
    }
    expect(errors).toMatchObject([{ code: 'KAFKA_BROKER_UNREACHABLE', disposition: 'retry' }])
    vi.useRealTimers()
    await reader.close()
  })
})
