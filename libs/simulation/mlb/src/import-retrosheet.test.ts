import type { JsonObject } from '@fairline/kernel'
import type { GameScript, ImportNote } from '@fairline/simulation-slate'
import { describe, expect, it } from 'vitest'
import { importGameLines, importRetrosheet } from './index.ts'
import type { ImportOptions } from './index.ts'

/** Half innings of three strikeouts for both sides, with a home run where asked: a made-up game in Retrosheet's format. */
const eventFile = (info: readonly string[] = [], innings = 9, id = 'HOM202606010'): string => {
  const lines = [
    `id,${id}`,
    'info,visteam,VIS',
    `info,hometeam,${id.slice(0, 3)}`,
    `info,date,${id.slice(3, 7)}/${id.slice(7, 9)}/${id.slice(9, 11)}`,
    'info,starttime,7:10PM',
    'info,timeofgame,150',
    ...info,
  ]
  for (const [side, team] of [
    [0, 'v'],
    [1, 'h'],
  ] as const) {
    for (let place = 1; place <= 9; place++)
      lines.push(`start,${team}${place},"${team.toUpperCase()} Batter ${place}",${side},${place},${place + 1}`)
    lines.push(`start,${team}p,"${team.toUpperCase()} Pitcher",${side},0,1`)
  }
  for (let inning = 1; inning <= innings; inning++)
    for (const side of [0, 1]) {
      if (inning === innings && side === 1) break
      if (inning === 3 && side === 1) lines.push(`play,3,1,h1,11,BCX,HR/78/F`)
      for (let out = 0; out < 3; out++) lines.push(`play,${inning},${side},${side === 0 ? 'v' : 'h'}${out + 2},12,CBSS,K`)
    }
  return `${lines.join('\n')}\n`
}

const imported = (
  text: string,
  options: ImportOptions = {},
): { readonly scripts: readonly GameScript[]; readonly notes: readonly ImportNote[] } => {
  const notes: ImportNote[] = []
  return { scripts: [...importRetrosheet(text, { ...options, note: (note) => void notes.push(note) })], notes }
}

const startOf = (info: readonly string[], id?: string): string => {
  const { scripts } = imported(eventFile(info, 9, id))
  return new Date(Number(scripts[0]?.messages[0]?.body['startsAtUs']) / 1000).toISOString().slice(0, 16)
}

