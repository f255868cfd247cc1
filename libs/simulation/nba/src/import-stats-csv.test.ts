import type { GameScript, ImportNote } from '@fairline/simulation-slate'
import type { JsonObject } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { readGameRecords } from './closing-lines.ts'
import { importStatsCsv } from './import-stats-csv.ts'

const head =
  'GAME_ID,date,home,away,EVENTNUM,EVENTMSGTYPE,EVENTMSGACTIONTYPE,PERIOD,WCTIMESTRING,PCTIMESTRING,HOMEDESCRIPTION,NEUTRALDESCRIPTION,VISITORDESCRIPTION,SCORE,SCOREMARGIN,close_home_spread,close_total,ml_home,ml_away'
const lines = '-4.5,211.5,-200.0,170.0'
const row = (event: number, type: number, clock: string, home: string, away: string, score = '', period = 1): string =>
  `0029900001,2018-11-16,BOS,PHI,${event},${type},0,${period},11:5${event % 10} PM,${clock},${home},,${away},${score},,${lines}`

const rows = [
  row(2, 12, '12:00', '', ''),
  row(3, 1, '11:40', "Able 24' 3PT Jump Shot (3 PTS) (Baker 1 AST)", '', '0 - 3'),
  row(4, 2, '11:20', 'Baker BLOCK (1 BLK)', "MISS Cole 3' Layup"),
  row(5, 4, '11:18', '', 'Cole REBOUND (Off:1 Def:0)'),
  row(6, 6, '11:10', 'Able S.FOUL (P1.T1) (A.Referee)', ''),
  row(7, 3, '11:10', '', 'Cole Free Throw 1 of 2 (1 PTS)', '1 - 3'),
  row(8, 3, '11:10', '', 'MISS Cole Free Throw 2 of 2'),
  row(9, 5, '11:00', 'Baker STEAL (1 STL)', 'Cole Bad Pass Turnover (P1.T1)'),
]
const later = [2, 3, 4].flatMap((period) => [
  row(period * 20, 12, '12:00', '', '', '', period),
  row(period * 20 + 1, 13, '0:00', '', '', '', period),
])
const whole = [head, ...rows, ...later].join('\n')
const another = [...rows, ...later].map((line) => line.replace('0029900001', '0029900002')).join('\n')

const imported = async (
  text: string,
  gamesFile?: string,
): Promise<{ readonly scripts: readonly GameScript[]; readonly notes: readonly ImportNote[] }> => {
  const scripts: GameScript[] = []
  const notes: ImportNote[] = []
  const games = gamesFile === undefined ? {} : { games: await readGameRecords(gamesFile) }
  for await (const script of importStatsCsv(text, { ...games, note: (note) => void notes.push(note) })) scripts.push(script)
  return { scripts, notes }
}

const actionsOf = (script: GameScript | undefined): readonly JsonObject[] =>
  (script?.messages ?? []).flatMap(({ body }) => (body['action'] === undefined ? [] : [body['action'] as JsonObject]))

const scoresOf = (script: GameScript | undefined): readonly string[] =>
  actionsOf(script).map((action) => `${String(action['scoreHome'])}-${String(action['scoreAway'])}`)

const gamesFile = 'GAME_ID,date,home,away,final_home,final_away\n0029900001,2018-11-16,BOS,PHI,3,1\n'

describe('importStatsCsv', () => {
  it("turns rows into the provider's actions", async () => {
    const { scripts, notes } = await imported(whole)
    expect(notes).toEqual([])
    const fixture = scripts[0]?.messages[0]?.body['fixture'] as JsonObject
    expect(fixture['lines']).toEqual({ spread: -4.5, total: 211.5, homePrice: 1.5, awayPrice: 2.7 })
    // 23:52 in New York in November.
    expect(fixture['startsAtUs']).toBe(Date.UTC(2018, 10, 17, 4, 52) * 1000)
    const actions = actionsOf(scripts[0])
    expect(actions.map((action) => `${action['actionType'] as string} ${action['playerNameI'] ?? '-'}`)).toEqual([
      'period -',
      '3pt Able',
      '2pt Cole',
      'block Baker',
      'rebound Cole',
      'foul Able',
      'freethrow Cole',
      'freethrow Cole',
      'turnover Cole',
      'steal Baker',
      ...Array.from({ length: 6 }, () => 'period -'),
      'game -',
    ])
    expect(actions[1]).toMatchObject({ assistPlayerNameInitial: 'Baker', scoreHome: '3', scoreAway: '0', clock: 'PT11M40.00S' })
    expect(actions[4]).toMatchObject({ subType: 'offensive' })
    expect(actions[5]).toMatchObject({ qualifiers: ['2freethrow'] })
    expect(scripts[0]?.game.finalScore).toEqual({ home: 3, away: 1 })
  })

  it.each([
    ['9:30 PM', '9:30 PM', Date.UTC(2018, 10, 17, 2, 30)],
    ['21:30', '21:30', Date.UTC(2018, 10, 17, 2, 30)],
    ['no time', 'NA', Date.UTC(2018, 10, 17, 0, 0)],
  ])('reads a wall clock of %s', async (_, time, utc) => {
    const { scripts } = await imported(whole.replaceAll(/11:5\d PM/g, time))
    expect(scripts[0]?.messages[0]?.body['fixture']).toMatchObject({ startsAtUs: utc * 1000 })
  })

  it('names a club by the code of the league, however the file spells it', async () => {
    const { scripts } = await imported(whole.replaceAll('BOS', 'PHO').replaceAll('PHI', 'BRK'))
    expect(scripts[0]?.messages[0]?.body['fixture']).toMatchObject({ homeTeam: { teamTricode: 'PHX' }, awayTeam: { teamTricode: 'BKN' } })
  })

  it('fails on a file of another format and says which column is missing', async () => {
    await expect(imported(whole.replace('PCTIMESTRING', 'CLOCK'))).rejects.toMatchObject({
      code: 'CSV_COLUMN_MISSING',
      context: { column: 'PCTIMESTRING' },
    })
  })
})

