import type { Random, Sport } from '@fairline/kernel'
import { seededRandom, sports } from '@fairline/kernel'
import type { ByPartition, GroupOffsetFact, Place, PublishedTopic, RedisGame, SportFacts, TableFacts } from '../facts.ts'
import { gameTimelines, lastOfGames } from '../fold-changes.ts'
import { expectedRows } from '../invariants/sinks.ts'
import type { FaultWindow, PriceSample, ProcessEvent, Run } from '../run.ts'
import { defaultLimits } from '../run.ts'
import { copyToPartner } from './copy-to-partner.ts'
import { createLogBuilder } from './log-builder.ts'
import type { LogBuilder } from './log-builder.ts'
import type { FeedFacts } from './play-feed.ts'
import { playGame } from './play-feed.ts'
import type { PricedFacts } from './price-game.ts'
import { priceGame } from './price-game.ts'

const startMs = Date.UTC(2026, 0, 11, 18)
const partitions = 2
const games = 3
const gameMs = 100_000
/** Long after everything. */
const readAtMs = startMs + 1_000_000

const publishedOf = (name: string, isCompacted: boolean, records: readonly (Place & { readonly gameId: string })[]): PublishedTopic => {
  const ours: ByPartition = new Map(
    [...Map.groupBy(records, ({ partition }) => partition)].map(([partition, list]) => [
      partition,
      list.map(({ gameId, at }) => ({ key: gameId, digest: `bytes of ${at}` })),
    ]),
  )
  // A publisher that died repeated the first record of each partition.
  const partnersAborted: ByPartition = new Map([...ours].map(([partition, list]) => [partition, list.slice(0, 1)]))
  return { name, isCompacted, ours, partners: ours, partnersAborted }
}

const rowsOf = (keys: readonly string[], records: readonly Place[], random: Random): TableFacts => ({
  keys,
  // A repeated insert stays visible until the table merges.
  storedRows: keys.length + Math.floor(random() * 3),
  sources: records.map(({ partition, offset }) => `${partition}/${offset}`),
})

const redisOf = ({ changes }: PricedFacts): readonly RedisGame[] =>
  [...lastOfGames(changes)].map(([gameId, { change, markets }], index) => ({
    gameId,
    head: {
      epoch: String(change.epoch),
      change_seq: String(change.changeSeq),
      through_event_seq: String(change.throughEventSeq),
      phase: change.phase,
      home_score: String(change.homeScore),
      away_score: String(change.awayScore),
    },
    board: index % 2 === 0 ? markets : undefined,
    results: new Map([...markets].filter(([, { status }]) => status === 'settled')),
  }))

const groupsOf = (sport: Sport, log: LogBuilder): readonly GroupOffsetFact[] =>
  Array.from({ length: partitions }, (_, partition) => partition).flatMap((partition) => [
    ...(['normalizer', 'calculator'] as const).flatMap((stage) => {
      const state = log.stageStates.findLast((each) => each.stage === stage && each.partition === partition)
      return [...(state?.positions ?? [])].map(([topic, offset]) => ({ group: `${stage}.${sport}`, topic, partition, offset, readAtMs }))
    }),
    ...(['redis', 'clickhouse', 'partner'] as const).map((sink) => ({
      group: `publisher.${sport}.${sink}`,
      topic: `${sport}.odds`,
      partition,
      offset: log.end('odds', partition),
      readAtMs,
    })),
  ])

/** A stop of a type that the game does not offer, its resumption, and a stop that is refused since the game is over. */
const commandsOf = (sport: Sport, { changes }: PricedFacts): Pick<SportFacts, 'commands' | 'commandResults'> => {
  const gameId = `${sport}-1`
  const [first] = changes
  const { partition = 0, epoch = 1 } = first ?? {}
  const given = [
    { action: 'suspend', marketTypes: ['spread'], outcome: 'in-effect', changeSeq: 1 },
    { action: 'resume', marketTypes: ['spread'], outcome: 'in-effect', changeSeq: 2 },
    { action: 'suspend', marketTypes: [], outcome: 'refused', changeSeq: 0 },
  ] as const
  const place = (topic: string, offset: number): Place => ({
    at: `${sport}.${topic}/${partition}/${offset}`,
    partition,
    offset,
    writtenAtMs: startMs,
  })
  return {
    commands: given.map(({ action, marketTypes }, offset) => ({
      ...place('commands', offset),
      gameId,
      commandId: `c${offset + 1}`,
      action,
      marketTypes,
    })),
    commandResults: given.map(({ outcome, changeSeq }, offset) => ({
      ...place('command-results', offset),
      gameId,
      commandId: `c${offset + 1}`,
      eventSeq: offset + 1,
      outcome,
      epoch: outcome === 'refused' ? 0 : epoch,
      changeSeq,
    })),
  }
}

