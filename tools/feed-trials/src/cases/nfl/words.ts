import type { JsonObject } from '@fairline/kernel'
import type { CaseExpectation, CaseStep } from '../real-case.ts'

type Score = readonly [home: number, away: number]

const teams = { home_team: 'CIN', away_team: 'BUF' } as const

export const timeouts = { home_timeouts_remaining: 3, away_timeouts_remaining: 3 } as const

const scoreOf = ([home, away]: Score): JsonObject => ({ total_home_score: home, total_away_score: away })

const clockOf = (quarter: number, seconds: number): JsonObject => ({ qtr: quarter, quarter_seconds_remaining: seconds })

export const player = (id: string, team: string, position: string): JsonObject => ({
  player_id: id,
  team,
  position,
  player_name: id.toUpperCase(),
})

export const line = (id: string, market: string, points: number): JsonObject => ({ player_id: id, market, line: points })

export const fixtureBody: JsonObject = {
  type: 'fixture',
  ...teams,
  game_date: '2023-10-01',
  season: 2023,
  season_type: 'REG',
  start_time_us: 1_696_179_600_000_000,
  overtime_rules: 'modified-sudden-death',
  overtime_minutes: 10,
  home_line_close: -2.5,
  total_line_close: 45.5,
  home_moneyline: -140,
  away_moneyline: 120,
  players: [
    player('qb', 'CIN', 'QB'),
    player('wh', 'CIN', 'WR'),
    player('xh', 'CIN', 'TE'),
    player('rh', 'CIN', 'RB'),
    player('ra', 'BUF', 'WR'),
  ],
  player_lines: [
    line('qb', 'pass_yds', 240.5),
    line('wh', 'rec_yds', 60.5),
    line('xh', 'rec_yds', 30.5),
    line('rh', 'rush_yds', 50.5),
    line('ra', 'rec_yds', 45.5),
  ],
}

export const send = (body: JsonObject): CaseStep => ({ send: body })

export const expecting = (expect: CaseExpectation): CaseStep => ({ expect })

export const fixture: CaseStep = send(fixtureBody)

/** A status of a scrimmage: first and ten of the home side at its 30. */
export const status = (quarter: number, seconds: number, score: Score, change: JsonObject = {}): CaseStep =>
  send({
    type: 'status',
    ...teams,
    ...clockOf(quarter, seconds),
    ...scoreOf(score),
    ...timeouts,
    game_phase: 'live',
    next_play: 'scrimmage',
    posteam: 'CIN',
    down: 1,
    ydstogo: 10,
    yardline_100: 70,
    ...change,
  })

export const nobody = { next_play: 'none', posteam: null, down: null, ydstogo: 0, yardline_100: null } as const

export const phase = (game_phase: string, quarter: number, seconds: number, score: Score, change: JsonObject = {}): CaseStep =>
  status(quarter, seconds, score, { ...nobody, game_phase, ...change })

export const kickoff = (quarter: number, seconds: number, score: Score, receiver: string, change: JsonObject = {}): CaseStep =>
  status(quarter, seconds, score, { next_play: 'kickoff', posteam: receiver, down: null, ydstogo: 0, yardline_100: 35, ...change })

export const buf = { posteam: 'BUF' } as const

/** What a play says of the visitors' run of 40 yards for a touchdown. */
export const visitorsTouchdown = {
  ...buf,
  play_type: 'run',
  touchdown: 1,
  td_team: 'BUF',
  rush_touchdown: 1,
  yards_gained: 40,
  rusher_player_id: 'zz',
} as const

/** What a status says of a try. */
export const aTry = { next_play: 'try', down: null, ydstogo: 0, yardline_100: 15 } as const

export const fixtureOf = (change: JsonObject): CaseStep => send({ ...fixtureBody, ...change })

let plays = 0

/** A play of its own number, unless the case gives one. */
export const play = (quarter: number, seconds: number, score: Score, change: JsonObject = {}): CaseStep =>
  send({
    type: 'play',
    ...teams,
    ...clockOf(quarter, seconds),
    ...scoreOf(score),
    ...timeouts,
    play_id: (plays += 20),
    play_type: 'run',
    posteam: 'CIN',
    down: 1,
    ydstogo: 10,
    yardline_100: 70,
    yards_gained: 3,
    rush_attempt: 1,
    rusher_player_id: 'rh',
    ...change,
  })

export const noRush = { rush_attempt: 0, rusher_player_id: null } as const

