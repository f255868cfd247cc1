import { defaultTradingPolicy } from '@fairline/domain-markets'
import { seededRandom } from '@fairline/kernel'
import { runFiles } from '@fairline/tools-platform'
import type { Slate, TestPlatform } from '@fairline/tools-platform/testing'
import {
  measureChangeLatency,
  priceReaders,
  restartParts,
  sampleFreshness,
  tradable,
  undecided,
  until,
} from '@fairline/tools-platform/testing'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Scenario } from './scenario.ts'
import { fastForward } from './scenario.ts'

const slate: Slate = { games: 'nfl=1,nba=1,mlb=1', seed: 5, speed: 80, gameDate: '2026-01-25' }
const kills = [...Array<string>(5).fill('odds-nfl'), 'normalizer-nfl', 'publisher-nfl', 'ingest-nfl', 'odds-nfl'] as const

/** The others share the processors with a service that starts: on a busy machine they may be late, but they go on. */
const othersDeadlineMs = 15_000

const run = async (running: TestPlatform): Promise<void> => {
  const random = seededRandom(slate.seed)
  const simulation = await running.play(slate)
  const games = () => running.games(slate.gameDate)
  const gameOf = (sport: string) => games().find((fold) => fold.gameId.startsWith(sport))
  const isFinal = (sport: string): boolean => gameOf(sport)?.score.phase === 'final'
  /** A price that was made from an input later than this. */
  const freshPrice = (sport: string, afterMs: number, deadlineMs: number) =>
    until(
      `a fresh price of ${sport}`,
      () => {
        const fold = gameOf(sport)
        if (fold === undefined) return false
        return isFinal(sport) || (fold.asOfUs / 1000 > afterMs && tradable(fold, Date.now()).length > 0)
      },
      { deadlineMs, intervalMs: 10, otherwise: () => `restarts: ${JSON.stringify([...running.restarts()])}` },
    )
  const newerInput = (sport: string, afterMs: number) =>
    until(`an input of ${sport} later than the kill`, () => isFinal(sport) || (gameOf(sport)?.asOfUs ?? 0) / 1000 > afterMs, {
      deadlineMs: othersDeadlineMs,
      intervalMs: 10,
    })
  await Promise.all(['nfl', 'nba', 'mlb'].map((sport) => freshPrice(sport, 0, 120_000)))
  const latency = await measureChangeLatency(running.environment)
  const sampler = await sampleFreshness(running, games)

  const partsOf = (name: string, killedAtMs: number): string => {
    const parts = restartParts(readFileSync(join(runFiles(running.root).logs, `${name}.log`), 'utf8'), killedAtMs)
    if (parts === undefined) return ''
    const { spawnMs, bootMs, restoreMs, commitMs } = parts
    return ` (new process ${spawnMs}, boot ${bootMs}, fencing and state ${restoreMs}, first commit ${commitMs})`
  }
  const recoveries: string[] = []
  for (const name of kills) {
    await delay(200 + random() * 2_500)
    const killedAtMs = Date.now()
    running.kill(name)
    const recovery = async (): Promise<void> => {
      await freshPrice('nfl', killedAtMs, 30_000)
      recoveries.push(`${name} ${Date.now() - killedAtMs} ms${partsOf(name, killedAtMs)}${isFinal('nfl') ? ' (final)' : ''}`)
    }
    await Promise.all([recovery(), ...['nba', 'mlb'].map((sport) => newerInput(sport, killedAtMs))])
  }

  expect(isFinal('nfl')).toBe(false)
  sampler.stalled('nfl')
  const stalledAtMs = Date.now()
  running.kill('odds-nfl', 'SIGSTOP')
  await until(
    'no price of nfl that is tradable',
    () => {
      const fold = gameOf('nfl')
      return (
        fold !== undefined && tradable(fold, Date.now()).length === 0 && Date.now() - stalledAtMs > defaultTradingPolicy.validForMs + 500
      )
    },
    { deadlineMs: defaultTradingPolicy.validForMs + 3_000 },
  )
  const answer = await fetch(`http://127.0.0.1:${running.ports.api}/v1/games/${gameOf('nfl')?.gameId}/board`, {
    headers: { 'x-api-key': running.apiKey },
  })
  expect(answer.status).toBe(200)
  const board = (await answer.json()) as { state: string; markets: { status: string }[] }
  expect(board.state).toBe('STALE')
  expect(board.markets.filter((market) => market.status === 'ACTIVE')).toEqual([])
  sampler.resumed('nfl')
  const killedAtMs = Date.now()
  running.kill('odds-nfl')
  await freshPrice('nfl', killedAtMs, 20_000)
  recoveries.push(
    `odds-nfl stopped ${((killedAtMs - stalledAtMs) / 1000).toFixed(1)} s, then killed ${((Date.now() - killedAtMs) / 1000).toFixed(1)} s`,
  )

  await simulation.fault(fastForward(15))
  await simulation.played(240_000)
  const seen = await sampler.stop()
  await simulation.stop()
  console.log(`kill to fresh price at the partner:\n${recoveries.join('\n')}`)
  console.log(
    `samples ${JSON.stringify(seen.samples)}, oldest tradable price ms ${JSON.stringify(seen.oldestTradableMs)}\n${['nfl', 'nba', 'mlb']
      .map((sport) => {
        const { count, p50Ms, p99Ms, maxMs } = latency.summary(sport as 'nfl')
        return `${sport} feed -> partner while nfl is killed: ${count} changes, p50 ${p50Ms} ms, p99 ${p99Ms} ms, max ${maxMs} ms`
      })
      .join('\n')}`,
  )
  await latency.close()
  expect(seen.offences).toEqual([])
  for (const reader of priceReaders) expect(seen.samples[reader], reader).toBeGreaterThan(100)
  expect(seen.unanswered.redis).toBe(0)
  expect(Object.fromEntries(running.restarts())).toEqual({ 'odds-nfl': 7, 'normalizer-nfl': 1, 'publisher-nfl': 1, 'ingest-nfl': 1 })
  expect(games().flatMap((fold) => undecided(fold))).toEqual([])
  const report = await running.verify()
  expect(report.sports.flatMap((sport) => sport.differences)).toEqual([])
  for (const sport of report.sports) {
    expect(sport.accepted).toBe(sport.sent)
    expect(sport).toMatchObject({ lost: 0, duplicated: 0 })
  }
}

/** What the end of processes costs their own sport, and nobody else. */
export const killedServices: Scenario = {
  name: 'kill -9 on the services of one sport: its prices expire and come back, the others do not notice',
  run,
}
