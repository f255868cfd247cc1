import type { JsonObject } from '@fairline/kernel'
import type { Phrasebook, Score } from './phrasebook.ts'

const teams = { home_team: 'KC', away_team: 'BUF' }

const fixture: JsonObject = {
  type: 'fixture',
  ...teams,
  game_date: '2026-01-11',
  season: 2025,
  season_type: 'REG',
  start_time_us: 1_768_154_400_000_000,
  overtime_rules: 'both-possess',
  overtime_minutes: 10,
  home_line_close: -3.5,
  total_line_close: 46.5,
  players: [
    { player_id: 'HQ', team: 'KC', player_name: 'H.Quarter', position: 'QB' },
    { player_id: 'HR', team: 'KC', player_name: 'H.Runner', position: 'RB' },
    { player_id: 'AR', team: 'BUF', player_name: 'A.Runner', position: 'RB' },
  ],
  player_lines: [
    { player_id: 'HR', market: 'rush_yds', line: 61.5 },
    { player_id: 'HR', market: 'anytime_td', line: 0.5 },
    { player_id: 'AR', market: 'rush_yds', line: 44.5 },
  ],
}

const timeouts = { home_timeouts_remaining: 3, away_timeouts_remaining: 3 }
const scored = ([home, away]: Score): JsonObject => ({ total_home_score: home, total_away_score: away })

const status = (score: Score, over: JsonObject = {}): JsonObject => ({
  type: 'status',
  ...teams,
  qtr: 2,
  quarter_seconds_remaining: 480,
  game_phase: 'live',
  next_play: 'scrimmage',
  posteam: 'KC',
  down: 1,
  ydstogo: 10,
  yardline_100: 60,
  ...scored(score),
  ...timeouts,
  ...over,
})

const late: JsonObject = { qtr: 4, quarter_seconds_remaining: 95 }
const between = { next_play: 'none', posteam: null, down: null, ydstogo: 0, yardline_100: null }

/** Plays of the first quarter that reach a score: touchdowns with their kicks, and field goals. Each is followed by the situation after it. */
const scoring = (score: Score): readonly JsonObject[] => {
  const steps: JsonObject[] = []
  const now: [number, number] = [0, 0]
  const clock = (): JsonObject => ({ qtr: 1, quarter_seconds_remaining: 850 - 10 * steps.length })
  const play = (side: 0 | 1, points: number, over: JsonObject): void => {
    now[side] += points
    const posteam = side === 0 ? 'KC' : 'BUF'
    const at = { ...clock(), posteam, down: null, ydstogo: 0, yardline_100: 15 }
    steps.push({ type: 'play', ...teams, play_id: 100 + steps.length, ...at, ...scored([now[0], now[1]]), ...timeouts, ...over })
  }
  const situation = (side: 0 | 1, next_play: string): void => {
    const posteam = side === 0 ? 'KC' : 'BUF'
    steps.push(status([now[0], now[1]], { ...clock(), next_play, posteam, down: null, ydstogo: 0, yardline_100: 15 }))
  }
  for (const side of [0, 1] as const)
    while (now[side] < score[side]) {
      if (score[side] - now[side] >= 7) {
        const runner = side === 0 ? 'HR' : 'AR'
        const rusher = { rush_attempt: 1, rusher_player_id: runner, td_player_id: runner, yards_gained: 5 }
        play(side, 6, {
          play_type: 'run',
          down: 1,
          ydstogo: 5,
          touchdown: 1,
          rush_touchdown: 1,
          td_team: side === 0 ? 'KC' : 'BUF',
          ...rusher,
        })
        situation(side, 'try')
        play(side, 1, { play_type: 'extra_point', extra_point_result: 'good' })
      } else play(side, 3, { play_type: 'field_goal', field_goal_result: 'made', down: 4, ydstogo: 8 })
      situation(side === 0 ? 1 : 0, 'kickoff')
    }
  return steps
}

const quarterBreak = (score: Score, qtr: number): JsonObject =>
  status(score, { qtr, quarter_seconds_remaining: 0, game_phase: qtr === 2 ? 'halftime' : 'quarter-break', ...between })

