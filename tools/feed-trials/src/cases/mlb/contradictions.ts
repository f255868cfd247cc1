import type { RealCase } from '../real-case.ts'
import { as, begin, script } from './steps.ts'
import { action, bottomNinth, correctedPlay, expected, fixture, live, mlb, person, pitch, play, preview } from './words.ts'

const box = 'Official Baseball Rules 9.03(c): the box score must balance'

/** Top of the seventh, level, one out. */
const seventh = [
  fixture(),
  live({ at: 'top 7', outs: 0, score: [3, 3] }),
  play({ at: 'top 7', bat: 50, event: 'field_out', outs: 1, score: [3, 3] }),
]

/** Situations of baseball feeds: messages that contradict themselves or what their plays have told. */
export const mlbContradictions: readonly RealCase[] = [
  mlb(
    'a home run has the score of before it: nothing is open until the score is stated, and it counts',
    'sportsdataverse/hoopR#146: one action with a stale score',
    ...seventh,
    as('hr', play({ at: 'top 7', bat: 51, event: 'home_run', outs: 1, score: [3, 3], runs: 1 })),
    expected({ open: false, score: [3, 3] }),
    live({ at: 'top 7', outs: 1, score: [3, 4] }),
    expected({ open: true, score: [3, 4], markets: { 'home_runs/ft/mlb-a7/1': 'settled:over' } }),
  ),
  mlb(
    'a home run that a status told before is no contradiction',
    'docs/feeds/mlb.md',
    ...seventh,
    live({ at: 'top 7', outs: 1, score: [3, 4] }),
    play({ at: 'top 7', bat: 51, event: 'home_run', outs: 1, score: [3, 4], runs: 1 }),
    expected({ open: true, score: [3, 4] }),
  ),
  mlb(
    'the run of a wild pitch is told again with the end of its at-bat: it is no contradiction',
    'statsapi: the runners of a play are those of its whole at-bat',
    ...seventh,
    action({ at: 'top 7', bat: 51, event: 'wild_pitch', outs: 1, score: [3, 4], runs: 1 }),
    play({ at: 'top 7', bat: 51, event: 'walk', outs: 1, score: [3, 4], runs: 1, on: { postOnFirst: person('a7') } }),
    expected({ open: true, score: [3, 4] }),
  ),
  mlb(
    'a runner comes home on a single in the bottom of the ninth, with the level score of before: nothing is open',
    box,
    fixture(),
    live({ at: 'bottom 9', outs: 0, score: [3, 3] }),
    play({ at: 'bottom 9', bat: 70, event: 'triple', outs: 0, score: [3, 3], on: { postOnThird: person('h8') } }),
    play({ at: 'bottom 9', bat: 71, event: 'single', outs: 0, score: [3, 3], runs: 1, on: { postOnFirst: person('h9') } }),
    expected({ open: false }),
  ),
  (() => {
    const s = script()
    return mlb(
      'a line score moves a run to another inning, whose plays are all known: the decided inning stays decided',
      'docs/feeds/mlb.md: the line score decides nothing',
      ...begin,
      s.pa('top 1', 'home_run', 0, { runs: 1 }),
      ...s.innings(1, 1),
      expected({ markets: { 'result/i1': 'settled:away' } }),
      s.pa('top 2', 'field_out', 1),
      live({
        at: 'top 2',
        outs: 1,
        score: [0, 1],
        line: [
          [0, 0],
          [1, 0],
        ],
      }),
      expected({ markets: { 'result/i1': 'settled:away' } }),
    )
  })(),
  (() => {
    const s = script()
    return mlb(
      'the third out is corrected to a hit after a pitch of the next half inning: closed until it is stated where the game stands',
      'MLB-LED-Scoreboard#110',
      ...begin,
      s.pa('top 1', 'field_out', 1),
      s.pa('top 1', 'field_out', 2),
      as('o3', s.pa('top 1', 'field_out', 3)),
      pitch('bottom 1', 3, [1, 0], { matchup: { batter: person('h1'), pitcher: person('ap') } }),
      correctedPlay('o3', { at: 'top 1', bat: 2, event: 'single', outs: 2, score: [0, 0], on: { postOnFirst: person('a3') } }),
      expected({ open: false }),
      play({ at: 'bottom 1', bat: 3, who: 'h1', event: 'field_out', outs: 1, score: [0, 0] }),
      expected({ open: true }),
    )
  })(),
  mlb(
    'the last out of a level ninth is corrected to a walk-off in the tenth: no extra inning follows a lead, the game is closed',
    'Official Baseball Rules 7.01(b)',
    ...bottomNinth,
    as('w', play({ at: 'bottom 9', bat: 70, event: 'field_out', outs: 3, score: [3, 3] })),
    play({ at: 'top 10', bat: 71, who: 'a1', event: 'field_out', outs: 1, score: [3, 3], on: { postOnSecond: person('a9') } }),
    correctedPlay('w', {
      at: 'bottom 9',
      bat: 70,
      event: 'single',
      outs: 2,
      score: [4, 3],
      runs: 1,
      on: { postOnFirst: person('h8') },
    }),
    expected({ open: false }),
  ),
  mlb(
    'a message is lost before the game, and it is announced again: nothing of play was lost, a listed starter did not throw',
    'mlb-listed-pitchers',
    fixture(),
    preview('Scheduled'),
    { skip: 1 },
    preview('Warmup'),
    live({ at: 'top 1', score: [0, 0] }),
    play({ at: 'top 1', bat: 0, event: 'field_out', outs: 1, score: [0, 0], by: 'hr1' }),
    expected({ markets: { 'moneyline_listed/ft': 'settled:void' } }),
  ),
]
