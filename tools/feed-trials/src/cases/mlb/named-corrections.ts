import type { RealCase } from '../real-case.ts'
import { as, begin, changed, numbered, script, zeros } from './steps.ts'
import type { Told } from './words.ts'
import { person, live, final, play, correctedPlay, action, expected, mlb } from './words.ts'

const single: Told = { at: 'top 1', bat: 0, event: 'single', outs: 0, score: [0, 0], on: { postOnFirst: person('a1') } }
const double: Told = { ...single, event: 'double', on: { postOnSecond: person('a1') } }
const homer: Told = { at: 'top 1', bat: 0, event: 'home_run', outs: 0, score: [0, 1], runs: 1 }
const noPitch: Told = { at: 'top 1', bat: 0, event: 'no_pitch', type: 'action', outs: 0, score: [0, 0] }

/** Situations of baseball feeds: corrections that name the event they replace. */
export const mlbNamedCorrections: readonly RealCase[] = [
  mlb(
    'a home run before which time had been called is corrected to an advisory: neither run nor home run counts',
    'OBR 5.12; docs/feeds/mlb.md: a correction replaces the play it names',
    ...begin,
    as('hr', play({ at: 'top 1', bat: 0, event: 'home_run', outs: 0, score: [0, 1], runs: 1 })),
    expected({ score: [0, 1], markets: { 'home_runs/ft/mlb-a1/1': 'settled:over' } }),
    correctedPlay('hr', { at: 'top 1', bat: 0, event: 'no_pitch', type: 'action', outs: 0, score: [0, 0] }),
    live({ at: 'top 1', score: [0, 0] }),
    live({ at: 'top 1', score: [0, 0] }),
    expected({ score: [0, 0] }),
    action({ at: 'top 1', bat: 0, event: 'offensive_substitution', outs: 0, score: [0, 0], rest: { replacedPlayer: person('a1') } }),
    expected({ markets: { 'home_runs/ft/mlb-a1/1': 'settled:void' } }),
  ),
  mlb(
    'a correction that arrives before its play counts, and the play as it was at first does not come over it',
    'nflfastR#22: out of order; docs/feeds/mlb.md corrects',
    ...begin,
    correctedPlay('p1', { at: 'top 1', bat: 0, event: 'double', outs: 0, score: [0, 0], on: { postOnSecond: person('a1') } }),
    as('p1', play({ at: 'top 1', bat: 0, event: 'home_run', outs: 0, score: [0, 1], runs: 1 })),
    live({ at: 'top 1', score: [0, 0], more: { offense: { second: person('a1') } } }),
    live({ at: 'top 1', score: [0, 0], more: { offense: { second: person('a1') } } }),
    action({
      at: 'top 1',
      bat: 1,
      event: 'offensive_substitution',
      outs: 0,
      score: [0, 0],
      rest: { replacedPlayer: person('a1') },
      on: { postOnSecond: person('a0') },
    }),
    expected({ score: [0, 0], markets: { 'home_runs/ft/mlb-a1/1': 'settled:under' } }),
  ),
  mlb(
    'a substitution is corrected to a change of positions: he is still in the game',
    'docs/feeds/mlb.md: a correction replaces the event it names',
    ...begin,
    play({ at: 'top 1', bat: 0, event: 'field_out', outs: 1, score: [0, 0] }),
    as(
      'sub',
      action({
        at: 'top 1',
        bat: 1,
        event: 'defensive_substitution',
        outs: 1,
        score: [0, 0],
        rest: { replacedPlayer: person('h3'), player: person('h10') },
      }),
    ),
    correctedPlay('sub', {
      at: 'top 1',
      bat: 1,
      event: 'defensive_switch',
      type: 'action',
      outs: 1,
      score: [0, 0],
      rest: { player: person('h3') },
    }),
    play({ at: 'top 1', bat: 1, event: 'field_out', outs: 2, score: [0, 0] }),
    expected({ markets: { 'hits/ft/mlb-h3/1': 'active' } }),
  ),
  mlb(
    'the first version of a play is stated for the wrong half inning and corrected: the game is in the right one',
    'state attributed to the wrong half inning; docs/feeds/mlb.md corrects',
    ...begin,
    play({ at: 'top 1', bat: 0, event: 'field_out', outs: 1, score: [0, 0] }),
    as(
      'w',
      play({ at: 'bottom 1', bat: 1, who: 'a2', by: 'hp', event: 'single', outs: 0, score: [0, 0], on: { postOnFirst: person('a2') } }),
    ),
    correctedPlay('w', {
      at: 'top 1',
      bat: 1,
      who: 'a2',
      by: 'hp',
      event: 'single',
      outs: 1,
      score: [0, 0],
      on: { postOnFirst: person('a2') },
    }),
    expected({ markets: { 'hits/ft/mlb-a2/1': 'settled:over' } }),
    live({ at: 'top 1', outs: 1, score: [0, 0], more: { offense: { first: person('a2') } } }),
    expected({ open: true }),
    play({ at: 'top 1', bat: 2, event: 'field_out', outs: 2, score: [0, 0], on: { postOnFirst: person('a2') } }),
    play({ at: 'top 1', bat: 3, event: 'field_out', outs: 3, score: [0, 0] }),
    live({ at: 'bottom 1', score: [0, 0] }),
    expected({ open: true, markets: { 'hits/ft/mlb-h1/1': 'active' } }),
  ),
  mlb(
    'a correction was refused and comes again after the correction that names it: the later one counts',
    'docs/feeds/mlb.md: where a correction comes before the event it names, that event counts for nothing',
    ...begin,
    as('p1', play(single)),
    as('c1', changed(correctedPlay('p1', { ...single, event: 'field_error' }), { count: { outs: 9 } })),
    as('c2', correctedPlay('c1', double)),
    numbered(4, as('c1', correctedPlay('p1', { ...single, event: 'field_error' }))),
    expected({ markets: { 'hits/ft/mlb-a1/1': 'settled:over', 'total_bases/ft/mlb-a1/3': 'settled:over' } }),
  ),
  mlb(
    'a correction and the correction of it come before their play: the play counts for nothing',
    'docs/feeds/mlb.md: where a correction comes before the event it names, that event counts for nothing',
    ...begin,
    as('c1', correctedPlay('p1', { ...single, event: 'field_error' })),
    as('c2', correctedPlay('c1', double)),
    as('p1', play(single)),
    expected({ markets: { 'total_bases/ft/mlb-a1/3': 'settled:over' } }),
  ),
  mlb(
    'a correction to a notice comes before its home run: the home run counts for nothing',
    'docs/feeds/mlb.md: where a correction comes before the event it names, that event counts for nothing',
    ...begin,
    correctedPlay('hr', noPitch),
    as('hr', play(homer)),
    expected({ score: [0, 0] }),
  ),
  mlb(
    'a home run becomes a notice, another play comes, and the notice becomes the home run again: its run is in the score',
    'docs/feeds/mlb.md: it moves the score by what its own score differs',
    ...begin,
    as('hr', play(homer)),
    as('c1', correctedPlay('hr', noPitch)),
    live({ at: 'top 1', score: [0, 0] }),
    live({ at: 'top 1', score: [0, 0] }),
    play({ at: 'top 1', bat: 1, event: 'field_out', outs: 1, score: [0, 0] }),
    correctedPlay('c1', homer),
    expected({ score: [0, 1], markets: { 'home_runs/ft/mlb-a1/1': 'settled:over' } }),
  ),
  (() => {
    const s = script()
    return mlb(
      'after the final a home run becomes a notice and a home run again: the total follows',
      'docs/feeds/mlb.md: it moves the score by what its own score differs',
      ...begin,
      as('hr', s.pa('top 1', 'home_run', 0, { runs: 1 })),
      ...s.outs('top 1'),
      ...[1, 2].map(() => s.pa('bottom 1', 'home_run', 0, { runs: 1 })),
      ...s.outs('bottom 1'),
      ...s.innings(2, 8),
      ...s.outs('top 9'),
      final({ at: 'middle 9', score: [2, 1], line: [[1, 2], ...zeros(8)] }),
      as('c1', correctedPlay('hr', noPitch)),
      expected({ score: [2, 0], markets: { 'total_odd/ft': 'settled:no' } }),
      correctedPlay('c1', homer),
      expected({ score: [2, 1], markets: { 'total_odd/ft': 'settled:yes', 'total/i1/5': 'settled:over' } }),
    )
  })(),
]
