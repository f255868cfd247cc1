import type { CaseStep, RealCase } from '../real-case.ts'
import {
  closed,
  correctionOf,
  ends,
  expecting,
  extraPoint,
  fieldGoal,
  fixture,
  liveInQ2,
  marketsAre,
  passTouchdown,
  phase,
  play,
  status,
  tenMinutes,
} from './words.ts'

const corrected = (step: CaseStep, corrects: string, id: string): CaseStep => correctionOf(step, 'play', corrects, { event_id: id })

/** 7-3 with 50 seconds left, and a final of two scores more. */
const scoresLost: readonly CaseStep[] = [
  ...liveInQ2,
  ...ends([7, 3], 2).slice(0, 2),
  status(4, 50, [7, 3]),
  phase('final', 4, 0, [17, 3]),
  closed('final-unconfirmed'),
]

/** Situations of NFL feeds: ends that wait, and what comes meanwhile. */
export const nflEndsThatWait: readonly RealCase[] = [
  {
    sport: 'nfl',
    name: 'a correction makes a final level, a second one gives the points back: the final stands',
    source: 'nfl-final-doubt',
    steps: [
      fixture,
      status(4, 100, [17, 17]),
      play(4, 5, [20, 17], { ...fieldGoal('CIN'), event_id: 'fg' }),
      phase('final', 4, 0, [20, 17]),
      corrected(play(4, 5, [17, 17], { ...fieldGoal('CIN'), field_goal_result: 'missed' }), 'fg', 'c1'),
      closed('final-unconfirmed'),
      corrected(play(4, 5, [20, 17], fieldGoal('CIN')), 'c1', 'c2'),
      expecting({ score: [20, 17], phase: 'final' }),
      marketsAre({ 'moneyline/ft': 'settled:home' }),
      ...tenMinutes,
      marketsAre({ 'moneyline/ft': 'settled:home' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a snap of before the final comes after it: the final waits on, and time takes it',
    source: 'nfl-final-doubt',
    steps: [
      ...scoresLost,
      play(4, 45, [7, 3]),
      closed('final-unconfirmed'),
      ...tenMinutes,
      expecting({ score: [17, 3], phase: 'final' }),
      marketsAre({ 'moneyline/ft': 'settled:home' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'the plays that a final waited for come after it: it settles with them',
    source: 'nfl-final-doubt',
    steps: [
      ...scoresLost,
      play(4, 45, [13, 3], passTouchdown('wh', 20)),
      play(4, 40, [14, 3], extraPoint),
      closed('final-unconfirmed'),
      play(4, 5, [17, 3], fieldGoal('CIN')),
      expecting({ score: [17, 3], phase: 'final' }),
      marketsAre({ 'moneyline/ft': 'settled:home', 'anytime_td/ft/nfl-wh': 'settled:yes' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a refused final that the provider corrects by its id settles',
    source: 'a final is the last message of a game',
    steps: [
      ...liveInQ2,
      ...ends([7, 3], 2),
      phase('final', 4, 0, [7, 3], { event_id: 'fin', total_away_score: null }),
      expecting({ open: false }),
      correctionOf(phase('final', 4, 0, [7, 3]), 'status', 'fin', {}),
      marketsAre({ 'moneyline/ft': 'settled:home' }),
    ],
  },
]
