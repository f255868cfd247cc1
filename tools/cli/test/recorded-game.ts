import type { Log, LogBatch } from '@fairline/contracts'
import { fairline, nbaEventCodec, partitionsOf, topicOf } from '@fairline/contracts'
import { defaultTradingPolicy } from '@fairline/domain-markets'
import { nbaModule } from '@fairline/domain-nba'
import { simulatedSports } from '@fairline/feed-simulator/slates'
import { nbaIngest } from '@fairline/ingest-nba/sport'
import { createMessageIntake } from '@fairline/kit-ingest'
import { calculatorLogic } from '@fairline/kit-pricing'

/** When the game's first message is received; the next ones follow ten milliseconds apart. */
export const startUs = 1_768_154_400_000_000
const { NormalizedRecord, RawRecord } = fairline.v1

/** Normalized records of the beginning of an NBA game, ten milliseconds apart. */
export const recordedInputs = (): readonly Buffer[] => {
  const { generate, vocabulary } = simulatedSports.nba
  const intake = createMessageIntake(nbaIngest, 1)
  const game = generate({ providerGameId: '26011100', seed: 5, gameDate: '2026-01-11', startsAtMs: 0, startsAtUs: startUs })
  return game.messages.slice(0, 12).map(({ body }, index) => {
    const receivedAtUs = startUs + index * 10_000
    const bytes = Buffer.from(JSON.stringify(vocabulary.stamp(body, startUs)))
    const read = intake.read({ bytes, position: '' }, 's/0', receivedAtUs)
    if (read.kind !== 'record') throw new Error(`not a record: ${read.kind}`)
    const raw = RawRecord.decode(read.record.value as Uint8Array)
    const event = { eventId: raw.eventId, feedSeq: raw.feedSeq, receivedAtUs, fullState: true, feed: raw.event?.detail ?? null }
    return Buffer.from(NormalizedRecord.encode({ gameId: raw.gameId, eventSeq: index + 1, receivedAtUs, source: 's/0', event }).finish())
  })
}

/** What a calculator published from them, a change per input at most. */
export const publishedOf = (inputs: readonly Buffer[]): readonly Buffer[] => {
  const calculator = calculatorLogic({ module: nbaModule, codec: nbaEventCodec, policy: defaultTradingPolicy }).open(0)
  return inputs.flatMap((value, offset) => {
    calculator.apply({ topic: '', partition: 0, record: { offset, key: null, value, timestampMs: 0, headers: {} } })
    const odds = calculator.flush().outputs.filter(({ topic }) => topic === topicOf('nba', 'odds'))
    return odds.flatMap(({ records }) => records.map((record) => Buffer.from(record.value ?? [])))
  })
}

/** A log that can only be read; everything lies in partition 0. */
export const recordedLog = (topics: Readonly<Record<string, readonly Buffer[]>>): Log => {
  const unused = () => Promise.reject(new Error('only read here'))
  const ranges = (topic: string) =>
    Promise.resolve(
      Array.from({ length: partitionsOf.local.nba }, (_, partition) => ({
        partition,
        start: 0,
        end: partition === 0 ? (topics[topic]?.length ?? 0) : 0,
      })),
    )
  const batchOf = (topic: string): LogBatch => {
    const records = (topics[topic] ?? []).map((value, offset) => ({ offset, key: null, value, timestampMs: 0, headers: {} }))
    return { topic, partition: 0, records, lastOffset: records.length - 1, highWatermark: records.length }
  }
  return {
    producer: unused,
    transactional: unused,
    admin: () =>
      Promise.resolve({
        ranges,
        committed: unused,
        partitionCounts: unused,
        createTopics: unused,
        addPartitions: unused,
        close: () => Promise.resolve(),
      }),
    reader: ({ positions, onBatch }) => {
      queueMicrotask(() => {
        for (const { topic } of positions) onBatch(batchOf(topic))
      })
      return Promise.resolve({ pause: () => undefined, resume: () => undefined, close: () => Promise.resolve() })
    },
  }
}
