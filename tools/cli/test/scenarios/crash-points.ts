import { seededRandom } from '@fairline/kernel'
import { clientsOf, runFiles } from '@fairline/tools-platform'
import type { TestPlatform } from '@fairline/tools-platform/testing'
import { until } from '@fairline/tools-platform/testing'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { recomputeSport } from '../../src/commands/recompute.ts'
import type { Scenario } from './scenario.ts'

const slate = { games: 'nfl=1,nba=1,mlb=1', seed: 71, speed: 40, gameDate: '2026-02-22' }

const transactionSteps = ['before-send', 'after-send', 'before-commit', 'commit-sent', 'after-commit'] as const
const progressSteps = ['after-offsets', 'commit-sent', 'after-commit'] as const
const stageSteps = ['after-offsets', ...transactionSteps] as const

/** Every step of every writer, spread over the sports: a sport's services crash beside each other, each again and again. */
const plan: Readonly<Record<string, readonly string[]>> = {
  'normalizer-nfl': ['after-fence@normalizer', ...stageSteps.map((step) => `${step}@normalizer`)],
  'odds-nfl': ['after-fence@calculator', ...stageSteps.map((step) => `${step}@calculator`)],
  'publisher-nfl': ['before-write@redis', 'after-write@redis', ...progressSteps.map((step) => `${step}@nfl.redis`)],
  'publisher-nba': [
    'after-fence@fairline-local',
    ...transactionSteps.map((step) => `${step}@fairline-local`),
    ...progressSteps.map((step) => `${step}@nba.partner`),
  ],
  'publisher-mlb': [
    'before-write@clickhouse.odds_changes',
    'after-write@clickhouse.odds_changes',
    'before-write@clickhouse.events',
    'after-write@clickhouse.events',
    ...progressSteps.map((step) => `${step}@mlb.clickhouse`),
  ],
  'ingest-nfl': ['before-send@nfl.raw', 'after-send@nfl.raw', 'before-send@nfl.feed-position', 'after-send@nfl.feed-position'],
  'ingest-nba': ['before-send@nba.raw', 'after-send@nba.raw', 'before-send@nba.feed-position', 'after-send@nba.feed-position'],
  'ingest-mlb': ['before-send@mlb.raw', 'after-send@mlb.raw'],
}

const run = async (running: TestPlatform): Promise<void> => {
  const random = seededRandom(slate.seed)
  const reached = (name: string): readonly string[] =>
    [...readFileSync(join(runFiles(running.root).logs, `${name}.log`), 'utf8').matchAll(/^Crash point (\S+)@\S+ is reached/gm)].map(
      ([, step]) => step as string,
    )
  const simulation = await running.play(slate)
  await until('prices of all games', () => running.games(slate.gameDate).filter((fold) => fold.markets.size > 0).length === 3, {
    deadlineMs: 60_000,
  })
  for (const [name, points] of Object.entries(plan)) {
    // Not always the first time: the state and the open requests differ.
    running.crashAt(
      name,
      points.map((point) => `${point}:${point.startsWith('after-fence') ? 1 : 1 + Math.floor(random() * 4)}`),
    )
    running.kill(name)
  }
  const missing = () => Object.entries(plan).filter(([name, points]) => reached(name).length < points.length)
  await until('every crash point', () => missing().length === 0, {
    deadlineMs: 240_000,
    otherwise: () =>
      missing()
        .map(([name, points]) => `${name} died at ${reached(name).join(', ')}; not yet at ${points.at(reached(name).length)}`)
        .join('\n'),
  })
  for (const [name, points] of Object.entries(plan)) expect(reached(name)).toEqual(points.map((point) => point.split('@')[0]))
  expect(await simulation.isSent(), 'the games outlast the crashes').toBe(false)
  const crashedAtMs = Date.now()
  await until(
    'prices of all games that are newer than the last crash',
    () => running.games(slate.gameDate).every((fold) => fold.asOfUs / 1000 > crashedAtMs),
    { deadlineMs: 60_000 },
  )
  await simulation.stop()

  const report = await running.verify()
  expect(report.sports.flatMap((sport) => sport.differences)).toEqual([])
  for (const sport of report.sports) {
    expect(sport.accepted).toBe(sport.sent)
    expect(sport).toMatchObject({ lost: 0, duplicated: 0 })
    const again = await recomputeSport(clientsOf(running.environment).internal(), sport.sport)
    expect(again).toMatchObject({ equal: again.changes, firstDifference: undefined })
    expect(again.changes).toBeGreaterThan(0)
  }
  // Each service died once to take up its crash points, once at each, and never by itself.
  expect(Object.fromEntries(running.restarts())).toEqual(
    Object.fromEntries(Object.entries(plan).map(([name, points]) => [name, points.length + 1])),
  )
  console.log(`${Object.values(plan).flat().length} crash points of ${Object.keys(plan).length} services`)
}

/** Every place at which a process can end between two steps of what it writes. */
export const crashPoints: Scenario = {
  name: 'services that die at every step of what they write lose, double and tear nothing',
  run,
}
