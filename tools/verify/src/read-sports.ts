import { ClickHouseLogLevel, createClient } from '@clickhouse/client'
import { isCompacted, partnerPositionTopic, partnerTopicNames, sourceOfPartner, topicNames } from '@fairline/contracts'
import type { TopicName } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import { kafkaLogFolders } from '@fairline/tools-stack'
import { Cluster } from 'ioredis'
import type { ClusterDump, TopicDump, TopicRecord } from './cluster-dump.ts'
import { outsideClusterProperties, ownClusterProperties } from './cluster-properties.ts'
import { verifyError } from './errors.ts'
import type { PublishedTopic, SportFacts } from './facts.ts'
import { readClusters } from './java-reader.ts'
import { readJournal } from './read-journal.ts'
import { eventRows, oddsRows, redisGames, settlementRows } from './read-stores.ts'
import {
  abortedFacts,
  anomalyFacts,
  beatFacts,
  boardFacts,
  calculatorRejects,
  changeFacts,
  eventFacts,
  fixtureFacts,
  heartbeatFacts,
  ingestRejects,
  partnerBoardFacts,
  partnerChangeFacts,
  publishedFacts,
  rawBeatFacts,
  rawFacts,
  rawRefusalFacts,
  rawRejects,
  servedFacts,
  settlementFacts,
  stageStateFacts,
  commandFacts,
  commandResultFacts,
  statusFacts,
  stopFacts,
} from './topic-facts.ts'

/** Where the artefacts of a run are. */
export interface ArtefactPlaces {
  /** Addresses and credentials, as services read them. */
  readonly environment: Readonly<Record<string, string>>
  /** The folder below which local servers keep their data: brokers' logs are read there. */
  readonly root?: string
  /** Folder of the simulator's journal; without it, what was sent is taken from the raw topics. */
  readonly journal?: string
}

type OwnTopic = Exclude<TopicName, 'feed-position' | 'dlq-marks' | 'leases'>

/** What the checker decides nothing by: where a provider has been read, marks of people, who holds which shard. */
const unread: readonly TopicName[] = ['feed-position', 'dlq-marks', 'leases']

const ownTopics = topicNames.filter((name): name is OwnTopic => !unread.includes(name))

const groupsOf = (sport: Sport): readonly string[] => [
  `normalizer.${sport}`,
  `calculator.${sport}`,
  `publisher.${sport}.redis`,
  `publisher.${sport}.clickhouse`,
  `publisher.${sport}.partner`,
]

/** Reads every topic, Redis and ClickHouse of some sports afresh. */
export const readSports = async (places: ArtefactPlaces, sports: readonly Sport[]): Promise<readonly SportFacts[]> => {
  const { environment, journal } = places
  const value = (name: string): string => {
    const found = environment[name]
    if (found === undefined) throw verifyError('VERIFY_ADDRESS_ABSENT', `${name} is not set.`)
    return found
  }
  const clickhouse = createClient({
    url: value('FAIRLINE_CLICKHOUSE_URL'),
    username: value('FAIRLINE_CLICKHOUSE_USERNAME'),
    password: value('FAIRLINE_CLICKHOUSE_PASSWORD'),
    database: value('FAIRLINE_CLICKHOUSE_DATABASE'),
    // What goes wrong is in the error that is thrown.
    log: { level: ClickHouseLogLevel.OFF },
  })
  const redis = new Cluster(
    value('FAIRLINE_REDIS_NODES')
      .split(',')
      .map((address) => ({ host: address.split(':')[0] ?? '', port: Number(address.split(':')[1]) })),
    { redisOptions: redisLogin(environment) },
  )
  // A connection's error also fails the command that needs it.
  redis.on('error', () => undefined)
  try {
    const beganMs = Date.now()
    const clusters = await readBothClusters(places, sports, value)
    return await Promise.all(
      sports.map(async (sport) => {
        const [events, odds, settlements, games, sent] = await Promise.all([
          from('ClickHouse', eventRows(clickhouse, sport)),
          from('ClickHouse', oddsRows(clickhouse, sport)),
          from('ClickHouse', settlementRows(clickhouse, sport)),
          from('Redis', redisGames(redis, sport)),
          journal === undefined ? undefined : readJournal(journal, sport),
        ])
        return {
          ...topicFacts(sport, clusters, beganMs),
          sent,
          eventRows: events,
          oddsRows: odds,
          settlementRows: settlements,
          redis: games,
        }
      }),
    )
  } finally {
    redis.disconnect()
    await clickhouse.close()
  }
}

/** A Redis elsewhere may be open. */
const redisLogin = ({ FAIRLINE_REDIS_USERNAME: username, FAIRLINE_REDIS_PASSWORD: password }: Readonly<Record<string, string>>) =>
  username === undefined || password === undefined ? {} : { username, password }

/** What a server answers; its client's failure becomes one that names the server. */
const from = async <T>(server: string, reading: Promise<T>): Promise<T> => {
  try {
    return await reading
  } catch (caught) {
    if (caught instanceof AppError) throw caught
    const [what = ''] = (caught instanceof Error ? caught.message : String(caught)).split('\n')
    throw verifyError('VERIFY_SERVER_UNREACHABLE', `Cannot read from ${server}: ${what.replace(/\.$/, '')}.`, { server }, caught)
  }
}

/** A cluster that is not there is told after ten seconds, not after a minute. */
const timeouts = { 'default.api.timeout.ms': '10000', 'request.timeout.ms': '8000' } as const

