import { seededRandom } from '@fairline/kernel'
import type { FeedBatch, FeedTransport } from '@fairline/kit-ingest'
import { loadConfig, systemClock } from '@fairline/runtime-service'
import { PubSub } from '@google-cloud/pubsub'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ingestMlbSchema } from '../src/config.ts'
import { openMlbTransport } from '../src/mlb-transport.ts'

const host = process.env['FAIRLINE_PUBSUB_HOST']
const run = `${Date.now()}`
let client: PubSub
const transports: FeedTransport[] = []

beforeAll(() => {
  if (host === undefined) throw new Error('FAIRLINE_PUBSUB_HOST is not set: start the local servers and load their environment.')
  client = new PubSub({ projectId: 'fairline-test', apiEndpoint: host, emulatorMode: true })
})
afterEach(async () => {
  for (const transport of transports.splice(0)) {
    await transport.stop()
    await transport.close()
  }
})
afterAll(() => client.close())

const start = (subscription: string) => {
  const { mlbFeed, pubsub } = loadConfig(ingestMlbSchema, {
    FAIRLINE_SERVICE_ENVIRONMENT: 'local',
    FAIRLINE_SERVICE_OPS_PORT: '0',
    FAIRLINE_KAFKA_BROKERS: 'localhost:1',
    FAIRLINE_PUBSUB_HOST: host,
    FAIRLINE_PUBSUB_PROJECT: 'fairline-test',
    FAIRLINE_MLB_FEED_SUBSCRIPTION: subscription,
    FAIRLINE_MLB_FEED_BACKOFF_FIRST_MS: '20',
    FAIRLINE_MLB_FEED_BACKOFF_MAX_MS: '100',
  })
  const transport = openMlbTransport({ feed: mlbFeed, pubsub, clock: systemClock(), random: seededRandom(1) })
  transports.push(transport)
  const batches: FeedBatch[] = []
  const states: { readonly isConnected: boolean; readonly detail: string }[] = []
  void transport.start({
    accept: (batch) => batches.push(batch),
    connected: (isConnected, detail) => states.push({ isConnected, detail }),
    failed: (error) => {
      throw error
    },
  })
  const messages = () => batches.flatMap((batch) => batch.messages)
  return { transport, batches, states, messages, texts: () => messages().map((message) => Buffer.from(message.bytes).toString()) }
}
const makeTopic = async (name: string) => {
  await client.createTopic(name)
  const topic = client.topic(name, { messageOrdering: true })
  return { topic, subscribe: () => client.createSubscription(name, name, { enableMessageOrdering: true, ackDeadlineSeconds: 10 }) }
}

describe('the MLB transport', () => {
  it('waits, unconnected, for a subscription that is missing (P20), and reads when it is there', async () => {
    const name = `late-${run}`
    const { topic, subscribe } = await makeTopic(name)
    const { states, texts } = start(name)
    await vi.waitFor(
      () => expect(states[0]).toMatchObject({ isConnected: false, detail: expect.stringContaining('PUBSUB_SUBSCRIPTION_MISSING') }),
      5000,
    )
    await subscribe()
    await vi.waitFor(() => expect(states.at(-1)?.isConnected).toBe(true), 5000)
    await topic.publishMessage({ data: Buffer.from('one'), orderingKey: 'g1' })
    await vi.waitFor(() => expect(texts()).toEqual(['one']), 10_000)
  })

  it('keeps the order of a key, and hands on what has no key (P6) or no content (P1)', async () => {
    const name = `order-${run}`
    const { topic, subscribe } = await makeTopic(name)
    await subscribe()
    for (let n = 0; n < 10; n++) await topic.publishMessage({ data: Buffer.from(`${n}`), orderingKey: 'g1' })
    await topic.publishMessage({ data: Buffer.from('keyless') })
    await topic.publishMessage({ data: Buffer.alloc(0), attributes: { only: 'attributes' } })
    const { messages, batches } = start(name)
    const acknowledgeAll = (): void => {
      for (const batch of batches) batch.acknowledge(batch.messages.length)
    }
    await vi.waitFor(
      () => {
        acknowledgeAll()
        expect(messages()).toHaveLength(12)
      },
      { timeout: 20_000 },
    )
    const keyed = messages().filter((message) => message.key === 'g1')
    expect(keyed.map((message) => Buffer.from(message.bytes).toString())).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
    expect(messages().filter((message) => message.key === null)).toHaveLength(2)
    expect(messages().some((message) => message.bytes.length === 0)).toBe(true)
  })

  it('gets again what was not acknowledged, and not what was', async () => {
    const name = `again-${run}`
    const { topic, subscribe } = await makeTopic(name)
    await subscribe()
    const first = start(name)
    await topic.publishMessage({ data: Buffer.from('a'), orderingKey: 'a' })
    await vi.waitFor(() => expect(first.texts()).toEqual(['a']), 10_000)
    first.batches[0]?.acknowledge(1)
    await topic.publishMessage({ data: Buffer.from('b'), orderingKey: 'b' })
    await vi.waitFor(() => expect(first.texts()).toEqual(['a', 'b']), 10_000)
    await first.transport.stop()
    await first.transport.close()
    const second = start(name)
    await vi.waitFor(() => expect(second.texts()).toContain('b'), { timeout: 30_000, interval: 100 })
    expect(second.texts()).not.toContain('a')
  })
})
