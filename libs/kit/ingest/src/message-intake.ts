import type { EventCodec, OutgoingRecord } from '@fairline/contracts'
import { fairline, feedDetailToWire, partitionOf } from '@fairline/contracts'
import type { SportModule } from '@fairline/domain-sport'
import type { AppError } from '@fairline/kernel'
import { ingestError } from './errors.ts'
import type { FeedMessage } from './feed-transport.ts'
import type { JsonLimits } from './json-limits.ts'
import { defaultJsonLimits, parseJson } from './json-limits.ts'
import { payloadHash } from './payload-hash.ts'
import type { Beat } from './source-evidence.ts'

/** What the framework must know of a sport: its module, its codec, and which fields are the provider's envelope. */
export interface IngestSport<Event> {
  readonly module: Pick<
    SportModule<never, Event>,
    'sport' | 'route' | 'named' | 'decode' | 'isCorrection' | 'isFullState' | 'isClockState' | 'isFinal' | 'decidingFields'
  >
  readonly codec: EventCodec<Event>
  /** Top-level fields that differ between copies of one message: sequence, stamp of sending, resume token. */
  readonly envelopeFields: readonly string[]
}

/** A message of a game as it is written to the raw topic. */
export interface IntakeRecord {
  readonly kind: 'record'
  readonly gameId: string
  readonly feedSeq: number
  /** Of the class that is shed first. */
  readonly highRate: boolean
  readonly partition: number
  readonly record: OutgoingRecord
  readonly sentAtUs: number
}

/** What became of one message. */
export type IntakeResult =
  | IntakeRecord
  | { readonly kind: 'alive'; readonly sourceSeq: number; readonly providerAliveAtUs: number }
  | { readonly kind: 'reject'; readonly error: AppError }

/** Turns provider messages into records of `<sport>.raw`. Pure but for a cache of partitions. */
export interface MessageIntake {
  read(message: FeedMessage, source: string, receivedAtUs: number): IntakeResult
  beat(beat: Beat, receivedAtUs: number): OutgoingRecord
}

const RawRecord = fairline.v1.RawRecord
const maxCachedGames = 4096

/** A {@link MessageIntake} for a sport whose topics have `partitions` partitions. */
export const createMessageIntake = <Event>(
  { module, codec, envelopeFields }: IngestSport<Event>,
  partitions: number,
  limits: JsonLimits = defaultJsonLimits,
): MessageIntake => {
  const envelope = new Set(envelopeFields)
  const prefix = `${module.sport}-`
  const gameIdForm = new RegExp(`^${module.sport}-[A-Za-z0-9._-]{1,80}$`)
  const partitionCache = new Map<string, number>()

  // The id becomes a record key, a Redis key and a part of topics' metadata: only an id of known form gets further.
  const partitionFor = (gameId: string): number | undefined => {
    const known = partitionCache.get(gameId)
    if (known !== undefined) return known
    if (!gameIdForm.test(gameId)) return undefined
    if (partitionCache.size >= maxCachedGames) partitionCache.clear()
    const partition = partitionOf(gameId, partitions)
    partitionCache.set(gameId, partition)
    return partition
  }

  const reject = (error: AppError): IntakeResult => ({ kind: 'reject', error })

  const keyProblem = (key: string | null | undefined, gameId: string): AppError | undefined => {
    if (key === undefined || key === gameId) return undefined
    if (key === null || key === '') return ingestError('INGEST_KEY_MISSING', `Message of game ${gameId} has no key.`, { gameId })
    if (gameId.length === prefix.length + key.length && gameId.endsWith(key)) return undefined
    return ingestError('INGEST_KEY_MISMATCH', `Message of game ${gameId} came under key ${JSON.stringify(key.slice(0, 80))}.`, { gameId })
  }

  return {
    read: (message, source, receivedAtUs) => {
      if (message.refusal !== undefined) return reject(message.refusal)
      const parsed = parseJson(message.bytes, limits)
      if (!parsed.ok) return reject(parsed.error)
      const body = parsed.value
      const routed = module.route(body)
      if (!routed.ok) return reject(routed.error)
      const route = routed.value
      if (route.kind === 'alive') return { kind: 'alive', sourceSeq: route.sourceSeq, providerAliveAtUs: route.providerAliveAtUs }
      const { gameId, feedSeq, eventId, highRate, sentAtUs } = route
      const partition = partitionFor(gameId)
      if (partition === undefined)
        return reject(ingestError('INGEST_GAME_ID_REFUSED', `${JSON.stringify(gameId.slice(0, 80))} is no game of ${module.sport}.`))
      const problem = keyProblem(message.key, gameId)
      if (problem !== undefined) return reject(problem)
      const decoded = module.decode(body)
      if (!decoded.ok) return reject(decoded.error)
      const event = decoded.value
      if (event.kind === 'fixture' && event.fixture.gameId !== gameId)
        return reject(
          ingestError('INGEST_FIXTURE_MISMATCH', `The fixture of ${event.fixture.gameId} came as a message of ${gameId}.`, { gameId }),
        )
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
          correction: event.kind === 'event' && module.isCorrection(event.event),
          fullState: event.kind === 'event' && module.isFullState(event.event),
          final: event.kind === 'event' && module.isFinal(event.event),
        },
      }).finish()
      const record = { key: gameId, value, timestampMs: Math.floor(receivedAtUs / 1000) }
      return { kind: 'record', gameId, feedSeq, highRate, partition, sentAtUs, record }
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
