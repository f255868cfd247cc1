import type { Kafka } from 'kafkajs'
import { verifyError } from './errors.ts'

/** A record as the checker reads it. */
export interface TopicRecord {
  readonly topic: string
  readonly partition: number
  readonly offset: number
  readonly key: string
  readonly value: Buffer | null
  readonly headers: Readonly<Record<string, string>>
}

const idleDeadlineMs = 20_000

/**
 * Reads topics from their first to their last committed record, in offset order per partition. Its own reader, with the public
 * client: what the path under check uses is not used here.
 * @param group of the consumer; left behind it would only be an empty name
 */
export const readTopics = async (
  kafka: Kafka,
  group: string,
  topics: readonly string[],
): Promise<ReadonlyMap<string, readonly TopicRecord[]>> => {
  const records = new Map<string, TopicRecord[]>(topics.map((topic) => [topic, []]))
  const ends = new Map<string, number>()
  const admin = kafka.admin()
  await admin.connect()
  try {
    for (const topic of topics)
      for (const { partition, low, high } of await admin.fetchTopicOffsets(topic))
        if (Number(high) > Number(low)) ends.set(`${topic}/${partition}`, Number(high))
  } finally {
    await admin.disconnect()
  }
  if (ends.size === 0) return records
  const consumer = kafka.consumer({
    groupId: group,
    readUncommitted: false,
    maxWaitTimeInMs: 100,
    maxBytesPerPartition: 4_194_304,
    maxBytes: 33_554_432,
  })
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let timer = setTimeout(() => undefined, 0)
  const alive = (): void => {
    clearTimeout(timer)
    timer = setTimeout(
      () =>
        reject(
          verifyError('VERIFY_TOPIC_UNREAD', `No records for ${idleDeadlineMs / 1000} s before the end of ${[...ends.keys()].join(', ')}.`),
        ),
      idleDeadlineMs,
    )
  }
  // The last entry of a partition is usually a transaction marker, which no batch shows: progress is what the client processed.
  consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload }) => {
    alive()
    const end = ends.get(`${payload.topic}/${payload.partition}`)
    if (end !== undefined && Number(payload.lastOffset) >= end - 1) ends.delete(`${payload.topic}/${payload.partition}`)
    if (ends.size === 0) resolve()
  })
  // A new group may meet a coordinator that is still loading: the client says it will start again, and does.
  consumer.on(consumer.events.CRASH, ({ payload }) => {
    if (!payload.restart) reject(payload.error)
  })
  alive()
  try {
    await consumer.connect()
    await consumer.subscribe({ topics: [...topics], fromBeginning: true })
    await consumer.run({
      autoCommit: false,
      eachBatch: ({ batch: { topic, partition, messages } }) => {
        const list = records.get(topic)
        for (const { offset, key, value, headers } of messages)
          list?.push({
            topic,
            partition,
            offset: Number(offset),
            key: key?.toString('utf8') ?? '',
            value,
            headers: Object.fromEntries(Object.entries(headers ?? {}).map(([name, text]) => [name, String(text)])),
          })
        return Promise.resolve()
      },
    })
    await promise
  } finally {
    clearTimeout(timer)
    await consumer.disconnect()
  }
  return records
}
