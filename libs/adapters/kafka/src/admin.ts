import { setTimeout as delay } from 'node:timers/promises'
import type { CommittedOffset, LogAdmin } from '@fairline/contracts'
import type { Admin, Kafka } from 'kafkajs'
import { classifyClientError, isPassing } from './errors.ts'
import type { KafkaServer } from './kafka-server.ts'

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

// The controller answers before the brokers have heard of the topic, and they know it before its leaders serve it.
const isNotYetThere = (caught: unknown): boolean => isPassing(caught) || classifyClientError(caught) === 'KAFKA_TOPIC_MISSING'

/** An admin client, and one that waits longer for its answers, for requests that change topics. */
export interface AdminClients {
  readonly kafka: Kafka
  readonly changing: Kafka
}

/** Connects an admin client; it owns both clients. */
export const openAdmin = async ({ kafka, changing }: AdminClients, server: KafkaServer): Promise<LogAdmin> => {
  const run = <T>(name: string, doing: string, step: () => Promise<T>): Promise<T> =>
    server.ask({ name, deadlineMs: server.deadlineMs, doing }, step)
  const admin = kafka.admin()
  try {
    await run('open', 'connecting the admin client', () => admin.connect())
  } catch (caught) {
    server.end()
    await server.leave(() => admin.disconnect())
    throw caught
  }
  const countsOf = (topics: readonly string[]): Promise<ReadonlyMap<string, number>> =>
    run('metadata', 'partition counts', async () => {
      const existing = new Set(await admin.listTopics())
      const wanted = topics.filter((topic) => existing.has(topic))
      if (wanted.length === 0) return new Map()
      const metadata = await admin.fetchTopicMetadata({ topics: wanted })
      return new Map(metadata.topics.map(({ name, partitions }) => [name, partitions.length]))
    })
  /** Runs a change of topics with a client of its own. */
  const change = async (doing: string, make: (changer: Admin) => Promise<unknown>): Promise<void> => {
    const changer = changing.admin()
    try {
      await run('open', doing, () => changer.connect())
      // A broker answers such a request when it is done with it.
      await server.ask({ name: 'change-topics', deadlineMs: 2 * server.deadlineMs, doing }, () => make(changer))
    } finally {
      await server.leave(() => changer.disconnect())
    }
  }
  return {
    committed: (group, topic) => run('offsets', `offsets of ${group}`, () => toCommitted(admin, group, topic)),
    ranges: (topic) =>
      run('ranges', `ranges of ${topic}`, async () =>
        (await patiently(() => admin.fetchTopicOffsets(topic)))
          .map(({ partition, low, high }) => ({ partition, start: Number(low), end: Number(high) }))
          .sort((a, b) => a.partition - b.partition),
      ),
    partitionCounts: countsOf,
    createTopics: async (specs) => {
      const existing = await countsOf(specs.map(({ topic }) => topic))
      const missing = specs.filter(({ topic }) => !existing.has(topic))
      if (missing.length === 0) return
      const topics = missing.map(({ topic, partitions, replication, config }) => ({
        topic,
        numPartitions: partitions,
        replicationFactor: replication,
        configEntries: Object.entries(config).map(([name, value]) => ({ name, value })),
      }))
      await change('creating topics', async (changer) => {
        await changer.createTopics({ waitForLeaders: false, topics })
        await Promise.all(topics.map(({ topic }) => patiently(() => changer.fetchTopicOffsets(topic), isNotYetThere)))
      })
    },
    addPartitions: (topic, count) =>
      change(`adding partitions to ${topic}`, (changer) => changer.createPartitions({ topicPartitions: [{ topic, count }] })),
    close: async () => {
      await server.leave(() => admin.disconnect())
      server.end()
    },
  }
}
