import { defaultTradingPolicy } from '@fairline/domain-markets'
import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import { defaultPlanPorts, servicePlan } from '@fairline/tools-platform'
import { crashTargets } from './crash-targets.ts'

/** One kind of fault, as data. What it does to a running platform is in `inject/`. */
export interface FaultKind {
  readonly summary: string
  /** What it can hit. */
  readonly targets: readonly string[]
  /** Shortest and longest duration. */
  readonly forMs: readonly [number, number]
  /** What may suffer one fault at a time only. */
  readonly resource: (target: string) => string
  /** Sports whose prices no input can reach while it lasts: their prices must run out. */
  readonly stalls: (target: string) => readonly Sport[]
}

const services = servicePlan(defaultPlanPorts)
/** Every service of a local run. */
export const serviceNames = services.map(({ name }) => name)
const perSport = serviceNames.filter((name) => sports.some((sport) => name.endsWith(`-${sport}`)))
const stages = perSport.filter((name) => name.startsWith('normalizer-') || name.startsWith('odds-'))
const sportOf = (name: string): readonly Sport[] => sports.filter((sport) => name.split('/')[0]?.endsWith(sport) === true)

const none = (): readonly Sport[] => []
const all = (): readonly Sport[] => sports
/** The part of a target that names a service, a server, a route or a sport: what stands before the first `/`. */
export const serviceOf = (target: string): string => target.split('/')[0] ?? target
const feedOf = (target: string): string => `feed ${target}`
const one = (resource: string) => (): string => resource

/** Long enough for every price to run out. */
const beyondValidity = [defaultTradingPolicy.validForMs + 1_000, defaultTradingPolicy.validForMs + 3_000] as const
const moment = [200, 1_000] as const
const short = [1_000, 3_000] as const

const routes = ['kafka-internal-1', 'kafka-outside-1', 'clickhouse'] as const
const kafkaRoutes = routes.filter((route) => route.startsWith('kafka-'))
/** Requests whose loss leaves open what was done. */
const ambiguous = ['Produce', 'TxnOffsetCommit', 'AddPartitionsToTxn', 'AddOffsetsToTxn', 'EndTxn', 'InitProducerId', 'Fetch'] as const
/** What the partners' cluster is never asked: its transactions hold our positions as records of their own. */
const ofOwnClusterOnly: readonly string[] = ['AddOffsetsToTxn', 'TxnOffsetCommit'] satisfies (typeof ambiguous)[number][]
const kafkaTargets = kafkaRoutes.flatMap((route) =>
  ambiguous.filter((api) => route.startsWith('kafka-internal') || !ofOwnClusterOnly.includes(api)).map((api) => `${route}/${api}`),
)
/** A server and the network to it suffer one fault at a time. */
const serverOf = (target: string): string => serviceOf(target).replace(/-\d+$/, '')
const stalledBy = (route: string): readonly Sport[] => (route === 'kafka-internal-1' ? sports : route === 'kafka-outside-1' ? ['nfl'] : [])
const network = (
  summary: string,
  forMs: readonly [number, number],
  targets: readonly string[] = routes,
  stalls: FaultKind['stalls'] = none,
): FaultKind => ({ summary, targets, forMs, resource: serverOf, stalls })

