import type { GameScript, ImportNote } from '@fairline/simulation-slate'
import { describe, expect, it } from 'vitest'
import { importGameLines, importNflPlays } from './index.ts'

const header =
  'game_id,play_id,game_date,home_team,away_team,posteam,qtr,time,quarter_seconds_remaining,down,ydstogo,yardline_100,play_type,desc,yards_gained,touchdown,td_team,posteam_score_post,defteam_score_post,quarter_end,extra_point_attempt,extra_point_result,field_goal_result'
const row = (cells: string, game = '2030010500'): string => `${game},${cells}`
const quarters = (score: string): readonly string[] => [
  row(`200,2030-01-05,HOM,AWY,HOM,2,10:00,600,1,10,50,run,G runs,3,0,,${score},0,0,,`),
  row(`210,2030-01-05,HOM,AWY,HOM,3,10:00,600,1,10,50,run,G runs,3,0,,${score},0,0,,`),
  row(`215,2030-01-05,HOM,AWY,HOM,4,10:00,600,1,10,50,run,G runs,3,0,,${score},0,0,,`),
]
const endGame = row('220,2030-01-05,HOM,AWY,,4,00:00,0,,0,,,END GAME,0,0,,,,1,0,,')
const kickoff = row('36,2030-01-05,HOM,AWY,HOM,1,15:00,900,,0,35,kickoff,A kicks,0,0,,0,0,0,0,,')
const touchdown = row('61,2030-01-05,HOM,AWY,HOM,1,14:55,895,1,10,75,pass,B pass to C,75,1,HOM,6,0,0,0,,')
const goodTry = row('80,2030-01-05,HOM,AWY,HOM,1,14:44,884,,0,15,extra_point,D kicks,0,0,,7,0,0,1,good,')
const pickSix = row('120,2030-01-05,HOM,AWY,AWY,1,14:40,880,1,10,75,pass,E pass INTERCEPTED,0,1,HOM,0,13,0,0,,')
const plays = [
  kickoff,
  touchdown,
  goodTry,
  row('99,2030-01-05,HOM,AWY,AWY,1,14:44,884,,0,35,kickoff,D kicks,0,0,,0,7,0,0,,'),
  pickSix,
  // The source lost the try after the returned touchdown.
  row('160,2030-01-05,HOM,AWY,AWY,1,14:30,870,,0,35,kickoff,D kicks,0,0,,0,13,0,0,,'),
  row('190,2030-01-05,HOM,AWY,AWY,1,14:20,860,4,4,20,field_goal,F 38 yards,0,0,,3,13,0,0,,made'),
  ...quarters('13,3'),
  endGame,
]
const text = [header, ...plays].join('\n')
const clean = [header, kickoff, touchdown, goodTry, ...quarters('7,0'), endGame].join('\n')
/** A whole game of another id, to stand after a broken one. */
const another = [kickoff, touchdown, goodTry, ...quarters('7,0'), endGame]
  .map((line) => line.replace('2030010500', '2030010600'))
  .join('\n')

const imported = async (
  source: string,
  lines?: string,
): Promise<{ readonly scripts: readonly GameScript[]; readonly notes: readonly ImportNote[] }> => {
  const scripts: GameScript[] = []
  const notes: ImportNote[] = []
  const options = { note: (note: ImportNote) => void notes.push(note) }
  for await (const script of importNflPlays(source, lines === undefined ? options : { ...options, lines: await importGameLines(lines) }))
    scripts.push(script)
  return { scripts, notes }
}

const scoresOf = (script: GameScript | undefined): readonly string[] => {
  const scores: string[] = []
  for (const { body } of script?.messages ?? []) {
    const score = `${String(body['total_home_score'])}-${String(body['total_away_score'])}`
    if (body['total_home_score'] !== undefined && scores.at(-1) !== score) scores.push(score)
  }
  return scores
}

const tries = (script: GameScript | undefined) => script?.messages.filter(({ body }) => body['extra_point_result'] !== undefined)

const gamesFile =
  'game_id,old_game_id,game_type,gameday,gametime,home_team,away_team,home_score,away_score,home_line_close,total_line_close,home_implied_win_probability_close\n2029_19_AWY_HOM,2030010500.0,WC,2030-01-05,16:30,HOM,AWY,14,3,-3.5,44.5,0.62'

