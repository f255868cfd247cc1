import { memoryLimit } from '@fairline/tools-platform'
import type { Slate, TestPlatform } from '@fairline/tools-platform/testing'
import { sampleServices, tradable, until } from '@fairline/tools-platform/testing'
import { expect } from 'vitest'
import type { Scenario } from './scenario.ts'
import { fastForward } from './scenario.ts'

const slate: Slate = { games: 'nfl=1', seed: 31, speed: 60, gameDate: '2026-04-05' }

/** Where the search for the breaking point begins; each step doubles it. */
const firstRate = 4_000
/** Above it the simulated provider, not the path, is what breaks. */
const highestRate = 64_000
const stepMs = 3_000
/** More would say nothing more, and the checker reads every message afterwards. */
const flood = { durationMs: 10_000, maxMessages: 300_000 }

/** Floods the NFL until everything has left the provider. */
const floodNfl = async (running: TestPlatform, gameDate: string, ratePerSecond: number, durationMs: number): Promise<number> => {
  const flooding = await running.flood({ games: 'nfl=4', sport: 'nfl', ratePerSecond, gameDate, durationMs })
  await until(`a flood of ${ratePerSecond} messages a second`, () => flooding.isSent(), { deadlineMs: 120_000, intervalMs: 50 })
  const sent = await flooding.sent()
  await flooding.stop()
  return sent
}

const shedBy = (running: TestPlatform, service: string): Promise<number> => running.metric(service, 'fairline_buffer_shed_records_total')

const run = async (running: TestPlatform): Promise<void> => {
  const simulation = await running.play(slate)
  const nfl = () => running.games(slate.gameDate).filter(({ gameId }) => gameId.startsWith('nfl'))
  const hasFreshPrice = (sinceMs: number): boolean =>
    nfl().some((fold) => fold.asOfUs / 1000 > sinceMs && tradable(fold, Date.now()).length > 0)
  await until('prices of the NFL game', () => hasFreshPrice(0), {
    deadlineMs: 180_000,
    intervalMs: 20,
    otherwise: () => running.complaints(),
  })

  const sampler = sampleServices(running.ports)
  let breakingRate = firstRate
  for (let step = 1; ; step++, breakingRate *= 2) {
    await floodNfl(running, `2026-05-0${step}`, breakingRate, stepMs)
    if ((await shedBy(running, 'ingest-nfl')) > 0 || breakingRate >= highestRate) break
  }
  const shedBefore = await shedBy(running, 'ingest-nfl')
  const ratePerSecond = breakingRate * 2
  const floodMs = Math.min(flood.durationMs, Math.floor((flood.maxMessages / ratePerSecond) * 1000))
  const sent = await floodNfl(running, '2026-06-01', ratePerSecond, floodMs)
  const endedMs = Date.now()
  await until('a fresh price of the NFL game', () => hasFreshPrice(endedMs), {
    deadlineMs: 180_000,
    intervalMs: 10,
    otherwise: () => running.complaints(),
  })
  const recoveredMs = Date.now() - endedMs
  await until('the end of the shedding', async () => (await running.metric('ingest-nfl', 'fairline_ingest_shedding')) === 0, {
    deadlineMs: 180_000,
    intervalMs: 50,
  })
  const shed = (await shedBy(running, 'ingest-nfl')) - shedBefore
  await simulation.fault(fastForward(20))
  await simulation.played(240_000)
  const { buffers, peakRssBytes, shedRecords } = await sampler.stop()
  // The games of the floods never end: while their provider lives, their statuses go on.
  await simulation.stop()

  const report = await running.verify({ observations: { buffers } })
  const [largest] = [...peakRssBytes].toSorted(([, a], [, b]) => b - a)
  const nflReport = report.sports.find(({ sport }) => sport === 'nfl')
  console.log(
    [
      `the path sheds from ${breakingRate} messages/s on; at ${ratePerSecond}/s, ${shed} of ${sent} were shed`,
      `a fresh price ${recoveredMs} ms after the flood`,
      `${buffers.length} samples of ${new Set(buffers.map(({ buffer }) => buffer)).size} buffers`,
      `largest service: ${largest?.[0]} with ${Math.round((largest?.[1] ?? 0) / 1_048_576)} of ${memoryLimit.rssBytes / 1_048_576} MiB`,
    ].join('\n'),
  )

  expect(shed).toBeGreaterThan(0)
  expect(new Set([...shedRecords.values()].flatMap((classes) => [...classes.keys()]))).toEqual(new Set(['high_rate']))
  expect(
    buffers.filter(
      ({ produced, drained, shed: left, buffered, cap }) => buffered !== produced - drained - left || buffered < 0 || buffered > cap,
    ),
  ).toEqual([])
  expect([...peakRssBytes].filter(([, bytes]) => bytes > memoryLimit.rssBytes)).toEqual([])
  expect(running.restarts()).toEqual(new Map())
  expect(report.sports.flatMap((sport) => sport.differences)).toEqual([])
  expect(report.holds).toBe(true)
  for (const id of ['I1', 'I33', 'I34'])
    expect(report.scorecard.scores.find((score) => score.id === id)?.verdict, id).toMatchObject({ kind: 'held' })
  expect(nflReport?.shed).toBeGreaterThanOrEqual(shed)
  for (const each of report.sports) expect(each.accepted + each.shed, each.sport).toBe(each.sent)
}

/** More than the path can take. */
export const overload: Scenario = {
  name: 'at twice the breaking point sheds clock messages and nothing else, stays within its bounds, and recovers by itself',
  run,
}
