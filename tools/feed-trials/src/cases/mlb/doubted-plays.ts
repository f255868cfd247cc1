import type { RealCase } from '../real-case.ts'
import { begin, script, upToLastHalf, zeros } from './steps.ts'
import type { Stand } from './words.ts'
import { person, fixture, status, live, final, preview, play, pitch, expected, mlb } from './words.ts'

/** Situations of baseball feeds: plays and pitches that later messages bear out or contradict. */
export const mlbDoubtedPlays: readonly RealCase[] = [
  (() => {
    const { steps, rest } = upToLastHalf()
    const under: Stand = { at: 'bottom 9', score: [1, 1], line: [[1, 0], ...zeros(7), [0, 1]] }
    const off: Stand = { at: 'bottom 9', score: [0, 1], line: [[1, 0], ...zeros(8)], more: { offense: { second: person('h7') } } }
    return mlb(
      'a review takes a home run off by a status, and no correction follows: what the batter did is not known',
      'MLB-LED-Scoreboard#110; mlb-player-unknown: the box score must balance',
      ...steps,
      rest.pa('bottom 9', 'home_run', 0, { runs: 1 }),
      expected({ markets: { 'home_runs/ft/mlb-h7/1': 'settled:over' } }),
      status('Live', 'Umpire review: Home run', under),
      live(off),
      expected({ open: true, markets: { 'home_runs/ft/mlb-h7/1': 'suspended' } }),
      ...[1, 2, 3].map((outs) => play({ at: 'bottom 9', bat: 52 + outs, who: `h${outs + 6}`, event: 'field_out', outs, score: [0, 1] })),
      final({ at: 'end 9', score: [0, 1], line: [[1, 0], ...zeros(8)] }),
      expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:away', 'home_runs/ft/mlb-h7/1': 'suspended' } }),
    )
  })(),
  mlb(
    'a pitch has the wrong outs, so that the single after it is doubted; the next play agrees with it: the single counts',
    'docs/feeds/mlb.md: the next status or play that agrees makes it believed',
    ...begin,
    pitch('top 1', 0, [0, 1], {}, { count: { balls: 0, strikes: 1, outs: 2 } }),
    play({ at: 'top 1', bat: 0, event: 'single', outs: 0, score: [0, 0], on: { postOnFirst: person('a1') } }),
    expected({ open: false }),
    play({ at: 'top 1', bat: 1, event: 'field_out', outs: 1, score: [0, 0], on: { postOnFirst: person('a1') } }),
    expected({ open: true, markets: { 'hits/ft/mlb-a1/1': 'settled:over' } }),
  ),
  (() => {
    const s = script()
    return mlb(
      'the first pitch alone names another pitcher, and the listed one finishes the plate appearance: he has started',
      'mlb-listed-pitchers; OBR 5.10(d)',
      fixture(),
      preview('Warmup'),
      live({ at: 'top 1', score: [0, 0] }),
      pitch('top 1', 0, [1, 0], { matchup: { batter: person('a1'), pitcher: person('hr1') } }),
      pitch('top 1', 0, [2, 0]),
      ...s.innings(1, 8),
      ...s.outs('top 9'),
      s.pa('bottom 9', 'home_run', 0, { runs: 1 }),
      final({ at: 'bottom 9', outs: 0, score: [1, 0], line: [...zeros(8), [0, 1]] }),
      expected({ phase: 'final', markets: { 'moneyline_listed/ft': 'settled:home', 'strikeouts/ft/mlb-hp/9': 'settled:under' } }),
    )
  })(),
]
