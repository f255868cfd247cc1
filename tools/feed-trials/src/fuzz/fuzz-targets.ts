import { decodeRecordSet } from '@fairline/adapters-kafka'
import type { EventCodec } from '@fairline/contracts'
import { fairline, mlbEventCodec, nbaEventCodec, nflEventCodec, topicOf } from '@fairline/contracts'
import { mlbIngest } from '@fairline/ingest-mlb/sport'
import { nbaFrameLimits, readNbaFrame } from '@fairline/ingest-nba/frame'
import { nbaIngest } from '@fairline/ingest-nba/sport'
import { nflIngest } from '@fairline/ingest-nfl/sport'
import type { Json, Sport } from '@fairline/kernel'
import { AppError, sports } from '@fairline/kernel'
import type { IngestSport } from '@fairline/kit-ingest'
import { createMessageIntake, defaultJsonLimits, ingestSection, parseJson } from '@fairline/kit-ingest'
import { readInput } from '@fairline/kit-pricing'
import { normalizerLogic } from '@fairline/normalizer/logic'
import type { PartitionLogic } from '@fairline/runtime-stage'
import { configKeys, kafkaSection, readConfig, sportServiceSection } from '@fairline/runtime-service'
import { z } from 'zod'
import { pathStartUs } from '../feed-path.ts'
import { gameMessages } from '../tried-sports.ts'
import { recordBatchSeed } from './record-batch-seed.ts'

/** A parser under fuzz. */
export interface FuzzTarget {
  readonly name: string
  /** Good inputs to start from. */
  readonly seeds: readonly Buffer[]
  /** Whether inputs are JSON, so that their structure can be changed as well. */
  readonly isJson: boolean
  /** Takes any bytes; says what became of them. Throws where the parser has failed to keep its promise. */
  readonly take: (bytes: Buffer) => 'accepted' | 'rejected'
}

const gameId = '26011100'
const broken = (promise: string): Error => new Error(`Broken promise: ${promise}`)

/** A reason is a reject of ours, never a crash that was caught. */
const rejected = (error: AppError): 'rejected' => {
  if (error.disposition !== 'reject') throw broken(`bad input is a reject, got ${error.code} (${error.disposition})`)
  return 'rejected'
}

const normalizerInput = (sport: Sport, offset: number, value: Buffer) => ({
  topic: topicOf(sport, 'raw'),
  partition: 0,
  record: { offset, key: Buffer.from('key'), value, timestampMs: 0, headers: {} },
})

const normalizedOf = (sport: Sport, normalizer: PartitionLogic): readonly Uint8Array[] =>
  normalizer
    .flush()
    .outputs.flatMap(({ topic, records }) => (topic === topicOf(sport, 'normalized') ? records.flatMap(({ value }) => value ?? []) : []))

/** From a provider's message to the calculator's reader: what ingest accepts, everything behind it can read. */
const feedTarget = <Event>(ingest: IngestSport<Event>, codec: EventCodec<Event>): FuzzTarget => {
  const { sport } = ingest.module
  const intake = createMessageIntake(ingest, 1)
  let normalizer = normalizerLogic(sport).open(0)
  let offset = 0
  return {
    name: `feed-${sport}`,
    seeds: gameMessages(sport, gameId)
      .filter((_, index) => index < 3 || index % 40 === 0)
      .map((body) => Buffer.from(JSON.stringify(body))),
    isJson: true,
    take: (bytes) => {
      const read = intake.read({ bytes, position: 'fuzz' }, 'fuzz/0', pathStartUs + offset * 1000)
      if (read.kind === 'reject') return rejected(read.error)
      if (read.kind === 'alive') return 'accepted'
      // Games that were made up along the way must not pile up.
      if (offset++ % 5000 === 0) normalizer = normalizerLogic(sport).open(0)
      normalizer.apply(normalizerInput(sport, offset, Buffer.from(read.record.value as Uint8Array)))
      for (const value of normalizedOf(sport, normalizer)) {
        const input = readInput(codec, value, offset)
        if (!input.ok) throw broken(`the calculator reads what ingest accepted, got ${input.error.code}`)
      }
      return 'accepted'
    },
  }
}

