import { nbaModule } from '@fairline/domain-nba'
import type { Fixture } from '@fairline/domain-sport'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { rateGames } from './rate-games.ts'

const history = `season,date,playoffs,away,home,score_away,score_home
2019,2018-10-16,False,phi,bos,87,105
2019,2018-10-18,False,bos,phi,90,100
2019,2018-10-18,False,chi,mia,90,100
2019,2018-10-19,False,chi,bos,99,101
`
const fixtureOn = (gameDate: string, abbreviation: string): Fixture =>
  ({ gameDate, home: { teamId: 'nba-1', name: '', abbreviation } }) as Fixture

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairline-ratings-'))
  writeFileSync(join(folder, 'nba_games_lines_2007_2025.csv.gz'), gzipSync(history))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('rates a game by the results before it alone, and by nothing of its own', async () => {
  const rated = await rateGames('nba', folder, nbaModule.params)
  expect(rated?.(fixtureOn('2018-10-16', 'BOS'), { home: 105, away: 87 })?.home.strength).toBe(1500)
  const later = rated?.(fixtureOn('2018-10-19', 'BOS'), { home: 101, away: 99 })
  expect(later?.home.strength).not.toBe(1500)
  expect(later?.away.strength).toBeLessThan(1500)
})

it('tells two games of a day with one score apart by the home team, and leaves out what it cannot find', async () => {
  const rated = await rateGames('nba', folder, nbaModule.params)
  const score = { home: 100, away: 90 }
  expect(rated?.(fixtureOn('2018-10-18', 'PHI'), score)?.away.strength).toBeGreaterThan(1500)
  expect(rated?.(fixtureOn('2018-10-18', 'MIA'), score)?.away.strength).toBe(1500)
  expect(rated?.(fixtureOn('2018-10-18', 'LAL'), score)).toBeUndefined()
  expect(rated?.(fixtureOn('2018-10-20', 'PHI'), score)).toBeUndefined()
})

it('is absent without a history', async () => {
  expect(await rateGames('mlb', folder, nbaModule.params)).toBeUndefined()
})
