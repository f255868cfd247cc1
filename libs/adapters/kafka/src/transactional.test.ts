import type { Kafka } from 'kafkajs'
import { expect, it } from 'vitest'
import { quickServer } from './testing/quick-server.ts'
import { openTransactional } from './transactional.ts'

type Step = 'send' | 'offsets' | 'commit' | 'abort'

/** A client whose transactions fail where they are told to, and note every step. */
const fakeKafka = () => {
  const steps: string[] = []
  let failing: Step | undefined
  const step = async (name: Step): Promise<void> => {
    steps.push(name)
    if (failing === name) throw new Error(`${name} failed`)
    await Promise.resolve()
  }
  const transaction = {
    sendBatch: async ({ topicMessages }: { readonly topicMessages: readonly { readonly topic: string }[] }) => {
      await step('send')
      return topicMessages.map(({ topic }) => ({ topicName: topic, partition: 0 }))
    },
    sendOffsets: () => step('offsets'),
    commit: () => step('commit'),
    abort: () => step('abort'),
  }
  const none = (): Promise<void> => Promise.resolve()
  const producer = {
    connect: none,
    disconnect: none,
    on: () => () => undefined,
    events: { REQUEST: 'request', REQUEST_TIMEOUT: 'timeout' },
    transaction: async () => {
      steps.push('begin')
      await Promise.resolve()
      return transaction
    },
  }
  const admin = {
    connect: none,
    disconnect: none,
    fetchTopicMetadata: ({ topics }: { readonly topics: readonly string[] }) =>
      Promise.resolve({ topics: topics.map((name) => ({ name, partitions: [{ partitionId: 0, leader: 1 }] })) }),
  }
  const kafka = { producer: () => producer, admin: () => admin } as unknown as Kafka
  return { kafka, steps, fail: (step: Step) => (failing = step) }
}

const write = [{ topic: 't', partition: 0, records: [{ key: 'a', value: Buffer.from('1'), timestampMs: 0 }] }]
const offsets = [{ topic: 'in', partition: 0, offset: 1 }]

it('fences every earlier owner when it is opened', async () => {
  const { kafka, steps } = fakeKafka()
  await openTransactional(kafka, quickServer('KAFKA_TRANSACTION_FAILED').server, 'test.id')
  expect(steps).toEqual(['begin', 'abort'])
})

it.each(['send', 'offsets', 'commit', 'abort'] as const)('never uses a producer again whose %s has failed', async (failing) => {
  const { kafka, steps, fail } = fakeKafka()
  const log = await openTransactional(kafka, quickServer('KAFKA_TRANSACTION_FAILED').server, 'test.id')
  const transaction = await log.begin()
  fail(failing)
  const runs = {
    send: () => transaction.send(write),
    offsets: () => transaction.commitOffsets('g', offsets),
    commit: () => transaction.commit(),
    abort: () => transaction.abort(),
  }
  await expect(runs[failing]()).rejects.toMatchObject({ code: 'KAFKA_TRANSACTION_FAILED' })
  const before = steps.length
  for (const later of Object.values(runs)) await expect(later()).rejects.toThrow('failed before')
  await expect(log.begin()).rejects.toMatchObject({ code: 'KAFKA_TRANSACTION_FAILED' })
  expect(steps).toHaveLength(before)
})

it('has one transaction at a time', async () => {
  const { kafka } = fakeKafka()
  const log = await openTransactional(kafka, quickServer('KAFKA_TRANSACTION_FAILED').server, 'test.id')
  const first = await log.begin()
  await expect(log.begin()).rejects.toThrow('open already')
  await first.commit()
  await expect(log.begin()).resolves.toBeDefined()
})
