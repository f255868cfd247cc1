import type { GameScript } from '@fairline/simulation-slate'
import { describe, expect, it } from 'vitest'
import { importGameLines, importNflPlays } from './index.ts'

const header =
  'game_id,play_id,game_date,home_team,away_team,posteam,qtr,time,quarter_seconds_remaining,down,ydstogo,yardline_100,play_type,desc,yards_gained,touchdown,td_team,posteam_score_post,defteam_score_post,quarter_end,extra_point_attempt,extra_point_result,field_goal_result'
const row = (cells: string): string => `2030010500,${cells}`
const plays = [
  row('36,2030-01-05,HOM,AWY,HOM,1,15:00,900,,0,35,kickoff,A kicks,0,0,,0,0,0,0,,'),
  row('61,2030-01-05,HOM,AWY,HOM,1,14:55,895,1,10,75,pass,B pass to C,75,1,HOM,6,0,0,0,,'),
  row('80,2030-01-05,HOM,AWY,HOM,1,14:44,884,,0,15,extra_point,D kicks,0,0,,7,0,0,1,good,'),
  row('99,2030-01-05,HOM,AWY,AWY,1,14:44,884,,0,35,kickoff,D kicks,0,0,,0,7,0,0,,'),
  row('120,2030-01-05,HOM,AWY,AWY,1,14:40,880,1,10,75,pass,E pass INTERCEPTED,0,1,HOM,0,13,0,0,,'),
  // The source lost the try after the returned touchdown.
  row('160,2030-01-05,HOM,AWY,AWY,1,14:30,870,,0,35,kickoff,D kicks,0,0,,0,13,0,0,,'),
  row('190,2030-01-05,HOM,AWY,AWY,1,14:20,860,4,4,20,field_goal,F 38 yards,0,0,,3,13,0,0,,made'),
  row('220,2030-01-05,HOM,AWY,,4,00:00,0,,0,,,END GAME,0,0,,,,1,0,,'),
]
const text = [header, ...plays].join('\n')

const all = async (source: string, lines?: string): Promise<readonly GameScript[]> => {
  const scripts: GameScript[] = []
  for await (const script of importNflPlays(source, lines === undefined ? {} : { lines: await importGameLines(lines) }))
    scripts.push(script)
  return scripts
}

const lines =
  'game_id,old_game_id,game_type,gameday,gametime,home_team,away_team,home_score,away_score,home_line_close,total_line_close,home_implied_win_probability_close\n2029_19_AWY_HOM,2030010500.0,WC,2030-01-05,16:30,HOM,AWY,14,3,-3.5,44.5,0.62'

describe('importing play-by-play CSV', () => {
  it('restores a try that the source lost and takes lines, stage and kickoff from the games file', async () => {
    const [script] = await all(text, lines)
    expect(script?.game.finalScore).toEqual({ home: 14, away: 3 })
    expect(script?.messages[0]?.body).toMatchObject({
      type: 'fixture',
      season: 2029,
      season_type: 'POST',
      home_line_close: -3.5,
      home_moneyline: -163,
      start_time_us: Date.parse('2030-01-05T21:30:00Z') * 1000,
    })
    const tries = script?.messages.filter((message) => message.body['type'] === 'play' && message.body['extra_point_result'] === 'good')
    expect(tries).toHaveLength(2)
    expect(script?.messages.at(-1)?.body).toMatchObject({ game_phase: 'final', total_home_score: 14, total_away_score: 3 })
  })

  it('sends the situation before each snap', async () => {
    const [script] = await all(text)
    const before = script?.messages.filter((message) => message.body['type'] === 'status').map((message) => message.body['next_play'])
    expect(before).toEqual(['none', 'kickoff', 'scrimmage', 'try', 'kickoff', 'scrimmage', 'try', 'kickoff', 'scrimmage', 'none', 'none'])
  })

  it.each([
    ['a quarter that does not exist', text.replace('AWY,AWY,1,14:40', 'AWY,AWY,9,14:40'), /Line 6: quarter 9/, 'NFL_IMPORT_ROW_INVALID'],
    ['a clock that does not exist', text.replace('14:40,880', '14:40,980'), /Line 6: the clock/, 'NFL_IMPORT_ROW_INVALID'],
    ['a score that falls', text.replace('0,0,,3,13', '0,0,,3,6'), /Line 8: the score falls from 13-0 to 6-3/, 'NFL_IMPORT_ROW_INVALID'],
    ['a word for a number', text.replace('4,4,20,field_goal', '4,x,20,field_goal'), /Line 8: ydstogo is x/, 'CSV_ROW_INVALID'],
    ['a row of another length', `${text}\n1,2,3`, /Invalid Record Length/, 'CSV_ROW_INVALID'],
  ])('names the line of %s', async (_, broken, message, code) => {
    await expect(all(broken)).rejects.toMatchObject({ code, message: expect.stringMatching(message) as string })
  })

  it('says which column is missing', async () => {
    await expect(all(text.replace('play_type', 'kind'))).rejects.toMatchObject({ code: 'CSV_COLUMN_MISSING' })
  })
})
