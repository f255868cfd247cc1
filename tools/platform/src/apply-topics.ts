import type { Environment, LogAdmin, TopicSpec } from '@fairline/contracts'
import { topicSpecs } from '@fairline/contracts'
import { platformError } from './errors.ts'

/** What has to be done so that a cluster has the topics of the registry. */
export interface TopicChanges {
  readonly create: readonly TopicSpec[]
  readonly grow: readonly { readonly topic: string; readonly from: number; readonly to: number }[]
}

/**
 * Compares the registry with what a cluster has. More partitions than the registry says are refused (PLATFORM_PARTITIONS_FEWER):
 * going down would move games between partitions.
 */
export const topicChanges = (specs: readonly TopicSpec[], existing: ReadonlyMap<string, number>): TopicChanges => {
  const fewer = specs.filter((spec) => (existing.get(spec.topic) ?? 0) > spec.partitions)
  if (fewer.length > 0) {
    const list = fewer.map((spec) => `${spec.topic} (${existing.get(spec.topic)} there, ${spec.partitions} wanted)`).join(', ')
    throw platformError('PLATFORM_PARTITIONS_FEWER', `Topics with more partitions than the registry says: ${list}.`)
  }
  return {
    create: specs.filter((spec) => !existing.has(spec.topic)),
    grow: specs.flatMap((spec) => {
      const from = existing.get(spec.topic)
      return from !== undefined && from < spec.partitions ? [{ topic: spec.topic, from, to: spec.partitions }] : []
    }),
  }
}

/** Creates the topics that are missing. One with too few partitions is named and left as it is: growing it, too, would move games. */
export const applyTopics = async (admin: LogAdmin, environment: Environment): Promise<TopicChanges> => {
  const specs = topicSpecs(environment)
  const existing = await admin.partitionCounts(specs.map((spec) => spec.topic))
  const changes = topicChanges(specs, existing)
  if (changes.create.length > 0) await admin.createTopics(changes.create)
  return changes
}