describe('the score of an imported game', () => {
  it('rises in the order of play where a basket has a mistyped clock', async () => {
    const misfiled = [
      ...rows.slice(0, 2),
      row(7, 3, '11:30', '', 'Cole Free Throw 1 of 2 (1 PTS)', '1 - 5'),
      row(4, 1, '11:20', "Able 2' Layup (5 PTS)", '', '0 - 5'),
    ]
    const { scripts } = await imported([head, ...misfiled, ...later].join('\n'))
    expect(scoresOf(scripts[0]).slice(0, 4)).toEqual(['0-0', '3-0', '5-0', '5-1'])
    expect(scripts[0]?.game.finalScore).toEqual({ home: 5, away: 1 })
  })

  it('is not taken from a row of another time: the start of a period with an old score', async () => {
    const stale = whole.replace(row(40, 12, '12:00', '', '', '', 2), row(40, 12, '12:00', '', '', '0 - 3', 2))
    const { scripts, notes } = await imported(stale)
    expect(notes).toEqual([])
    expect(actionsOf(scripts[0]).map((action) => action['period'])).toEqual([...Array.from({ length: 10 }, () => 1), 2, 2, 3, 3, 4, 4, 4])
    expect(new Set(scoresOf(scripts[0]).slice(-8))).toEqual(new Set(['3-1']))
  })

  it('is restated by a review from which the next basket goes on', async () => {
    const review = [row(10, 18, '10:50', '', '', '1 - 2'), row(11, 1, '10:30', "Able 2' Layup (4 PTS)", '', '1 - 4')]
    const { scripts } = await imported([head, ...rows, ...review, ...later].join('\n'))
    expect(scoresOf(scripts[0]).slice(9, 13)).toEqual(['3-1', '3-1', '2-1', '4-1'])
  })
})

describe('the end of an imported game', () => {
  it.each([
    ['within its first period', [head, ...rows].join('\n'), undefined, /end in period 1/],
    ['within its last period', whole.slice(0, whole.lastIndexOf('\n')), undefined, /end within period 4/],
    ['level', whole.replace('1 - 3', '3 - 3'), undefined, /ended level/],
    ['far below the final score', whole, gamesFile.replace(',3,1', ',13,1'), /lead to 3-1 only/],
  ])('is open where its rows end %s', async (_, text, games, reason) => {
    const { scripts, notes } = await imported(text, games)
    expect(notes).toMatchObject([{ game: '0029900001', kind: 'incomplete', reason: expect.stringMatching(reason) as string }])
    expect(scripts[0]?.game.finalScore).toBeUndefined()
    expect(actionsOf(scripts[0]).some((action) => action['actionType'] === 'game')).toBe(false)
  })

  it('states the final score of the file of games where the last basket is on no row', async () => {
    const { scripts, notes } = await imported(whole.slice(0, whole.lastIndexOf('\n')), gamesFile.replace(',3,1', ',5,1'))
    expect(notes).toEqual([])
    expect(scoresOf(scripts[0]).slice(-2)).toEqual(['3-1', '5-1'])
    expect(scripts[0]?.game.finalScore).toEqual({ home: 5, away: 1 })
  })
})

describe('one bad game of a file', () => {
  it.each([
    ['an impossible clock', whole.replace('11:40', '25:00'), /Line 3: PCTIMESTRING/],
    ['a leap of the score', whole.replace('1 - 3', '90 - 3'), /Line 7: the score moves/],
    ['a score that is none', whole.replace('1 - 3', 'one'), /Line 7: SCORE/],
    ['a broken row', whole.replace(rows[3] ?? '', 'too,short'), /line 5 has 2 cells/],
    ['a period without rows', [head, ...rows, ...later.slice(2)].join('\n'), /rows of period 2 are missing/],
    ['no date', whole.replaceAll('2018-11-16', 'NA'), /date of game 0029900001/],
    ['no teams', whole.replaceAll('BOS', ''), /teams of game 0029900001 are unknown/],
    ['a final score below its rows', whole, /final score is 2-1/, gamesFile.replace(',3,1', ',2,1')],
  ])('is left out for %s, and the next one imported', async (_, broken, reason, games?: string) => {
    const { scripts, notes } = await imported(`${broken}\n${another}`, games)
    expect(notes).toMatchObject([{ game: '0029900001', kind: 'left-out', reason: expect.stringMatching(reason) as string }])
    expect(scripts.map(({ game }) => game.gameId)).toEqual(['nba-0029900002'])
  })
})
