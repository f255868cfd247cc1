import type { CaseStep, RealCase } from '../real-case.ts'
import {
  aTry,
  buf,
  closed,
  correctionOf,
  expecting,
  extraPoint,
  fieldGoal,
  kickedOff,
  kickoff,
  liveInQ2,
  marketsAre,
  open,
  phase,
  play,
  playedOut,
  rushTouchdown,
  status,
  touchdownAhead,
} from './words.ts'

const nfl = { sport: 'nfl', source: 'nfl-corrected-score' } as const

const corrected = (step: CaseStep, corrects: string, id: string): CaseStep => correctionOf(step, 'play', corrects, { event_id: id })

const noTouchdown: CaseStep = play(1, 895, [0, 0], { yards_gained: 69 })

/** A field goal of the first quarter, late in it, and that it was none. */
const fieldGoalTaken = (inBetween: readonly CaseStep[]): readonly CaseStep[] => [
  ...kickedOff,
  play(1, 60, [3, 0], { ...fieldGoal('CIN'), event_id: 'fg' }),
  kickoff(1, 55, [3, 0], 'BUF'),
  ...inBetween,
  corrected(play(1, 60, [0, 0], { ...fieldGoal('CIN'), field_goal_result: 'missed' }), 'fg', 'c1'),
]

const fieldGoalAgain: CaseStep = corrected(play(1, 60, [3, 0], fieldGoal('CIN')), 'c1', 'c2')

/** Situations of NFL feeds: points that were taken back and that the score has again without play. */
export const nflPointsGivenBack: readonly RealCase[] = [
  {
    ...nfl,
    name: 'two statuses of a stale score, then the true one: the points are those of before, with their quarter and their scorer',
    steps: [
      ...liveInQ2,
      status(2, 690, [0, 0]),
      closed('state-unconfirmed'),
      status(2, 690, [0, 0]),
      status(2, 680, [7, 3]),
      open,
      marketsAre({ 'result/q1': 'settled:home', 'anytime_td/ft/nfl-rh': 'settled:yes' }),
      ...playedOut([7, 3], 2),
      marketsAre({
        'result/q1': 'settled:home',
        'result/q2': 'settled:draw',
        'moneyline/ft': 'settled:home',
        'next_score/s3': 'settled:no',
      }),
    ],
  },
  {
    ...nfl,
    name: 'a stale score without the extra point, twice: the point is the try’s of the first quarter again',
    steps: [
      ...liveInQ2,
      status(2, 690, [6, 3]),
      status(2, 690, [6, 3]),
      status(2, 680, [7, 3]),
      ...playedOut([7, 3], 2),
      marketsAre({ 'total/q1/19': 'settled:over', 'result/q2': 'settled:draw' }),
    ],
  },
  {
    ...nfl,
    name: 'the plays that a stale score took are restated as they are once it is right again: they count once',
    steps: [
      ...touchdownAhead,
      play(1, 880, [7, 0], { ...extraPoint, event_id: 'xp' }),
      kickoff(1, 880, [7, 0], 'BUF'),
      status(1, 700, [7, 0]),
      status(1, 690, [0, 0]),
      status(1, 690, [0, 0]),
      status(1, 680, [7, 0]),
      corrected(play(1, 895, [6, 0], rushTouchdown), 'td', 'c1'),
      corrected(play(1, 880, [7, 0], extraPoint), 'xp', 'c2'),
      expecting({ score: [7, 0], open: true }),
    ],
  },
  {
    ...nfl,
    name: 'a status lags behind the correction that took a touchdown: its score is in doubt',
    steps: [
      ...kickedOff,
      play(1, 895, [6, 0], { ...rushTouchdown, event_id: 'td' }),
      status(1, 880, [6, 0], aTry),
      corrected(noTouchdown, 'td', 'c1'),
      status(1, 880, [6, 0], aTry),
      closed('state-unconfirmed'),
      status(1, 888, [0, 0], { yardline_100: 1 }),
      expecting({ open: true, score: [0, 0] }),
    ],
  },
  {
    ...nfl,
    name: 'a touchdown is corrected to none after its kickoff was stated: nobody knows where the ball is until a status says it',
    steps: [
      ...touchdownAhead,
      play(1, 880, [7, 0], extraPoint),
      kickoff(1, 880, [7, 0], 'BUF'),
      corrected(noTouchdown, 'td', 'c1'),
      expecting({ open: false, score: [0, 0] }),
      status(1, 888, [0, 0], { yardline_100: 1 }),
      open,
    ],
  },
  {
    ...nfl,
    name: 'a field goal is taken by a correction, the statuses go on with it, a second correction gives it back: it counts once, in its quarter',
    steps: [
      ...fieldGoalTaken([]),
      status(1, 30, [3, 0], buf),
      phase('quarter-break', 1, 0, [3, 0]),
      status(2, 880, [3, 0], buf),
      fieldGoalAgain,
      expecting({ score: [3, 0] }),
      ...playedOut([3, 0], 2),
      marketsAre({ 'result/q1': 'settled:home', 'result/q2': 'settled:draw' }),
    ],
  },
  {
    ...nfl,
    name: 'a field goal is taken by a correction, and the statuses of the next quarter go on with it: nobody knows its quarter',
    steps: [
      ...fieldGoalTaken([phase('quarter-break', 1, 0, [3, 0]), status(2, 890, [3, 0], buf)]),
      status(2, 880, [3, 0], buf),
      status(2, 870, [3, 0], buf),
      ...playedOut([3, 0], 2),
      marketsAre({ 'moneyline/ft': 'settled:home', 'result/q2': 'suspended' }),
    ],
  },
  {
    ...nfl,
    name: 'a touchdown is taken after the final and given back: its try comes back with it',
    steps: [
      ...touchdownAhead,
      play(1, 880, [7, 0], extraPoint),
      kickoff(1, 880, [7, 0], 'BUF'),
      ...playedOut([7, 0]),
      corrected(noTouchdown, 'td', 'c1'),
      corrected(play(1, 895, [6, 0], rushTouchdown), 'c1', 'c2'),
      expecting({ score: [7, 0], phase: 'final' }),
      marketsAre({ 'moneyline/ft': 'settled:home', 'result/q1': 'settled:home', 'anytime_td/ft/nfl-rh': 'settled:yes' }),
    ],
  },
]
