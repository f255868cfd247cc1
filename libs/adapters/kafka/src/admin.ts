import { setTimeout as delay } from 'node:timers/promises'
import type { CommittedOffset, LogAdmin } from '@fairline/contracts'
import type { Admin, Kafka } from 'kafkajs'
import type { KafkaErrorCode } from './errors.ts'
import { classifyClientError, fromClientError, isPassing } from './errors.ts'

const passingRetries = 50

// kafkajs does not repeat all of these: normal for a moment while a group's coordinator is created or moves, or a topic is new.
const patiently = async <T>(ask: () => Promise<T>, isForMoment: (caught: unknown) => boolean = isPassing): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask()
    } catch (caught) {
      if (attempt === passingRetries || !isForMoment(caught)) throw caught
      await delay(100)
    }
  }
}

const toCommitted = async (admin: Admin, group: string, topic: string): Promise<readonly CommittedOffset[]> => {
  const [found] = await patiently(() => admin.fetchOffsets({ groupId: group, topics: [topic] }))
  return (found?.partitions ?? [])
    .filter((each) => Number(each.offset) >= 0)
    .map(({ partition, offset, metadata }) => ({
      topic,
      partition,
      offset: Number(offset),
      ...(metadata === null || metadata === '' ? {} : { metadata }),
    }))
}

const run = async <T>(doing: string, step: () => Promise<T>, fallback: KafkaErrorCode = 'KAFKA_REQUEST_FAILED'): Promise<T> => {
  try {
    return await step()
  } catch (caught) {
    throw fromClientError(caught, fallback, doing)
  }
}

// The controller answers before the brokers have heard of the topic, and they know it before its leaders serve it.
const isNotYetThere = (caught: unknown): boolean => isPassing(caught) || classifyClientError(caught) === 'KAFKA_TOPIC_MISSING'

/** Runs a change of topics with a client that waits longer for its answer. */
const withChanger = async (kafka: Kafka, change: (admin: Admin) => Promise<unknown>): Promise<void> => {
  const admin = kafka.admin()
  await admin.connect()
  await change(admin).finally(() => admin.disconnect())
}

/**
 * Connects an admin client.
 * @param changing the client for requests that change topics
 */
export const openAdmin = async (kafka: Kafka, changing: Kafka): Promise<LogAdmin> => {
  const admin = kafka.admin()
  await run('connecting the admin client', () => admin.connect())
  const countsOf = async (topics: readonly string[]): Promise<ReadonlyMap<string, number>> => {
    const existing = new Set(await admin.listTopics())
    const wanted = topics.filter((topic) => existing.has(topic))
    if (wanted.length === 0) return new Map()
    const metadata = await admin.fetchTopicMetadata({ topics: wanted })
    return new Map(metadata.topics.map(({ name, partitions }) => [name, partitions.length]))
  }
  return {
    committed: (group, topic) => run(`offsets of ${group}`, () => toCommitted(admin, group, topic)),
    ranges: (topic) =>
      run(`ranges of ${topic}`, async () =>
        (await patiently(() => admin.fetchTopicOffsets(topic)))
          .map(({ partition, low, high }) => ({ partition, start: Number(low), end: Number(high) }))
          .sort((a, b) => a.partition - b.partition),
      ),
    partitionCounts: (topics) => run('partition counts', () => countsOf(topics)),
    createTopics: (specs) =>
      run('creating topics', async () => {
        const existing = await countsOf(specs.map(({ topic }) => topic))
        const missing = specs.filter(({ topic }) => !existing.has(topic))
        if (missing.length === 0) return
        const topics = missing.map(({ topic, partitions, replication, config }) => ({
          topic,
          numPartitions: partitions,
          replicationFactor: replication,
          configEntries: Object.entries(config).map(([name, value]) => ({ name, value })),
        }))
        await withChanger(changing, async (changer) => {
          await changer.createTopics({ waitForLeaders: false, topics })
          await Promise.all(topics.map(({ topic }) => patiently(() => changer.fetchTopicOffsets(topic), isNotYetThere)))
        })
      }),
    addPartitions: (topic, count) =>
      run(`adding partitions to ${topic}`, () =>
        withChanger(changing, (changer) => changer.createPartitions({ topicPartitions: [{ topic, count }] })),
      ),
    close: () => admin.disconnect(),
  }
}
