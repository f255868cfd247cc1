import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { mlbModule } from '@fairline/domain-mlb'
import { unwrap } from '@fairline/kernel'
import type { GameScript, ImportNote } from '@fairline/simulation-slate'
import { describe, expect, it } from 'vitest'
import { importGameLines, importPlaysCsv, importRetrosheet, vocabulary } from '../src/index.ts'

const folder = process.env['FAIRLINE_DATA']
const files = {
  lines: 'mlb_2019_games_with_lines.csv.gz',
  plays: 'mlb_2019_plays_all_games.csv.gz',
  retrosheet: 'mlb_retrosheet_2019_HOU_LAN_WAS.evx.gz',
} as const
const read = (file: string): string => gunzipSync(readFileSync(join(folder ?? '', file))).toString('utf8')
const present = folder !== undefined && Object.values(files).every((file) => existsSync(join(folder, file)))

/** The score that the sport module ends with. */
const playThrough = (script: GameScript): { home: number; away: number; phase: string } => {
  let state: ReturnType<typeof mlbModule.initial> | undefined
  for (const { body } of script.messages) {
    const event = unwrap(mlbModule.decode(vocabulary.stamp(body, 1)))
    if (event.kind === 'fixture') state = mlbModule.initial(event.fixture)
    else if (state !== undefined) state = mlbModule.apply(state, event.event)
  }
  if (state === undefined) throw new Error('no fixture')
  const summary = mlbModule.summary(state)
  return { home: summary.homeScore, away: summary.awayScore, phase: summary.phase }
}

if (!present)
  it.skip('imports of real games (FAIRLINE_DATA names no folder with the MLB files)', () => {
    expect(present).toBe(true)
  })
else
  describe('imports of real games', () => {
    const lines = importGameLines(read(files.lines))

    const check = (scripts: Iterable<GameScript>): number => {
      let games = 0
      for (const script of scripts) {
        const known = lines.get(script.game.gameId.slice('mlb-'.length))
        const played = playThrough(script)
        const { label, finalScore } = script.game
        expect({ label, phase: played.phase, score: { home: played.home, away: played.away } }).toEqual({
          label,
          phase: 'final',
          score: finalScore,
        })
        if (known !== undefined)
          expect({ label, score: finalScore }).toEqual({ label, score: { home: known.homeScore, away: known.awayScore } })
        games++
      }
      return games
    }

    it('reads every game of the Retrosheet event file with its final score', { timeout: 60_000 }, () => {
      const text = read(files.retrosheet)
      const notes: ImportNote[] = []
      const games = check(importRetrosheet(text, { lines, note: (note) => void notes.push(note) }))
      expect(notes).toEqual([])
      expect(games).toBe(text.match(/^id,/gm)?.length)
      console.log(`Retrosheet event file: ${games} games`)
    })

    it('reads every game of the plays CSV with its final score', { timeout: 60_000 }, () => {
      const csv = read(files.plays)
      const notes: ImportNote[] = []
      const games = check(importPlaysCsv(csv, { lines, note: (note) => void notes.push(note) }))
      expect(notes).toEqual([])
      expect(games).toBe(
        new Set(
          csv
            .trim()
            .split('\n')
            .slice(1)
            .map((row) => row.slice(0, row.indexOf(','))),
        ).size,
      )
      console.log(`Plays CSV: ${games} games`)
    })
  })
