import { partitionOf, partitionsOf, topicOf } from '@fairline/contracts'
import { manualClock } from '@fairline/kernel'
import { expect, it, vi } from 'vitest'
import { pathStartUs } from '../src/feed-path.ts'
import { feedPaths, gameMessages, keyOfGame } from '../src/tried-sports.ts'
import { startFedIngest } from './fed-ingest.ts'

const silentAfterMs = 500
const partitionOfGame = (game: string): number => partitionOf(`nfl-${game}`, partitionsOf.local.nfl)
const quiet = '26011100'
/** Another game of the same partition: what closes one could close both. */
const lively = Array.from({ length: 50 }, (_, index) => String(26_011_101 + index)).find(
  (game) => partitionOfGame(game) === partitionOfGame(quiet),
) as string

it('all and only the markets of a silent source are suspended within a second of its limit', async () => {
  const clock = manualClock(pathStartUs)
  const { trial, deliver } = await startFedIngest(['nfl-kafka/0', 'nfl-kafka/1'], clock, {
    FAIRLINE_INGEST_SILENT_AFTER_MS: String(silentAfterMs),
    FAIRLINE_INGEST_MIN_BEAT_INTERVAL_MS: '0',
  })
  const path = feedPaths.nfl()
  const send = async (game: string, from: number, until: number): Promise<void> => {
    const bodies = gameMessages('nfl', game).slice(from, until)
    await deliver(
      game === quiet ? 'nfl-kafka/0' : 'nfl-kafka/1',
      bodies.map((body) => ({ bytes: Buffer.from(JSON.stringify(body)), position: 'good', ...keyOfGame('nfl', game) })),
    )
  }
  let taken = 0
  /** Lets normalizer and calculator take what the adapter has written. */
  const price = (): void => {
    const written = trial.memory.records(topicOf('nfl', 'raw')).filter(({ partition }) => partition === partitionOfGame(quiet))
    for (const { key, value } of written.slice(taken)) path.raw(String(key), value as Uint8Array)
    taken = written.length
  }
  const open = (game: string): number => [...path.statuses(`nfl-${game}`).values()].filter((status) => status === 'active').length

  await send(quiet, 0, 2)
  await send(lively, 0, 2)
  price()
  const openBefore = open(lively)
  expect([open(quiet) > 0, openBefore > 0]).toEqual([true, true])
  clock.advance((silentAfterMs - 100) * 1000)
  await send(lively, 2, 3)
  clock.advance(101_000)
  const limitAt = performance.now()
  await vi.waitFor(
    () => {
      price()
      expect(open(quiet)).toBe(0)
    },
    { timeout: 10_000, interval: 1 },
  )
  const ms = performance.now() - limitAt
  console.info(`a silent feed is closed ${ms.toFixed(0)} ms after its limit`)
  expect(ms).toBeLessThan(1000)
  const closing = path.changes.at(-1)
  expect(closing?.gameId).toBe(`nfl-${quiet}`)
  expect(new Set(closing?.markets.map(({ status, reason }) => `${status} ${reason}`))).toEqual(new Set(['suspended feed-silent']))
  expect(open(lively)).toBeGreaterThan(0)
  await trial.close()
})
