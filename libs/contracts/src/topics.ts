import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import type { TopicSpec } from './log.ts'

/** Where the system runs; sizes differ, names do not. */
export const environments = ['local', 'dev', 'staging', 'prod'] as const

/** One of {@link environments}. */
export type Environment = (typeof environments)[number]

/** The topics of a sport on our own cluster, by their last name parts. */
export const topicNames = [
  'raw',
  'commands',
  'normalized',
  'odds',
  'board',
  'stops',
  'status',
  'settlements',
  'anomalies',
  'command-results',
  'feed-position',
  'ingest.dlq',
  'normalizer.state',
  'normalizer.dlq',
  'normalizer.late',
  'calculator.state',
  'calculator.dlq',
  'dlq-marks',
  'leases',
] as const

/** One of {@link topicNames}. */
export type TopicName = (typeof topicNames)[number]

/** What each topic holds, for documents. */
export const topicContents: Readonly<Record<TopicName, string>> = {
  raw: 'RawRecord: a feed message with its original bytes and its decoded event; beats of each source.',
  commands: 'Suspend, resume and corrections from people, through the log of PostgreSQL.',
  normalized: 'NormalizedRecord: valid, deduplicated, ordered events with a gap-free event_seq; commands merged in.',
  odds: 'OddsChange: every market of a game that changed, one record per pricing pass that changed anything.',
  board:
    'Board: the full snapshot of a game with its change_seq. The header `fairline-odds-offset`: later changes of the game are at that offset of odds or behind.',
  stops: 'BetStop and Resume: the same facts as in odds, small, for readers that must know first.',
  status: 'GameStatus: extends the validity of exactly one change_seq while the source is alive.',
  settlements: 'Settlement and Rollback, one of each per market, selection and revision.',
  anomalies: 'What the checks of prices refused, with what was seen.',
  'command-results': 'CommandResult: what became of a command, from which change it is in effect or why it was refused.',
  'feed-position': 'How far a provider has been read, per source.',
  'ingest.dlq': 'Messages that could not be framed, routed or decoded: original bytes, reason, position.',
  'normalizer.state': 'State of the normalizer, written in the transactions of its output.',
  'normalizer.dlq': 'Records that the normalizer rejected: original bytes, reason, position.',
  'normalizer.late': 'Events that came after their successors had gone out.',
  'calculator.state': 'State of the calculator, written in the transactions of its output.',
  'calculator.dlq': 'Records that the calculator rejected: original bytes, reason, position.',
  'dlq-marks': 'DeadLetterMark: which dead letters were replayed or discarded, by whom and why.',
  leases: 'LeaseBeat: which process holds or waits for which shard.',
}

/** The published topics of a sport on a partner's cluster. */
export const partnerTopicNames = ['odds.v1', 'board.v1', 'stops.v1', 'status.v1', 'settlements.v1'] as const

/** One of {@link partnerTopicNames}. */
export type PartnerTopicName = (typeof partnerTopicNames)[number]

/** Holds, per sport and partition, how far a partner has been served; compacted. */
export const partnerPositionTopic = 'fairline.position'

const dayMs = 86_400_000

type Policy = { readonly cleanup: 'delete'; readonly retentionMs: number } | { readonly cleanup: 'compact' }

const policies: Readonly<Record<TopicName, Policy>> = {
  raw: { cleanup: 'delete', retentionMs: 7 * dayMs },
  commands: { cleanup: 'delete', retentionMs: 7 * dayMs },
  normalized: { cleanup: 'delete', retentionMs: 7 * dayMs },
  odds: { cleanup: 'delete', retentionMs: 7 * dayMs },
  board: { cleanup: 'compact' },
  stops: { cleanup: 'delete', retentionMs: 7 * dayMs },
  status: { cleanup: 'delete', retentionMs: dayMs },
  settlements: { cleanup: 'delete', retentionMs: 30 * dayMs },
  anomalies: { cleanup: 'delete', retentionMs: 30 * dayMs },
  // As long as the commands: PostgreSQL keeps what became of each.
  'command-results': { cleanup: 'delete', retentionMs: 7 * dayMs },
  'feed-position': { cleanup: 'compact' },
  'ingest.dlq': { cleanup: 'delete', retentionMs: 30 * dayMs },
  'normalizer.state': { cleanup: 'compact' },
  'normalizer.dlq': { cleanup: 'delete', retentionMs: 30 * dayMs },
  'normalizer.late': { cleanup: 'delete', retentionMs: 30 * dayMs },
  'calculator.state': { cleanup: 'compact' },
  'calculator.dlq': { cleanup: 'delete', retentionMs: 30 * dayMs },
  // Longer than any dead letter is kept: a mark must not be forgotten before its letter.
  'dlq-marks': { cleanup: 'delete', retentionMs: 90 * dayMs },
  leases: { cleanup: 'delete', retentionMs: dayMs },
}

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
      const policy = policies[name]
      return {
        topic: topicOf(sport, name),
        partitions: partitionsOf[environment][sport],
        replication,
        config: {
          'cleanup.policy': policy.cleanup,
          ...(policy.cleanup === 'delete' ? { 'retention.ms': String(policy.retentionMs) } : { 'segment.ms': String(6 * 3_600_000) }),
          'min.insync.replicas': String(Math.min(2, replication)),
          'max.message.bytes': String(1_048_576),
        },
      }
    }),
  )
