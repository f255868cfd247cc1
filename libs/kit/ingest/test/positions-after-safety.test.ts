import { manualClock } from '@fairline/kernel'
import { partitionsOf } from '@fairline/contracts'
import { expect, it } from 'vitest'
import type { FeedTransport, MessageBatcher } from '../src/index.ts'
import { createMessageBatcher, openKafkaTransport } from '../src/index.ts'
import type { CrashedIngest } from '../src/testing/index.ts'
import { crashAtEachWrite, createMemoryLog, startIngestTrial } from '../src/testing/index.ts'
import { fakeMessage, fakeSport } from './fake-sport.ts'

const clock = manualClock(1_000_000)
const partitions = partitionsOf.local.nfl
const count = 10
const seqs = Array.from({ length: count }, (_, index) => index + 1)
const eventIds = seqs.map((seq) => `e${seq}`)

/** Several writes for one batch of the provider, and positions saved between them. */
const env = {
  FAIRLINE_INGEST_MAX_CHUNK_MESSAGES: '3',
  FAIRLINE_INGEST_MIN_WRITE_INTERVAL_MS: '0',
  FAIRLINE_INGEST_POSITION_SAVE_MS: '10',
  FAIRLINE_INGEST_MAX_WRITE_RETRY_MS: '0',
}

/** Games in different partitions, and among their messages one that is refused. */
const gameOf = (seq: number): string => `nfl-g${seq % 3}`
const messageOf = (seq: number): Buffer => fakeMessage(seq, { game: gameOf(seq) })
const refused = fakeMessage(5, { id: 'bad', game: gameOf(0), points: 99 })

/** A provider's Kafka: the position is an offset on our cluster. */
const kafkaProvider: CrashedIngest['newProvider'] = () => {
  const feed = createMemoryLog(1)
  const records = [...seqs.slice(0, 5), 0, ...seqs.slice(5)].map((seq) => ({
    key: gameOf(seq),
    value: seq === 0 ? refused : messageOf(seq),
    timestampMs: 0,
  }))
  const filled = feed.log.producer().then((producer) => producer.send('nfl.feed', 0, records))
  return async (memory) => {
    await filled
    const openTransport = (positions: Parameters<typeof openKafkaTransport>[0]['positions']) =>
      openKafkaTransport({ feed: feed.log, topic: 'nfl.feed', sourcePrefix: 'nfl-kafka', readerName: 'test', positions, clock })
    return startIngestTrial({ sport: fakeSport, clock, env, memory, openTransport })
  }
}

/** A provider that keeps the position itself and sends again whatever was not acknowledged. */
const acknowledgingProvider: CrashedIngest['newProvider'] = () => {
  const owed = new Map([...seqs.map((seq) => [String(seq), messageOf(seq)] as const), ['bad', refused] as const])
  return (memory) => {
    let batcher: MessageBatcher | undefined
    const transport: FeedTransport = {
      sources: ['nfl-pubsub/0'],
      start: (sink) => {
        batcher = createMessageBatcher('nfl-pubsub/0', clock, sink)
        for (const [id, bytes] of owed) batcher.add({ bytes, position: id }, () => owed.delete(id))
        sink.connected(true, 'scripted')
        return Promise.resolve()
      },
      pause: () => undefined,
      resume: () => undefined,
      stop: () => {
        batcher?.flush()
        return Promise.resolve()
      },
      close: () => Promise.resolve(),
    }
    return startIngestTrial({ sport: fakeSport, clock, env, memory, openTransport: () => Promise.resolve(transport) })
  }
}

it.each([
  ['offsets on our own cluster', kafkaProvider, ['nfl.raw', 'nfl.ingest.dlq', 'nfl.feed-position']],
  ['acknowledgements of single messages', acknowledgingProvider, ['nfl.raw', 'nfl.ingest.dlq']],
])(
  '%s: whatever write the adapter dies at, every message arrives',
  async (_, newProvider, topics) => {
    const outcomes = await crashAtEachWrite({ partitions, newProvider, eventIds })
    expect(outcomes.filter(({ lost }) => lost.length > 0)).toEqual([])
    expect([...new Set(outcomes.map(({ topic }) => topic))].toSorted()).toEqual(topics.toSorted())
  },
  60_000,
)
