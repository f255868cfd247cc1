import { setTimeout as delay } from 'node:timers/promises'
import { connectClickHouse } from '@fairline/adapters-clickhouse'
import { connectKafka, ownCluster } from '@fairline/adapters-kafka'
import type { RedisBoards } from '@fairline/adapters-redis'
import { connectRedis } from '@fairline/adapters-redis'
import type { LogProducer } from '@fairline/contracts'
import { partnerTopicNames, partnerTopicOf, readToEnd, topicSpecs } from '@fairline/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPositions } from '../src/partner/partner-positions.ts'
import type { SentGame } from './game-traffic.ts'
import { GameTraffic } from './game-traffic.ts'
import type { Relay } from './publisher-process.ts'
import { openRelay, PublisherProcess, until } from './publisher-process.ts'

const variable = (name: string): string => {
  const value = process.env[`FAIRLINE_${name}`]
  if (value === undefined) throw new Error(`FAIRLINE_${name} is not set: start the local servers and load their environment.`)
  return value
}
const clickhouseUrl = new URL(variable('CLICKHOUSE_URL'))
const redisNodes = variable('REDIS_NODES')
const redisLogin = { username: process.env['FAIRLINE_REDIS_USERNAME'], password: process.env['FAIRLINE_REDIS_PASSWORD'] }
const credentials = {
  username: variable('CLICKHOUSE_USERNAME'),
  password: variable('CLICKHOUSE_PASSWORD'),
}
const database = `publisher_test_${process.pid}`
const outsideUser = (role: string) => ({
  mechanism: 'scram-sha-512' as const,
  username: variable(`OUTSIDE_${role}_USERNAME`),
  password: variable(`OUTSIDE_${role}_PASSWORD`),
})
const outsideBrokers = variable('OUTSIDE_BROKERS')

const log = connectKafka(ownCluster(process.env, 'publisher-test'))
const partner = connectKafka({ brokers: outsideBrokers.split(','), clientId: 'partner-a-test', sasl: outsideUser('PARTNER') })
const publisherUser = outsideUser('PUBLISHER')
const clickhouse = connectClickHouse({ url: clickhouseUrl.href, ...credentials, database })

let producer: LogProducer
let redis: RedisBoards
let relay: Relay
let publisher: PublisherProcess
let games = 0

beforeAll(async () => {
  const admin = await log.admin()
  await admin.createTopics(topicSpecs('local'))
  await admin.close()
  producer = await log.producer()
  redis = await connectRedis({ nodes: redisNodes.split(','), ...redisLogin }, () => undefined)
  relay = await openRelay(clickhouseUrl.hostname, Number(clickhouseUrl.port))
  publisher = new PublisherProcess(
    {
      FAIRLINE_SERVICE_ENVIRONMENT: 'local',
      FAIRLINE_SERVICE_SPORT: 'mlb',
      FAIRLINE_KAFKA_BROKERS: variable('KAFKA_BROKERS'),
      FAIRLINE_KAFKA_USERNAME: variable('KAFKA_USERNAME'),
      FAIRLINE_KAFKA_PASSWORD: variable('KAFKA_PASSWORD'),
      FAIRLINE_OUTSIDE_BROKERS: outsideBrokers,
      FAIRLINE_OUTSIDE_PUBLISHER_USERNAME: publisherUser.username,
      FAIRLINE_OUTSIDE_PUBLISHER_PASSWORD: publisherUser.password,
      FAIRLINE_REDIS_NODES: redisNodes,
      FAIRLINE_CLICKHOUSE_URL: `http://127.0.0.1:${relay.port}`,
      FAIRLINE_CLICKHOUSE_USERNAME: credentials.username,
      FAIRLINE_CLICKHOUSE_PASSWORD: credentials.password,
      FAIRLINE_CLICKHOUSE_DATABASE: database,
      FAIRLINE_PUBLISHER_CLICKHOUSE_FLUSH_MS: '100',
    },
    24_390,
  )
  publisher.start()
  await until('the publisher is ready', () => publisher.isReady())
})

afterAll(async () => {
  await publisher?.end('SIGKILL')
  relay?.close()
  await producer?.close()
  await redis?.close()
  const admin = connectClickHouse({ url: clickhouseUrl.href, ...credentials, database: 'default' })
  await admin.query(`DROP DATABASE IF EXISTS ${database} SYNC`)
  await admin.close()
  await clickhouse.close()
})

const newGames = (count: number): readonly GameTraffic[] =>
  Array.from({ length: count }, () => new GameTraffic(`mlb-test-${process.pid}-${Date.now()}-${++games}`, producer))

const play = async (traffic: readonly GameTraffic[], steps: number): Promise<void> => {
  for (let step = 0; step < steps; step++) await Promise.all(traffic.map((game) => game.step(Date.now() * 1000)))
}

const rowsOf = async (table: string, gameId: string): Promise<{ readonly raw: number; readonly final: number }> => {
  const count = async (final: string): Promise<number> => {
    const [row] = await clickhouse.query<{ n: number }>(`SELECT count() AS n FROM ${table} ${final} WHERE game_id = {gameId:String}`, {
      gameId,
    })
    return row?.n ?? 0
  }
  return { raw: await count(''), final: await count('FINAL') }
}

