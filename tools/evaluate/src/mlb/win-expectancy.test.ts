import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { CsvRow } from '../games/csv-games.ts'
import { readWinExpectancy } from './win-expectancy.ts'

const row = (finalHome: number): CsvRow => ({
  battingTeam: '1',
  inning: '9',
  outs: '0',
  bases: '0',
  homeScore: '2',
  visScore: '2',
  final_home: String(finalHome),
  final_away: '2',
  batterEventFlag: 'T',
})

it('counts wins of past seasons, and leaves a game out where asked', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'win-expectancy-'))
  try {
    const path = join(folder, 'table.csv.gz')
    await writeFile(path, gzipSync('half,inning,outs,bases_code,score_diff_batting_team,n,wins_home_or_batting\nH,9,0,1,0,95,60\n'))
    const table = await readWinExpectancy(path)
    // Five games of an even prior beside the counts.
    expect(table.of(row(3))).toBeCloseTo(62.5 / 100, 9)
    expect(table.without([row(3)]).of(row(3))).toBeCloseTo(61.5 / 99, 9)
    expect(table.without([row(1)]).of(row(1))).toBeCloseTo(62.5 / 99, 9)
  } finally {
    await rm(folder, { recursive: true })
  }
})
