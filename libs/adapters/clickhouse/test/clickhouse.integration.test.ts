import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TableRow } from '../src/index.ts'
import { connectClickHouse, dateTime } from '../src/index.ts'

const variable = (name: string): string => {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set: start the local servers and load their environment.`)
  return value
}
const config = {
  url: variable('FAIRLINE_CLICKHOUSE_URL'),
  username: variable('FAIRLINE_CLICKHOUSE_USERNAME'),
  password: variable('FAIRLINE_CLICKHOUSE_PASSWORD'),
  database: `fairline_test_${process.pid}`,
}
const clickhouse = connectClickHouse(config)

beforeAll(() => clickhouse.migrate(), 20_000)
afterAll(async () => {
  const admin = connectClickHouse({ ...config, database: 'default' })
  await admin.query(`DROP DATABASE ${config.database} SYNC`)
  await admin.close()
  await clickhouse.close()
})

const odds = (
  game: string,
  changeSeq: number,
  selection = 'home',
  more: Partial<TableRow<'odds_changes'>> = {},
): TableRow<'odds_changes'> => ({
  game_date: '2016-01-09',
  sport: 'nfl',
  game_id: game,
  player_id: '',
  market_key: 'moneyline/ft',
  type: 'moneyline',
  period: 'ft',
  line_half_points: -7,
  main: true,
  selection,
  status: 'active',
  reason: '',
  price_milli: 1900 + changeSeq,
  probability: 0.5,
  result: '',
  revision: 0,
  epoch: 1,
  change_seq: changeSeq,
  previous_change_seq: changeSeq - 1,
  through_event_seq: changeSeq,
  as_of: dateTime(1_700_000_000_123_456 + changeSeq * 1_000_000),
  sent_at: dateTime(1_700_000_000_000_000),
  valid_for_ms: 5000,
  cause: 'event',
  phase: 'live',
  home_score: 7,
  away_score: 3,
  clock: 'Q1 05:00',
  input_partition: 0,
  input_first_offset: 1,
  input_last_offset: 2,
  input_first_event_seq: 1,
  input_last_event_seq: 2,
  model_version: '1',
  model_hash: 'abc',
  source_partition: 0,
  source_offset: changeSeq,
  ...more,
})

const count = async (game: string, final = ''): Promise<number> => {
  const [row] = await clickhouse.query<{ n: number }>(`SELECT count() AS n FROM odds_changes ${final} WHERE game_id = {game:String}`, {
    game,
  })
  return row?.n ?? -1
}

describe('migrations', () => {
  it('run once, and again without effect, also side by side', async () => {
    expect(await clickhouse.migrate()).toEqual([])
    const fresh = { ...config, database: `${config.database}_b` }
    const [one, two] = [connectClickHouse(fresh), connectClickHouse(fresh)]
    await Promise.all([one.migrate(), two.migrate()])
    const names = await one.query<{ name: string }>(`SELECT name FROM system.tables WHERE database = '${fresh.database}' ORDER BY name`)
    expect(names.map(({ name }) => name)).toEqual([
      'events',
      'insert_probe',
      'latest_odds',
      'migrations',
      'odds_changes',
      'price_at',
      'settlements',
      'standing_settlements',
    ])
    await one.query(`DROP DATABASE ${fresh.database} SYNC`)
    await Promise.all([one.close(), two.close()])
  }, 20_000)
})

describe('deduplication', () => {
  it('that the server does not do is told at the start', async () => {
    const own = { ...config, database: `${config.database}_off` }
    const off = connectClickHouse(own)
    await off.migrate()
    await off.query('ALTER TABLE insert_probe MODIFY SETTING non_replicated_deduplication_window = 0')
    await expect(off.migrate()).rejects.toMatchObject({ code: 'CLICKHOUSE_DEDUPLICATION_OFF', disposition: 'fatal' })
    await off.query(`DROP DATABASE ${own.database} SYNC`)
    await off.close()
  })

  it('is asked for with every insert, whatever the settings of the connection are', async () => {
    const switchedOff = connectClickHouse({ ...config, url: `${config.url}/?ch_deduplicate_insert=disable` })
    await switchedOff.migrate()
    for (let i = 0; i < 2; i++) await switchedOff.insertBlock('odds_changes', 'off', [odds('off', 1)])
    expect(await count('off')).toBe(1)
    await switchedOff.close()
  })
})

describe('blocks', () => {
  it('keeps exact values', async () => {
    await clickhouse.insertBlock('odds_changes', 'exact', [odds('exact', 1)])
    const rows = await clickhouse.query(
      `SELECT toUnixTimestamp64Micro(as_of) AS as_of_us, line, price, participant, main, probability, toString(game_date) AS day
       FROM odds_changes WHERE game_id = 'exact'`,
    )
    expect(rows).toEqual([
      { as_of_us: 1_700_000_001_123_456, line: -3.5, price: 1.901, participant: '', main: true, probability: 0.5, day: '2016-01-09' },
    ])
  })

  it('drops a block whose token was used, so a repeated insert adds no row', async () => {
    const rows = [odds('again', 1), odds('again', 1, 'away'), odds('again', 2)]
    for (let i = 0; i < 3; i++) await clickhouse.insertBlock('odds_changes', 'again:0:1-2', rows)
    expect(await count('again')).toBe(3)
  })

  it('keeps one row per key with FINAL where the same rows came in another block', async () => {
    await clickhouse.insertBlock('odds_changes', 'cut:0:1-2', [odds('cut', 1), odds('cut', 2)])
    await clickhouse.insertBlock('odds_changes', 'cut:0:2-3', [odds('cut', 2), odds('cut', 3)])
    expect(await count('cut')).toBe(4)
    expect(await count('cut', 'FINAL')).toBe(3)
  })

  it('takes 50,000 rows as one block', async () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => odds('big', i + 1))
    await clickhouse.insertBlock('odds_changes', 'big:0:1-50000', rows)
    await clickhouse.insertBlock('odds_changes', 'big:0:1-50000', rows)
    expect(await count('big')).toBe(50_000)
    const parts = await clickhouse.query<{ n: number }>(`SELECT uniqExact(_part) AS n FROM odds_changes WHERE game_id = 'big'`)
    expect(parts).toEqual([{ n: 1 }])
  }, 20_000)

  it('repeats until the server answers, and stops when told to', async () => {
    const nowhere = connectClickHouse({ ...config, url: 'http://127.0.0.1:1' })
    const stop = new AbortController()
    const seen: string[] = []
    const insert = nowhere.insertBlock('odds_changes', 'x', [odds('never', 1)], {
      signal: stop.signal,
      onRetry: (error, attempt) => {
        seen.push(error.code)
        if (attempt === 3) stop.abort()
      },
    })
    await expect(insert).rejects.toMatchObject({ name: 'AbortError' })
    expect(seen).toEqual(Array(3).fill('CLICKHOUSE_SERVER_UNREACHABLE'))
    await nowhere.close()
  })

  it('throws at once where the server refuses rows or user', async () => {
    const wrong = odds('bad', 1, 'home', { price_milli: 'many' })
    await expect(clickhouse.insertBlock('odds_changes', 'bad', [wrong])).rejects.toMatchObject({ code: 'CLICKHOUSE_QUERY_REFUSED' })
    const stranger = connectClickHouse({ ...config, password: 'wrong' })
    await expect(stranger.ping()).rejects.toMatchObject({ code: 'CLICKHOUSE_ACCESS_DENIED', disposition: 'fatal' })
    await stranger.close()
  })
})

describe('views', () => {
  it('answer the latest price, and the price at a moment', async () => {
    await clickhouse.insertBlock(
      'odds_changes',
      'view:0:1-3',
      [1, 2, 3].map((seq) => odds('view', seq)),
    )
    expect(await clickhouse.query(`SELECT price, change_seq, line FROM latest_odds WHERE game_id = 'view'`)).toEqual([
      { price: 1.903, change_seq: 3, line: -3.5 },
    ])
    const at = '2023-11-14 22:13:22.200000'
    expect(await clickhouse.query(`SELECT price, change_seq FROM price_at(game = 'view', at = '${at}')`)).toEqual([
      { price: 1.902, change_seq: 2 },
    ])
  })

  it('answer which settlements stand', async () => {
    const settled = (key: string, revision: number, kind: string): TableRow<'settlements'> => ({
      game_date: '2016-01-09',
      sport: 'nfl',
      game_id: 'settled',
      market_key: key,
      revision,
      kind,
      selection: kind === 'rollback' ? '' : 'home',
      result: 'won',
      certainty: 'live',
      reason: '',
      event_seq: 1,
      as_of: dateTime(1_000_000),
      source_partition: 0,
      source_offset: revision,
    })
    await clickhouse.insertBlock('settlements', 'settled', [
      settled('a', 1, 'settlement'),
      settled('a', 1, 'rollback'),
      settled('a', 2, 'settlement'),
      settled('b', 1, 'settlement'),
      settled('b', 1, 'rollback'),
    ])
    const rows = await clickhouse.query(`SELECT market_key, revision FROM standing_settlements WHERE game_id = 'settled'`)
    expect(rows).toEqual([{ market_key: 'a', revision: 2 }])
  })
})
