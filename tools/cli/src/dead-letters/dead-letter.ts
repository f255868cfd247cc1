import type { TopicName } from '@fairline/contracts'
import { headers, topicOf } from '@fairline/contracts'
import { mlbModule } from '@fairline/domain-mlb'
import { nbaModule } from '@fairline/domain-nba'
import { nflModule } from '@fairline/domain-nfl'
import type { SportModule } from '@fairline/domain-sport'
import type { Sport } from '@fairline/kernel'
import { parseJson } from '@fairline/kit-ingest'
import type { PlacedRecord } from '@fairline/tools-platform'

/** Topics that keep what was not accepted. */
export const deadLetterTopics = [
  'ingest.dlq',
  'normalizer.dlq',
  'normalizer.late',
  'calculator.dlq',
] as const satisfies readonly TopicName[]

/** One of {@link deadLetterTopics}. */
export type DeadLetterTopic = (typeof deadLetterTopics)[number]

/** What rejects: the first part of its topics' names. */
export const deadLetterStages = ['ingest', 'normalizer', 'calculator'] as const

/** One of {@link deadLetterStages}. */
export type DeadLetterStage = (typeof deadLetterStages)[number]

/** What a person decided about a letter. */
export interface Mark {
  readonly action: 'replayed' | 'discarded'
  readonly actor: string
  readonly note: string
  readonly atUs: number
}

/** A dead letter: what was rejected, why, and where it came from. */
export interface DeadLetter {
  /** `topic/partition/offset`: its name in every command. */
  readonly id: string
  readonly from: DeadLetterTopic
  readonly topic: string
  readonly partition: number
  readonly offset: number
  /** Error code. */
  readonly reason: string
  readonly detail: string
  /** Where the original came from: `topic/partition/offset`, a connection and frame, or a Pub/Sub message id. */
  readonly position: string
  readonly rejectedAtUs: number
  readonly key: string
  /** Empty where the bytes name none. */
  readonly gameId: string
  readonly bytes: number
  /** The original bytes. */
  readonly value: Buffer | null
  /** Undefined while nobody has decided about it. */
  readonly mark?: Mark
}

const modules: Readonly<Record<Sport, Pick<SportModule<never, never>, 'route'>>> = { nfl: nflModule, nba: nbaModule, mlb: mlbModule }

/** The game that a provider's message names, as far as it can be read. */
const gameOfMessage = (sport: Sport, value: Buffer | null): string => {
  const body = value === null ? undefined : parseJson(value)
  if (body?.ok !== true) return ''
  const route = modules[sport].route(body.value)
  return route.ok && route.value.kind === 'game' ? route.value.gameId : ''
}

/** A record of one of the {@link deadLetterTopics} as a letter, without its mark. */
export const deadLetterOf = (sport: Sport, from: DeadLetterTopic, record: PlacedRecord): DeadLetter => {
  const { partition, offset, value, timestampMs } = record
  const topic = topicOf(sport, from)
  const header = (name: string): string => record.headers[name] ?? ''
  const key = record.key?.toString('utf8') ?? ''
  return {
    id: `${topic}/${partition}/${offset}`,
    from,
    topic,
    partition,
    offset,
    reason: header(headers.reason),
    detail: header(headers.detail),
    position: header(headers.position),
    rejectedAtUs: Number(header(headers.rejectedAtUs)) || timestampMs * 1000,
    key,
    gameId: from === 'ingest.dlq' ? gameOfMessage(sport, value) : key.startsWith(`${sport}-`) ? key : '',
    bytes: value?.length ?? 0,
    value,
  }
}