describe('importRetrosheet', () => {
  it('replays a game with its fixture, pitches, line score and final', () => {
    const { scripts, notes } = imported(eventFile())
    const [script] = scripts
    expect(notes).toEqual([])
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

  it('fails on a file that does not begin with a game', () => {
    expect(() => imported('play,1,0,a,00,X,8')).toThrow(expect.objectContaining({ code: 'MLB_IMPORT_ROW_BROKEN' }))
  })
})

describe('the start of an imported game', () => {
  it.each([
    ['in an unknown city: central time', [], undefined, '2026-06-02T00:10'],
    ['in London', ['info,site,LON01'], 'BOS201906290', '2019-06-29T18:10'],
    ['in Tokyo', ['info,site,TOK01', 'info,starttime,6:35PM'], 'OAK201903200', '2019-03-20T09:35'],
    ['in Seoul', ['info,site,SEO01', 'info,starttime,7:05PM'], 'LAN202403200', '2024-03-20T10:05'],
    ['in Mexico City', ['info,site,MEX02', 'info,starttime,4:05PM'], 'SDN202304290', '2023-04-29T22:05'],
    ['in Monterrey', ['info,site,MNT01', 'info,starttime,6:10PM'], 'SDN201805040', '2018-05-04T23:10'],
    ['in San Juan', ['info,site,SJU01'], 'MIN201804170', '2018-04-17T23:10'],
    ['in Omaha', ['info,site,OMA01'], 'KCA201906130', '2019-06-14T00:10'],
    ['in Dyersville', ['info,site,DYE01', 'info,starttime,6:15PM'], 'CHA202108120', '2021-08-12T23:15'],
    ['at home in Arizona, which has no daylight saving', ['info,site,PHO01', 'info,starttime,6:40PM'], 'ARI201907010', '2019-07-02T01:40'],
    ['at home, after the clocks change', ['info,starttime,8:00PM'], 'NYA200111010', '2001-11-02T01:00'],
    ['at home, without a site', [], 'LAN201907010', '2019-07-02T02:10'],
    ['in the afternoon, without AM or PM', ['info,starttime,1:35'], 'NYA201907010', '2019-07-01T17:35'],
    ['in 24 hours', ['info,starttime,21:30'], 'NYA201907010', '2019-07-02T01:30'],
    ['of no known time', ['info,starttime,0:00PM'], 'NYA201907010', '2019-07-01T23:05'],
    ['of a time that is none', ['info,starttime,soon'], 'NYA201907010', '2019-07-01T23:05'],
  ])('%s', (_, info, id, expected) => {
    expect(startOf(info, id)).toBe(expected)
  })
})

describe('who pitches in an imported game', () => {
  const file = eventFile().replace(
    'play,1,1,h2,12,CBSS,K',
    ['play,1,1,h2,21,BBC,NP', 'sub,awyp002,"Relief Pitcher",0,0,1', 'play,1,1,h2,22,BBC.SS,K'].join('\n'),
  )

  it('is whoever threw: pitches before a change in the middle of an at-bat are those of the pitcher who leaves', () => {
    const { scripts, notes } = imported(file)
    expect(notes).toEqual([])
    const pitches = (scripts[0]?.messages ?? []).filter(
      ({ body }) =>
        body['type'] === 'pitch' &&
        (body['about'] as JsonObject)['halfInning'] === 'bottom' &&
        (body['about'] as JsonObject)['inning'] === 1,
    )
    const pitchers = pitches.map(({ body }) => ((body['matchup'] as JsonObject)['pitcher'] as JsonObject)['id'])
    expect(pitchers.slice(0, 6)).toEqual(['vp', 'vp', 'vp', 'awyp002', 'awyp002', 'awyp002'])
    expect(pitches.slice(0, 5).map(({ body }) => ((body['playEvent'] as JsonObject)['count'] as JsonObject)['balls'])).toEqual([
      1, 2, 2, 2, 2,
    ])
  })

  it('sends no pitch twice and none for a substitution between at-bats', () => {
    const before = imported(eventFile()).scripts[0]?.messages.filter(({ body }) => body['type'] === 'pitch').length ?? 0
    const between = eventFile().replace('play,2,0,v2', 'play,2,0,v2,00,,NP\nsub,hp2,"Relief Pitcher",1,0,1\nplay,2,0,v2')
    expect(imported(between).scripts[0]?.messages.filter(({ body }) => body['type'] === 'pitch')).toHaveLength(before)
    expect(imported(file).scripts[0]?.messages.filter(({ body }) => body['type'] === 'pitch')).toHaveLength(before + 1)
  })
})

describe('the end of an imported game', () => {
  const last = (text: string, options: ImportOptions = {}) => {
    const { scripts, notes } = imported(text, options)
    return {
      state: (scripts[0]?.messages.at(-1)?.body['status'] as JsonObject | undefined)?.['detailedState'],
      final: scripts[0]?.game.finalScore,
      notes,
    }
  }

  it('is open where the file ends within it', () => {
    const { final, notes } = last(eventFile([], 6))
    expect(final).toBeUndefined()
    expect(imported(eventFile([], 6)).scripts[0]?.messages.at(-1)?.body['type']).toBe('play')
    expect(notes).toMatchObject([{ game: 'HOM202606010', kind: 'incomplete', reason: expect.stringMatching(/top of inning 6/) as string }])
  })

  it.each([
    ['the file goes on to the earned runs', `${eventFile([], 6)}data,er,vp,1\n`, {}],
    ['the file names the winner', eventFile(['info,wp,hp'], 6), {}],
    ['the file of lines knows the score', eventFile([], 6), { lines: importGameLines('gameId,final_home,final_away\nHOM202606010,1,0\n') }],
  ])('is early where it was called: %s', (_, text, options) => {
    expect(last(text, options)).toEqual({ state: 'Completed Early', final: { home: 1, away: 0 }, notes: [] })
  })

  it.each([
    ['a doubleheader of 2021', [], 'HOM202106011', {}],
    ['innings that the file states', ['info,innings,7'], 'HOM202106010', {}],
    ['innings that the file of lines states', [], 'HOM202106010', { lines: importGameLines('gameId,scheduled_innings\nHOM202106010,7\n') }],
  ])('is regular after seven innings: %s', (_, info, id, options) => {
    const text = eventFile(info, 7, id)
    expect(last(text, options)).toEqual({ state: 'Final', final: { home: 1, away: 0 }, notes: [] })
    expect(imported(text, options).scripts[0]?.messages[0]?.body['rules']).toMatchObject({ scheduledInnings: 7 })
  })

  it('takes nine innings where it cannot be known', () => {
    expect(imported(eventFile(['info,innings,many'], 7, 'HOM202106010')).scripts[0]?.messages[0]?.body['rules']).toMatchObject({
      scheduledInnings: 9,
    })
  })
})

describe('one bad game of a file', () => {
  const another = eventFile([], 9, 'HOM202606020')

  it.each([
    [
      'a pitch of no play',
      eventFile().replace('play,2,0,v2,12,CBSS,K', 'play,2,0,v2,12,CBSS,QQ'),
      /Line \d+ of game HOM202606010: Event QQ/,
    ],
    ['a half inning that is missing', eventFile().replaceAll(/play,4,1.*\n/g, ''), /Inning 5 does not follow inning 4|after 3 outs/],
    ['a home side that bats first', eventFile(['info,htbf,true']), /bats first/],
    ['no date', eventFile().replace('info,date,2026/06/01', 'info,date,'), /no teams or date/],
    [
      'a club with a name too long for the feed',
      eventFile().replace('info,visteam,VIS', 'info,visteam,VISITORS'),
      /Message 1 would be refused/,
    ],
  ])('is left out for %s, and the next one imported', (_, broken, reason) => {
    const { scripts, notes } = imported(broken + another)
    expect(notes).toMatchObject([{ game: 'HOM202606010', kind: 'left-out', reason: expect.stringMatching(reason) as string }])
    expect(scripts.map(({ game }) => game.gameId)).toEqual(['mlb-HOM202606020'])
  })
})
