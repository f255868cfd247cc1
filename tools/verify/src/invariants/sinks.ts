import type { ChangeFact, MarketFact, PublishedFact, RedisMarket, SportFacts, TableFacts } from '../facts.ts'
import { lastOfGames, marketEssence } from '../fold-changes.ts'
import type { Invariant, Tally } from '../invariant.ts'
import { createTally } from '../invariant.ts'

const isDecided = ({ status }: Pick<MarketFact, 'status'>): boolean => status === 'settled' || status === 'cancelled'

const headOf = (last: ChangeFact): Readonly<Record<string, string>> => ({
  epoch: String(last.epoch),
  change_seq: String(last.changeSeq),
  through_event_seq: String(last.throughEventSeq),
  phase: last.phase,
  home_score: String(last.homeScore),
  away_score: String(last.awayScore),
})

/** I24: Redis is the fold of all changes. */
export const redisIsLast: Invariant = {
  id: 'I24',
  title: 'When all is quiet, Redis is the fold of all committed changes: position, score, results, and open boards',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const { sport, changes, redis } of sports) {
      const folds = lastOfGames(changes)
      const games = new Map(redis.map((game) => [game.gameId, game]))
      const compare = (where: string, gameId: string, expected: MarketFact, found: RedisMarket | undefined): void =>
        tally.check(found !== undefined && marketEssence(found) === marketEssence(expected), sport, () => {
          const what = found === undefined ? 'missing' : marketEssence(found)
          return `${gameId} ${expected.key} is ${what} ${where}, expected ${marketEssence(expected)}`
        })
      for (const [gameId, { change: last, markets }] of folds) {
        const game = games.get(gameId)
        tally.check(game !== undefined, sport, () => `${gameId} is not in Redis`)
        if (game === undefined) continue
        for (const [field, value] of Object.entries(headOf(last)))
          tally.check(
            game.head[field] === value,
            sport,
            () => `${gameId} has ${field} ${game.head[field] ?? 'nothing'} in Redis, expected ${value}`,
          )
        for (const [key, market] of markets) {
          if (isDecided(market)) compare('among the results', gameId, market, game.results.get(key))
          if (game.board !== undefined) compare('on the board', gameId, market, game.board.get(key))
        }
        for (const key of game.results.keys()) {
          const market = markets.get(key)
          tally.check(market !== undefined && isDecided(market), sport, () => `${gameId} ${key} has a result in Redis that no change gives`)
        }
      }
      for (const gameId of games.keys()) tally.check(folds.has(gameId), sport, () => `${gameId} is in Redis and has no changes`)
    }
    return tally.verdict('nothing was published')
  },
}

const checkRows = (
  tally: Tally,
  { sport }: SportFacts,
  table: string,
  expected: readonly string[],
  { keys, storedRows }: TableFacts,
): void => {
  const rows = new Map<string, number>()
  for (const key of keys) rows.set(key, (rows.get(key) ?? 0) + 1)
  for (const key of expected) {
    const count = rows.get(key) ?? 0
    tally.check(count === 1, sport, () => `${table} has ${count === 0 ? 'no row' : `${count} rows`} for ${key}`)
    rows.delete(key)
  }
  for (const key of rows.keys()) tally.check(false, sport, () => `${table} has a row for ${key}, which no record has`)
  tally.check(storedRows >= keys.length, sport, () => `${table} stores ${storedRows} rows, and FINAL gives ${keys.length}`)
}

/** The rows that the records of a sport make, by what they are known by. */
export const expectedRows = ({ events, changes, settlements }: Pick<SportFacts, 'events' | 'changes' | 'settlements'>) => ({
  events: events.map(({ gameId, eventSeq }) => `${gameId} ${eventSeq}`),
  prices: changes.flatMap((change) =>
    change.markets.flatMap((market) =>
      market.prices.map(
        ({ selection, priceMilli, result }) =>
          `${change.gameId} ${market.key} ${selection} ${change.epoch} ${change.changeSeq} ${market.status} ${priceMilli} ${result}`,
      ),
    ),
  ),
  settlements: settlements.map((each) => `${each.gameId} ${each.marketKey} ${each.revision} ${each.kind} ${each.selections}`),
})

/** I26: a row for each event, price and settlement, and no other. */
export const rowsExact: Invariant = {
  id: 'I26',
  title: 'ClickHouse (FINAL) has exactly one row per event, price and settlement',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const facts of sports) {
      const expected = expectedRows(facts)
      checkRows(tally, facts, 'events', expected.events, facts.eventRows)
      checkRows(tally, facts, 'odds_changes', expected.prices, facts.oddsRows)
      checkRows(tally, facts, 'settlements', expected.settlements, facts.settlementRows)
    }
    return tally.verdict('there is nothing to have rows for')
  },
}

const latestByKey = (records: readonly PublishedFact[]): ReadonlyMap<string, string> =>
  new Map(records.map(({ key, digest }) => [key, digest]))

/** I27: a partner's topics are ours. */
export const partnersEqual: Invariant = {
  id: 'I27',
  title: 'A partner holds our records byte for byte, with their times and tombstones, in order, without a gap, and nothing else',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const { sport, published } of sports)
      for (const { name, isCompacted, ours, partners } of published) {
        const topic = `${sport}.${name}`
        for (const partition of new Set([...ours.keys(), ...partners.keys()])) {
          const [mine, theirs] = [ours.get(partition) ?? [], partners.get(partition) ?? []]
          const where = `${topic}/${partition} of the partner`
          if (isCompacted) {
            // Compaction is the broker's business; what counts is the latest record of each key.
            const latest = latestByKey(theirs)
            for (const [key, digest] of latestByKey(mine))
              tally.check(latest.get(key) === digest, sport, () => `${where}: the latest record of ${key} differs from ours`)
            continue
          }
          mine.forEach(({ key, digest }, index) =>
            tally.check(digest === theirs[index]?.digest && key === theirs[index].key, sport, () => {
              const what = theirs[index] === undefined ? 'missing' : 'another one'
              return `${where}: record ${index} (${key}) is ${what}`
            }),
          )
          if (theirs.length > mine.length)
            tally.check(false, sport, () => `${where} has ${theirs.length - mine.length} records more (${theirs[mine.length]?.key})`)
        }
      }
    return tally.verdict('nothing was published')
  },
}

/** I28: a partner sees nothing twice, and whoever reads uncommitted records sees at most repetitions. */
export const partnersOnce: Invariant = {
  id: 'I28',
  title: 'No partner record is doubled; what only a reader of uncommitted records sees is a repetition of our bytes',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const { sport, published } of sports)
      for (const { name, isCompacted, ours, partners, partnersAborted } of published) {
        for (const [partition, records] of partners) {
          const known = new Map<string, number>()
          for (const { digest } of ours.get(partition) ?? []) known.set(digest, (known.get(digest) ?? 0) + 1)
          for (const { key, digest } of isCompacted ? [] : records) {
            const left = known.get(digest)
            known.set(digest, (left ?? 1) - 1)
            tally.check(left !== 0, sport, () => `${sport}.${name}/${partition} of the partner has a record of ${key} twice`)
          }
        }
        for (const [partition, records] of partnersAborted) {
          const known = new Set((ours.get(partition) ?? []).map(({ digest }) => digest))
          for (const { key, digest } of records)
            tally.check(
              known.has(digest),
              sport,
              () => `${sport}.${name}/${partition} of the partner has an aborted record of ${key} that is not ours`,
            )
        }
      }
    return tally.verdict('nothing was published')
  },
}
