import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { evaluateSport } from './evaluate-sport.ts'
import { mlbGames } from './mlb/mlb-games.ts'
import { nbaGames } from './nba/nba-games.ts'
import { nflGames } from './nfl/nfl-games.ts'

const noProgress = { progress: () => {} }

/** A game of which the home side wins the only played inning with a home run in its half: rained out after one inning. */
const plays = [
  'gameId,seq,visitingTeam,inning,battingTeam,outs,balls,strikes,visScore,homeScore,bases,eventText,eventType,batterEventFlag,outsOnPlay,runs_on_play,final_home,final_away',
  ...[0, 1, 2].map((outs) => `ANA201904040,${outs},TEX,1,0,${outs},0,0,0,0,0,K,3,T,1,0,1,0`),
  'ANA201904040,3,TEX,1,1,0,0,0,0,0,0,HR/7,23,T,0,1,1,0',
  ...[0, 1, 2].map((outs) => `ANA201904040,${4 + outs},TEX,1,1,${outs},0,0,0,1,0,K,3,T,1,0,1,0`),
]
const lines = [
  'gameId,date,home,away,final_home,final_away,home_ml_close,away_ml_close,home_rl,total_close',
  'ANA201904040,2019-04-04,ANA,TEX,1,0,-160.0,150.0,-1.5,9.0',
]

const writeGame = (folder: string): void => {
  writeFileSync(join(folder, 'mlb_2019_plays_all_games.csv.gz'), gzipSync(plays.join('\n')))
  writeFileSync(join(folder, 'mlb_2019_games_with_lines.csv.gz'), gzipSync(lines.join('\n')))
}

describe('the evaluation of a sport', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'evaluate-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('says which files are missing instead of scoring nothing silently', async () => {
    const reports = [
      await evaluateSport(nflGames, { folder, ...noProgress }),
      await evaluateSport(nbaGames, { folder, ...noProgress }),
      await evaluateSport(mlbGames, { folder, ...noProgress }),
    ]
    expect(reports.map(({ games }) => games)).toEqual([0, 0, 0])
    for (const { skipped } of reports) expect(skipped[0]).toMatch(/^No tables: \w+\.csv\.gz is not in the folder\.$/)
  })

  it('plays a game through the calculator, scores its rows and checks its settlement', async () => {
    writeGame(folder)
    const report = await evaluateSport(mlbGames, { folder, ...noProgress })
    expect(report.games).toBe(1)
    expect(report.notes).toEqual([['games called early: only their winner is judged', 1]])
    const own = report.wins.models[0]
    expect(own?.scores.rows).toBe(7)
    // Home leads after its home run: every later row gives it more than the closing line did.
    expect(own?.scores.logLoss).toBeLessThan(-Math.log(0.6))
    expect(report.skipped).toContain('mlb_win_expectancy_counts_2001_2023.csv.gz is not in the folder: no reference models.')
    const total = report.settlement.find(({ type }) => type === 'total')
    expect(total).toMatchObject({ right: 0, wrong: 0 })
    // One inning is no game: its end waits for a second word.
    expect(total?.waiting).toBe(total?.markets)
  })

  it('gives the same figures for the same files', async () => {
    writeGame(folder)
    const once = await evaluateSport(mlbGames, { folder, ...noProgress })
    expect(await evaluateSport(mlbGames, { folder, ...noProgress })).toEqual(once)
  })
})
