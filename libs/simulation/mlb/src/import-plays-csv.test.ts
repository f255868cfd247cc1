import type { GameScript, ImportNote } from '@fairline/simulation-slate'
import { describe, expect, it } from 'vitest'
import { importGameLines, importPlaysCsv } from './index.ts'
import type { ImportOptions } from './index.ts'

const head =
  'gameId,seq,visitingTeam,inning,battingTeam,outs,balls,strikes,visScore,homeScore,bases,eventText,outsOnPlay,runs_on_play,final_home,final_away'
const rows = [
  'HOM202606010,0,VIS,1,0,0,0,0,0,0,0,S8,0,0,0,2',
  'HOM202606010,1,VIS,1,0,0,0,0,0,0,1,HR/7.1-H,0,2,0,2',
  'HOM202606010,2,VIS,1,0,0,0,0,2,0,0,K,1,0,0,2',
]
const whole = [head, ...rows].join('\n')
const another = rows.map((row) => row.replace('HOM202606010', 'HOM202606020')).join('\n')

const imported = (
  csv: string,
  options: ImportOptions = {},
): { readonly scripts: readonly GameScript[]; readonly notes: readonly ImportNote[] } => {
  const notes: ImportNote[] = []
  return { scripts: [...importPlaysCsv(csv, { ...options, note: (note) => void notes.push(note) })], notes }
}

describe('importPlaysCsv', () => {
  it('replays plays and puts the closing lines into the fixture', () => {
    const lines = importGameLines('gameId,home_ml_close,away_ml_close,home_rl,total_close\nHOM202606010,-150,130,-1.5,8.5\n')
    const { scripts, notes } = imported(whole, { lines })
    expect(notes).toEqual([])
    expect(scripts[0]?.game.finalScore).toEqual({ home: 0, away: 2 })
    expect(scripts[0]?.messages[0]?.body).toMatchObject({
      lines: { homePriceMilli: 1667, awayPriceMilli: 2300, runLine: -1.5, total: 8.5 },
    })
    expect(scripts[0]?.messages.at(-1)?.body).toMatchObject({ status: { detailedState: 'Completed Early' } })
  })

  it('finds the lines of a club under its other codes', () => {
    const lines = importGameLines('gameId,total_close\nLAA202606010,8.5\nbroken,\nX\n')
    const { scripts } = imported(whole.replaceAll('HOM', 'ANA'), { lines })
    expect(scripts[0]?.messages[0]?.body).toMatchObject({ lines: { total: 8.5 } })
  })

  it('gives no end where the file states no final score', () => {
    const { scripts, notes } = imported(whole.replaceAll(',0,2\n', ',,\n').replace(/,0,2$/, ',,'))
    expect(scripts[0]?.game.finalScore).toBeUndefined()
    expect(notes).toMatchObject([{ game: 'HOM202606010', kind: 'incomplete' }])
  })

  it('takes the scheduled innings of a column', () => {
    const stated = whole.split('\n').map((line, index) => `${line},${index === 0 ? 'scheduled_innings' : '7'}`)
    expect(imported(stated.join('\n')).scripts[0]?.messages[0]?.body['rules']).toMatchObject({ scheduledInnings: 7 })
  })

  it('fails on a file of another format and says which column is missing', () => {
    expect(() => imported(whole.replace('eventText', 'event'))).toThrow(expect.objectContaining({ code: 'CSV_COLUMN_MISSING' }))
  })

  it.each([
    ['a row that is broken', whole.replace(',1,HR', ',x,HR'), /Line 3: column bases/],
    ['a row that contradicts those before it', [head, rows[0], rows[2]].join('\n'), /Line 3: outs, bases/],
    ['a final score that is another', whole.replace(/,0,2$/, ',0,3'), /the final score is 0-3/],
    ['a row of another length', whole.replace('HR/7.1-H,0,2', 'HR/7.1-H,0'), /line 3 has/],
    ['an id that is none', whole.replaceAll('HOM202606010', 'game1'), /not a Retrosheet id/],
  ])('leaves a game out for %s, and imports the next one', (_, broken, reason) => {
    const { scripts, notes } = imported(`${broken}\n${another}`)
    expect(notes).toMatchObject([{ kind: 'left-out', reason: expect.stringMatching(reason) as string }])
    expect(scripts.map(({ game }) => game.gameId)).toEqual(['mlb-HOM202606020'])
  })
})
