import type { BadInputTable, TriedRow } from '@fairline/kernel/testing'
import { randomUUID } from 'node:crypto'
import type { Message } from 'kafkajs'
import { CompressionTypes } from 'kafkajs'
import type { TrialFeed } from './support/trial-feed.ts'

/** What becomes of a row. */
export interface KafkaOutcome {
  /** Reason of every dead letter, and how many there are. Default none. */
  readonly letters?: readonly [reason: string, count: number]
  /** Messages that are good in themselves and become raw records, repetitions included. */
  readonly accepted?: number
  /** Code with which the adapter ends, for its supervisor to start it again. */
  readonly stops?: string
  /** Code with which it then does not start: a person must decide. */
  readonly doesNotStart?: string
}

/** A row of the catalogue for the Kafka feed. */
export interface KafkaRow extends TriedRow {
  readonly topicConfig?: Readonly<Record<string, string>>
  /** What the provider writes and does. */
  readonly run: (feed: TrialFeed) => Promise<void>
  readonly expected: KafkaOutcome
  /** Where the good message comes that must pass afterwards. Default 0. */
  readonly goodPartition?: number
  /** Whether the letters hold batches as they lie in the log, rather than values. */
  readonly isBatch?: true
}

/** A row of one bad record. */
const record = (
  id: string,
  what: string,
  reason: string,
  make: (feed: TrialFeed) => Message,
  topicConfig?: KafkaRow['topicConfig'],
): KafkaRow => ({
  id,
  what,
  run: (feed) => feed.writeBad([make(feed)]),
  expected: { letters: [reason, 1] },
  ...(topicConfig === undefined ? {} : { topicConfig }),
})
/** A row whose records are good, for all their strangeness. */
const strange = (
  id: string,
  what: string,
  make: (feed: TrialFeed) => readonly Message[],
  accepted: number,
  topicConfig?: KafkaRow['topicConfig'],
): KafkaRow => ({
  id,
  what,
  run: (feed) => feed.write(0, make(feed)),
  expected: { accepted },
  ...(topicConfig === undefined ? {} : { topicConfig }),
})
const compressed = (id: string, what: string, compression: CompressionTypes, expected: KafkaOutcome): KafkaRow => ({
  id,
  what,
  run: (feed) => feed.write(0, [feed.good(0)], compression),
  expected,
  isBatch: true,
})

const large = { 'max.message.bytes': '4000000' }
const unreadable = 'INGEST_BATCH_UNREADABLE'
const empties = 10_000
const bombBytes = 80 * 1024 * 1024

const inTransaction = async (feed: TrialFeed, messages: readonly Message[], ends: 'commit' | 'abort'): Promise<void> => {
  const producer = feed.kafka.producer({ transactionalId: `bad-${randomUUID()}`, idempotent: true, maxInFlightRequests: 1 })
  await producer.connect()
  const transaction = await producer.transaction()
  await transaction.send({ topic: feed.topic, messages: messages.map((message) => ({ ...message, partition: 0 })) })
  await transaction[ends]()
  await producer.disconnect()
}

