import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { nflModule } from '@fairline/domain-nfl'
import type { GameScript, ImportNote } from '@fairline/simulation-slate'
import { describe, expect, it } from 'vitest'
import { importGameLines, importNflPlays } from '../src/index.ts'
import { playThrough } from './play-through.ts'

const folder = process.env['FAIRLINE_DATA']
const read = (file: string): string => gunzipSync(readFileSync(join(folder ?? '', file))).toString()
const files = {
  lines: 'nfl_games_lines_nfelo_1999_2024.csv.gz',
  plays: 'nfl_plays_full_postseason_2009_2019.csv.gz',
  rows: 'nfl_pbp_postseason_2009_2019_nflscrapR.csv.gz',
} as const

interface Imported {
  readonly scripts: readonly GameScript[]
  readonly notes: readonly ImportNote[]
}

const importAll = async (file: string, linesFile: string | undefined): Promise<Imported> => {
  const scripts: GameScript[] = []
  const notes: ImportNote[] = []
  const lines = linesFile === undefined ? {} : { lines: await importGameLines(read(linesFile)) }
  for await (const script of importNflPlays(read(file), { ...lines, note: (note) => void notes.push(note) })) scripts.push(script)
  return { scripts, notes }
}

/** Each change of the score, home side first. */
const scoringOf = (script: GameScript): string => {
  let [home, away] = [0, 0]
  const changes: string[] = []
  for (const { body } of script.messages) {
    if (body['total_home_score'] === undefined) continue
    const [nextHome, nextAway] = [Number(body['total_home_score']), Number(body['total_away_score'])]
    if (nextHome !== home || nextAway !== away) changes.push(`${nextHome - home}:${nextAway - away}`)
    home = nextHome
    away = nextAway
  }
  return changes.join(' ')
}

const scoringByGame = ({ scripts }: Imported): ReadonlyMap<string, string> =>
  new Map(scripts.map((script) => [script.game.gameId, scoringOf(script)]))

const importsEveryGame = async (file: string, linesFile: string): Promise<void> => {
  const official = await importGameLines(read(files.lines))
  const { scripts, notes } = await importAll(file, linesFile)
  expect(notes).toEqual([])
  for (const script of scripts) {
    const stated = official.get(script.game.gameId.slice(4))
    const played = playThrough(script, 10)
    const { phase, homeScore, awayScore } = nflModule.summary(played.state)
    expect([script.game.label, phase, homeScore, awayScore]).toEqual([script.game.label, 'final', stated?.homeScore, stated?.awayScore])
    expect(played.faults).toEqual([])
    // Some rows do not say who scored a touchdown: nobody of that side is called short then.
    const settled = new Set(played.results.map(({ key }) => key))
    const unsettled = [...played.offered].filter((key) => !settled.has(key))
    expect(unsettled.filter((key) => !/^(anytime_td|pass_tds)\//.test(key))).toEqual([])
  }
  console.log(`${file}: ${scripts.length} games, ${scripts.reduce((sum, { messages }) => sum + messages.length, 0)} messages`)
  expect(scripts.length).toBeGreaterThan(0)
}

describe('every real game imports, ends with its official score and settles every market', () => {
  if (folder === undefined) it.skip('skipped: FAIRLINE_DATA names no folder of play-by-play files', () => undefined)
  else {
    it.each([
      [files.plays, files.lines],
      [files.rows, files.lines],
    ])('%s with %s', { timeout: 120_000 }, importsEveryGame)

    it('has the same points in the same order, whichever file states the final score', { timeout: 60_000 }, async () => {
      const complete = scoringByGame(await importAll(files.plays, files.lines))
      for (const [file, lines] of [
        [files.plays, files.rows],
        [files.rows, undefined],
      ] as const)
        expect(scoringByGame(await importAll(file, lines))).toEqual(complete)
    })

    it('scores by touchdowns, tries, field goals and safeties alone', { timeout: 60_000 }, async () => {
      for (const script of (await importAll(files.rows, undefined)).scripts)
        expect(scoringOf(script)).toMatch(/^((6|3|2|1):0|0:(6|3|2|1))( ((6|3|2|1):0|0:(6|3|2|1)))*$/)
    })

    it('has no final without a source for it', { timeout: 60_000 }, async () => {
      const official = await importGameLines(read(files.lines))
      const { scripts, notes } = await importAll(files.plays, undefined)
      expect(notes.every(({ kind }) => kind === 'incomplete')).toBe(true)
      expect(scripts.filter(({ game }) => game.finalScore === undefined)).toHaveLength(notes.length)
      for (const { game } of scripts) {
        if (game.finalScore === undefined) continue
        const stated = official.get(game.gameId.slice(4))
        expect([game.label, game.finalScore]).toEqual([game.label, { home: stated?.homeScore, away: stated?.awayScore }])
      }
    })
  }
})