describe('importing play-by-play CSV', () => {
  it('takes lines, stage and kickoff from the games file', async () => {
    const { scripts } = await imported(text, gamesFile)
    expect(scripts[0]?.messages[0]?.body).toMatchObject({
      type: 'fixture',
      season: 2029,
      season_type: 'POST',
      home_line_close: -3.5,
      home_moneyline: -163,
      start_time_us: Date.parse('2030-01-05T21:30:00Z') * 1000,
    })
  })

  it.each([
    ['a Thursday evening before the clocks change', '2023-11-02', '20:15', '2023-11-03T00:15:00Z'],
    ['a London morning', '2023-10-15', '09:30', '2023-10-15T13:30:00Z'],
    ['a time with PM', '2023-11-09', '8:15 PM', '2023-11-10T01:15:00Z'],
    ['no time that can be read', '2023-12-03', 'TBD', '2023-12-03T18:00:00Z'],
  ])('reads the kickoff of %s', async (_, date, time, utc) => {
    const { scripts } = await imported(
      clean.replaceAll('2030-01-05', date),
      gamesFile.replace('16:30', time).replace('2030-01-05', date).replace(',14,3,', ',7,0,'),
    )
    expect(scripts[0]?.messages[0]?.body['start_time_us']).toBe(Date.parse(utc) * 1000)
  })

  it('sends the situation before each snap', async () => {
    const { scripts } = await imported(clean)
    const before = scripts[0]?.messages
      .filter(({ body }) => body['type'] === 'status')
      .map(({ body }) => [body['qtr'], body['game_phase'], body['next_play']].join(' '))
    expect(before).toEqual([
      '1 pregame none',
      '1 live kickoff',
      '1 live scrimmage',
      '1 live try',
      '1 quarter-break none',
      '2 live scrimmage',
      '2 halftime none',
      '3 live scrimmage',
      '3 quarter-break none',
      '4 live scrimmage',
      '4 final none',
    ])
  })

  it('hands on who scored, returned, recovered and took a lateral', async () => {
    const columns = 'td_player_id,lateral_receiver_player_id,lateral_receiving_yards,kickoff_returner_player_id,defensive_two_point_conv'
    const cells = (line: string): string => `${line},${line === touchdown ? '00-1,00-1,20,00-2,0' : 'NA,NA,NA,NA,NA'}`
    const { scripts } = await imported([`${header},${columns}`, ...clean.split('\n').slice(1).map(cells)].join('\n'))
    expect(scripts[0]?.messages.find(({ body }) => body['play_id'] === 61)?.body).toMatchObject({
      td_player_id: '00-1',
      lateral_receiver_player_id: '00-1',
      lateral_receiving_yards: 20,
      kickoff_returner_player_id: '00-2',
      defensive_two_point_conv: 0,
    })
  })
})

