import { expect, it } from 'vitest'
import { createFreshnessJudge } from './freshness-judge.ts'
import type { Sighting } from './sighting.ts'

const sighting = ({ atMs = 101_000, ...changes }: Partial<Sighting> & { readonly atMs?: number }): Sighting => ({
  reader: 'redis',
  gameId: 'nfl-1',
  epoch: 1,
  changeSeq: 7,
  asOfMs: 100_000,
  validForMs: 5_000,
  tradable: 3,
  askedMs: atMs,
  answeredMs: atMs,
  ...changes,
})

it('takes no offence at prices within their validity, or at old ones that nobody can trade', () => {
  const judge = createFreshnessJudge()
  judge.judge(sighting({ atMs: 104_990 }))
  judge.judge(sighting({ reader: 'api', atMs: 120_000, tradable: 0 }))
  expect(judge.report()).toMatchObject({
    samples: { redis: 1, api: 1, partner: 0, stream: 0 },
    oldestTradableMs: { redis: 4_990, api: 0 },
    offences: [],
  })
})

it('names a tradable price that is older than its validity', () => {
  const judge = createFreshnessJudge()
  judge.judge(sighting({ atMs: 105_100 }))
  expect(judge.report().offences).toEqual(['redis nfl-1 at 1970-01-01T00:01:45.100Z: 3 tradable prices are 5100 ms old'])
})

it('names a price from the future, and grants an answer the time it took', () => {
  const judge = createFreshnessJudge()
  judge.judge(sighting({ asOfMs: 100_300, askedMs: 100_000, answeredMs: 100_400 }))
  expect(judge.report().offences).toEqual([])
  judge.judge(sighting({ asOfMs: 101_300, atMs: 101_000 }))
  expect(judge.report().offences).toEqual(['redis nfl-1 at 1970-01-01T00:01:41.000Z: 3 prices are from 300 ms ahead'])
})

it('does not believe as_of while pricing stands still', () => {
  const judge = createFreshnessJudge()
  judge.stalled('nfl', 100_000, 130_000)
  judge.judge(sighting({ asOfMs: 104_000, atMs: 104_500 }))
  judge.judge(sighting({ gameId: 'nba-1', asOfMs: 109_000, atMs: 110_000 }))
  expect(judge.report().offences).toEqual([])
  judge.judge(sighting({ asOfMs: 109_000, atMs: 110_000 }))
  expect(judge.report().offences).toEqual(['redis nfl-1 at 1970-01-01T00:01:50.000Z: 3 prices are tradable 10000 ms after pricing stopped'])
  judge.judge(sighting({ asOfMs: 130_500, atMs: 131_000 }))
  judge.resumed('nfl')
  judge.judge(sighting({ asOfMs: 119_000, atMs: 120_000 }))
  expect(judge.report().offences).toHaveLength(1)
})

it('keeps the first and the last of equal sightings', () => {
  const judge = createFreshnessJudge()
  for (const atMs of [101_000, 101_050, 101_100, 101_150]) judge.judge(sighting({ atMs }))
  judge.judge(sighting({ changeSeq: 8, atMs: 101_200 }))
  expect(judge.report().trace.map(({ changeSeq, atMs }) => [changeSeq, atMs])).toEqual([
    [7, 101_000],
    [7, 101_150],
    [8, 101_200],
  ])
})
