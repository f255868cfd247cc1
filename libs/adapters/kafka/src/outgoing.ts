import type { OutgoingRecord, PartitionWrite, WrittenEnd } from '@fairline/contracts'
import type { Message, RecordMetadata } from 'kafkajs'
import { kafkaError } from './errors.ts'

/** kafkajs puts one send into one record batch: below the brokers' 1 MiB limit with room for framing. */
const maxBatchBytes = 900_000
const maxBatchRecords = 10_000

const lengthOf = (part: string | Uint8Array | null): number =>
  part === null ? 0 : typeof part === 'string' ? part.length * 3 : part.byteLength

const sizeOf = (record: OutgoingRecord): number => {
  let bytes = 24 + lengthOf(record.key) + lengthOf(record.value)
  for (const name in record.headers) bytes += 8 + lengthOf(name) + lengthOf(record.headers[name] as string)
  return bytes
}

const isForbiddenKey = (key: string | Buffer): boolean =>
  key.length === 4 && (typeof key === 'string' ? key === '\0\0\0\0' : key.readUInt32BE(0) === 0)

const toMessage = (record: OutgoingRecord, partition: number): Message => ({
  partition,
  key: record.key,
  value: record.value === null ? null : Buffer.isBuffer(record.value) ? record.value : Buffer.from(record.value),
  timestamp: String(record.timestampMs),
  ...(record.headers === undefined ? {} : { headers: { ...record.headers } }),
})

const acksAll = -1

/** The part of kafkajs's producer and transaction that writes. */
interface Sender {
  sendBatch(batch: { topicMessages: { topic: string; messages: Message[] }[]; acks: number }): Promise<RecordMetadata[]>
}

/**
 * kafkajs sorts messages into partitions by a reduce that copies the group for every message: quadratic in a batch. These are grouped
 * already, and say so when asked.
 */
const groupedBeforehand = (groups: Readonly<Record<number, Message[]>>): Message[] => {
  const messages = Object.values(groups).flat()
  return Object.defineProperty(messages, 'reduce', { value: () => groups })
}

/**
 * Writes records to partitions of one broker, in requests that it accepts, one after the other. A request to one broker is repeated with
 * the same sequence numbers, so a lost answer doubles nothing; a call that spans brokers has no such guarantee in kafkajs.
 * @returns the end of each partition, from the answers to the requests
 */
export const sendWrites = async (sender: Sender, writes: readonly PartitionWrite[]): Promise<readonly WrittenEnd[]> => {
  const queues = onePerPartition(writes).map((write) => ({
    ...write,
    batches: toMessageBatches(write.topic, write.partition, write.records),
  }))
  const ends = new Map<string, WrittenEnd>()
  const rounds = Math.max(0, ...queues.map(({ batches }) => batches.length))
  for (let round = 0; round < rounds; round++) {
    const topics = new Map<string, Record<number, Message[]>>()
    for (const { topic, partition, batches } of queues) {
      const messages = batches[round]
      if (messages === undefined) continue
      const groups = topics.get(topic) ?? {}
      groups[partition] = messages
      topics.set(topic, groups)
    }
    const topicMessages = [...topics].map(([topic, groups]) => ({ topic, messages: groupedBeforehand(groups) }))
    const written = await sender.sendBatch({ topicMessages, acks: acksAll })
    for (const [topic, groups] of topics)
      for (const partition of Object.keys(groups).map(Number)) {
        const answer = written.find((each) => each.topicName === topic && each.partition === partition)
        // kafkajs silently drops records for a partition that its metadata does not have.
        if (answer === undefined)
          throw kafkaError('KAFKA_TOPIC_MISSING', `Partition ${partition} of ${topic} does not exist.`, { topic, partition })
        const end = Number(answer.baseOffset ?? Number.NaN) + (groups[partition]?.length ?? 0)
        // A broker that has taken the batch before may not say where: -1.
        if (Number(answer.baseOffset) >= 0) ends.set(`${topic}/${partition}`, { topic, partition, end })
      }
  }
  return [...ends.values()]
}

/** Writes to one partition joined in their order. */
const onePerPartition = (writes: readonly PartitionWrite[]): readonly PartitionWrite[] => {
  const joined = [...Map.groupBy(writes, ({ topic, partition }) => `${topic}/${partition}`).values()]
  return joined.map((group) => ({ ...(group[0] as PartitionWrite), records: group.flatMap(({ records }) => records) }))
}

/** The records of one send as the batches to be written one after the other. */
const toMessageBatches = (topic: string, partition: number, records: readonly OutgoingRecord[]): readonly Message[][] => {
  const batches: Message[][] = []
  let current: Message[] = []
  let bytes = 0
  for (const record of records) {
    if (isForbiddenKey(record.key))
      throw kafkaError('KAFKA_KEY_FORBIDDEN', `A record for ${topic}/${partition} has a key of four zero bytes.`, { topic })
    const size = sizeOf(record)
    if (size > maxBatchBytes)
      throw kafkaError('KAFKA_RECORD_TOO_LARGE', `A record for ${topic}/${partition} has ${size} bytes, more than ${maxBatchBytes}.`, {
        topic,
        size,
      })
    if (current.length > 0 && (bytes + size > maxBatchBytes || current.length === maxBatchRecords)) {
      batches.push(current)
      current = []
      bytes = 0
    }
    current.push(toMessage(record, partition))
    bytes += size
  }
  if (current.length > 0) batches.push(current)
  return batches
}
