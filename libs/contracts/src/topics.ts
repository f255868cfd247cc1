import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import type { TopicSpec } from './log.ts'

/** Where the system runs; sizes differ, names do not. */
export const environments = ['local', 'dev', 'staging', 'prod'] as const

/** One of {@link environments}. */
export type Environment = (typeof environments)[number]

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** A topic of a sport, as everything that names or creates topics sees it. */
interface TopicEntry {
  /** What it holds, for documents. */
  readonly content: string
  /** How long a record is kept; `compacted`: the newest of each key, for ever. */
  readonly keptMs: number | 'compacted'
  /** Partners have a copy, under a versioned name. */
  readonly isPublished?: true
}

/** Every topic of a sport on our own cluster, by its last name parts: the one place where a topic is added. */
const registry = {
  raw: {
    content: 'RawRecord: a feed message with its original bytes and its decoded event; beats of each source.',
    keptMs: 7 * dayMs,
  },
  commands: {
    content: 'Suspend, resume and corrections from people, through the log of PostgreSQL.',
    keptMs: 7 * dayMs,
  },
  normalized: {
    content: 'NormalizedRecord: valid, deduplicated, ordered events with a gap-free event_seq; commands merged in.',
    keptMs: 7 * dayMs,
  },
  odds: {
    content: 'OddsChange: every market of a game that changed, one record per pricing pass that changed anything.',
    keptMs: 7 * dayMs,
    isPublished: true,
  },
  board: {
    content:
      'Board: the full snapshot of a game with its change_seq. The header `fairline-odds-offset`: later changes of the game are at that offset of odds or behind.',
    keptMs: 'compacted',
    isPublished: true,
  },
  fixtures: {
    content: 'PublishedFixture: teams, players and rules of a game, and the market catalogue of its sport; until no correction can come.',
    keptMs: 'compacted',
    isPublished: true,
  },
  stops: {
    content: 'BetStop and Resume: the same facts as in odds, small, for readers that must know first.',
    keptMs: 7 * dayMs,
    isPublished: true,
  },
  status: {
    content: 'GameStatus: extends the validity of exactly one change_seq while the source is alive.',
    keptMs: dayMs,
    isPublished: true,
  },
  heartbeat: {
    content: 'Heartbeat: the newest word of each source of a partition, also while no game is live or known; key = source.',
    // Only the newest counts. Longer than anybody compares copies for.
    keptMs: 6 * hourMs,
    isPublished: true,
  },
  settlements: {
    content: 'Settlement and Rollback, one of each per market, selection and revision.',
    keptMs: 30 * dayMs,
    isPublished: true,
  },
  anomalies: {
    content: 'What the checks of prices refused, with what was seen.',
    keptMs: 30 * dayMs,
  },
  'command-results': {
    content: 'CommandResult: what became of a command, from which change it is in effect or why it was refused.',
    // As long as the commands: PostgreSQL keeps what became of each.
    keptMs: 7 * dayMs,
  },
  'feed-position': {
    content: 'How far a provider has been read, per source.',
    keptMs: 'compacted',
  },
  'ingest.dlq': {
    content: 'Messages that could not be framed, routed or decoded: original bytes, reason, position.',
    keptMs: 30 * dayMs,
  },
  'normalizer.state': {
    content: 'State of the normalizer, written in the transactions of its output.',
    keptMs: 'compacted',
  },
  'normalizer.dlq': {
    content: 'Records that the normalizer rejected: original bytes, reason, position.',
    keptMs: 30 * dayMs,
  },
  'normalizer.late': {
    content: 'Events that came after their successors had gone out.',
    keptMs: 30 * dayMs,
  },
  'calculator.state': {
    content: 'State of the calculator, written in the transactions of its output.',
    keptMs: 'compacted',
  },
  'calculator.dlq': {
    content: 'Records that the calculator rejected: original bytes, reason, position.',
    keptMs: 30 * dayMs,
  },
  'dlq-marks': {
    content: 'DeadLetterMark: which dead letters were replayed or discarded, by whom and why.',
    // Longer than any dead letter is kept: a mark must not be forgotten before its letter.
    keptMs: 90 * dayMs,
  },
  leases: {
    content: 'LeaseBeat: which process holds or waits for which shard.',
    keptMs: dayMs,
  },
} as const satisfies Readonly<Record<string, TopicEntry>>