export const catchBy = (receiver: string, yards: number): JsonObject => ({
  ...noRush,
  play_type: 'pass',
  pass_attempt: 1,
  complete_pass: 1,
  yards_gained: yards,
  passer_player_id: 'qb',
  receiver_player_id: receiver,
})

export const touchdownFacts: JsonObject = { touchdown: 1, td_team: 'CIN' }

export const rushTouchdown: JsonObject = { ...touchdownFacts, rush_touchdown: 1, td_player_id: 'rh', yards_gained: 70 }

/** A catch of this many yards for a touchdown of the home side. */
export const passTouchdown = (receiver: string, yards: number): JsonObject => ({
  ...catchBy(receiver, yards),
  ...touchdownFacts,
  pass_touchdown: 1,
  td_player_id: receiver,
})

export const extraPoint: JsonObject = { ...noRush, play_type: 'extra_point', down: null, yards_gained: 0, extra_point_result: 'good' }

export const fieldGoal = (team: string): JsonObject => ({
  ...noRush,
  play_type: 'field_goal',
  posteam: team,
  field_goal_result: 'made',
  yards_gained: 0,
})

export const correctionOf = (step: CaseStep, of: 'play' | 'status', corrects: string, change: JsonObject = {}): CaseStep =>
  'send' in step
    ? send({ ...step.send, type: 'correction', corrected_type: of, corrects_event_id: corrects, event_id: `c-${corrects}`, ...change })
    : step

/** A pass to a player of the home side that nobody catches. */
export const incomplete: JsonObject = { ...catchBy('wh', 0), complete_pass: 0 }

export const interception: JsonObject = { ...incomplete, interception: 1 }

/** Policy’s time limit of a doubtful final passes. */
export const tenMinutes: readonly CaseStep[] = [
  { beat: 'alive', afterMs: 1000 },
  { beat: 'alive', afterMs: 700_000 },
  { beat: 'alive', afterMs: 1000 },
]

/** From the fixture to the first snap. */
export const kickedOff: readonly CaseStep[] = [
  fixture,
  phase('pregame', 1, 900, [0, 0]),
  kickoff(1, 900, [0, 0], 'CIN'),
  play(1, 900, [0, 0], { ...noRush, play_type: 'kickoff', down: null, yards_gained: 0 }),
  status(1, 895, [0, 0]),
]

/** Home has scored a touchdown, 6-0, and the provider has said so. */
export const touchdownAhead: readonly CaseStep[] = [
  ...kickedOff,
  play(1, 895, [6, 0], { ...rushTouchdown, event_id: 'td' }),
  status(1, 880, [6, 0], { next_play: 'try', down: null, ydstogo: 0, yardline_100: 15 }),
]

export const ends = (score: Score, from = 1): readonly CaseStep[] =>
  [1, 2, 3, 4].filter((quarter) => quarter >= from).map((quarter) => phase(quarter === 2 ? 'halftime' : 'quarter-break', quarter, 0, score))

/** The rest of a game without further points, to its final. */
export const playedOut = (score: Score, from = 1): readonly CaseStep[] => [
  ...ends(score, from),
  phase('final', 4, 0, score, { event_id: 'final' }),
]

/** Regulation of the announced game ends level at 20. */
export const levelAfterRegulation = (announced: CaseStep): readonly CaseStep[] => [
  announced,
  phase('pregame', 1, 900, [0, 0]),
  kickoff(1, 900, [0, 0], 'CIN'),
  ...(
    [
      [7, 0],
      [7, 7],
      [14, 7],
      [14, 14],
      [17, 14],
      [17, 17],
      [20, 17],
      [20, 20],
    ] as const
  ).map((score, i) => status(1 + Math.floor(i / 2), i % 2 === 0 ? 600 : 30, score)),
  phase('quarter-break', 4, 0, [20, 20]),
]

/** 7-3 in the second quarter. */
export const liveInQ2: readonly CaseStep[] = [
  ...touchdownAhead,
  play(1, 880, [7, 0], extraPoint),
  kickoff(1, 880, [7, 0], 'BUF'),
  play(1, 500, [7, 3], fieldGoal('BUF')),
  kickoff(1, 495, [7, 3], 'CIN'),
  phase('quarter-break', 1, 0, [7, 3]),
  status(2, 700, [7, 3], { event_id: 'q2' }),
]

export const open = expecting({ open: true })

export const closed = (reason: string): CaseStep => expecting({ open: false, reason })

export const marketsAre = (markets: Readonly<Record<string, string>>): CaseStep => expecting({ markets })
