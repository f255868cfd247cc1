import { type Sport, sports } from '@fairline/kernel'
import { outsideUsers } from './credentials.ts'

/** A topic of the outside cluster. */
export interface OutsideTopic {
  readonly name: string
  readonly partitions: number
  readonly compacted: boolean
}

/** One right of one user of the outside cluster. */
export interface OutsideAcl {
  readonly principal: string
  readonly resource: 'topic' | 'group' | 'transactional-id'
  readonly name: string
  readonly match: 'literal' | 'prefix'
  readonly operation: 'read' | 'write' | 'describe'
}

/** The topic in which the NFL's provider delivers its feed. */
export const nflFeedTopic = 'nfl.feed'

/** The topic in which our publisher notes, in the same transaction, how far it has delivered. */
export const positionTopic = 'fairline.position'

/** The published streams of a sport; their topics are `<sport>.<stream>.v1`. */
export const publishedStreams = ['odds', 'board', 'fixtures', 'stops', 'status', 'heartbeat', 'settlements'] as const

const partitions: Readonly<Record<Sport, number>> = { nfl: 4, nba: 2, mlb: 2 }

const publishedTopics: readonly OutsideTopic[] = sports.flatMap((sport) =>
  publishedStreams.map((stream) => ({
    name: `${sport}.${stream}.v1`,
    partitions: partitions[sport],
    compacted: stream === 'board' || stream === 'fixtures',
  })),
)

/** All topics of the outside cluster, with their local sizes. */
export const outsideTopics: readonly OutsideTopic[] = [
  { name: nflFeedTopic, partitions: partitions.nfl, compacted: false },
  { name: positionTopic, partitions: 4, compacted: true },
  ...publishedTopics,
]

type Operation = OutsideAcl['operation']

const grant = (
  principal: string,
  resource: OutsideAcl['resource'],
  match: OutsideAcl['match'],
  names: readonly string[],
  operations: readonly Operation[],
): readonly OutsideAcl[] =>
  names.flatMap((name) => operations.map((operation) => ({ principal: `User:${principal}`, resource, name, match, operation })))

const { NFL_PROVIDER, FEED, PUBLISHER, PARTNER } = outsideUsers
const published = publishedTopics.map(({ name }) => name)

/** Every right on the outside cluster; whatever is not here is denied. The admin is above rights. */
export const outsideAcls: readonly OutsideAcl[] = [
  ...grant(NFL_PROVIDER, 'topic', 'literal', [nflFeedTopic], ['write', 'describe']),
  ...grant(FEED, 'topic', 'literal', [nflFeedTopic], ['read', 'describe']),
  ...grant(FEED, 'group', 'prefix', ['fairline-'], ['read']),
  ...grant(PUBLISHER, 'topic', 'literal', published, ['write', 'describe']),
  ...grant(PUBLISHER, 'topic', 'literal', [positionTopic], ['read', 'write', 'describe']),
  ...grant(PUBLISHER, 'group', 'prefix', ['fairline-'], ['read']),
  ...grant(PUBLISHER, 'transactional-id', 'prefix', ['fairline-'], ['write', 'describe']),
  ...grant(PARTNER, 'topic', 'literal', published, ['read', 'describe']),
  ...grant(PARTNER, 'group', 'prefix', [`${PARTNER}-`], ['read']),
]
