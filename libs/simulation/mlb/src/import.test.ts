import { describe, expect, it } from 'vitest'
import { importGameLines, importPlaysCsv, importRetrosheet } from './index.ts'

/** Half innings of three strikeouts for both sides, with a home run where asked: a made-up game in Retrosheet's format. */
const eventFile = (): string => {
  const lines = [
    'id,HOM202606010',
    'info,visteam,VIS',
    'info,hometeam,HOM',
    'info,date,2026/06/01',
    'info,starttime,7:10PM',
    'info,timeofgame,150',
  ]
  for (const [side, team] of [
    [0, 'v'],
    [1, 'h'],
  ] as const) {
    for (let place = 1; place <= 9; place++)
      lines.push(`start,${team}${place},"${team.toUpperCase()} Batter ${place}",${side},${place},${place + 1}`)
    lines.push(`start,${team}p,"${team.toUpperCase()} Pitcher",${side},0,1`)
  }
  for (let inning = 1; inning <= 9; inning++)
    for (const side of [0, 1]) {
      if (inning === 9 && side === 1) break
      if (inning === 3 && side === 1) lines.push(`play,3,1,h1,11,BCX,HR/78/F`)
      for (let out = 0; out < 3; out++) lines.push(`play,${inning},${side},${side === 0 ? 'v' : 'h'}${out + 2},12,CBSS,K`)
    }
  return `${lines.join('\n')}\n`
}

const csvHead = 'gameId,seq,visitingTeam,inning,battingTeam,outs,balls,strikes,visScore,homeScore,bases,eventText,outsOnPlay,runs_on_play'

describe('importRetrosheet', () => {
  it('replays a game with its fixture, pitches, line score and final', () => {
    const [script] = [...importRetrosheet(eventFile())]
    expect(script?.game).toEqual({
      gameId: 'mlb-HOM202606010',
      sport: 'mlb',
      label: 'VIS @ HOM 2026-06-01',
      finalScore: { home: 1, away: 0 },
    })
    expect(script?.messages[0]?.body).toMatchObject({ type: 'fixture', seq: 1, startsAtUs: Date.UTC(2026, 5, 2, 0, 10) * 1000 })
    expect(script?.messages.filter((each) => each.body['type'] === 'pitch')).toHaveLength(51 * 4 + 3)
    expect(script?.messages.at(-1)?.body).toMatchObject({ status: { abstractGameState: 'Final', detailedState: 'Final' } })
    // 150 minutes from the start at 300 s
    expect(script?.messages.at(-1)?.atMs).toBe(300_000 + 150 * 60_000)
  })

  it('names the line of a broken record', () => {
    const broken = eventFile().replace('play,2,0,v2,12,CBSS,K', 'play,2,0,v2,12,CBSS,QQ')
    const line = broken.split('\n').indexOf('play,2,0,v2,12,CBSS,QQ') + 1
    expect(() => [...importRetrosheet(broken)]).toThrow(expect.objectContaining({ code: 'MLB_IMPORT_ROW_BROKEN', context: { line } }))
    expect(() => [...importRetrosheet('play,1,0,a,00,X,8')]).toThrow(expect.objectContaining({ code: 'MLB_IMPORT_ROW_BROKEN' }))
  })
})

describe('importPlaysCsv', () => {
  const rows = [
    'HOM202606010,0,VIS,1,0,0,0,0,0,0,0,S8,0,0',
    'HOM202606010,1,VIS,1,0,0,0,0,0,0,1,HR/7.1-H,0,2',
    'HOM202606010,2,VIS,1,0,0,0,0,2,0,0,K,1,0',
  ]

  it('replays plays and puts the closing lines into the fixture', () => {
    const lines = importGameLines('gameId,home_ml_close,away_ml_close,home_rl,total_close\nHOM202606010,-150,130,-1.5,8.5\n')
    const [script] = [...importPlaysCsv([csvHead, ...rows].join('\n'), { lines })]
    expect(script?.game.finalScore).toEqual({ home: 0, away: 2 })
    expect(script?.messages[0]?.body).toMatchObject({ lines: { homePriceMilli: 1667, awayPriceMilli: 2300, runLine: -1.5, total: 8.5 } })
    expect(script?.messages.at(-1)?.body).toMatchObject({ status: { detailedState: 'Completed Early' } })
  })

  it('names the line of a row that is broken or contradicts the plays before it', () => {
    const codeAndLine = (line: number) => expect.objectContaining({ context: expect.objectContaining({ line }) as unknown })
    expect(() => [...importPlaysCsv([csvHead, rows[0], rows[1]?.replace(',1,HR', ',x,HR')].join('\n'))]).toThrow(codeAndLine(3))
    expect(() => [...importPlaysCsv([csvHead, rows[0], rows[2]].join('\n'))]).toThrow(codeAndLine(3))
  })
})