const sportOf = (sport: Sport, random: Random): SportFacts => {
  const feed: FeedFacts = {
    sent: [],
    raw: [],
    rawBeats: [],
    rawRefusals: [],
    ingestRejected: [],
    normalizerRejected: [],
    late: [],
    events: [],
    beats: [],
    silences: [],
  }
  const priced: PricedFacts = { changes: [], boards: [], statuses: [], heartbeats: [], fixtures: [], stops: [], settlements: [] }
  const log = createLogBuilder(sport)
  for (let game = 0; game < games; game++) {
    const partition = game % partitions
    const beganMs = startMs + Math.floor(game / partitions) * gameMs
    const steps = playGame(feed, log, sport, `${sport}-${game + 1}`, partition, beganMs, random)
    priceGame(priced, log, sport, steps, feed.beats, random)
  }
  const rows = expectedRows({ ...feed, ...priced })
  return {
    sport,
    ...feed,
    ...priced,
    ...commandsOf(sport, priced),
    calculatorRejected: [],
    anomalies: [],
    stageStates: log.stageStates.map((state) =>
      state.stage === 'normalizer' ? { ...state, positions: new Map([...state.positions, [`${sport}.commands`, 3]]) } : state,
    ),
    aborted: log.aborted,
    batches: log.batches,
    groups: groupsOf(sport, log),
    ends: log.partitions().map(([topic, partition]) => ({
      topic: `${sport}.${topic}`,
      partition,
      high: log.end(topic, partition),
      openForMs: 0,
    })),
    published: [
      publishedOf('odds.v1', false, priced.changes),
      publishedOf('board.v1', true, priced.boards),
      publishedOf('fixtures.v1', true, priced.fixtures),
      publishedOf(
        'heartbeat.v1',
        false,
        priced.heartbeats.map((each) => ({ ...each, gameId: each.key })),
      ),
      publishedOf('settlements.v1', false, priced.settlements),
    ],
    partnerJoin: copyToPartner(sport, priced),
    eventRows: rowsOf(rows.events, feed.events, random),
    oddsRows: rowsOf(rows.prices, priced.changes, random),
    settlementRows: rowsOf(rows.settlements, priced.settlements, random),
    redis: redisOf(priced),
  }
}

const samplesOf = ({ changes }: SportFacts): readonly PriceSample[] =>
  [...gameTimelines(changes).values()].flatMap((steps) =>
    steps.flatMap(({ change, open }) => {
      const { gameId, epoch, changeSeq, asOfUs, validForMs, writtenAtMs } = change
      const sample = (reader: PriceSample['reader'], afterMs: number, tradable: number): PriceSample => ({
        reader,
        atMs: writtenAtMs + afterMs,
        gameId,
        epoch,
        changeSeq,
        asOfUs,
        validForMs,
        tradable,
      })
      return [sample('redis', 10, open), sample('api', 12, open), sample('stream', 11, open), sample('partner', 15, open)]
    }),
  )

/**
 * The artefacts of a run in which everything is as it should be, although much went wrong: repeated, swapped, damaged, conflicting, late
 * missing and refused messages, numbers that jump, silences, writers that died in a transaction. Pure: the same seed, the same run.
 */
export const cleanRun = (seed: number): Run => {
  const random = seededRandom(seed)
  const played = sports.map((sport) => sportOf(sport, random))
  const killedAtMs = startMs - 60_000 + Math.floor(random() * 10_000)
  const faults: readonly FaultWindow[] = [
    {
      fromMs: killedAtMs,
      untilMs: killedAtMs + 500,
      kind: 'service-kill',
      target: 'normalizer-nfl',
      sports: ['nfl'],
      processes: ['normalizer-nfl'],
      aftermathMs: 5_000,
    },
  ]
  const processes: readonly ProcessEvent[] = [
    { atMs: startMs - 90_000, process: 'normalizer-nfl', kind: 'started' },
    { atMs: killedAtMs, process: 'normalizer-nfl', kind: 'ended', reason: 'SIGKILL' },
    { atMs: killedAtMs + 500, process: 'normalizer-nfl', kind: 'started' },
  ]
  return {
    sports: played,
    limits: { ...defaultLimits, latencyP99Ms: 1_000 },
    samples: played.flatMap(samplesOf),
    processes,
    faults,
    buffers: [0, 1, 2].map((second) => ({
      atMs: startMs + second * 1_000,
      buffer: 'normalizer-nfl/0',
      produced: second * 100,
      drained: second * 90,
      shed: second,
      buffered: second * 9,
      cap: 1_000,
    })),
    recomputed: played.map(({ sport, changes }) => ({ sport, changes: changes.length, firstDifference: '' })),
  }
}
