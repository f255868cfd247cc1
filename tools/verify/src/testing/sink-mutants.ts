import type { AbortedFact, ByPartition, PublishedFact, PublishedTopic, RedisGame, SportFacts } from '../facts.ts'
import type { PriceSample, Run } from '../run.ts'
import type { Mutant } from './mutant.ts'
import { pick, replace, sportMutant } from './mutant.ts'

const withRedis = ({ redis }: SportFacts, hit: RedisGame, over: Partial<RedisGame>): Pick<SportFacts, 'redis'> => ({
  redis: replace(redis, hit, { ...hit, ...over }),
})

/** The odds at the partner, changed in the partition that has most. */
const atPartner = (
  { published }: SportFacts,
  change: (records: readonly PublishedFact[]) => readonly PublishedFact[],
): Pick<SportFacts, 'published'> => ({
  published: published.map((topic): PublishedTopic => {
    if (topic.name !== 'odds.v1') return topic
    return {
      ...topic,
      partners: new Map([...topic.partners].map(([partition, list]) => [partition, partition === 0 ? change(list) : list])),
    }
  }),
})

const withSample = (
  name: string,
  breaks: readonly string[],
  isHit: (sample: PriceSample) => boolean,
  over: (sample: PriceSample) => Partial<PriceSample>,
): Mutant => ({
  name,
  breaks,
  mutate: (run, random) => {
    const samples = run.samples ?? []
    const hit = pick(samples.filter(isHit), random)
    return { ...run, samples: replace(samples, hit, { ...hit, ...over(hit) }) }
  },
})

/** A change that was aborted and never committed. */
const abortedChange = (facts: SportFacts): AbortedFact => {
  const last = facts.changes.at(-1)
  const [like] = facts.aborted
  if (last === undefined || like === undefined) throw new RangeError('Nothing was aborted.')
  const { gameId, epoch, changeSeq, throughEventSeq } = last
  return {
    ...like,
    topic: `${facts.sport}.odds`,
    partition: 0,
    offset: 9_999,
    writtenAtMs: 1,
    digest: 'aborted bytes',
    change: { gameId, epoch, changeSeq: changeSeq + 1, throughEventSeq },
  }
}

const leak = (name: string, breaks: readonly string[], seen: (facts: SportFacts, aborted: AbortedFact) => Partial<SportFacts>): Mutant =>
  sportMutant(name, breaks, (facts) => {
    const aborted = abortedChange(facts)
    return { ...seen(facts, aborted), aborted: [...facts.aborted, aborted] }
  })

const isRedis = ({ reader }: PriceSample): boolean => reader === 'redis'

const withRun = (name: string, breaks: readonly string[], over: (run: Run) => Partial<Run>): Mutant => ({
  name,
  breaks,
  mutate: (run) => ({ ...run, ...over(run) }),
})

const firstPartition = (list: ByPartition, records: readonly PublishedFact[]): ByPartition => new Map([...list, [0, records]])