/** From a text frame of the NBA provider to the messages of the pipeline. */
const nbaFrameTarget = (): FuzzTarget => {
  const limits = nbaFrameLimits(1_048_576)
  const intake = createMessageIntake(nbaIngest, 1)
  const [fixture, ...others] = gameMessages('nba', gameId).map((body, index) => ({ ...body, token: `token-${index}` }))
  const bodies: readonly Json[] = [
    { type: 'subscribed', connectionId: 'c', resumed: false },
    { type: 'snapshot', gameId, frames: [fixture as Json, ...others.slice(0, 3)] },
    { type: 'snapshot-complete' },
    { type: 'reconnect', inMs: 2000 },
    ...others.slice(3, 6),
  ]
  return {
    name: 'frame-nba',
    seeds: bodies.map((body) => Buffer.from(JSON.stringify(body))),
    isJson: true,
    take: (bytes) => {
      const frame = readNbaFrame(bytes, limits)
      const messages = frame.kind === 'snapshot' ? frame.messages : frame.kind === 'message' || frame.kind === 'unreadable' ? [bytes] : []
      if (messages.length > Math.max(1, bytes.length)) throw broken('no more messages than the frame has bytes')
      for (const message of messages) {
        const read = intake.read({ bytes: message, position: 'fuzz' }, 'fuzz/0', pathStartUs)
        if (read.kind === 'reject') rejected(read.error)
        else if (frame.kind === 'unreadable') throw broken('what the connection cannot read, the pipeline rejects')
      }
      return frame.kind === 'unreadable' ? 'rejected' : 'accepted'
    },
  }
}

const rawSeeds = (): readonly Buffer[] => {
  const intake = createMessageIntake(nflIngest, 1)
  return gameMessages('nfl', gameId)
    .slice(0, 6)
    .flatMap((body) => {
      const read = intake.read({ bytes: Buffer.from(JSON.stringify(body)), position: 'seed' }, 'fuzz/0', pathStartUs)
      return read.kind === 'record' ? [Buffer.from(read.record.value as Uint8Array)] : []
    })
}

/** Our own protobuf as the normalizer meets it. */
const rawRecordTarget = (): FuzzTarget => {
  let normalizer = normalizerLogic('nfl').open(0)
  let offset = 0
  return {
    name: 'raw-record',
    seeds: rawSeeds(),
    isJson: false,
    take: (bytes) => {
      if (offset++ % 1000 === 0) normalizer = normalizerLogic('nfl').open(0)
      normalizer.apply(normalizerInput('nfl', offset, bytes))
      return normalizer.flush().outputs.some(({ topic, records }) => topic === topicOf('nfl', 'normalizer.dlq') && records.length > 0)
        ? 'rejected'
        : 'accepted'
    },
  }
}

/** Our own protobuf as a calculator meets it. */
const normalizedRecordTarget = (): FuzzTarget => {
  const { NormalizedRecord, RawRecord } = fairline.v1
  return {
    name: 'normalized-record',
    seeds: rawSeeds().map((bytes, index) => {
      const raw = RawRecord.decode(bytes)
      const event = { eventId: raw.eventId, feedSeq: raw.feedSeq, receivedAtUs: raw.receivedAtUs, feed: raw.event?.detail ?? null }
      return Buffer.from(NormalizedRecord.encode({ gameId: raw.gameId, eventSeq: index + 1, receivedAtUs: 1, source: 's', event }).finish())
    }),
    isJson: false,
    take: (bytes) => {
      const input = readInput(nflEventCodec, bytes, 0)
      return input.ok ? 'accepted' : rejected(input.error)
    },
  }
}

