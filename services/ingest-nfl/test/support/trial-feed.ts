import type { OwnCluster } from '@fairline/adapters-kafka'
import { connectKafka } from '@fairline/adapters-kafka'
import { partitionsOf, topicOf } from '@fairline/contracts'
import { openKafkaTransport } from '@fairline/kit-ingest'
import type { IngestTrial, MemoryLog } from '@fairline/kit-ingest/testing'
import { createMemoryLog, startIngestTrial } from '@fairline/kit-ingest/testing'
import { systemClock } from '@fairline/runtime-service'
import { generateNflGame, nflVocabulary } from '@fairline/simulation-nfl'
import { randomUUID } from 'node:crypto'
import type { Admin, Kafka, Message, Producer } from 'kafkajs'
import { CompressionTypes } from 'kafkajs'
import { expect, vi } from 'vitest'
import { nflIngest } from '../../src/sport.ts'

const startsAtUs = 1_768_154_400_000_000
const providerGameId = '2026011100'
const messages = generateNflGame({ providerGameId, seed: 11, gameDate: '2026-01-11', startsAtMs: 0, startsAtUs }).messages.map(({ body }) =>
  Buffer.from(JSON.stringify(nflVocabulary.stamp(body, startsAtUs))),
)
const timestamp = '1768154400000'

/** A topic of the provider on a real broker, and an adapter that reads it; the adapter's own cluster is in memory. */
export interface TrialFeed {
  readonly kafka: Kafka
  readonly admin: Admin
  readonly topic: string
  /** Deletes the topic and makes it once more, empty. */
  makeTopicAnew(): Promise<void>
  readonly key: string
  /** The n-th message of the game, with its key. */
  good(index: number): Message
  eventIdOf(index: number): string
  write(partition: number, written: readonly Message[], compression?: CompressionTypes): Promise<void>
  /** Writes what must come back as dead letters with these very values. */
  writeBad(written: readonly Message[]): Promise<void>
  readonly bad: readonly Buffer[]
  trial(): IngestTrial
  /** Waits for that many events. */
  accepted(count: number): Promise<void>
  /** Ends the adapter, and starts it again. */
  restart(options?: { readonly forgetsPosition: boolean }): Promise<void>
  /** Ends the adapter; a second time nothing happens. */
  stop(): Promise<void>
}

/** What a {@link TrialFeed} is made of. */
export interface TrialFeedOptions {
  readonly kafka: Kafka
  readonly admin: Admin
  readonly producer: Producer
  readonly cluster: OwnCluster
  readonly topicConfig?: Readonly<Record<string, string>> | undefined
}

const unlimited = { FAIRLINE_INGEST_MAX_REJECTS_IN_ROW: '1000000', FAIRLINE_INGEST_MAX_REJECT_RATIO: '1' }

/** Makes a topic and starts an adapter on it. */
export const openTrialFeed = async ({ kafka, admin, producer, cluster, topicConfig = {} }: TrialFeedOptions): Promise<TrialFeed> => {
  const topic = `it-bad-${randomUUID().slice(0, 8)}`
  const memory: MemoryLog = createMemoryLog(partitionsOf.local.nfl)
  const feed = connectKafka(cluster)
  const createTopic = async (): Promise<void> => {
    const maker = await feed.admin()
    await maker.createTopics([{ topic, partitions: 2, replication: 1, config: topicConfig }]).finally(() => maker.close())
  }
  await createTopic()
  const bad: Buffer[] = []
  const start = (): Promise<IngestTrial> =>
    startIngestTrial({
      sport: nflIngest,
      clock: systemClock(),
      memory,
      env: unlimited,
      openTransport: (positions) =>
        openKafkaTransport({
          feed,
          topic,
          sourcePrefix: 'nfl-kafka',
          readerName: 'trial',
          positions,
          clock: systemClock(),
          partitionCheckMs: 100,
        }),
    })
  let trial = await start()
  const write: TrialFeed['write'] = async (partition, written, compression = CompressionTypes.None) => {
    await producer.send({ topic, compression, messages: written.map((message) => ({ timestamp, ...message, partition })) })
  }
  const good = (index: number): Message => ({ key: providerGameId, value: messages[index] as Buffer })
  return {
    kafka,
    admin,
    topic,
    makeTopicAnew: async () => {
      await admin.deleteTopics({ topics: [topic] })
      await vi.waitFor(async () => expect(await admin.listTopics()).not.toContain(topic), { timeout: 20_000 })
      await createTopic()
    },
    key: providerGameId,
    good,
    eventIdOf: (index) => (JSON.parse(String(messages[index])) as { readonly event_id: string }).event_id,
    write,
    bad,
    writeBad: async (written) => {
      bad.push(...written.map(({ value }) => Buffer.from(value ?? '')))
      await write(0, written)
    },
    trial: () => trial,
    accepted: async (count) => {
      await vi.waitFor(() => expect(trial.events()).toHaveLength(count), { timeout: 20_000, interval: 5 })
    },
    restart: async ({ forgetsPosition } = { forgetsPosition: false }) => {
      await trial.close()
      if (forgetsPosition) memory.forget(topicOf('nfl', 'feed-position'))
      trial = await start()
    },
    stop: () => trial.close(),
  }
}
