import type { JsonObject } from '@fairline/kernel'
import type { CaseExpectation, CaseStep, RealCase } from './real-case.ts'

type Score = readonly [home: number, away: number]

const teams = { home_team: 'CIN', away_team: 'BUF' } as const
const timeouts = { home_timeouts_remaining: 3, away_timeouts_remaining: 3 } as const
const scoreOf = ([home, away]: Score): JsonObject => ({ total_home_score: home, total_away_score: away })
const clockOf = (quarter: number, seconds: number): JsonObject => ({ qtr: quarter, quarter_seconds_remaining: seconds })

const player = (id: string, team: string, position: string): JsonObject => ({
  player_id: id,
  team,
  position,
  player_name: id.toUpperCase(),
})
const line = (id: string, market: string, points: number): JsonObject => ({ player_id: id, market, line: points })

const fixtureBody: JsonObject = {
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

const send = (body: JsonObject): CaseStep => ({ send: body })
const expecting = (expect: CaseExpectation): CaseStep => ({ expect })

const fixture: CaseStep = send(fixtureBody)

/** A status of a scrimmage: first and ten of the home side at its 30. */
const status = (quarter: number, seconds: number, score: Score, change: JsonObject = {}): CaseStep =>
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

const nobody = { next_play: 'none', posteam: null, down: null, ydstogo: 0, yardline_100: null } as const
const phase = (game_phase: string, quarter: number, seconds: number, score: Score, change: JsonObject = {}): CaseStep =>
  status(quarter, seconds, score, { ...nobody, game_phase, ...change })
const kickoff = (quarter: number, seconds: number, score: Score, receiver: string, change: JsonObject = {}): CaseStep =>
  status(quarter, seconds, score, { next_play: 'kickoff', posteam: receiver, down: null, ydstogo: 0, yardline_100: 35, ...change })

let plays = 0
/** A play of its own number, unless the case gives one. */
const play = (quarter: number, seconds: number, score: Score, change: JsonObject = {}): CaseStep =>
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

const noRush = { rush_attempt: 0, rusher_player_id: null } as const
const catchBy = (receiver: string, yards: number): JsonObject => ({
  ...noRush,
  play_type: 'pass',
  pass_attempt: 1,
  complete_pass: 1,
  yards_gained: yards,
  passer_player_id: 'qb',
  receiver_player_id: receiver,
})
const touchdownFacts: JsonObject = { touchdown: 1, td_team: 'CIN' }
const rushTouchdown: JsonObject = { ...touchdownFacts, rush_touchdown: 1, td_player_id: 'rh', yards_gained: 70 }
const extraPoint: JsonObject = { ...noRush, play_type: 'extra_point', down: null, yards_gained: 0, extra_point_result: 'good' }
const fieldGoal = (team: string): JsonObject => ({
  ...noRush,
  play_type: 'field_goal',
  posteam: team,
  field_goal_result: 'made',
  yards_gained: 0,
})
const correctionOf = (step: CaseStep, of: 'play' | 'status', corrects: string, change: JsonObject): CaseStep =>
  'send' in step
    ? send({ ...step.send, type: 'correction', corrected_type: of, corrects_event_id: corrects, event_id: `c-${corrects}`, ...change })
    : step

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

const ends = (score: Score, from = 1): readonly CaseStep[] =>
  [1, 2, 3, 4].filter((quarter) => quarter >= from).map((quarter) => phase(quarter === 2 ? 'halftime' : 'quarter-break', quarter, 0, score))

/** The rest of a game without further points, to its final. */
const playedOut = (score: Score, from = 1): readonly CaseStep[] => [
  ...ends(score, from),
  phase('final', 4, 0, score, { event_id: 'final' }),
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

/** Level at 20 in overtime, home receives first. */
const overtime: readonly CaseStep[] = [
  fixture,
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
  kickoff(5, 600, [20, 20], 'CIN'),
  status(5, 590, [20, 20]),
]

const open = expecting({ open: true })
const closed = (reason: string): CaseStep => expecting({ open: false, reason })
const marketsAre = (markets: Readonly<Record<string, string>>): CaseStep => expecting({ markets })

/** Situations of real NFL feeds, and what must hold in them. */
export const nflCases: readonly RealCase[] = [
  {
    sport: 'nfl',
    name: 'a play is no resumption of a suspended game',
    source: 'Buffalo at Cincinnati, 2 January 2023',
    steps: [
      ...liveInQ2,
      phase('suspended', 2, 690, [7, 3]),
      closed('suspended'),
      play(2, 690, [7, 3], { play_type: 'no_play' }),
      closed('suspended'),
      play(2, 680, [7, 3]),
      closed('suspended'),
      status(2, 690, [7, 3]),
      open,
    ],
  },
  {
    sport: 'nfl',
    name: 'a suspended game that is cancelled keeps what was decided and voids the rest',
    source: 'Buffalo at Cincinnati, 2 January 2023',
    steps: [
      ...liveInQ2,
      phase('suspended', 2, 690, [7, 3]),
      phase('cancelled', 2, 690, [0, 0]),
      marketsAre({ 'moneyline/ft': 'settled:void', 'result/q1': 'settled:home', 'anytime_td/ft/nfl-rh': 'settled:yes' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a postponed game is neither void nor over, and is played on another day',
    source: 'toddrob99/MLB-StatsAPI#137, of football',
    steps: [
      fixture,
      phase('pregame', 1, 900, [0, 0]),
      phase('postponed', 1, 900, [0, 0]),
      closed('postponed'),
      { beat: 'alive', afterMs: 86_400_000 },
      phase('pregame', 1, 900, [0, 0]),
      open,
      kickoff(1, 900, [0, 0], 'CIN'),
      status(1, 880, [0, 0]),
      open,
    ],
  },
  {
    sport: 'nfl',
    name: 'a forfeited game does not settle on the awarded score',
    source: 'NFL rule 17-2',
    steps: [
      ...liveInQ2,
      phase('forfeited', 2, 690, [2, 0]),
      marketsAre({ 'moneyline/ft': 'settled:void', 'result/q1': 'settled:home' }),
      expecting({ score: [7, 3], phase: 'final' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a late play of the second quarter changes nothing at half-time',
    source: 'MySportsFeeds#12, nflfastR#22 #36',
    steps: [
      ...liveInQ2,
      phase('halftime', 2, 0, [7, 3]),
      marketsAre({ 'result/1h': 'settled:home' }),
      play(2, 20, [7, 3]),
      marketsAre({ 'result/1h': 'settled:home' }),
      expecting({ phase: 'break', open: true }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a snap of the third quarter closes half-time prices until a status comes',
    source: 'nflfastR#36',
    steps: [
      ...liveInQ2,
      phase('halftime', 2, 0, [7, 3]),
      play(3, 900, [7, 3], { ...noRush, play_type: 'kickoff' }),
      closed('state-unconfirmed'),
      status(3, 890, [7, 3]),
      open,
    ],
  },
  {
    sport: 'nfl',
    name: 'a try that the defence carries back is no scoring play',
    source: 'BurntSushi/nflgame#368, nflverse/nflfastR#50 #51',
    steps: [
      ...touchdownAhead,
      play(1, 880, [6, 2], { ...extraPoint, extra_point_result: 'blocked', defensive_two_point_conv: 1 }),
      kickoff(1, 880, [6, 2], 'BUF'),
      ...playedOut([6, 2]),
      marketsAre({ 'next_score/s2': 'settled:no', 'moneyline/ft': 'settled:home' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a try without a row is no scoring play',
    source: 'ryurko/nflscrapR-data#5, nflgame#112 #188',
    steps: [...touchdownAhead, kickoff(1, 880, [7, 0], 'BUF'), ...playedOut([7, 0]), marketsAre({ 'next_score/s2': 'settled:no' })],
  },
  {
    sport: 'nfl',
    name: 'a try without a row that falls into a gap is no scoring play',
    source: 'ryurko/nflscrapR-data#5',
    steps: [
      ...touchdownAhead,
      { skip: 1 },
      kickoff(1, 880, [7, 0], 'BUF'),
      ...playedOut([7, 0]),
      marketsAre({ 'next_score/s2': 'settled:no' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a two-point try on a row of no play is a try',
    source: 'nflfastR#49',
    steps: [
      ...touchdownAhead,
      play(1, 880, [8, 0], { ...noRush, play_type: 'no_play', two_point_attempt: 0, two_point_conv_result: 'success' }),
      kickoff(1, 880, [8, 0], 'BUF'),
      ...playedOut([8, 0]),
      marketsAre({ 'next_score/s2': 'settled:no' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a safety on a try is one point and no scoring play',
    source: 'nflgame#166, nfldb#103; rule of 2015',
    steps: [
      ...touchdownAhead,
      play(1, 880, [7, 0], { ...extraPoint, extra_point_result: 'safety', safety: 1 }),
      kickoff(1, 880, [7, 0], 'BUF'),
      ...playedOut([7, 0]),
      marketsAre({ 'next_score/s2': 'settled:no' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a final that adds one point adds a try',
    source: 'sportsdataverse-py#537',
    steps: [
      ...touchdownAhead,
      kickoff(1, 880, [6, 0], 'BUF'),
      ...ends([6, 0]),
      phase('final', 4, 0, [7, 0]),
      marketsAre({ 'next_score/s2': 'settled:no', 'moneyline/ft': 'settled:home' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'an overturned touchdown is taken back with its try and its scorer, however late',
    source: 'nflfastR#311 (2021_18_TEN_HOU)',
    steps: [
      ...touchdownAhead,
      play(1, 880, [7, 0], extraPoint),
      status(1, 870, [7, 0]),
      ...Array.from({ length: 9 }, (_, i) => play(1, 860 - i * 10, [7, 0])),
      status(1, 700, [0, 0], { yardline_100: 45 }),
      closed('state-unconfirmed'),
      status(1, 690, [0, 0]),
      open,
      // What was withdrawn is offered again on the next statement.
      status(1, 680, [0, 0]),
      marketsAre({ 'anytime_td/ft/nfl-rh': 'active' }),
      ...playedOut([0, 0]).slice(0, 4),
      marketsAre({ 'result/1h': 'settled:draw' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a touchdown under review is taken back at once',
    source: 'NFL rule 15-2',
    steps: [
      ...kickedOff,
      play(1, 895, [6, 0], { ...rushTouchdown, event_id: 'td' }),
      status(1, 880, [6, 0], { ...nobody, under_review: 1 }),
      closed('score-under-review'),
      status(1, 880, [0, 0]),
      open,
      expecting({ score: [0, 0] }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a late ruling counts by the order of arrival, not by play ids',
    source: 'nflfastR#36 #67',
    steps: [
      ...kickedOff,
      play(1, 890, [0, 0], { ...noRush, play_id: 150, event_id: 'punt', play_type: 'punt' }),
      status(1, 880, [0, 0]),
      play(1, 700, [3, 0], { ...fieldGoal('CIN'), play_id: 140 }),
      kickoff(1, 690, [3, 0], 'BUF'),
      correctionOf(
        play(1, 890, [0, 6], {
          ...noRush,
          play_id: 150,
          play_type: 'punt',
          touchdown: 1,
          td_team: 'BUF',
          return_touchdown: 1,
          td_player_id: 'ra',
        }),
        'play',
        'punt',
        {},
      ),
      expecting({ score: [3, 6] }),
      status(1, 680, [3, 6]),
      ...playedOut([3, 6]),
      marketsAre({ 'next_score/s3': 'settled:no', 'anytime_td/ft/nfl-ra': 'settled:yes' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'two plays of one number are two plays',
    source: 'nflfastR#243',
    steps: [
      ...kickedOff,
      play(1, 890, [0, 0], { play_id: 200, event_id: 'a' }),
      status(1, 870, [0, 0]),
      play(1, 870, [6, 0], { ...rushTouchdown, play_id: 200, event_id: 'b' }),
      kickoff(1, 860, [6, 0], 'BUF'),
      ...playedOut([6, 0]),
      marketsAre({ 'anytime_td/ft/nfl-rh': 'settled:yes' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'the recoverer of a fumble in the end zone scored',
    source: 'nflfastR#401 (Burks 2022)',
    steps: [
      ...kickedOff,
      play(1, 895, [6, 0], {
        ...touchdownFacts,
        yards_gained: 5,
        rusher_player_id: 'rh',
        td_player_id: 'wh',
        fumble_recovery_1_player_id: 'wh',
      }),
      kickoff(1, 880, [6, 0], 'BUF'),
      ...playedOut([6, 0]),
      marketsAre({ 'anytime_td/ft/nfl-wh': 'settled:yes', 'anytime_td/ft/nfl-rh': 'settled:no' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'who returns a kickoff all the way scored',
    source: 'nflfastR#336 (2021_02_KC_BAL), nflgame#161',
    steps: [
      ...kickedOff,
      kickoff(1, 800, [0, 0], 'BUF'),
      play(1, 800, [0, 6], {
        ...noRush,
        play_type: 'kickoff',
        posteam: 'BUF',
        touchdown: 1,
        td_team: 'BUF',
        return_touchdown: 1,
        td_player_id: 'ra',
        kickoff_returner_player_id: 'ra',
      }),
      kickoff(1, 780, [0, 6], 'CIN'),
      ...playedOut([0, 6]),
      marketsAre({ 'anytime_td/ft/nfl-ra': 'settled:yes' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'who takes the lateral scored, and has his part of the yards',
    source: 'nflfastR#27 #523 #488 #216',
    steps: [
      ...kickedOff,
      play(1, 895, [6, 0], {
        ...catchBy('wh', 70),
        ...touchdownFacts,
        pass_touchdown: 1,
        td_player_id: 'xh',
        lateral_receiver_player_id: 'xh',
        lateral_receiving_yards: 40,
      }),
      kickoff(1, 880, [6, 0], 'BUF'),
      ...playedOut([6, 0]),
      marketsAre({ 'anytime_td/ft/nfl-xh': 'settled:yes', 'anytime_td/ft/nfl-wh': 'settled:no', 'rec_yds/ft/nfl-wh/107': 'settled:under' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'after lost plays nothing of a player is called short',
    source: 'ryurko/nflscrapR-data#11',
    steps: [
      ...liveInQ2,
      { skip: 1 },
      status(2, 650, [7, 3]),
      ...playedOut([7, 3], 2),
      marketsAre({
        'moneyline/ft': 'settled:home',
        'anytime_td/ft/nfl-rh': 'settled:yes',
        'anytime_td/ft/nfl-wh': 'suspended',
        'rec_yds/ft/nfl-wh/107': 'suspended',
      }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a player of his old club costs the fixture that player alone',
    source: 'ynnadkrap/balldontlie#126',
    steps: [
      send({
        ...fixtureBody,
        players: [player('qb', 'CIN', 'QB'), player('old', 'LV', 'WR')],
        player_lines: [line('qb', 'pass_yds', 240.5), line('old', 'rec_yds', 50.5)],
      }),
      open,
    ],
  },
  {
    sport: 'nfl',
    name: 'two preseason rosters of ninety are a fixture',
    source: 'league fact: 90-man rosters',
    steps: [
      send({
        ...fixtureBody,
        season_type: 'PRE',
        players: Array.from({ length: 180 }, (_, i) => player(`n${i}`, i % 2 === 0 ? 'CIN' : 'BUF', 'WR')),
      }),
      open,
    ],
  },
  {
    sport: 'nfl',
    name: 'bad timeouts close the game until they are stated, and nothing is rejected',
    source: 'nflscrapR#137, sportsdataverse-py#504',
    steps: [...liveInQ2, status(2, 690, [7, 3], { home_timeouts_remaining: -1 }), closed('input-unknown'), status(2, 680, [7, 3]), open],
  },
  {
    sport: 'nfl',
    name: 'a review flag that cannot be read is a review',
    source: 'agentscope-ai/DojoZero#74',
    steps: [
      ...liveInQ2,
      phase('halftime', 2, 0, [7, 3], { under_review: 'perhaps' }),
      closed('input-unknown'),
      phase('halftime', 2, 0, [7, 3]),
      open,
      marketsAre({ 'result/1h': 'settled:home' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a score out of nowhere settles nothing until it is said again',
    source: 'seed M25',
    steps: [...liveInQ2, status(2, 690, [107, 3]), closed('state-unconfirmed'), expecting({ score: [7, 3] }), status(2, 680, [7, 3]), open],
  },
  {
    sport: 'nfl',
    name: 'a stale score on one play does not move the game',
    source: 'sportsdataverse/hoopR#146, of football',
    steps: [
      ...liveInQ2,
      play(2, 690, [7, 0]),
      expecting({ open: false, reason: 'state-unconfirmed', score: [7, 3] }),
      status(2, 670, [7, 3]),
      open,
    ],
  },
  {
    sport: 'nfl',
    name: 'a touchdown on the first possession ends a modified overtime',
    source: 'NFL rule 16-1-4, 2012 to 2024',
    steps: [
      ...overtime,
      play(5, 590, [26, 20], rushTouchdown),
      phase('live', 5, 580, [26, 20]),
      closed('decided'),
      phase('final', 5, 580, [26, 20]),
      marketsAre({ 'moneyline/ft': 'settled:home' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a safety on the first possession ends every overtime',
    source: 'NFL rule 16-1-4',
    steps: [...overtime, play(5, 590, [20, 22], { safety: 1, yards_gained: -5 }), phase('live', 5, 580, [20, 22]), closed('decided')],
  },
  {
    sport: 'nfl',
    name: 'a field goal, then an interception, ends overtime',
    source: 'NFL rule 16-1-4',
    steps: [
      ...overtime,
      play(5, 590, [23, 20], fieldGoal('CIN')),
      kickoff(5, 580, [23, 20], 'BUF'),
      open,
      status(5, 570, [23, 20], { posteam: 'BUF' }),
      open,
      play(5, 570, [23, 20], { ...catchBy('ra', 0), complete_pass: 0, posteam: 'BUF', interception: 1 }),
      expecting({ open: false }),
      phase('live', 5, 560, [23, 20]),
      closed('decided'),
    ],
  },
  {
    sport: 'nfl',
    name: 'a lead at the end of regulation is decided before the final comes',
    source: 'fifasports/UAT#46',
    steps: [
      ...liveInQ2,
      ...ends([7, 3], 2),
      closed('decided'),
      phase('final', 4, 0, [7, 3]),
      marketsAre({ 'moneyline/ft': 'settled:home' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a final that is corrected to live is played on and settles again',
    source: 'scorigami#21',
    steps: [
      ...liveInQ2,
      ...playedOut([7, 3], 2),
      marketsAre({ 'moneyline/ft': 'settled:home' }),
      correctionOf(status(4, 2, [7, 3]), 'status', 'final', {}),
      status(4, 2, [7, 3]),
      play(4, 2, [7, 6], fieldGoal('BUF')),
      phase('quarter-break', 4, 0, [7, 6]),
      phase('final', 4, 0, [7, 6], { event_id: 'final2' }),
      marketsAre({ 'moneyline/ft': 'settled:home', 'total/ft/37': 'settled:under' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a second final with another score settles again',
    source: 'nflfastR#311',
    steps: [
      ...liveInQ2,
      ...playedOut([7, 3], 2),
      phase('final', 4, 0, [7, 9], { event_id: 'final2' }),
      marketsAre({ 'moneyline/ft': 'settled:away' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a final in the second quarter closes, and settles on a second one',
    source: 'fifasports/UAT#64',
    steps: [
      ...liveInQ2,
      phase('final', 2, 690, [7, 3]),
      closed('final-unconfirmed'),
      marketsAre({ 'moneyline/ft': 'suspended' }),
      phase('final', 2, 690, [7, 3]),
      marketsAre({ 'moneyline/ft': 'settled:home' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a final in the second quarter is dropped by further play',
    source: 'fifasports/UAT#64',
    steps: [...liveInQ2, phase('final', 2, 690, [7, 3]), closed('final-unconfirmed'), play(2, 690, [7, 3]), status(2, 660, [7, 3]), open],
  },
  {
    sport: 'nfl',
    name: 'an operator confirms a final that nobody repeats',
    source: 'policy',
    steps: [...liveInQ2, phase('final', 2, 690, [7, 3]), { command: 'confirm-final' }, marketsAre({ 'moneyline/ft': 'settled:home' })],
  },
  {
    sport: 'nfl',
    name: 'a late leftover does not reopen a finished game',
    source: 'MySportsFeeds#12',
    steps: [
      ...liveInQ2,
      ...playedOut([7, 3], 2),
      play(4, 0, [7, 3]),
      play(3, 500, [7, 3], { play_type: 'no_play' }),
      marketsAre({ 'moneyline/ft': 'settled:home' }),
      expecting({ phase: 'final', open: false }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a play of overtime does not open a game that regulation has decided',
    source: 'NFL rule 16-1; MySportsFeeds#12',
    steps: [
      fixture,
      status(4, 10, [20, 17]),
      phase('quarter-break', 4, 0, [20, 17]),
      closed('decided'),
      play(5, 600, [20, 17], { ...noRush, play_type: 'kickoff' }),
      closed('state-unconfirmed'),
      play(5, 590, [20, 17]),
      closed('state-unconfirmed'),
      phase('final', 4, 0, [20, 17]),
      marketsAre({ 'moneyline/ft': 'settled:home', 'overtime/ft': 'settled:no' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a play of the next quarter with minutes left ends no quarter',
    source: 'nflfastR#36',
    steps: [
      ...liveInQ2,
      play(3, 900, [7, 3], { ...noRush, play_type: 'kickoff' }),
      closed('state-unconfirmed'),
      marketsAre({ 'result/1h': 'suspended' }),
      status(2, 660, [7, 3]),
      open,
    ],
  },
  {
    sport: 'nfl',
    name: 'a status of the next quarter with minutes left ends no quarter until it is said again',
    source: 'nflfastR#36',
    steps: [
      ...liveInQ2,
      status(3, 895, [7, 3]),
      closed('state-unconfirmed'),
      marketsAre({ 'result/1h': 'suspended' }),
      status(3, 880, [7, 3]),
      open,
      marketsAre({ 'result/1h': 'settled:home' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a next quarter that comes after lost messages is believed',
    source: 'ryurko/nflscrapR-data#11',
    steps: [...liveInQ2, { skip: 1 }, status(3, 895, [7, 3]), open, marketsAre({ 'result/1h': 'settled:home' })],
  },
  {
    sport: 'nfl',
    name: 'a game that is forfeited after it was played out keeps its results',
    source: 'NFL rule 17-2',
    steps: [
      fixture,
      status(4, 40, [20, 17]),
      phase('final', 4, 0, [20, 17]),
      phase('forfeited', 4, 0, [2, 0]),
      marketsAre({ 'moneyline/ft': 'settled:home', 'total/ft/91': 'settled:under' }),
      expecting({ score: [20, 17], phase: 'final' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a game that is given up after regulation has decided it keeps what play decided',
    source: 'policy',
    steps: [
      fixture,
      status(4, 10, [20, 17]),
      phase('quarter-break', 4, 0, [20, 17]),
      closed('decided'),
      { command: 'abandon' },
      marketsAre({ 'moneyline/ft': 'settled:home', 'total/ft/91': 'settled:under', 'overtime/ft': 'settled:no' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a final under review settles nothing until it is ruled on',
    source: 'NFL rule 15-2',
    steps: [
      fixture,
      status(4, 10, [20, 17]),
      phase('final', 4, 0, [20, 23], { under_review: 1 }),
      closed('final-unconfirmed'),
      phase('final', 4, 0, [20, 23], { under_review: 1 }),
      closed('final-unconfirmed'),
      marketsAre({ 'moneyline/ft': 'suspended' }),
      phase('final', 4, 0, [20, 17]),
      marketsAre({ 'moneyline/ft': 'settled:home' }),
    ],
  },
  ...[
    ['season_type', null],
    ['season_type', 'HOF'],
    ['season', 'n/a'],
    ['game_date', '10/01/2023'],
    ['start_time_us', 'TBD'],
  ].map(([field, value]): RealCase => ({
    sport: 'nfl',
    name: `a fixture whose ${field} is ${value} does not cost the game`,
    source: 'nflverse game types; sportsdataverse-py#504',
    steps: [send({ ...fixtureBody, [String(field)]: value ?? null }), open, kickoff(1, 900, [0, 0], 'CIN'), status(1, 880, [0, 0]), open],
  })),
]
