import type { ClickHouseClient } from '@clickhouse/client'
import type { Sport } from '@fairline/kernel'
import type { Cluster } from 'ioredis'
import type { RedisGame, RedisMarket, TableFacts } from './facts.ts'

const tableFacts = async (clickhouse: ClickHouseClient, sport: Sport, table: string, key: string, groupBy = ''): Promise<TableFacts> => {
  const rows = async <Row>(query: string): Promise<readonly Row[]> => {
    const result = await clickhouse.query({ query, format: 'JSONCompactEachRow', query_params: { sport } })
    return result.json<Row>()
  }
  const keys = await rows<[string]>(`SELECT ${key} FROM ${table} FINAL WHERE sport = {sport:String} ${groupBy}`)
  const [stored] = await rows<[string]>(`SELECT toString(count()) FROM ${table} WHERE sport = {sport:String}`)
  const sources = await rows<[string]>(
    `SELECT DISTINCT concat(toString(source_partition), '/', toString(source_offset)) FROM ${table} WHERE sport = {sport:String}`,
  )
  return { keys: keys.map(([text]) => text), storedRows: Number(stored?.[0] ?? 0), sources: sources.map(([place]) => place) }
}

/** Rows of `events`. */
export const eventRows = (clickhouse: ClickHouseClient, sport: Sport): Promise<TableFacts> =>
  tableFacts(clickhouse, sport, 'events', `concat(game_id, ' ', toString(event_seq))`)

/** Rows of `odds_changes`. */
export const oddsRows = (clickhouse: ClickHouseClient, sport: Sport): Promise<TableFacts> =>
  tableFacts(
    clickhouse,
    sport,
    'odds_changes',
    `concat(game_id, ' ', market_key, ' ', selection, ' ', toString(epoch), ' ', toString(change_seq), ' ', status, ' ', toString(price_milli), ' ', result)`,
  )

/** Settlements and rollbacks, each once, with the number of its selections. */
export const settlementRows = (clickhouse: ClickHouseClient, sport: Sport): Promise<TableFacts> =>
  tableFacts(
    clickhouse,
    sport,
    'settlements',
    `concat(game_id, ' ', market_key, ' ', toString(revision), ' ', kind, ' ', toString(countIf(selection != '')))`,
    'GROUP BY game_id, market_key, revision, kind',
  )

const marketsOf = (fields: Readonly<Record<string, string>>): ReadonlyMap<string, RedisMarket> =>
  new Map(
    Object.entries(fields).map(([key, json]) => {
      const market = JSON.parse(json) as RedisMarket
      return [key, { ...market, prices: market.prices.map((price) => ({ ...price, result: price.result ?? '' })) }]
    }),
  )

/** Every game of a sport in Redis. */
export const redisGames = async (redis: Cluster, sport: Sport): Promise<readonly RedisGame[]> => {
  const ids = await redis.zrange(`games:${sport}`, '0', '-1')
  return Promise.all(
    ids.map(async (gameId) => {
      const [head, board, results] = await Promise.all([
        redis.hgetall(`{${gameId}}:head`),
        redis.hgetall(`{${gameId}}:board`),
        redis.hgetall(`{${gameId}}:results`),
      ])
      return { gameId, head, board: Object.keys(board).length === 0 ? undefined : marketsOf(board), results: marketsOf(results) }
    }),
  )
}
