import { randomUUID } from 'node:crypto'
import { Kafka, logLevel } from 'kafkajs'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { ownClusterProperties } from '../src/cluster-properties.ts'
import { readClusters } from '../src/java-reader.ts'

const { FAIRLINE_KAFKA_BROKERS: brokers = '', FAIRLINE_KAFKA_USERNAME: username, FAIRLINE_KAFKA_PASSWORD: password } = process.env
const sasl = username === undefined || password === undefined ? {} : { sasl: { mechanism: 'scram-sha-512' as const, username, password } }
const properties = ownClusterProperties(process.env)
const kafka = new Kafka({
  clientId: 'verify-test',
  brokers: brokers.split(','),
  ...sasl,
  logLevel: logLevel.NOTHING,
  retry: { initialRetryTime: 5 },
})
const admin = kafka.admin()
beforeAll(() => admin.connect())
afterAll(() => admin.disconnect())

it('tells committed, aborted and open records apart, with their bytes and the offsets of groups', async () => {
  const [topic, group] = [`verify-${randomUUID()}`, `verify-${randomUUID()}`]
  // The records bear an old time: a broker would delete them when it next looks for what it need not keep.
  const configEntries = [{ name: 'retention.ms', value: '-1' }]
  await admin.createTopics({ topics: [{ topic, numPartitions: 2, configEntries }], waitForLeaders: false })
  // On a new broker neither the topic's leaders nor the group's coordinator answer at once, and this client does not wait for them.
  await vi.waitFor(() => admin.fetchTopicOffsets(topic), { timeout: 60_000, interval: 50 })
  await vi.waitFor(() => admin.fetchOffsets({ groupId: group, topics: [topic] }), { timeout: 60_000, interval: 50 })
  const producer = kafka.producer({ transactionalId: `verify-${randomUUID()}`, idempotent: true, maxInFlightRequests: 1 })
  await producer.connect()
  const begin = async (...keys: readonly string[]) => {
    const transaction = await producer.transaction()
    const messages = keys.map((key) => ({
      key,
      value: Buffer.from([0, 255]),
      timestamp: '1700000000000',
      partition: 0,
      headers: { why: key },
    }))
    await transaction.send({ topic, messages })
    return transaction
  }
  try {
    const first = await begin('a', 'b')
    await first.sendOffsets({ consumerGroupId: group, topics: [{ topic, partitions: [{ partition: 0, offset: '1' }] }] })
    await first.commit()
    await (await begin('gone')).abort()
    await (await begin('c')).commit()
    const open = await begin('pending')
    const request = { name: 'test', properties, topics: [topic], groups: [group], logFolders: [] }
    const dump = (await readClusters([request], process.env)).get('test')
    await open.abort()
    const records = dump?.topics.get(topic)
    expect(records?.committed.map(({ key }) => key)).toEqual(['a', 'b', 'c'])
    expect(records?.aborted.map(({ key }) => key)).toEqual(['gone'])
    expect(records?.committed[0]).toEqual({
      topic,
      partition: 0,
      offset: 0,
      timestampMs: 1_700_000_000_000,
      key: 'a',
      value: Buffer.from([0, 255]),
      headers: { why: 'a' },
    })
    expect(dump?.groups).toMatchObject([{ group, topic, partition: 0, offset: 1 }])
    expect(dump?.ends.find(({ partition }) => partition === 0)?.openForMs).toBeGreaterThan(0)
    expect(dump?.ends.find(({ partition }) => partition === 1)?.openForMs).toBe(0)
  } finally {
    await producer.disconnect()
  }
})

it('fails where a topic does not exist, and says which', async () => {
  const request = { name: 'test', properties, topics: ['no-such-topic'], groups: [], logFolders: [] }
  await expect(readClusters([request], process.env)).rejects.toMatchObject({
    code: 'VERIFY_TOPIC_UNREAD',
    message: expect.stringContaining('no-such-topic') as string,
  })
})
