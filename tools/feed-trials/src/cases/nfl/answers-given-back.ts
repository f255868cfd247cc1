import type { CaseStep, RealCase } from '../real-case.ts'
import { both, modified, overtimeOf } from './overtime-words.ts'
import {
  aTry,
  buf,
  closed,
  correctionOf,
  extraPoint,
  fieldGoal,
  incomplete,
  interception,
  kickoff,
  marketsAre,
  nobody,
  open,
  phase,
  play,
  rushTouchdown,
  status,
  visitorsTouchdown,
} from './words.ts'

const nfl = { sport: 'nfl', source: 'NFL rule 16-1' } as const

const corrected = (step: CaseStep, corrects: string): CaseStep => correctionOf(step, 'play', corrects, {})

/** Home has its field goal, the visitors the ball. */
const answering: readonly CaseStep[] = [
  ...overtimeOf(both),
  play(5, 590, [23, 20], fieldGoal('CIN')),
  kickoff(5, 580, [23, 20], 'BUF'),
  status(5, 575, [23, 20], buf),
]

/** The visitors’ touchdown is under review. */
const answerReviewed: readonly CaseStep[] = [
  ...answering,
  play(5, 500, [23, 26], { ...visitorsTouchdown, event_id: 'td' }),
  status(5, 490, [23, 26], { ...nobody, under_review: 1 }),
]

const answerGoesOn: CaseStep = status(5, 490, [23, 20], { ...buf, down: 2, yardline_100: 30 })

/** Situations of NFL feeds: overtimes that were decided, or whose possession had ended, and that a ruling gives back. */
export const nflAnswersGivenBack: readonly RealCase[] = [
  {
    ...nfl,
    name: 'the answering touchdown of overtime is overturned by a correction: the answer goes on, and an end now has decided nothing',
    steps: [
      ...answerReviewed,
      corrected(play(5, 500, [23, 20], { ...buf, yards_gained: 39, rusher_player_id: 'zz' }), 'td'),
      answerGoesOn,
      open,
      phase('abandoned', 5, 490, [23, 20]),
      marketsAre({ 'moneyline/ft': 'settled:void', 'overtime/ft': 'settled:yes' }),
    ],
  },
  {
    ...nfl,
    name: 'the answering touchdown of overtime is overturned by the next status alone: the answer goes on',
    steps: [...answerReviewed, answerGoesOn, open, phase('final', 5, 480, [23, 20]), closed('final-unconfirmed')],
  },
  {
    ...nfl,
    name: 'a touchdown that decided overtime is overturned: a field goal of the same possession leaves the answer',
    steps: [
      ...overtimeOf(modified),
      play(5, 590, [26, 20], { ...rushTouchdown, event_id: 'td' }),
      phase('live', 5, 580, [26, 20]),
      closed('decided'),
      corrected(play(5, 590, [20, 20], { yards_gained: 69 }), 'td'),
      status(5, 585, [20, 20], { yardline_100: 1 }),
      open,
      play(5, 585, [23, 20], fieldGoal('CIN')),
      kickoff(5, 580, [23, 20], 'BUF'),
      open,
      play(5, 500, [23, 26], { ...visitorsTouchdown }),
      phase('final', 5, 490, [23, 26]),
      marketsAre({ 'moneyline/ft': 'settled:away' }),
    ],
  },
  {
    ...nfl,
    name: 'an interception of overtime is overturned after the other side was said to have the ball: the first possession goes on',
    steps: [
      ...overtimeOf(modified),
      play(5, 590, [20, 20], { ...interception, event_id: 'int' }),
      status(5, 580, [20, 20], buf),
      status(5, 580, [20, 20], { ...nobody, under_review: 1 }),
      corrected(play(5, 590, [20, 20], incomplete), 'int'),
      status(5, 580, [20, 20], { down: 2 }),
      open,
      play(5, 570, [23, 20], fieldGoal('CIN')),
      kickoff(5, 565, [23, 20], 'BUF'),
      open,
    ],
  },
  {
    ...nfl,
    name: 'a touchdown that decided overtime is corrected to a field goal: the answer is open',
    steps: [
      ...overtimeOf(modified),
      play(5, 590, [26, 20], { ...rushTouchdown, event_id: 'td' }),
      phase('live', 5, 580, [26, 20]),
      closed('decided'),
      corrected(play(5, 590, [23, 20], fieldGoal('CIN')), 'td'),
      kickoff(5, 580, [23, 20], 'BUF'),
      open,
    ],
  },
  {
    ...nfl,
    name: 'a field goal of the first possession is corrected to a touchdown under the modified rule: decided, and its final settles at once',
    steps: [
      ...overtimeOf(modified),
      play(5, 590, [23, 20], { ...fieldGoal('CIN'), event_id: 'fg' }),
      kickoff(5, 580, [23, 20], 'BUF'),
      open,
      corrected(play(5, 590, [26, 20], rushTouchdown), 'fg'),
      phase('live', 5, 580, [26, 20]),
      closed('decided'),
      phase('final', 5, 580, [26, 20]),
      marketsAre({ 'moneyline/ft': 'settled:home' }),
    ],
  },
  {
    ...nfl,
    name: 'a status of nobody between the first touchdown of overtime and its try ends no possession but its own: the answer is open',
    steps: [
      ...overtimeOf(both),
      play(5, 590, [26, 20], rushTouchdown),
      phase('live', 5, 585, [26, 20]),
      status(5, 580, [26, 20], aTry),
      play(5, 580, [27, 20], extraPoint),
      kickoff(5, 580, [27, 20], 'BUF'),
      open,
    ],
  },
  {
    ...nfl,
    name: 'messages of two possessions of overtime are lost: a field goal after them may have ended it, until the other side has the ball',
    steps: [
      ...overtimeOf(both),
      { skip: 8 },
      status(5, 200, [20, 20]),
      play(5, 200, [23, 20], fieldGoal('CIN')),
      phase('live', 5, 195, [23, 20]),
      closed('input-unknown'),
      kickoff(5, 195, [23, 20], 'BUF'),
      open,
    ],
  },
  {
    ...nfl,
    name: 'statuses of nobody between possessions hide none of them: the first field goal ends overtime',
    steps: [
      ...overtimeOf(both),
      phase('live', 5, 560, [20, 20]),
      status(5, 540, [20, 20], buf),
      phase('live', 5, 520, [20, 20]),
      status(5, 500, [20, 20]),
      open,
      play(5, 490, [23, 20], fieldGoal('CIN')),
      phase('live', 5, 485, [23, 20]),
      closed('decided'),
    ],
  },
]