const opening = (score: Score): readonly JsonObject[] => [
  fixture,
  status([0, 0], { qtr: 1, quarter_seconds_remaining: 900, game_phase: 'pregame', ...between }),
  status([0, 0], { qtr: 1, quarter_seconds_remaining: 900, next_play: 'kickoff', down: null, yardline_100: 35 }),
  ...scoring(score),
  quarterBreak(score, 1),
]

const ended = (score: Score, phase: string, over: JsonObject = {}): JsonObject =>
  status(score, { ...late, quarter_seconds_remaining: 0, game_phase: phase, ...between, ...over })

/** The side behind has the ball in field goal range, with time for more. */
const inDoubt = (score: Score): JsonObject => status(score, { ...late, quarter_seconds_remaining: 55, posteam: 'BUF', yardline_100: 45 })

/** Football. */
export const nflPhrases: Phrasebook = {
  isKeyed: true,
  scores: { early: [10, 7], late: [20, 17] },
  underway: (score) => [...opening(score), status(score, { quarter_seconds_remaining: 500 })],
  late: (score) => [
    ...opening(score),
    status(score),
    quarterBreak(score, 2),
    status(score, { qtr: 3, quarter_seconds_remaining: 600 }),
    quarterBreak(score, 3),
    status(score, { ...late, quarter_seconds_remaining: 100 }),
  ],
  state: (score) => status(score),
  lateState: (score) => status(score, late),
  play: (score, number) => ({
    type: 'play',
    ...teams,
    play_id: 5000 + number,
    qtr: 2,
    quarter_seconds_remaining: 480 - number,
    posteam: 'KC',
    down: 1,
    ydstogo: 10,
    yardline_100: 60,
    play_type: 'run',
    rush_attempt: 1,
    rusher_player_id: 'HR',
    rusher_player_name: 'H.Runner',
    yards_gained: 3,
    ...scored(score),
    ...timeouts,
  }),
  bystander: (score, number) => ({
    type: 'play',
    ...teams,
    play_id: 6000 + number,
    qtr: 2,
    quarter_seconds_remaining: 480,
    posteam: null,
    play_type: 'no_play',
    desc: 'Timeout.',
    ...scored(score),
    ...timeouts,
  }),
  clock: (_, over) => ({ type: 'tick', qtr: 2, quarter_seconds_remaining: 470, ...over }),
  badClock: () => ({ type: 'tick', qtr: 2, quarter_seconds_remaining: -3 }),
  suspended: (score) => status(score, { game_phase: 'suspended', ...between }),
  postponed: (score) => status(score, { game_phase: 'postponed', ...between }),
  resumed: (score) => [status(score)],
  regulationOver: (score) => [ended(score, 'quarter-break')],
  final: (score) => ended(score, 'final'),
  earlyFinal: (score) => status(score, { game_phase: 'final', ...between }),
  finalTakenBack: (finalEventId, score) => [
    { ...inDoubt(score), type: 'correction', corrected_type: 'status', corrects_event_id: finalEventId },
    inDoubt(score),
  ],
  abandoned: (score) => status(score, { game_phase: 'abandoned', ...between }),
  cancelled: (score) => status(score, { game_phase: 'cancelled', ...between }),
  calledOff: (before) => {
    const { home_team, away_team } = before.find(({ type }) => type === 'fixture') ?? teams
    return status([0, 0], {
      game_phase: 'cancelled',
      ...between,
      home_team: home_team ?? teams.home_team,
      away_team: away_team ?? teams.away_team,
    })
  },
  forfeited: (score) => status(score, { game_phase: 'forfeited', ...between }),
  badDeciding: (score) => [
    status(score, { total_home_score: -1 }),
    status(score, { total_away_score: 'seven' }),
    status(score, { qtr: 0 }),
    status(score, { quarter_seconds_remaining: 901 }),
    status(score, { game_phase: 'unheard-of' }),
  ],
  badPriceInputs: (score) => [
    status(score, { home_timeouts_remaining: -1 }),
    status(score, { down: 7 }),
    status(score, { ydstogo: 'ten' }),
    status(score, { yardline_100: 140 }),
  ],
  badDecoration: (score) => [status(score, { play_clock: 'x', weather: { wind: -1 } }), { ...status(score), stadium: 7 }],
  impossibleScore: [110, 7],
}
