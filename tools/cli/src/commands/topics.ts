import type { Environment, Log } from '@fairline/contracts'
import { topicSpecs } from '@fairline/contracts'
import { applyTopics } from '@fairline/tools-platform'

/** A topic of the registry and what the cluster has of it. */
export interface TopicState {
  readonly topic: string
  readonly partitions: number
  readonly replication: number
  readonly cleanup: string
  readonly retentionMs: number | undefined
  /** Partitions on the cluster; undefined where the topic does not exist. */
  readonly existing: number | undefined
}

/** Compares the registry with a cluster. */
export const listTopics = async (log: Log, environment: Environment): Promise<readonly TopicState[]> => {
  const specs = topicSpecs(environment)
  const admin = await log.admin()
  try {
    const counts = await admin.partitionCounts(specs.map((spec) => spec.topic))
    return specs.map((spec) => ({
      topic: spec.topic,
      partitions: spec.partitions,
      replication: spec.replication,
      cleanup: spec.config['cleanup.policy'] ?? '',
      retentionMs: spec.config['retention.ms'] === undefined ? undefined : Number(spec.config['retention.ms']),
      existing: counts.get(spec.topic),
    }))
  } finally {
    await admin.close()
  }
}

/** Creates missing topics; returns what was done and what was left, as lines. */
export const applyRegistry = async (log: Log, environment: Environment): Promise<readonly string[]> => {
  const admin = await log.admin()
  try {
    const { create, grow } = await applyTopics(admin, environment)
    return [
      ...create.map((spec) => `created ${spec.topic} with ${spec.partitions} partitions`),
      ...grow.map(
        (each) =>
          `left ${each.topic} at ${each.from} partitions although the registry says ${each.to}: growing it would move games between partitions`,
      ),
      ...(create.length + grow.length === 0 ? ['Every topic of the registry exists.'] : []),
    ]
  } finally {
    await admin.close()
  }
}

/** Topics as lines for people. */
export const topicLines = (topics: readonly TopicState[]): readonly string[] =>
  topics.map(({ topic, partitions, cleanup, retentionMs, existing }) => {
    const kept = retentionMs === undefined ? 'latest per key' : `${retentionMs / 86_400_000} d`
    const state = existing === undefined ? 'missing' : existing === partitions ? 'ok' : `has ${existing} partitions`
    return `${topic.padEnd(26)} ${String(partitions).padStart(3)} partitions  ${cleanup.padEnd(8)} ${kept.padEnd(15)} ${state}`
  })