type Registry = typeof registry

/** The topics of a sport on our own cluster, by their last name parts. */
export type TopicName = keyof Registry

/** Those of which partners have a copy. */
type PublishedName = { [Name in TopicName]: Registry[Name] extends { readonly isPublished: true } ? Name : never }[TopicName]

const entries: Readonly<Record<TopicName, TopicEntry>> = registry

/** Every {@link TopicName}, in the order of documents. */
export const topicNames = Object.keys(registry) as readonly TopicName[]

/** What each topic holds, for documents. */
export const topicContents = Object.fromEntries(topicNames.map((name) => [name, entries[name].content])) as Readonly<
  Record<TopicName, string>
>

/** The published topics of a sport on a partner's cluster. */
export type PartnerTopicName = `${PublishedName}.v1`

/** Every {@link PartnerTopicName}. */
export const partnerTopicNames: readonly PartnerTopicName[] = topicNames
  .filter((name): name is PublishedName => entries[name].isPublished === true)
  .map((name) => `${name}.v1` as const)

/** The topic of ours that a partner's is a copy of. */
export const sourceOfPartner = (name: PartnerTopicName): PublishedName => name.slice(0, -'.v1'.length) as PublishedName

/** Whether only the newest record of each key is kept. */
export const isCompacted = (name: TopicName): boolean => entries[name].keptMs === 'compacted'

/** Holds, per sport and partition, how far a partner has been served; compacted. */
export const partnerPositionTopic = 'fairline.position'

/**
 * Partitions of every topic of a sport. All topics of a sport have the same count, so a stage keeps the partition number.
 * A count is never changed: it would move games between partitions.
 */
export const partitionsOf: Readonly<Record<Environment, Readonly<Record<Sport, number>>>> = {
  local: { nfl: 4, nba: 2, mlb: 2 },
  dev: { nfl: 8, nba: 4, mlb: 2 },
  staging: { nfl: 50, nba: 10, mlb: 5 },
  prod: { nfl: 50, nba: 10, mlb: 5 },
}

/** Shards of a sport: fixed sets of partitions, each the unit of ownership and of a transaction. */
export const shardsOf: Readonly<Record<Environment, Readonly<Record<Sport, number>>>> = {
  local: { nfl: 1, nba: 1, mlb: 1 },
  dev: { nfl: 2, nba: 1, mlb: 1 },
  staging: { nfl: 10, nba: 2, mlb: 1 },
  prod: { nfl: 10, nba: 2, mlb: 1 },
}

/** The partitions of a shard: those congruent to it. */
export const partitionsOfShard = (environment: Environment, sport: Sport, shard: number): readonly number[] => {
  const shards = shardsOf[environment][sport]
  return Array.from({ length: partitionsOf[environment][sport] }, (_, partition) => partition).filter(
    (partition) => partition % shards === shard,
  )
}

/** Consumer group that a stage commits to: `calculator.nfl`. It has no members. */
export const stageGroupOf = (role: string, sport: Sport): string => `${role}.${sport}`

/** Full name of a topic: `nfl.odds`. */
export const topicOf = (sport: Sport, name: TopicName): string => `${sport}.${name}`

/** Full name of a partner topic: `nfl.odds.v1`. */
export const partnerTopicOf = (sport: Sport, name: PartnerTopicName): string => `${sport}.${name}`

const replicationOf: Readonly<Record<Environment, number>> = { local: 1, dev: 3, staging: 3, prod: 3 }

/** Every topic of our own cluster with its settings. `replication` overrides the environment's (a three-broker local cluster). */
export const topicSpecs = (environment: Environment, replication = replicationOf[environment]): readonly TopicSpec[] =>
  sports.flatMap((sport) =>
    topicNames.map((name) => {
      const { keptMs } = entries[name]
      return {
        topic: topicOf(sport, name),
        partitions: partitionsOf[environment][sport],
        replication,
        config: {
          'cleanup.policy': keptMs === 'compacted' ? 'compact' : 'delete',
          ...(keptMs === 'compacted' ? { 'segment.ms': String(6 * hourMs) } : { 'retention.ms': String(keptMs) }),
          'min.insync.replicas': String(Math.min(2, replication)),
          'max.message.bytes': String(1_048_576),
        },
      }
    }),
  )
