import type { GameScript } from '@fairline/simulation-slate'
import type { JsonObject } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { importStatsCsv } from './import-stats-csv.ts'

const head =
  'GAME_ID,date,home,away,EVENTNUM,EVENTMSGTYPE,EVENTMSGACTIONTYPE,PERIOD,WCTIMESTRING,PCTIMESTRING,HOMEDESCRIPTION,NEUTRALDESCRIPTION,VISITORDESCRIPTION,SCORE,SCOREMARGIN,close_home_spread,close_total,ml_home,ml_away'
const lines = '-4.5,211.5,-200.0,170.0'
const row = (event: number, type: number, clock: string, home: string, away: string, score = ''): string =>
  `0029900001,2018-11-16,BOS,PHI,${event},${type},0,1,11:5${event % 10} PM,${clock},${home},,${away},${score},,${lines}`

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

const imported = async (text: string): Promise<readonly GameScript[]> => {
  const scripts: GameScript[] = []
  for await (const script of importStatsCsv(text)) scripts.push(script)
  return scripts
}

describe('importStatsCsv', () => {
  it("turns rows into the provider's actions", async () => {
    const [script] = await imported([head, ...rows].join('\n'))
    const bodies = script?.messages.map((message) => message.body) ?? []
    const fixture = bodies[0]?.['fixture'] as JsonObject
    expect(fixture['lines']).toEqual({ spread: -4.5, total: 211.5, homePrice: 1.5, awayPrice: 2.7 })
    // 23:52 in New York in November.
    expect(fixture['startsAtUs']).toBe(Date.UTC(2018, 10, 17, 4, 52) * 1000)
    const actions = bodies.slice(1).map((body) => body['action'] as JsonObject)
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
      'game -',
    ])
    expect(actions[1]).toMatchObject({ assistPlayerNameInitial: 'Baker', scoreHome: '3', scoreAway: '0', clock: 'PT11M40.00S' })
    expect(actions[4]).toMatchObject({ subType: 'offensive' })
    expect(actions[5]).toMatchObject({ qualifiers: ['2freethrow'] })
    expect(script?.game.finalScore).toEqual({ home: 3, away: 1 })
  })

  it('names the line of a broken row', async () => {
    await expect(imported([head, ...rows, row(10, 1, '25:00', 'x', '')].join('\n'))).rejects.toMatchObject({
      code: 'NBA_IMPORT_ROW_INVALID',
      context: { line: 10 },
    })
    await expect(imported([head, ...rows, 'too,short'].join('\n'))).rejects.toMatchObject({ code: 'CSV_ROW_INVALID' })
    await expect(imported([head, ...rows, row(10, 1, '5:00', 'x', '', '3 - 90')].join('\n'))).rejects.toMatchObject({
      context: { line: 10 },
    })
  })

  it('moves a basket with a mistyped clock to where its score belongs', async () => {
    const misfiled = [
      ...rows.slice(0, 2),
      row(7, 3, '11:30', '', 'Cole Free Throw 1 of 2 (1 PTS)', '1 - 5'),
      row(4, 1, '11:20', "Able 2' Layup (5 PTS)", '', '0 - 5'),
    ]
    const [script] = await imported([head, ...misfiled].join('\n'))
    expect(script?.messages.slice(1).map((message) => (message.body['action'] as JsonObject)['scoreHome'])).toEqual([
      '0',
      '3',
      '5',
      '5',
      '5',
    ])
    expect(script?.game.finalScore).toEqual({ home: 5, away: 1 })
  })
})