const recordBatchTarget = (): FuzzTarget => ({
  name: 'record-batch',
  seeds: [recordBatchSeed(0), recordBatchSeed(1), recordBatchSeed(4)],
  isJson: false,
  take: (bytes) => {
    try {
      const aborted = [{ producerId: 7n, firstOffset: 0 }]
      const { records, lastOffset } = decodeRecordSet(bytes, aborted, 0)
      const tolerant = decodeRecordSet(bytes, aborted, 0, true)
      if (tolerant.records.length !== records.length || tolerant.unreadable.length > 0) throw broken('what can be read is read alike')
      if (records.length > bytes.length * 2000) throw broken('no more records than the bytes can hold')
      return lastOffset >= 0 ? 'accepted' : 'rejected'
    } catch (caught) {
      if (caught instanceof AppError && caught.code === 'KAFKA_RECORDS_UNREADABLE') return 'rejected'
      throw caught
    }
  },
})

const depthOf = (value: Json): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map((each) => depthOf(each))) : 0

const jsonLimitsTarget = (): FuzzTarget => ({
  name: 'json-limits',
  seeds: ['{"a":[1,2,{"b":"\\u00e9\\n"}],"c":null}', '[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]', '{"k":"\u00e9","l":-1.5e3}'].map((text) =>
    Buffer.from(text),
  ),
  isJson: true,
  take: (bytes) => {
    const parsed = parseJson(bytes)
    if (!parsed.ok) return rejected(parsed.error)
    if (depthOf(parsed.value) > defaultJsonLimits.maxDepth) throw broken('nothing deeper than the limit is parsed')
    return 'accepted'
  },
})

const configTarget = (): FuzzTarget => {
  const shape = { service: sportServiceSection, kafka: kafkaSection, ingest: ingestSection }
  const schema = z.object(shape)
  const good = {
    FAIRLINE_SERVICE_ENVIRONMENT: 'local',
    FAIRLINE_SERVICE_OPS_PORT: '0',
    FAIRLINE_SERVICE_SPORT: 'nfl',
    FAIRLINE_KAFKA_BROKERS: 'kafka-1:9092,kafka-2:9092',
    FAIRLINE_KAFKA_USERNAME: 'fairline',
    FAIRLINE_KAFKA_PASSWORD: 'not-a-secret',
    FAIRLINE_INGEST_MAX_REJECT_RATIO: '0.5',
  }
  return {
    name: 'config',
    seeds: [Buffer.from(JSON.stringify(good))],
    isJson: true,
    take: (bytes) => {
      const parsed = parseJson(bytes)
      const given = parsed.ok && typeof parsed.value === 'object' ? (parsed.value ?? {}) : {}
      const environment = Object.fromEntries(
        Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
      )
      const { config, problems } = readConfig(schema, environment)
      const names = new Set([...configKeys(schema).map(({ variable }) => variable), ...Object.keys(environment)])
      for (const problem of problems)
        if (![...names].some((name) => problem.includes(name)) && !problem.includes('_*:'))
          throw broken(`a problem names its key: ${problem}`)
      return config === undefined || problems.length > 0 ? 'rejected' : 'accepted'
    },
  }
}

/** Every parser that meets bytes of others. Each has a state of its own; make them anew for a run that must repeat. */
export const fuzzTargets = (): readonly FuzzTarget[] => {
  const feeds: Readonly<Record<Sport, FuzzTarget>> = {
    nfl: feedTarget(nflIngest, nflEventCodec),
    nba: feedTarget(nbaIngest, nbaEventCodec),
    mlb: feedTarget(mlbIngest, mlbEventCodec),
  }
  return [
    ...sports.map((sport) => feeds[sport]),
    nbaFrameTarget(),
    rawRecordTarget(),
    normalizedRecordTarget(),
    recordBatchTarget(),
    jsonLimitsTarget(),
    configTarget(),
  ]
}