/** Every kind of fault that a script can hold. */
export const faultKinds = {
  'service-kill': { summary: 'kill -9', targets: serviceNames, forMs: moment, resource: serviceOf, stalls: none },
  'service-terminate': {
    summary: 'SIGTERM, wherever its transaction stands',
    targets: serviceNames,
    forMs: moment,
    resource: serviceOf,
    stalls: none,
  },
  'service-hang': {
    summary: 'SIGSTOP for less than a price is valid, as a blocked event loop',
    targets: serviceNames,
    forMs: short,
    resource: serviceOf,
    stalls: none,
  },
  'service-pause': {
    summary: 'SIGSTOP for longer than a price is valid, then SIGCONT',
    targets: serviceNames,
    forMs: beyondValidity,
    resource: serviceOf,
    stalls: sportOf,
  },
  'service-zombie': {
    summary: 'SIGSTOP; a second process takes over; then the first goes on',
    targets: stages,
    forMs: beyondValidity,
    resource: serviceOf,
    stalls: none,
  },
  'service-double': {
    summary: 'two processes of one shard',
    targets: perSport,
    forMs: [3_000, 6_000],
    resource: serviceOf,
    stalls: none,
  },
  'service-crash': {
    summary: 'SIGKILL at one step of a writer',
    targets: crashTargets,
    forMs: [2_000, 4_000],
    resource: serviceOf,
    stalls: none,
  },
  'broker-kill': {
    summary: 'our Kafka: kill -9, then a restart',
    targets: ['kafka-internal'],
    forMs: moment,
    resource: one('kafka-internal'),
    stalls: none,
  },
  'broker-pause': {
    summary: 'our Kafka: SIGSTOP for longer than a price is valid',
    targets: ['kafka-internal'],
    forMs: beyondValidity,
    resource: one('kafka-internal'),
    stalls: all,
  },
  'outside-kill': {
    summary: "the partners' and the NFL provider's Kafka: kill -9, then a restart",
    targets: ['kafka-outside'],
    forMs: moment,
    resource: one('kafka-outside'),
    stalls: none,
  },
  'outside-down': {
    summary: "the partners' and the NFL provider's Kafka is away for longer than a price is valid",
    targets: ['kafka-outside'],
    forMs: beyondValidity,
    resource: one('kafka-outside'),
    stalls: () => ['nfl'],
  },
  'partner-revoked': {
    summary: "every right of our publisher on the partners' cluster is taken away",
    targets: ['kafka-outside'],
    forMs: [3_000, 6_000],
    resource: one('kafka-outside'),
    stalls: none,
  },
  'partner-quota': {
    summary: "our publisher may write 20 kB/s on the partners' cluster",
    targets: ['kafka-outside'],
    forMs: [4_000, 8_000],
    resource: one('kafka-outside'),
    stalls: none,
  },
  'redis-kill': {
    summary: 'kill -9 of masters, then a restart',
    targets: ['redis-1', 'redis-2', 'redis-3', 'redis'],
    forMs: short,
    resource: one('redis'),
    stalls: none,
  },
  'redis-flush': { summary: 'FLUSHALL on every master', targets: ['redis'], forMs: moment, resource: one('redis'), stalls: none },
  'redis-slow': {
    summary: 'every master answers nothing for a while (DEBUG SLEEP)',
    targets: ['redis'],
    forMs: [1_000, 4_000],
    resource: one('redis'),
    stalls: none,
  },
  'clickhouse-kill': {
    summary: 'kill -9 while an insert runs, where one comes within two seconds; then a restart',
    targets: ['clickhouse'],
    forMs: moment,
    resource: one('clickhouse'),
    stalls: none,
  },
  'clickhouse-down': {
    summary: 'stopped, then started again',
    targets: ['clickhouse'],
    forMs: [4_000, 10_000],
    resource: one('clickhouse'),
    stalls: none,
  },
  'clickhouse-parts': {
    summary: 'refuses inserts: too many parts',
    targets: ['clickhouse'],
    forMs: [4_000, 8_000],
    resource: one('clickhouse'),
    stalls: none,
  },
  'postgres-kill': {
    summary: 'kill -9, then a restart',
    targets: ['postgres'],
    forMs: short,
    resource: one('postgres'),
    stalls: none,
  },
  'postgres-pause': {
    summary: 'SIGSTOP for longer than a price is valid',
    targets: ['postgres'],
    forMs: beyondValidity,
    resource: one('postgres'),
    stalls: none,
  },
  'pubsub-pause': {
    summary: "the MLB provider's Pub/Sub: SIGSTOP for longer than a price is valid",
    targets: ['pubsub'],
    forMs: beyondValidity,
    resource: one('pubsub'),
    stalls: () => ['mlb'],
  },
  'net-latency': network('100 to 300 ms each way between services and a server', [3_000, 6_000]),
  'net-slow': network('7 kB/s on each connection to a server', [3_000, 6_000]),
  'net-slices': network('writes of 7 bytes each on the way to and from a server', short),
  'net-reset': network('every connection to a server is reset, again and again', short),
  'net-partition': network('nothing arrives, nothing is closed, for longer than a price is valid', beyondValidity, routes, stalledBy),
  'net-one-way': network('no answer of a server arrives, for longer than a price is valid', beyondValidity, routes, stalledBy),
  'net-lost-answer': network('two answers to one kind of Kafka request never arrive', [2_000, 4_000], kafkaTargets),
  'net-late-answer': network('an answer of Kafka comes after its client has given up', [11_000, 13_000], kafkaTargets),
  'net-broken-request': network('the connection breaks at two Kafka requests', [2_000, 4_000], kafkaTargets),
  'feed-silence': {
    summary: 'a provider, or the partition of one NFL game, sends nothing, not even that it lives, for longer than a price is valid',
    targets: [...sports, 'nfl/source'],
    forMs: beyondValidity,
    resource: (target) => feedOf(serviceOf(target)),
    stalls: (target) => sports.filter((each) => each === target),
  },
  'feed-freeze': {
    summary: 'a provider sends no messages but says that it lives',
    targets: sports,
    forMs: [3_000, 8_000],
    resource: feedOf,
    stalls: none,
  },
  'feed-disconnect': { summary: 'a provider drops its connections', targets: ['nba'], forMs: moment, resource: feedOf, stalls: none },
  'feed-reconnect': {
    summary: 'a provider announces a restart and drops its connections then',
    targets: ['nba'],
    forMs: [2_500, 3_500],
    resource: feedOf,
    stalls: none,
  },
  'feed-gap': { summary: 'about a quarter of the messages is never sent', targets: sports, forMs: short, resource: feedOf, stalls: none },
  'feed-duplicate': {
    summary: 'every message comes a hundred times more',
    targets: sports,
    forMs: short,
    resource: feedOf,
    stalls: none,
  },
  'feed-reorder': {
    summary: 'every other message comes after its successor',
    targets: sports,
    forMs: short,
    resource: feedOf,
    stalls: none,
  },
  'feed-malformed': { summary: 'damaged copies of messages', targets: sports, forMs: short, resource: feedOf, stalls: none },
  'feed-clock': {
    summary: 'the clock of a provider is an hour off',
    targets: sports.flatMap((sport) => [`${sport}/ahead`, `${sport}/behind`]),
    forMs: [2_000, 5_000],
    resource: (target) => feedOf(serviceOf(target)),
    stalls: none,
  },
  'feed-burst': { summary: 'the games pass ten times faster', targets: ['all feeds'], forMs: short, resource: one('pace'), stalls: none },
} as const satisfies Readonly<Record<string, FaultKind>>

/** Name of one of {@link faultKinds}. */
export type FaultName = keyof typeof faultKinds

/** Names of all {@link faultKinds}. */
export const faultNames = Object.keys(faultKinds) as readonly FaultName[]

/** A kind of fault by its name. */
export const faultKindOf = (name: FaultName): FaultKind => faultKinds[name]