describe('the score of an imported game', () => {
  it('has the points of a lost try after its touchdown, as a statement of the score and not as an invented play', async () => {
    const { scripts, notes } = await imported(text, gamesFile)
    expect(scripts[0]?.game.finalScore).toEqual({ home: 14, away: 3 })
    expect(scoresOf(scripts[0])).toEqual(['0-0', '6-0', '7-0', '13-0', '14-0', '14-3'])
    expect(tries(scripts[0])).toHaveLength(1)
    expect(scripts[0]?.messages.at(-1)?.body).toMatchObject({
      game_phase: 'final',
      total_home_score: 14,
      qtr: 4,
      quarter_seconds_remaining: 0,
    })
    expect(notes).toEqual([])
  })

  it('has them too where only a file of rows says how the game ended', async () => {
    const { scripts } = await imported(text, 'game_id,home_team,away_team,final_home,final_away\n2030010500,HOM,AWY,14.0,3.0\n')
    expect(scoresOf(scripts[0])).toEqual(['0-0', '6-0', '7-0', '13-0', '14-0', '14-3'])
  })

  it('has none of a try that failed', async () => {
    const { scripts } = await imported(text, gamesFile.replace(',14,3,', ',13,3,'))
    expect(scoresOf(scripts[0])).toEqual(['0-0', '6-0', '7-0', '13-0', '13-3'])
    expect(tries(scripts[0])).toHaveLength(1)
  })

  it('takes a try with a penalty between downs for the try that it is', async () => {
    const { scripts, notes } = await imported(clean.replace('extra_point,D kicks', 'no_play,D extra point is GOOD. PENALTY'))
    expect(notes).toEqual([])
    expect(scripts[0]?.messages.some(({ body }) => body['next_play'] === 'try')).toBe(true)
  })

  it('is stated before a play that finds points of an earlier one', async () => {
    const { scripts } = await imported([header, kickoff, touchdown, ...quarters('7,0'), endGame].join('\n'))
    const found = scripts[0]?.messages.findIndex(({ body }) => body['total_home_score'] === 7) ?? -1
    expect(scripts[0]?.messages[found]?.body).toMatchObject({ type: 'status', qtr: 2 })
  })

  it('takes what the rows lack at the end from the final score', async () => {
    const { scripts } = await imported(clean, gamesFile.replace(',14,3,', ',7,3,'))
    expect(scoresOf(scripts[0])).toEqual(['0-0', '6-0', '7-0', '7-3'])
    expect(scripts[0]?.game.finalScore).toEqual({ home: 7, away: 3 })
  })
})

describe('the end of an imported game', () => {
  const endOf = async (source: string, lines?: string) => {
    const { scripts, notes } = await imported(source, lines)
    return { phases: scripts[0]?.messages.map(({ body }) => body['game_phase']), final: scripts[0]?.game.finalScore, notes }
  }

  it.each([
    ['in a first quarter', [header, kickoff, touchdown, goodTry].join('\n'), undefined, /end in quarter 1/],
    ['without a word on the end', clean.slice(0, clean.lastIndexOf('\n')), undefined, /how the game ended/],
    ['with a try unaccounted for', text, undefined, /try after line 6 is on no row/],
    ['level without overtime', clean, gamesFile.replace(',14,3,', ',7,7,'), /lack the overtime/],
    ['far below its final score', clean, gamesFile.replace(',14,3,', ',27,3,'), /lack 20 points/],
  ])('is open where the rows end %s', async (_, source, lines, reason) => {
    const { phases, final, notes } = await endOf(source, lines)
    expect(phases).not.toContain('final')
    expect(final).toBeUndefined()
    expect(notes).toMatchObject([{ game: '2030010500', kind: 'incomplete', reason: expect.stringMatching(reason) as string }])
  })

  it('has no try after a touchdown that ends overtime', async () => {
    const walkOff = row('216,2030-01-05,HOM,AWY,HOM,5,8:00,480,1,10,20,run,H runs TOUCHDOWN,20,1,HOM,13,7,0,0,,')
    const level = [header, kickoff, touchdown, goodTry, ...quarters('7,7'), walkOff, endGame.replace('4,00:00,0', '5,8:00,480')]
    const { scripts, notes } = await imported(level.join('\n'))
    expect(notes).toEqual([])
    expect(tries(scripts[0])).toHaveLength(1)
    expect(scripts[0]?.messages.at(-1)?.body).toMatchObject({
      game_phase: 'final',
      qtr: 5,
      quarter_seconds_remaining: 480,
      total_home_score: 13,
    })
  })

  it.each([
    [2029, true],
    [2017, false],
  ])('may lack the try of a touchdown that decides it at its end: season %i', async (season, isFinal) => {
    const late = row('216,2030-01-05,HOM,AWY,HOM,4,0:03,3,1,10,20,run,H runs TOUCHDOWN,20,1,HOM,13,7,0,0,,')
    const game = [header, kickoff, touchdown, goodTry, ...quarters('7,7'), late, endGame].join('\n')
    const { final } = await endOf(game.replaceAll('2030-01-05', `${season + 1}-01-05`))
    expect(final !== undefined).toBe(isFinal)
  })
})

