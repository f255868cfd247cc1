import type { TopicSpec } from '@fairline/contracts'
import {
  environments,
  partitionsOf,
  partnerPositionTopic,
  partnerTopicNames,
  shardsOf,
  topicContents,
  topicNames,
  topicSpecs,
} from '@fairline/contracts'
import { sports } from '@fairline/kernel'
import { code, markdownTable } from './markdown-table.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

const retention = ({ config }: TopicSpec): string => {
  if (config['cleanup.policy'] === 'compact') return 'compacted'
  const keptMs = Number(config['retention.ms'])
  return keptMs < dayMs ? `${keptMs / hourMs} h` : `${keptMs / dayMs} d`
}

/** docs/reference/topics.md: the topics of a sport, and their sizes per environment. */
export const describeTopics = (): string => {
  const specs = new Map(topicSpecs('prod').map((spec) => [spec.topic, spec]))
  const topics = topicNames.map((name) => {
    const spec = specs.get(`nfl.${name}`)
    if (spec === undefined) throw new Error(`The registry has no nfl.${name}.`)
    return [code(`<sport>.${name}`), topicContents[name], retention(spec)]
  })
  const sizes = environments.map((environment) => {
    const [spec] = topicSpecs(environment)
    return [
      environment,
      ...sports.map((sport) => `${partitionsOf[environment][sport]} / ${shardsOf[environment][sport]}`),
      String(spec?.replication ?? ''),
      spec?.config['min.insync.replicas'] ?? '',
    ]
  })
  return [
    '# Topics\n',
    'Topics of our own cluster, once per sport. Records of a game have its id as key, records of a source its name; every topic of a sport has the same number of partitions.\n',
    markdownTable(['Topic', 'Content', 'Kept'], topics),
    '\n## On a partner’s cluster\n',
    `The same records as on our own cluster, byte for byte, under versioned names: ${partnerTopicNames.map((name) => code(`<sport>.${name}`)).join(', ')}.`,
    'A board has one field more, `odds_offset`, in place of our header: where in the partner’s odds the changes after it begin ([how to join](../partners.md)).',
    `${code(partnerPositionTopic)} is ours: it holds how far the partner has been served.`,
    '\n## Sizes\n',
    'Partitions / shards of each sport, and how often a record is kept. A partition count never changes: it would move games.\n',
    markdownTable(['Environment', ...sports, 'Replication', 'In sync at least'], sizes),
    '',
  ].join('\n')
}