/** What sinks, readers and partners may see that they must not. */
export const sinkMutants: readonly Mutant[] = [
  withRun('recorded inputs give other bytes', ['I10'], ({ recomputed = [] }) => ({
    recomputed: recomputed.map((each, index) => (index === 0 ? { ...each, firstDifference: 'change 3 differs' } : each)),
  })),
  leak('an aborted change is in ClickHouse', ['I14'], ({ oddsRows }, { partition, offset }) => ({
    oddsRows: { ...oddsRows, sources: [...oddsRows.sources, `${partition}/${offset}`] },
  })),
  leak('an aborted change is at the partner', ['I14', 'I27'], (facts, { digest }) =>
    atPartner(facts, (records) => [...records, { key: 'x', digest }]),
  ),
  leak('an aborted change is in Redis', ['I14', 'I24'], (facts, { change }) => {
    const game = facts.redis.find(({ gameId }) => gameId === change?.gameId) as RedisGame
    return withRedis(facts, game, { head: { ...game.head, change_seq: String(change?.changeSeq) } })
  }),
  withSample('Redis shows a change that was never committed', ['I23'], isRedis, () => ({ changeSeq: 9_999 })),
  withSample(
    'Redis goes back',
    ['I23'],
    ({ reader, changeSeq }) => reader === 'redis' && changeSeq > 3,
    () => ({ changeSeq: 1 }),
  ),
  sportMutant('a game is missing in Redis', ['I24'], ({ redis }) => ({ redis: redis.slice(1) })),
  sportMutant('Redis stays behind', ['I24'], (facts, random) => {
    const hit = pick(facts.redis, random)
    return withRedis(facts, hit, { head: { ...hit.head, change_seq: '2' } })
  }),
  sportMutant('a result is missing in Redis', ['I24'], (facts, random) =>
    withRedis(facts, pick(facts.redis, random), { results: new Map() }),
  ),
  sportMutant('Redis has a result that no change gives', ['I24'], (facts, random) => {
    const hit = pick(facts.redis, random)
    const [market] = hit.results.values()
    return market === undefined
      ? {}
      : withRedis(facts, hit, { results: new Map([...hit.results, ['spread/ft/-7', { ...market, key: 'spread/ft/-7' }]]) })
  }),
  sportMutant('the board in Redis is stale', ['I24'], (facts) => {
    const hit = facts.redis.find(({ board }) => board !== undefined) as RedisGame
    const board = new Map([...(hit.board ?? [])].map(([key, market]) => [key, { ...market, changeSeq: market.changeSeq - 1 }]))
    return withRedis(facts, hit, { board })
  }),
  withSample(
    'a reader takes a stale price for tradable',
    ['I25'],
    ({ tradable }) => tradable > 0,
    ({ atMs }) => ({ atMs: atMs + 6_000 }),
  ),
  withSample(
    'a price comes from the future',
    ['I25'],
    ({ tradable }) => tradable > 0,
    ({ asOfUs }) => ({ asOfUs: asOfUs + 60_000_000 }),
  ),
  withSample(
    'a price is valid for longer than any may be',
    ['I25'],
    ({ tradable }) => tradable > 0,
    ({ atMs }) => ({
      atMs: atMs + 20_000,
      validForMs: 60_000,
    }),
  ),
  sportMutant('ClickHouse misses an event', ['I26'], ({ eventRows }) => ({ eventRows: { ...eventRows, keys: eventRows.keys.slice(1) } })),
  sportMutant('ClickHouse has an event twice', ['I26'], ({ eventRows }) => ({
    eventRows: { ...eventRows, keys: [...eventRows.keys, ...eventRows.keys.slice(0, 1)] },
  })),
  sportMutant('ClickHouse has another price', ['I26'], ({ oddsRows }) => ({
    oddsRows: { ...oddsRows, keys: oddsRows.keys.map((key, index) => (index === 0 ? key.replace(/\d+ $/, '1010 ') : key)) },
  })),
  sportMutant('ClickHouse misses a settlement', ['I26'], ({ settlementRows }) => ({
    settlementRows: { ...settlementRows, keys: settlementRows.keys.slice(1) },
  })),
  sportMutant('a record is missing at the partner', ['I27'], (facts) => atPartner(facts, (records) => records.slice(1))),
  sportMutant('two records are swapped at the partner', ['I27'], (facts) =>
    atPartner(facts, ([first, second, ...rest]) => (first === undefined || second === undefined ? rest : [second, first, ...rest])),
  ),
  sportMutant('a record has other bytes at the partner', ['I27'], (facts) =>
    atPartner(facts, (records) => records.map((record, index) => (index === 1 ? { ...record, digest: 'x' } : record))),
  ),
  sportMutant("the partner's latest board differs", ['I27'], ({ published }) => ({
    published: published.map((topic) =>
      topic.isCompacted ? { ...topic, partners: new Map([...topic.partners].map(([at, list]) => [at, list.slice(0, 1)])) } : topic,
    ),
  })),
  sportMutant('a record is doubled at the partner', ['I27', 'I28'], (facts) =>
    atPartner(facts, (records) => [...records, ...records.slice(-1)]),
  ),
  sportMutant('an aborted record at the partner is not a repetition', ['I28'], ({ published }) => ({
    published: published.map((topic) => ({
      ...topic,
      partnersAborted: firstPartition(topic.partnersAborted, [{ key: 'x', digest: 'x' }]),
    })),
  })),
  withRun('partners see changes late', ['I29'], ({ samples = [] }) => ({
    samples: samples.map((each) => (each.reader === 'partner' ? { ...each, atMs: each.atMs + 2_000 } : each)),
  })),
  withRun('a buffer loses what it was given', ['I33'], ({ buffers = [] }) => ({
    buffers: buffers.map((each) => ({ ...each, drained: each.drained - 1 })),
  })),
  withRun('a buffer grows beyond its bound', ['I33'], ({ buffers = [] }) => ({ buffers: buffers.map((each) => ({ ...each, cap: 1 })) })),
  sportMutant('a sink stays behind', ['I45'], ({ groups }) => ({
    groups: groups.map((each) => (each.group.endsWith('.redis') ? { ...each, offset: 1 } : each)),
  })),
  sportMutant('a transaction hangs', ['I45'], ({ ends }, random) => {
    const hit = pick(ends, random)
    return { ends: replace(ends, hit, { ...hit, openForMs: 60_000 }) }
  }),
  withRun('a process ends by itself while a fault hits another', ['F1'], ({ processes = [], faults = [] }) => ({
    processes: [
      ...processes,
      { atMs: Math.max(...faults.map(({ untilMs }) => untilMs)), process: 'odds-nba', kind: 'ended', reason: 'exit code 1' },
    ],
  })),
  withRun('a process ends long after the fault that hit it', ['F1'], ({ processes = [], faults = [] }) => ({
    processes: [
      ...processes,
      {
        atMs: Math.max(...faults.map(({ untilMs, aftermathMs }) => untilMs + aftermathMs)) + 1,
        process: 'normalizer-nfl',
        kind: 'ended',
        reason: 'exit code 1',
      },
    ],
  })),
]
