import type { RealCase } from '../real-case.ts'
import { bare, begin, script } from './steps.ts'
import { closed, expected, live, mlb, open, person, pitch, play } from './words.ts'

const thirdOut = script().outs('top 1')
const batted = { details: { call: { code: 'X' }, isInPlay: true } }
const runners = { postOnFirst: person('x1'), postOnSecond: person('x2'), postOnThird: person('x3') }

/** Situations of baseball feeds: outs that are counted early or taken back, and half innings that go on. */
export const mlbHalfInningsThatGoOn: readonly RealCase[] = [
  mlb(
    'the pitch of a strikeout counts its third out already: the game is closed until the play',
    'statsapi: count after the pitch',
    ...begin,
    live({ at: 'top 1', outs: 2, score: [0, 0] }),
    pitch('top 1', 2, [0, 3], {}, { count: { balls: 0, strikes: 3, outs: 3 } }),
    closed('scoring-chance'),
    play({ at: 'top 1', bat: 2, event: 'strikeout', outs: 3, score: [0, 0] }),
    open,
  ),
  mlb(
    'a pitch on which a runner is caught counts the third out: the game is closed until the play',
    'statsapi: count after the pitch',
    ...begin,
    live({ at: 'top 1', outs: 2, score: [0, 0], more: { offense: { first: person('a1') } } }),
    pitch('top 1', 2, [1, 0], {}, { count: { balls: 1, strikes: 0, outs: 3 } }),
    expected({ open: false }),
  ),
  mlb(
    'a third out is taken back unsaid, and the next at-bat is pitched: the game is closed',
    'MLB-LED-Scoreboard#110',
    ...begin,
    ...thirdOut,
    open,
    pitch('top 1', 3, [1, 0], {}, { count: { balls: 1, strikes: 0, outs: 2 } }),
    closed('state-unconfirmed'),
  ),
  mlb(
    'a third out is taken back unsaid, and two plays go on with the half inning: the second one makes both believed',
    'MLB-LED-Scoreboard#110',
    ...begin,
    ...thirdOut,
    play({ at: 'top 1', bat: 3, event: 'single', outs: 2, score: [0, 0], on: { postOnFirst: person('a4') } }),
    closed('state-unconfirmed'),
    play({ at: 'top 1', bat: 4, event: 'home_run', outs: 2, score: [0, 2], runs: 2 }),
    expected({ open: true, score: [0, 2], markets: { 'hits/ft/mlb-a4/1': 'settled:over' } }),
  ),
  mlb(
    'a play of the next half inning names a batter of the side in the field: it is doubted',
    'state attributed to the wrong half inning',
    ...begin,
    play({ at: 'bottom 1', bat: 0, who: 'a1', event: 'home_run', outs: 0, score: [1, 0], runs: 1 }),
    expected({ open: false, score: [0, 0] }),
  ),
  mlb(
    'a batted ball, a delay without a line score, and the same situation again: the ball is still in play',
    'docs/feeds/mlb.md: the game is closed until the play comes',
    ...begin,
    pitch('top 1', 0, [0, 0], {}, batted),
    bare('Live', 'Delayed: Rain'),
    live({ at: 'top 1', score: [0, 0] }),
    closed('scoring-chance'),
  ),
  mlb(
    'every at-bat has the number 0, and the side bats around: the second plate appearance of its first batter counts',
    'rd11490/NBA-Play-By-Play-Example#1: numbers of real feeds are not monotone',
    ...begin,
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) =>
      play({
        at: 'top 1',
        bat: 0,
        who: `a${n}`,
        event: n === 1 ? 'walk' : 'single',
        outs: 0,
        score: [0, Math.max(0, n - 3)],
        runs: n > 3 ? 1 : 0,
        on: runners,
      }),
    ),
    play({ at: 'top 1', bat: 0, who: 'a1', event: 'home_run', outs: 0, score: [0, 10], runs: 4 }),
    expected({ open: true, score: [0, 10], markets: { 'home_runs/ft/mlb-a1/1': 'settled:over' } }),
  ),
]
