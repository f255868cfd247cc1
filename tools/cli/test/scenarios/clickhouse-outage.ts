import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import { clientsOf } from '@fairline/tools-platform'
import type { Slate, TestPlatform } from '@fairline/tools-platform/testing'
import { measureChangeLatency, sampleFreshness, tradable, until } from '@fairline/tools-platform/testing'
import { startServer, stopServer } from '@fairline/tools-stack'
import { setTimeout as delay } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Scenario } from './scenario.ts'
import { fastForward } from './scenario.ts'

const slate: Slate = { games: 'nfl=1,nba=1,mlb=1', seed: 23, speed: 120, gameDate: '2026-02-01' }
const outageMs = 15_000

/** The newest change of a game in ClickHouse, asked over its own HTTP. */
const newestChange = async (environment: Readonly<Record<string, string>>, gameId: string): Promise<number> => {
  const response = await fetch(environment['FAIRLINE_CLICKHOUSE_URL'] ?? '', {
    method: 'POST',
    headers: {
      'X-ClickHouse-User': environment['FAIRLINE_CLICKHOUSE_USERNAME'] ?? '',
      'X-ClickHouse-Key': environment['FAIRLINE_CLICKHOUSE_PASSWORD'] ?? '',
    },
    body: `SELECT max(change_seq) FROM fairline.odds_changes WHERE game_id = '${gameId}'`,
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`ClickHouse answered ${response.status}: ${text.slice(0, 200)}`)
  return Number(text)
}

const run = async (running: TestPlatform): Promise<void> => {
  let period = 'before'
  const latency = await measureChangeLatency(running.environment, () => period)
  const simulation = await running.play(slate)
  const games = () => running.games(slate.gameDate)
  for (const sport of sports)
    await until(
      `prices of ${sport}`,
      () => games().some((fold) => fold.gameId.startsWith(sport) && tradable(fold, Date.now()).length > 0),
      { deadlineMs: 120_000, intervalMs: 20, otherwise: () => JSON.stringify([...running.restarts()]) },
    )
  await until(
    'changes of all three games in ClickHouse',
    async () => (await Promise.all(games().map(({ gameId }) => newestChange(running.environment, gameId)))).every((seq) => seq > 1),
    { deadlineMs: 30_000 },
  )

  const redis = await clientsOf(running.environment).redis()
  expect(await stopServer(running.root, 'clickhouse')).toBe(1)
  const stoppedAtMs = Date.now()
  period = 'meanwhile'
  const before = new Map(games().map((fold) => [fold.gameId, fold.changeSeq]))
  const sampler = await sampleFreshness(running, games)
  let slowestRedisMs = 0
  while (Date.now() - stoppedAtMs < outageMs) {
    // What the partner has by now must be in Redis at once, too.
    const seen = games().map(({ gameId, changeSeq }) => ({ gameId, changeSeq }))
    const sinceMs = Date.now()
    await until(
      'Redis at the change of the partner',
      async () => {
        const heads = await Promise.all(seen.map(({ gameId }) => redis.reader.readHead(gameId)))
        return seen.every(({ changeSeq }, index) => (heads[index]?.changeSeq ?? 0) >= changeSeq)
      },
      { deadlineMs: 3_000, intervalMs: 5 },
    )
    slowestRedisMs = Math.max(slowestRedisMs, Date.now() - sinceMs)
    await delay(50)
  }
  const seen = await sampler.stop()
  const moved = games().map((fold) => fold.changeSeq - (before.get(fold.gameId) ?? 0))
  const during = sports.map((sport: Sport) => ({ sport, before: latency.summary(sport, 'before'), ...latency.summary(sport, 'meanwhile') }))
  await latency.close()
  await redis.close()
  const reached = games().map(({ gameId, changeSeq }) => ({ gameId, changeSeq }))
  await startServer(running.root, 'clickhouse')
  const readyAtMs = Date.now()
  await until(
    'ClickHouse at what the partner had when it came back',
    async () => {
      const stored = await Promise.all(reached.map(({ gameId }) => newestChange(running.environment, gameId)))
      return stored.every((seq, index) => seq >= (reached[index]?.changeSeq ?? 0))
    },
    { deadlineMs: 60_000, intervalMs: 100 },
  )
  console.log(
    [
      `ClickHouse was away ${((readyAtMs - stoppedAtMs) / 1000).toFixed(1)} s and had caught up ${((Date.now() - readyAtMs) / 1000).toFixed(1)} s after it served again`,
      ...during.map(
        ({ sport, before: { p50Ms: calmP50Ms, p99Ms: calmP99Ms }, count, p50Ms, p99Ms, maxMs }) =>
          `${sport} feed -> partner meanwhile: ${count} changes, p50 ${p50Ms} ms, p99 ${p99Ms} ms, max ${maxMs} ms (before p50 ${calmP50Ms} ms, p99 ${calmP99Ms} ms)`,
      ),
      `Redis at most ${slowestRedisMs} ms behind the partner; oldest tradable price ms ${JSON.stringify(seen.oldestTradableMs)}`,
    ].join('\n'),
  )
  expect(moved.every((count) => count > 0)).toBe(true)
  expect(seen.offences).toEqual([])
  expect(seen.unanswered).toMatchObject({ redis: 0, api: 0 })
  expect(running.restarts()).toEqual(new Map())

  await simulation.fault(fastForward(10))
  await simulation.played(240_000)
  await simulation.stop()
  const report = await running.verify()
  expect(report.sports.flatMap((sport) => sport.differences)).toEqual([])
  for (const sport of report.sports)
    expect(sport).toMatchObject({ accepted: sport.sent, eventRows: sport.normalized, oddsRows: sport.pricedRows })
  expect(running.restarts()).toEqual(new Map())
}

/** One sink is away: the others do not wait for it. */
export const clickhouseOutage: Scenario = {
  name: 'ClickHouse stops: Redis and the partner go on, and it catches up without loss or duplicates',
  run,
}
