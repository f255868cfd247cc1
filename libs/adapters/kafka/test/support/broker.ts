import { randomUUID } from 'node:crypto'
import type { Log, LogAdmin, LogReader, LogRecord, OutgoingRecord, ReadPosition } from '@fairline/contracts'
import { Kafka, logLevel } from 'kafkajs'
import { connectKafka, ownCluster } from '../../src/index.ts'

export const config = ownCluster(process.env, 'kafka-adapter-test')
export const log: Log = connectKafka(config)

/** A name that no other run has. */
export const unique = (name: string): string => `it-${name}-${randomUUID().slice(0, 8)}`

export const createTopic = async (
  admin: LogAdmin,
  name: string,
  partitions = 1,
  topicConfig: Record<string, string> = {},
): Promise<string> => {
  const topic = unique(name)
  // Records of these tests bear the times of an old game: a broker would delete them when it next looks for what it need not keep.
  await admin.createTopics([{ topic, partitions, replication: 1, config: { 'retention.ms': '-1', ...topicConfig } }])
  return topic
}

export const record = (key: string, value = key): OutgoingRecord => ({ key, value: Buffer.from(value), timestampMs: 1_700_000_000_000 })

export const records = (prefix: string, count: number, bytes = 0): readonly OutgoingRecord[] =>
  Array.from({ length: count }, (_, i) => record(`${prefix}${i}`, `${prefix}${i}`.padEnd(bytes, '.')))

/** A client of kafkajs without our driver. */
export const bareClient = (clientId: string): Kafka => new Kafka({ ...config, clientId, logLevel: logLevel.NOTHING })

/** Deletes the records below an offset, as retention does. */
export const cutBelow = async (topic: string, offset: number): Promise<void> => {
  const client = bareClient('cut').admin()
  await client.connect()
  // Loads the metadata that the deletion needs.
  await client.fetchTopicOffsets(topic)
  await client.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: String(offset) }] })
  await client.disconnect()
}

/** Waits for a condition with a deadline. */
export const until = async (what: string, isTrue: () => boolean, timeoutMs = 20_000): Promise<void> => {
  const deadline = Date.now() + timeoutMs
  while (!isTrue()) {
    if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs} ms for ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

export interface Reading {
  readonly records: readonly LogRecord[]
  readonly lastOffset: number
}

const read = async (position: ReadPosition, isDone: (reading: Reading) => boolean): Promise<Reading> => {
  const found: LogRecord[] = []
  let lastOffset = position.offset - 1
  let failure: Error | undefined
  const reader: LogReader = await log.reader({
    name: 'to-end',
    positions: [position],
    maxWaitMs: 20,
    onBatch: (batch) => {
      found.push(...batch.records)
      lastOffset = batch.lastOffset
    },
    onError: (error) => {
      failure = error
    },
  })
  try {
    await until(`the end of ${position.topic}`, () => isDone({ records: found, lastOffset }) || failure !== undefined)
  } finally {
    await reader.close()
  }
  if (failure !== undefined) throw failure
  return { records: found, lastOffset }
}

/** Reads a partition from an offset to the end it has now, as a restore does. */
export const readToEnd = async (admin: LogAdmin, position: ReadPosition): Promise<Reading> => {
  const end = (await admin.ranges(position.topic)).find((range) => range.partition === position.partition)?.end ?? 0
  return read(position, ({ lastOffset }) => lastOffset >= end - 1)
}

const sentinel = 'sentinel'

/**
 * Reads all that was committed before this call. A commit answers before its markers are written; a record written
 * after it becomes readable only behind them.
 */
export const readCommitted = async (position: ReadPosition): Promise<Reading> => {
  const producer = await log.producer()
  await producer.send(position.topic, position.partition, [record(sentinel)])
  await producer.close()
  const reading = await read(position, ({ records: found }) => String(found.at(-1)?.key) === sentinel)
  return { records: reading.records.filter(({ key }) => String(key) !== sentinel), lastOffset: reading.lastOffset }
}

export const keysOf = (reading: Reading): readonly string[] => reading.records.map(({ key }) => String(key))
