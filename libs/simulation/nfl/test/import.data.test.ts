import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { nflModule } from '@fairline/domain-nfl'
import { describe, expect, it } from 'vitest'
import { importGameLines, importNflPlays } from '../src/index.ts'
import { playThrough } from './play-through.ts'

const folder = process.env['FAIRLINE_DATA']
const read = (file: string): string => gunzipSync(readFileSync(join(folder ?? '', file))).toString()
const linesFile = 'nfl_games_lines_nfelo_1999_2024.csv.gz'
const files = ['nfl_plays_full_postseason_2009_2019.csv.gz', 'nfl_pbp_postseason_2009_2019_nflscrapR.csv.gz'] as const

const importsEveryGame = async (file: string): Promise<void> => {
  const lines = await importGameLines(read(linesFile))
  let games = 0
  let messages = 0
  for await (const script of importNflPlays(read(file), { lines })) {
    games++
    messages += script.messages.length
    const official = lines.get(script.game.gameId.slice(4))
    const played = playThrough(script, 10)
    const { phase, homeScore, awayScore } = nflModule.summary(played.state)
    expect([script.game.label, phase, homeScore, awayScore]).toEqual([script.game.label, 'final', official?.homeScore, official?.awayScore])
    expect(played.faults).toEqual([])
    expect(played.results).toHaveLength(played.offered.size)
  }
  console.log(`${file}: ${games} games, ${messages} messages`)
  expect(games).toBeGreaterThan(0)
}

describe('every real game imports, ends with its official score and settles every market', () => {
  if (folder === undefined) it.skip('skipped: FAIRLINE_DATA names no folder of play-by-play files', () => undefined)
  else it.each(files)('%s', { timeout: 120_000 }, importsEveryGame)
})
