import type { JsonObject } from '@fairline/kernel'
import type { CaseStep, RealCase } from '../real-case.ts'
import {
  aTry,
  buf,
  catchBy,
  closed,
  correctionOf,
  ends,
  expecting,
  extraPoint,
  fieldGoal,
  kickedOff,
  kickoff,
  liveInQ2,
  marketsAre,
  noRush,
  open,
  passTouchdown,
  phase,
  play,
  playedOut,
  rushTouchdown,
  status,
  touchdownAhead,
} from './words.ts'

const nfl = {
  sport: 'nfl',
  source: 'docs/feeds/nfl.md: a corrected status replaces the situation where it corrects the newest one',
} as const

const corrected = (step: CaseStep, of: 'play' | 'status', corrects: string): CaseStep => correctionOf(step, of, corrects, {})

const incomplete: JsonObject = { ...catchBy('wh', 0), complete_pass: 0 }

const interception: JsonObject = { ...incomplete, interception: 1 }

const shut = expecting({ open: false })

/** The newest status, with the ball elsewhere. */
const otherBall: CaseStep = corrected(status(2, 700, [7, 3], { yardline_100: 68 }), 'status', 'q2')

/** Situations of NFL feeds: corrections that come while more is known than what they correct. */
export const nflCorrectionsInPlay: readonly RealCase[] = [
  {
    ...nfl,
    name: 'the newest status is corrected after a touchdown was played: the touchdown stays, and the game is closed until the next status',
    steps: [
      ...liveInQ2,
      play(2, 700, [13, 3], passTouchdown('wh', 70)),
      otherBall,
      expecting({ open: false, score: [13, 3] }),
      marketsAre({ 'anytime_td/ft/nfl-wh': 'settled:yes' }),
      status(2, 690, [13, 3], aTry),
      open,
    ],
  },
  {
    ...nfl,
    name: 'the newest status is corrected after an interception: nobody knows where the ball is until the next status',
    steps: [...liveInQ2, play(2, 700, [7, 3], interception), shut, otherBall, shut, status(2, 690, [7, 3], buf), open],
  },
  {
    ...nfl,
    name: 'a correction of the last believed status does not drop a score that is in doubt',
    steps: [...liveInQ2, status(2, 690, [17, 3]), otherBall, closed('state-unconfirmed'), status(2, 680, [7, 3]), open],
  },
  {
    ...nfl,
    name: 'a correction of the last status does not make up for a message of another game',
    steps: [
      ...liveInQ2,
      status(2, 690, [10, 3], { home_team: 'KC', away_team: 'LV', posteam: 'KC' }),
      otherBall,
      closed('state-unconfirmed'),
      status(2, 680, [7, 3]),
      open,
    ],
  },
  {
    ...nfl,
    name: 'a review that is stated after a status goes on when that status is corrected',
    steps: [
      ...liveInQ2,
      status(2, 690, [7, 3], { event_id: 'before' }),
      status(2, 690, [7, 3], { under_review: 1 }),
      corrected(status(2, 691, [7, 3]), 'status', 'before'),
      closed('challenge'),
      status(2, 690, [7, 3]),
      open,
    ],
  },
  {
    ...nfl,
    name: 'the end of a quarter is corrected to fewer points: they fell in the next quarter',
    steps: [
      ...touchdownAhead,
      play(1, 880, [7, 0], extraPoint),
      kickoff(1, 880, [7, 0], 'BUF'),
      phase('quarter-break', 1, 0, [7, 3], { event_id: 'end' }),
      status(2, 700, [7, 3]),
      corrected(phase('quarter-break', 1, 0, [7, 0]), 'status', 'end'),
      status(2, 690, [7, 3]),
      ...playedOut([7, 3], 2),
      marketsAre({ 'result/q1': 'settled:home', 'result/q2': 'settled:away', 'moneyline/ft': 'settled:home' }),
    ],
  },
  {
    ...nfl,
    name: 'the end of a half is corrected to a touchdown more, with its try: both fell in the half',
    steps: [
      ...liveInQ2,
      phase('halftime', 2, 0, [7, 3], { event_id: 'half' }),
      status(3, 700, [14, 3]),
      status(3, 690, [14, 3]),
      corrected(phase('halftime', 2, 0, [14, 3]), 'status', 'half'),
      ...playedOut([14, 3], 3),
      marketsAre({ 'result/q2': 'settled:home', 'result/q3': 'settled:draw' }),
    ],
  },
  {
    ...nfl,
    name: 'an interception that a correction overturns after the other side was said to have the ball: closed until a status says who has it',
    steps: [
      ...liveInQ2,
      play(2, 690, [7, 3], { ...interception, event_id: 'int' }),
      status(2, 680, [7, 3], buf),
      open,
      corrected(play(2, 690, [7, 3], incomplete), 'play', 'int'),
      shut,
      status(2, 680, [7, 3], { down: 2 }),
      open,
    ],
  },
  {
    ...nfl,
    name: 'a run that is corrected to a lost fumble, or to no play, leaves the ball elsewhere',
    steps: [
      ...liveInQ2,
      play(2, 690, [7, 3], { event_id: 'run' }),
      status(2, 680, [7, 3], { down: 2 }),
      corrected(play(2, 690, [7, 3], { fumble_lost: 1 }), 'play', 'run'),
      shut,
      status(2, 680, [7, 3], buf),
      open,
      play(2, 670, [7, 3], { ...buf, rusher_player_id: 'zz', yards_gained: 40, event_id: 'long' }),
      status(2, 650, [7, 3], { ...buf, yardline_100: 30 }),
      corrected(play(2, 670, [7, 3], { ...buf, play_type: 'no_play', rush_attempt: 0, rusher_player_id: null }), 'play', 'long'),
      shut,
      status(2, 650, [7, 3], buf),
      open,
    ],
  },
  {
    ...nfl,
    name: 'a touchdown of the quarter’s end that a correction takes in the break: closed until a status states score and ball',
    steps: [
      ...kickedOff,
      play(1, 4, [6, 0], { ...rushTouchdown, event_id: 'last' }),
      phase('quarter-break', 1, 0, [6, 0]),
      corrected(play(1, 4, [0, 0], { yards_gained: 69 }), 'play', 'last'),
      shut,
      status(2, 900, [0, 0], { yardline_100: 1 }),
      open,
      marketsAre({ 'result/q1': 'settled:draw' }),
    ],
  },
  {
    ...nfl,
    name: 'a touchdown of the half’s end that a correction takes at half-time: closed until the kickoff is stated',
    steps: [
      ...liveInQ2,
      play(2, 4, [13, 3], { ...rushTouchdown, event_id: 'last' }),
      phase('halftime', 2, 0, [13, 3]),
      corrected(play(2, 4, [7, 3], { yards_gained: 69 }), 'play', 'last'),
      shut,
      kickoff(3, 900, [7, 3], 'CIN'),
      open,
      marketsAre({ 'result/q2': 'settled:draw' }),
    ],
  },
  {
    ...nfl,
    name: 'a play that never came and comes as a correction moves score or ball: closed until a status states both',
    steps: [
      ...liveInQ2,
      corrected(play(2, 690, [13, 3], passTouchdown('wh', 70)), 'play', 'never'),
      expecting({ open: false, score: [13, 3] }),
      status(2, 680, [13, 3], aTry),
      open,
      marketsAre({ 'anytime_td/ft/nfl-wh': 'settled:yes' }),
      status(2, 670, [13, 3]),
      corrected(play(2, 660, [13, 3], interception), 'play', 'nor this'),
      shut,
      status(2, 650, [13, 3], buf),
      open,
    ],
  },
  ...(
    [
      ['a punt', { ...noRush, play_type: 'punt', down: 4, yards_gained: 0 }],
      ['a fourth down that fails', { down: 4, ydstogo: 5, yards_gained: 1 }],
      ['a field goal that is missed', { ...fieldGoal('CIN'), field_goal_result: 'missed' }],
      ['a snap of the other side', { ...buf, rusher_player_id: 'zz' }],
    ] as const
  ).map(([what, facts]): RealCase => ({
    ...nfl,
    name: `${what} leaves the ball with the other side: closed until a status says where`,
    steps: [...liveInQ2, play(2, 690, [7, 3], facts), shut, status(2, 680, [7, 3], buf), open],
  })),
  {
    ...nfl,
    name: 'an ejection that only a second copy of the play names closes the markets of its player',
    steps: [
      ...liveInQ2,
      play(2, 690, [7, 3], catchBy('wh', 9)),
      status(2, 680, [7, 3]),
      marketsAre({ 'anytime_td/ft/nfl-wh': 'active' }),
      play(2, 690, [7, 3], { ...catchBy('wh', 9), ejected_player_id: 'wh', event_id: 'copy' }),
      status(2, 670, [7, 3]),
      marketsAre({ 'anytime_td/ft/nfl-wh': 'suspended' }),
    ],
  },
  {
    ...nfl,
    name: 'a scrimmage of nobody closes the game until somebody has the ball',
    steps: [...liveInQ2, status(2, 690, [7, 3], { posteam: null }), closed('input-unknown'), status(2, 680, [7, 3]), open],
  },
  {
    ...nfl,
    name: 'a final whose break was never stated and that is corrected to a forfeit keeps what play decided',
    steps: [
      ...liveInQ2,
      ...ends([7, 3], 2).slice(0, 2),
      status(4, 5, [7, 3]),
      phase('final', 4, 0, [7, 3], { event_id: 'end' }),
      corrected(phase('forfeited', 4, 0, [2, 0]), 'status', 'end'),
      marketsAre({ 'moneyline/ft': 'settled:home', 'result/q4': 'settled:draw' }),
    ],
  },
]