/** Bad input of the NFL feed's Kafka topic. */
export const kafkaBadInput: BadInputTable<KafkaRow> = {
  title: 'Kafka feed (ingest-nfl)',
  letter: 'K',
  lastRow: 28,
  rows: [
    record('K1', 'a tombstone', 'INGEST_MESSAGE_EMPTY', ({ key }) => ({ key, value: null })),
    record('K2', 'no key', 'INGEST_KEY_MISSING', ({ good }) => ({ ...good(0), key: null })),
    record('K3', 'the key of another game', 'INGEST_KEY_MISMATCH', ({ good }) => ({ ...good(0), key: '2026011199' })),
    record('K4', 'a key of four zero bytes', 'INGEST_KEY_MISMATCH', ({ good }) => ({ ...good(0), key: Buffer.alloc(4) })),
    record('K5', 'a record of 700 kB', 'INGEST_MESSAGE_TOO_LARGE', ({ key }) => ({ key, value: Buffer.alloc(700_000, ' ') })),
    {
      id: 'K6',
      what: 'a packed record that inflates to 80 MiB',
      run: (feed) => feed.write(0, [{ key: feed.key, value: Buffer.alloc(bombBytes) }], CompressionTypes.GZIP),
      expected: { letters: [unreadable, 1] },
      isBatch: true,
    },
    compressed('K7', 'zstd', CompressionTypes.ZSTD, { accepted: 1 }),
    compressed('K8', 'LZ4, which we cannot read', CompressionTypes.LZ4, { letters: [unreadable, 1] }),
    compressed('K8', 'Snappy, which we cannot read', CompressionTypes.Snappy, { letters: [unreadable, 1] }),
    strange('K12', 'a header twice', ({ good }) => [{ ...good(0), headers: { schema: ['1', '2'] } }], 1),
    strange('K13', 'a header of 1 MB', ({ good }) => [{ ...good(0), headers: { junk: Buffer.alloc(1_048_576, 'x') } }], 1, large),
    strange('K14', 'a header that is no UTF-8', ({ good }) => [{ ...good(0), headers: { junk: Buffer.from([0xc3, 0x28]) } }], 1),
    strange('K15', 'no time of creation', ({ good }) => [{ ...good(0), timestamp: '-1' }], 1),
    strange(
      'K16',
      'times that go back',
      ({ good }) => [0, 1, 2].map((index) => ({ ...good(index), timestamp: String(1_768_154_400_000 - index * 60_000) })),
      3,
    ),
    {
      id: 'K17',
      what: 'an aborted transaction',
      run: (feed) => inTransaction(feed, [feed.good(0), { key: 'x', value: 'lost' }], 'abort'),
      expected: {},
    },
    {
      id: 'K18',
      what: 'a transaction that hangs: the other partitions go on',
      run: async (feed) => {
        const producer = feed.kafka.producer({
          transactionalId: `bad-${randomUUID()}`,
          idempotent: true,
          maxInFlightRequests: 1,
          transactionTimeout: 60_000,
        })
        await producer.connect()
        const transaction = await producer.transaction()
        await transaction.send({ topic: feed.topic, messages: [{ ...feed.good(0), partition: 0 }] })
        await producer.disconnect()
      },
      expected: {},
      goodPartition: 1,
    },
    {
      id: 'K19',
      what: 'an entry that is only the end of a transaction',
      run: (feed) => inTransaction(feed, [feed.good(0)], 'commit'),
      expected: { accepted: 1 },
    },
    {
      id: 'K20',
      what: 'offsets that are left out',
      run: async (feed) => {
        await feed.write(0, [feed.good(0)])
        await inTransaction(feed, [feed.good(1), feed.good(2)], 'abort')
        await feed.write(0, [feed.good(1)])
      },
      expected: { accepted: 2 },
    },
    {
      id: 'K21',
      what: 'a topic that was made anew',
      run: async (feed) => {
        await feed.write(0, [feed.good(0), feed.good(1)])
        await feed.accepted(2)
        await feed.stop()
        await feed.makeTopicAnew()
      },
      expected: { accepted: 2, doesNotStart: 'INGEST_POSITION_OUT_OF_RANGE' },
    },
    {
      id: 'K22',
      what: 'more partitions than before',
      run: async (feed) => {
        await feed.admin.createPartitions({ topicPartitions: [{ topic: feed.topic, count: 4 }] })
      },
      expected: { stops: 'INGEST_FEED_PARTITIONS_CHANGED' },
      goodPartition: 3,
    },
    {
      id: 'K23',
      what: 'records that were deleted before they were read',
      run: async (feed) => {
        await feed.write(0, [feed.good(0)])
        await feed.accepted(1)
        await feed.stop()
        await feed.write(0, [feed.good(1), feed.good(2)])
        await feed.admin.fetchTopicOffsets(feed.topic)
        await feed.admin.deleteTopicRecords({ topic: feed.topic, partitions: [{ partition: 0, offset: '2' }] })
      },
      expected: { accepted: 1, doesNotStart: 'INGEST_POSITION_OUT_OF_RANGE' },
    },
    {
      id: 'K26',
      what: '10 000 records without content at once',
      run: (feed) => feed.writeBad(Array.from({ length: empties }, () => ({ key: feed.key, value: '' }))),
      expected: { letters: ['INGEST_MESSAGE_EMPTY', empties] },
    },
    {
      id: 'K27',
      what: 'records that are read again after a lost position: the normalizer drops the repetitions',
      run: async (feed) => {
        await feed.write(0, [feed.good(0), feed.good(1)])
        await feed.accepted(2)
        await feed.restart({ forgetsPosition: true })
      },
      expected: { accepted: 4 },
    },
    {
      id: 'K28',
      what: 'a topic that does not exist',
      run: async (feed) => {
        await feed.stop()
        await feed.admin.deleteTopics({ topics: [feed.topic] })
      },
      expected: { doesNotStart: 'INGEST_FEED_TOPIC_MISSING' },
    },
  ],
  spared: [
    { id: 'K9', what: 'a wrong checksum', because: 'a broker refuses to store it; on our side the checksum of a batch is not read' },
    {
      id: 'K10',
      what: 'record formats 0 and 1',
      because: 'a broker of today refuses to store them; record-batch.test.ts of the adapter tries them',
    },
    { id: 'K11', what: 'no header with a schema', because: 'messages are JSON, and headers are not read' },
    { id: 'K24', what: 'an unknown schema', because: 'messages are JSON, and headers are not read' },
    {
      id: 'K25',
      what: 'a log cut by an unclean election',
      because: 'needs several brokers; the position is then beyond the end of the log, as in K21',
    },
  ],
  outcomeOf: ({ expected: { accepted = 0, letters, stops, doesNotStart } }) =>
    [
      ...(accepted > 0 ? [`${accepted} accepted`] : []),
      ...(letters === undefined ? [] : [`${letters[1] === 1 ? '' : `${letters[1]} times `}dead letter ${letters[0]}`]),
      ...(stops === undefined ? [] : [`ends with ${stops} and is started again`]),
      ...(doesNotStart === undefined ? [] : [`does not start: ${doesNotStart}`]),
    ].join('; ') || 'nothing: reading goes on',
}