interface Clusters {
  readonly internal: ClusterDump
  readonly outside: ClusterDump
  /** What the publisher notes for itself on the partner's cluster; undefined where its login is not known. */
  readonly notes: ClusterDump | undefined
}

const readBothClusters = async (
  { root, environment }: ArtefactPlaces,
  sports: readonly Sport[],
  value: (name: string) => string,
): Promise<Clusters> => {
  const partner = outsideClusterProperties(environment, 'PARTNER')
  if (partner === undefined) throw verifyError('VERIFY_ADDRESS_ABSENT', 'FAIRLINE_OUTSIDE_PARTNER_USERNAME or its password is not set.')
  const publisher = outsideClusterProperties(environment, 'PUBLISHER')
  const outsideBrokers = { 'bootstrap.servers': value('FAIRLINE_OUTSIDE_BROKERS') }
  const dumps = await readClusters(
    [
      {
        name: 'internal',
        properties: { ...timeouts, ...ownClusterProperties(environment) },
        topics: sports.flatMap((sport) => ownTopics.map((name) => `${sport}.${name}`)),
        groups: sports.flatMap(groupsOf),
        logFolders: root === undefined ? [] : kafkaLogFolders(root, 'kafka-internal'),
      },
      {
        name: 'outside',
        properties: { ...timeouts, ...partner, ...outsideBrokers },
        topics: sports.flatMap((sport) => partnerTopicNames.map((name) => `${sport}.${name}`)),
        groups: [],
        logFolders: [],
      },
      ...(publisher === undefined
        ? []
        : [
            {
              name: 'notes',
              properties: { ...timeouts, ...publisher, ...outsideBrokers },
              topics: [partnerPositionTopic],
              groups: [],
              logFolders: [],
            },
          ]),
    ],
    process.env,
  )
  const of = (name: string): ClusterDump => {
    const dump = dumps.get(name)
    if (dump === undefined) throw verifyError('VERIFY_TOPIC_UNREAD', `Nothing was read of the ${name} cluster.`)
    return dump
  }
  return { internal: of('internal'), outside: of('outside'), notes: dumps.get('notes') }
}

/** Sources are heard also when all games are over, and the two clusters are not read at one moment: the newest records are not compared. */
const endlessTopic = 'heartbeat.v1'
const copyWithinMs = 10_000

const empty: TopicDump = { committed: [], aborted: [] }

/** What the topics of a sport hold. */
const topicFacts = (
  sport: Sport,
  { internal, outside, notes }: Clusters,
  beganMs: number,
): Omit<SportFacts, 'sent' | 'eventRows' | 'oddsRows' | 'settlementRows' | 'redis'> => {
  const own = (name: OwnTopic): TopicDump => internal.topics.get(`${sport}.${name}`) ?? empty
  const of = (name: OwnTopic): readonly TopicRecord[] => own(name).committed
  const isOwn = ({ topic }: { readonly topic: string }): boolean => topic.startsWith(`${sport}.`)
  const published = partnerTopicNames.map((name): PublishedTopic => {
    const partners = outside.topics.get(`${sport}.${name}`) ?? empty
    const isDue = ({ timestampMs }: TopicRecord): boolean => name !== endlessTopic || timestampMs <= beganMs - copyWithinMs
    return {
      name,
      isCompacted: isCompacted(sourceOfPartner(name)),
      ours: publishedFacts(of(sourceOfPartner(name)).filter(isDue)),
      partners: publishedFacts(partners.committed.filter(isDue)),
      partnersAborted: publishedFacts(partners.aborted),
    }
  })
  const atPartner = (name: 'odds.v1' | 'board.v1'): readonly TopicRecord[] => outside.topics.get(`${sport}.${name}`)?.committed ?? []
  const noted = notes?.topics.get(partnerPositionTopic)?.committed
  const beats = beatFacts(of('normalized'))
  return {
    sport,
    raw: rawFacts(of('raw')),
    rawBeats: rawBeatFacts(of('raw')),
    rawRefusals: rawRefusalFacts(of('raw')),
    ingestRejected: ingestRejects(of('ingest.dlq'), sport),
    normalizerRejected: rawRejects(of('normalizer.dlq')),
    late: rawRejects(of('normalizer.late')),
    calculatorRejected: calculatorRejects(of('calculator.dlq')),
    events: eventFacts(of('normalized')),
    beats,
    silences: beats.filter(({ isSilent }) => isSilent),
    changes: changeFacts(of('odds')),
    boards: boardFacts(of('board')),
    statuses: statusFacts(of('status')),
    heartbeats: heartbeatFacts(of('heartbeat')),
    fixtures: fixtureFacts(of('fixtures')),
    stops: stopFacts(of('stops')),
    settlements: settlementFacts(of('settlements')),
    commands: commandFacts(of('commands')),
    commandResults: commandResultFacts(of('command-results')),
    anomalies: anomalyFacts(of('anomalies')),
    stageStates: [...stageStateFacts(of('normalizer.state'), 'normalizer'), ...stageStateFacts(of('calculator.state'), 'calculator')],
    aborted: ownTopics.flatMap((name) => abortedFacts(own(name).aborted, name === 'odds')),
    groups: internal.groups.filter(isOwn),
    ends: internal.ends.filter(isOwn),
    batches: internal.batches.length === 0 ? undefined : internal.batches.filter(isOwn),
    published,
    partnerJoin: {
      boards: partnerBoardFacts(atPartner('board.v1')),
      changes: partnerChangeFacts(atPartner('odds.v1')),
      served: noted === undefined ? undefined : servedFacts(noted, sport),
    },
  }
}