describe('one bad game of a file', () => {
  it.each([
    ['a quarter that does not exist', clean.replace('HOM,1,14:55', 'HOM,9,14:55'), /Line 3: quarter 9/],
    ['a clock that does not exist', clean.replace('14:55,895', '14:55,980'), /Line 3: the clock/],
    ['no time that can be read', clean.replace('14:55,895', 'soon,'), /Line 3: the clock/],
    ['a score that falls', clean.replace('3,0,,7,0', '3,0,,6,0'), /Line 5: the score falls from 7-0 to 6-0/],
    ['a word for a number', clean.replace('1,10,75', '1,x,75'), /Line 3: ydstogo is x/],
    ['a row of another length', clean.replace(',0,0,0,,\n', '\n'), /line 2 has/],
    ['a quote left open', clean.replace('B pass', '"B pass'), /line 3 leaves a quote open/],
    ['a quarter without rows', clean.replace(quarters('7,0')[1] ?? '', ''), /quarter 4 follows quarter 2/],
    ['a date that is none', clean.replaceAll('2030-01-05', '5 January'), /the date must be/],
    ['a team that does not play', clean.replace('75,1,HOM,6', '75,1,XXX,6'), /Message \d+ would be refused/],
  ])('is left out for %s, and the next one imported', async (_, broken, reason) => {
    const { scripts, notes } = await imported(`${broken}\n${another}`)
    expect(notes).toMatchObject([{ game: '2030010500', kind: 'left-out', reason: expect.stringMatching(reason) as string }])
    expect(scripts.map((script) => script.game.gameId)).toEqual(['nfl-2030010600'])
  })

  it('is one whose final score is below what its rows lead to', async () => {
    const { scripts, notes } = await imported(clean, gamesFile.replace(',14,3,', ',3,0,'))
    expect(scripts).toEqual([])
    expect(notes).toMatchObject([{ kind: 'left-out', code: 'NFL_IMPORT_GAME_CONTRADICTORY' }])
  })

  it('is none where rows use another spelling of a team', async () => {
    const jaguars = clean.replaceAll('HOM', 'JAX').replace('75,1,JAX,6', '75,1,JAC,6').replace('JAX,AWY,JAX,2', 'JAX,AWY,JAC,2')
    const { scripts, notes } = await imported(jaguars)
    expect(notes).toEqual([])
    expect(scripts[0]?.messages.find(({ body }) => body['touchdown'] === 1)?.body).toMatchObject({ home_team: 'JAX', td_team: 'JAX' })
    expect(scripts[0]?.game.finalScore).toEqual({ home: 7, away: 0 })
  })

  it('is none where two plays have one play_id: each is an event of its own', async () => {
    const { scripts } = await imported(clean.replace('210,2030', '200,2030'))
    const ids = scripts[0]?.messages.filter(({ body }) => body['play_id'] === 200).map(({ body }) => body['event_id'])
    expect(ids).toEqual(['p200', 'p200-2'])
  })

  it('is none where a row has no clock or stands a quarter too late', async () => {
    const [second, third] = quarters('7,0')
    const shuffled = clean.replace('14:55,895', 'NA,NA').replace(`${second}\n${third}`, `${third}\n${second}`)
    const { scripts, notes } = await imported(shuffled)
    expect(notes).toEqual([])
    expect(scripts[0]?.messages.filter(({ body }) => body['type'] === 'play').map(({ body }) => body['qtr'])).toEqual([1, 1, 1, 2, 3, 4])
  })
})

describe('a file of another format', () => {
  it('fails and says which column is missing', async () => {
    await expect(imported(text.replace('play_type', 'kind'))).rejects.toMatchObject({
      code: 'CSV_COLUMN_MISSING',
      context: { column: 'play_type' },
    })
  })
})

describe('a file of games', () => {
  it('passes over broken rows and cells that cannot be', async () => {
    const games = await importGameLines(
      `${gamesFile.split('\n')[0] ?? ''}\nbroken\n2029_19_LAR_JAC,2030010501,WC,2030-01-05,16:30,JAX,LA,x,3,-58.5,44.5,0.62\n`,
    )
    expect(games.get('2029_19_LA_JAX')).toMatchObject({
      homeScore: undefined,
      awayScore: 3,
      homeLineClose: undefined,
      totalLineClose: 44.5,
    })
  })
})