/** What a partner holds of a game and of its source, by topic, in order, where it should lie. */
const partnerValues = async ({ gameId, source, partition: own }: SentGame): Promise<ReadonlyMap<string, readonly Buffer[]>> => {
  const values = new Map<string, Buffer[]>()
  for (const name of partnerTopicNames) {
    const found: Buffer[] = []
    await readToEnd({
      log: partner,
      name: 'verify',
      topic: partnerTopicOf('mlb', name),
      onBatch: ({ partition, records }) => {
        if (partition !== own) return
        for (const { key, value } of records) if ([gameId, source].includes(key?.toString() ?? '') && value !== null) found.push(value)
      },
    })
    values.set(name.replace(/\.v1$/, ''), found)
  }
  return values
}

const expectEverywhere = async (sent: SentGame): Promise<void> => {
  const { gameId, fold, rows } = sent
  await until(`Redis holds ${gameId}`, async () => (await redis.reader.readHead(gameId))?.changeSeq === fold.changeSeq)
  const board = await redis.reader.readBoard(gameId)
  expect(board?.markets).toEqual(fold.markets)

  await until(`ClickHouse holds ${gameId}`, async () => (await rowsOf('odds_changes', gameId)).raw >= rows.oddsChanges)
  await until(`ClickHouse holds events of ${gameId}`, async () => (await rowsOf('events', gameId)).raw >= rows.events)
  await until(`ClickHouse holds settlements of ${gameId}`, async () => (await rowsOf('settlements', gameId)).raw >= rows.settlements)
  expect(await rowsOf('odds_changes', gameId)).toEqual({ raw: rows.oddsChanges, final: rows.oddsChanges })
  expect(await rowsOf('events', gameId)).toEqual({ raw: rows.events, final: rows.events })
  expect(await rowsOf('settlements', gameId)).toEqual({ raw: rows.settlements, final: rows.settlements })

  const names = ['odds', 'board', 'fixtures', 'stops', 'status', 'heartbeat', 'settlements'] as const
  await until(`the partner holds ${gameId}`, async () => {
    const held = await partnerValues(sent)
    return names.every((name) => (held.get(name)?.length ?? 0) >= (sent.values.get(name)?.length ?? 0))
  })
  const received = await partnerValues(sent)
  for (const name of names) expect(received.get(name)).toEqual(sent.values.get(name) ?? [])
}

describe('publisher', () => {
  it('brings every change to all three sinks', async () => {
    const traffic = newGames(2)
    await play(traffic, 44)
    for (const game of traffic) await expectEverywhere(game.sent())
    expect((await redis.reader.readHead(traffic[0]?.gameId ?? ''))?.teams?.homeId).toBe('mlb-home')
    expect((await redis.reader.readResults(traffic[0]?.gameId ?? '')).size).toBeGreaterThan(0)
  })

  it('loses and doubles nothing when it is killed at random moments', async () => {
    const traffic = newGames(3)
    const played = new AbortController()
    const kills = (async () => {
      let count = 0
      while (!played.signal.aborted) {
        await delay(300 + Math.random() * 1500)
        if (played.signal.aborted) break
        await publisher.end('SIGKILL')
        publisher.start()
        count++
        // Half of the kills hit a publisher that is still starting.
        if (Math.random() < 0.5) await until('the publisher is ready again', () => publisher.isReady())
      }
      return count
    })()
    for (let round = 0; round < 60; round++) {
      await play(traffic, 5)
      await delay(100)
    }
    played.abort()
    expect(await kills).toBeGreaterThan(2)
    for (const game of traffic) await expectEverywhere(game.sent())
  })

  it('delays nobody else while ClickHouse is away, and catches up', async () => {
    const traffic = newGames(2)
    await play(traffic, 5)
    relay.cut()
    const probe = traffic[0] as GameTraffic
    const slowest = { redisMs: 0, partnerMs: 0 }
    const partnerSent = (): Promise<number> => publisher.metric('fairline_publisher_latency_seconds_count', 'sink="partner"')
    for (let round = 0; round < 20; round++) {
      const before = await partnerSent()
      const startedMs = performance.now()
      await play(traffic, 2)
      await until('Redis goes on', async () => (await redis.reader.readHead(probe.gameId))?.changeSeq === probe.sent().fold.changeSeq)
      slowest.redisMs = Math.max(slowest.redisMs, performance.now() - startedMs)
      await until('the partner goes on', async () => (await partnerSent()) > before)
      slowest.partnerMs = Math.max(slowest.partnerMs, performance.now() - startedMs)
      await delay(100)
    }
    await until('readiness names ClickHouse', async () => !(await publisher.isReady()))
    expect(await rowsOf('odds_changes', probe.gameId)).toMatchObject({ raw: expect.any(Number) as number })
    expect(slowest.redisMs).toBeLessThan(2000)
    expect(slowest.partnerMs).toBeLessThan(2000)
    relay.mend()
    for (const game of traffic) await expectEverywhere(game.sent())
    await until('the publisher is ready again', () => publisher.isReady())
  })

  it('notes how far the partner was served, and leaves in order', async () => {
    const outside = connectKafka({ brokers: outsideBrokers.split(','), clientId: 'fairline-publisher-test', sasl: publisherUser })
    const admin = await log.admin()
    const ranges = await admin.ranges('mlb.odds')
    await until('the partner was served to the end', async () => {
      const positions = await readPositions(outside, 'mlb', 'test')
      return ranges.every(({ partition, end }) => end === 0 || (positions.get(`mlb:mlb.odds:${partition}`)?.offset ?? 0) >= end)
    })
    expect(await publisher.end('SIGTERM')).toBe(0)
    const committed = await admin.committed('publisher.mlb.clickhouse', 'mlb.odds')
    // A partition that no game fell into has nothing to be committed.
    expect(committed.map(({ offset }) => offset)).toEqual(ranges.map(({ end }) => end).filter((end) => end > 0))
    await admin.close()
  })
})
