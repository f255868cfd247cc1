import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { ClickHouseLogLevel, createClient } from '@clickhouse/client'
import { partnerTopicNames } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { AppError, sports } from '@fairline/kernel'
import { Cluster } from 'ioredis'
import { Kafka, logLevel } from 'kafkajs'
import type { Scorecard } from './check-run.ts'
import { checkRun } from './check-run.ts'
import { verifyError } from './errors.ts'
import type { PublishedTopic, SportFacts } from './facts.ts'
import { readJournal } from './read-journal.ts'
import { eventRows, oddsRows, redisGames, settlementRows } from './read-stores.ts'
import { readTopics } from './read-topics.ts'
import type { SportReport } from './reconcile.ts'
import { reconcile } from './reconcile.ts'
import type { Observations, RunLimits } from './run.ts'
import { defaultLimits } from './run.ts'
import {
  calculatorRejects,
  changeFacts,
  eventFacts,
  ingestRejects,
  publishedFacts,
  rawFacts,
  rawRejects,
  settlementFacts,
} from './topic-facts.ts'

/** Where the artefacts of a run are. */
export interface RunArtefacts {
  /** Addresses and credentials, as services read them. */
  readonly environment: Readonly<Record<string, string>>
  /** Folder of the simulator's journal; without it, what was sent is taken from the raw topics. */
  readonly journal?: string
  /** How long the sinks may take to catch up before a difference counts. */
  readonly waitMs: number
  /** Only these; all unless told. */
  readonly sports?: readonly Sport[]
  /** What was observed of the system while it ran. */
  readonly observations?: Observations
  /** What the invariants measure against; a default installation's unless told. */
  readonly limits?: RunLimits
}

/** The outcome of a reconciliation. */
export interface VerifyReport {
  readonly holds: boolean
  readonly sports: readonly SportReport[]
  readonly scorecard: Scorecard
}

const retryMs = 500

/** Reads every topic, Redis and ClickHouse afresh and reconciles them. Repeats while sinks catch up, until it holds or time is over. */
export const verifyRun = async (artefacts: RunArtefacts): Promise<VerifyReport> => {
  const until = performance.now() + artefacts.waitMs
  for (;;) {
    const facts = await readSports(artefacts)
    const reports = facts.map(reconcile)
    const scorecard = checkRun({ ...artefacts.observations, sports: facts, limits: artefacts.limits ?? defaultLimits })
    const holds = scorecard.holds && reports.every((report) => report.differences.length === 0)
    if (holds || performance.now() > until) return { holds, sports: reports, scorecard }
    await delay(retryMs)
  }
}

const readSports = async ({ environment, journal, sports: wanted = sports }: RunArtefacts): Promise<readonly SportFacts[]> => {
  const value = (name: string): string => {
    const found = environment[name]
    if (found === undefined) throw verifyError('VERIFY_ADDRESS_ABSENT', `${name} is not set.`)
    return found
  }
  const kafka = new Kafka({ clientId: 'fairline-verify', brokers: value('FAIRLINE_KAFKA_BROKERS').split(','), logLevel: logLevel.NOTHING })
  const outside = new Kafka({
    clientId: 'fairline-verify',
    brokers: value('FAIRLINE_OUTSIDE_BROKERS').split(','),
    logLevel: logLevel.NOTHING,
    sasl: {
      mechanism: 'scram-sha-512',
      username: value('FAIRLINE_OUTSIDE_PARTNER_USERNAME'),
      password: value('FAIRLINE_OUTSIDE_PARTNER_PASSWORD'),
    },
  })
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
  )
  // A connection's error also fails the command that needs it.
  redis.on('error', () => undefined)
  try {
    const read: SportFacts[] = []
    for (const sport of wanted) read.push(await readSport({ sport, kafka, outside, clickhouse, redis, journal }))
    return read
  } finally {
    redis.disconnect()
    await clickhouse.close()
  }
}

interface Connections {
  readonly sport: Sport
  readonly kafka: Kafka
  readonly outside: Kafka
  readonly clickhouse: ReturnType<typeof createClient>
  readonly redis: Cluster
  readonly journal: string | undefined
}

const ownTopics = [
  'raw',
  'normalized',
  'odds',
  'board',
  'stops',
  'status',
  'settlements',
  'ingest.dlq',
  'normalizer.dlq',
  'normalizer.late',
  'calculator.dlq',
] as const

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

const readSport = async ({ sport, kafka, outside, clickhouse, redis, journal }: Connections): Promise<SportFacts> => {
  const own = (name: (typeof ownTopics)[number]): string => `${sport}.${name}`
  const partner = (name: (typeof partnerTopicNames)[number]): string => `${sport}.${name}`
  const [ours, theirs, events, odds, settlements, games, sent] = await Promise.all([
    from('our Kafka', readTopics(kafka, `verify-${randomUUID()}`, ownTopics.map(own))),
    from("the partner's Kafka", readTopics(outside, `partner-a-verify-${randomUUID()}`, partnerTopicNames.map(partner))),
    from('ClickHouse', eventRows(clickhouse, sport)),
    from('ClickHouse', oddsRows(clickhouse, sport)),
    from('ClickHouse', settlementRows(clickhouse, sport)),
    from('Redis', redisGames(redis, sport)),
    journal === undefined ? undefined : readJournal(journal, sport),
  ])
  const of = (name: (typeof ownTopics)[number]) => ours.get(own(name)) ?? []
  return {
    sport,
    sent,
    raw: rawFacts(of('raw')),
    ingestRejected: ingestRejects(of('ingest.dlq'), sport),
    normalizerRejected: rawRejects(of('normalizer.dlq')),
    late: rawRejects(of('normalizer.late')),
    calculatorRejected: calculatorRejects(of('calculator.dlq')),
    events: eventFacts(of('normalized')),
    changes: changeFacts(of('odds')),
    settlements: settlementFacts(of('settlements')),
    published: partnerTopicNames.map((name): PublishedTopic => ({
      name,
      isCompacted: name === 'board.v1',
      ours: publishedFacts(of(name.slice(0, -'.v1'.length) as (typeof ownTopics)[number])),
      partners: publishedFacts(theirs.get(partner(name)) ?? []),
    })),
    eventRows: events,
    oddsRows: odds,
    settlementRows: settlements,
    redis: games,
  }
}
