import type { EventCodec, OutgoingRecord } from '@fairline/contracts'
import { fairline, feedDetailToWire } from '@fairline/contracts'
import type { FeedEvent, SportModule } from '@fairline/domain-sport'
import type { AppError } from '@fairline/kernel'
import { crc32 } from 'node:zlib'
import { ingestError } from './errors.ts'
import type { FeedMessage } from './feed-transport.ts'
import { createGamePartitions } from './game-partitions.ts'
import type { JsonLimits } from './json-limits.ts'
import { defaultJsonLimits, parseJson } from './json-limits.ts'
import { payloadHash } from './payload-hash.ts'
import type { RawEntry } from './raw-lanes.ts'
import type { RefusedMessage } from './refusal-records.ts'
import { createRefusalRecords } from './refusal-records.ts'
import type { Beat } from './source-evidence.ts'

/** What the framework must know of a sport: its module, its codec, and which fields are the provider's envelope. */
export interface IngestSport<Event> {
  readonly module: Pick<
    SportModule<never, Event>,
    'sport' | 'route' | 'named' | 'decode' | 'isCorrection' | 'isFullState' | 'isClockState' | 'endOfGame' | 'decidingFields'
  >
  readonly codec: EventCodec<Event>
  /** Top-level fields that differ between copies of one message: sequence, stamp of sending, resume token. */
  readonly envelopeFields: readonly string[]
}

/** A message of a game as it is written to the raw topic. */
export interface IntakeRecord extends RawEntry {
  readonly kind: 'record'
  readonly sentAtUs: number
  /** Paths of fields that decide nothing and were ignored; absent where there are none. */
  readonly ignored: readonly string[] | undefined
}

/** What became of one message. */
export type IntakeResult =
  | IntakeRecord
  | { readonly kind: 'alive'; readonly sourceSeq: number; readonly providerAliveAtUs: number }
  | {
      readonly kind: 'reject'
      readonly error: AppError
      /** One for each game that the message names: it closes in the order of its other events. */
      readonly refusals: readonly RawEntry[]
    }

/** Turns provider messages into records of `<sport>.raw`. Pure but for a cache of partitions. */
export interface MessageIntake {
  read(message: FeedMessage, source: string, receivedAtUs: number): IntakeResult
  beat(beat: Beat, receivedAtUs: number): OutgoingRecord
}

const RawRecord = fairline.v1.RawRecord

/** A {@link MessageIntake} for a sport whose topics have `partitions` partitions. */
export const createMessageIntake = <Event>(
  { module, codec, envelopeFields }: IngestSport<Event>,
  partitions: number,
  limits: JsonLimits = defaultJsonLimits,
): MessageIntake => {
  const envelope = new Set(envelopeFields)
  const prefix = `${module.sport}-`
  const partitionFor = createGamePartitions(module.sport, partitions)
  const refusalsOf = createRefusalRecords(module, envelope, partitionFor)

  const reject = (refused: RefusedMessage): IntakeResult => ({ kind: 'reject', error: refused.error, refusals: refusalsOf(refused) })

  const keyProblem = (key: string | null | undefined, gameId: string): AppError | undefined => {
    if (key === undefined || key === gameId) return undefined
    if (key === null || key === '') return ingestError('INGEST_KEY_MISSING', `Message of game ${gameId} has no key.`, { gameId })
    if (gameId.length === prefix.length + key.length && gameId.endsWith(key)) return undefined
    return ingestError('INGEST_KEY_MISMATCH', `Message of game ${gameId} came under key ${JSON.stringify(key.slice(0, 80))}.`, { gameId })
  }

  const factsOf = (decoded: FeedEvent<Event>, highRate: boolean): fairline.v1.RawEvent.$Properties => {
    if (decoded.kind === 'fixture') return {}
    const { event } = decoded
    const end = module.endOfGame(event)
    return {
      correction: module.isCorrection(event),
      fullState: module.isFullState(event),
      final: end === 'ended',
      notEnded: end === 'not-ended',
      clockState: module.isClockState(event),
      // As with the payload's hash: high-rate messages are not compared.
      ...(highRate ? {} : { decidingHash: crc32(module.decidingFields(event)) }),
    }
  }

  return {
    read: (message, source, receivedAtUs) => {
      const came = { message, source, receivedAtUs }
      if (message.refusal !== undefined) return reject({ ...came, error: message.refusal })
      const parsed = parseJson(message.bytes, limits)
      if (!parsed.ok) return reject({ ...came, error: parsed.error })
      const body = parsed.value
      const routed = module.route(body)
      if (!routed.ok) return reject({ ...came, body, error: routed.error })
      const route = routed.value
      if (route.kind === 'alive') return { kind: 'alive', sourceSeq: route.sourceSeq, providerAliveAtUs: route.providerAliveAtUs }
      const { gameId, eventId, feedSeq, sentAtUs, highRate } = route
      const partition = partitionFor(gameId)
      const problem =
        partition === undefined
          ? ingestError('INGEST_GAME_ID_REFUSED', `${JSON.stringify(gameId.slice(0, 80))} is no game of ${module.sport}.`)
          : keyProblem(message.key, gameId)
      if (partition === undefined || problem !== undefined) return reject({ ...came, body, route, error: problem as AppError })
      const decoded = module.decode(body)
      if (!decoded.ok) return reject({ ...came, body, route, error: decoded.error })
      const event = decoded.value
      if (event.kind === 'fixture' && event.fixture.gameId !== gameId) {
        const detail = `The fixture of ${event.fixture.gameId} came as a message of ${gameId}.`
        return reject({ ...came, body, route, error: ingestError('INGEST_FIXTURE_MISMATCH', detail, { gameId }) })
      }
      const value = RawRecord.encode({
        gameId,
        feedSeq,
        eventId,
        receivedAtUs,
        source,
        highRate,
        event: {
          sentAtUs,
          detail: feedDetailToWire(codec, event),
          original: message.bytes,
          // High-rate messages are told apart by sequence alone; a hash of each would cost more than their decoding.
          payloadHash: highRate ? 0 : payloadHash(body, envelope),
          ...factsOf(event, highRate),
        },
      }).finish()
      const record = { key: gameId, value, timestampMs: Math.floor(receivedAtUs / 1000) }
      return { kind: 'record', gameId, feedSeq, highRate, partition, sentAtUs, record, ignored: event.ignored }
    },
    beat: ({ source, sourceSeq, providerAliveAtUs, health }, receivedAtUs) => ({
      key: source,
      value: RawRecord.encode({
        receivedAtUs,
        source,
        beat: {
          source,
          sourceSeq,
          providerAliveAtUs,
          health: health === 'alive' ? fairline.v1.SourceHealth.SOURCE_HEALTH_ALIVE : fairline.v1.SourceHealth.SOURCE_HEALTH_SILENT,
        },
      }).finish(),
      timestampMs: Math.floor(receivedAtUs / 1000),
    }),
  }
}
