import type { RealCase } from '../real-case.ts'
import { as, begin, script, zeros } from './steps.ts'
import { action, correctedPlay, expected, final, live, mlb, person, play } from './words.ts'

const unknown = 'mlb-player-unknown; OBR 5.10(d): nobody who is replaced comes back'

/** Situations of baseball feeds: ids of nobody, and players of whom it is not said that they have left or come. */
export const mlbPlayersNobodyKnows: readonly RealCase[] = [
  (() => {
    const s = script()
    const end = final({ at: 'end 9', score: [0, 1], line: [[1, 0], ...zeros(8)] })
    return mlb(
      'an id of nobody bats in the turn of a player, who bats again: he is not called short',
      unknown,
      ...begin,
      s.pa('top 1', 'field_out', 1),
      s.pa('top 1', 'single', 1, { who: '77', on: { postOnFirst: person('a2') } }),
      s.pa('top 1', 'field_out', 2),
      s.pa('top 1', 'field_out', 3),
      ...s.outs('bottom 1'),
      ...s.innings(2, 9),
      end,
      end,
      expected({ phase: 'final', markets: { 'hits/ft/mlb-a2/1': 'suspended', 'hits/ft/mlb-a3/1': 'settled:under' } }),
    )
  })(),
  (() => {
    const s = script()
    return mlb(
      'an id of nobody pitches to one batter, and the starter goes on: he is not called short',
      unknown,
      ...begin,
      s.pa('top 1', 'field_out', 1),
      s.pa('top 1', 'strikeout', 2, { by: '77' }),
      s.pa('top 1', 'field_out', 3),
      ...s.outs('bottom 1'),
      action({ at: 'top 2', bat: 6, event: 'pitching_substitution', outs: 0, score: [0, 0], rest: { player: person('hr1') } }),
      s.pa('top 2', 'field_out', 1, { by: 'hr1' }),
      expected({ markets: { 'strikeouts/ft/mlb-hp/9': 'suspended', 'strikeouts/ft/mlb-ap/9': 'active' } }),
    )
  })(),
  (() => {
    const s = script()
    return mlb(
      'a pinch hitter whom the fixture does not know is announced: whom he replaces is decided',
      'mlb-player-done',
      ...begin,
      ...s.innings(1, 3),
      action({
        at: 'top 4',
        bat: 18,
        event: 'offensive_substitution',
        outs: 0,
        score: [0, 0],
        rest: { player: person('ph1'), replacedPlayer: person('a1') },
      }),
      s.pa('top 4', 'home_run', 0, { who: 'ph1', runs: 1 }),
      expected({ markets: { 'hits/ft/mlb-a1/1': 'settled:under' } }),
    )
  })(),
  mlb(
    'a substitution does not say whom it replaces: nobody of his side is open who was not seen since',
    'Absence of a report is not absence of an event',
    ...begin,
    play({ at: 'top 1', bat: 0, event: 'field_out', outs: 1, score: [0, 0] }),
    action({ at: 'top 1', bat: 1, event: 'offensive_substitution', outs: 1, score: [0, 0], rest: { replacedPlayer: { id: {} } } }),
    expected({ open: true, markets: { 'hits/ft/mlb-a1/1': 'suspended', 'hits/ft/mlb-h1/1': 'active' } }),
    play({ at: 'top 1', bat: 1, event: 'field_out', outs: 2, score: [0, 0] }),
    expected({ open: true, markets: { 'hits/ft/mlb-a1/1': 'suspended', 'hits/ft/mlb-a2/1': 'active' } }),
  ),
  (() => {
    const s = script()
    return mlb(
      'a pitching change is corrected to a mound visit: the starter was not relieved',
      'docs/feeds/mlb.md: a play that becomes a notice counts for nothing',
      ...begin,
      ...s.innings(1, 1),
      as('ps', action({ at: 'top 2', bat: 6, event: 'pitching_substitution', outs: 0, score: [0, 0], rest: { player: person('hr1') } })),
      expected({ markets: { 'strikeouts/ft/mlb-hp/9': 'settled:under' } }),
      correctedPlay('ps', { at: 'top 2', bat: 6, event: 'mound_visit', type: 'action', outs: 0, score: [0, 0] }),
      live({ at: 'top 2', score: [0, 0] }),
      expected({ markets: { 'strikeouts/ft/mlb-hp/9': 'active' } }),
    )
  })(),
  mlb(
    'numbers start again, and a lost play comes as a correction: it does not take the place of another batter of that number',
    'docs/feeds/mlb.md: numbers are evidence',
    ...begin,
    play({ at: 'top 1', bat: 0, event: 'single', outs: 0, score: [0, 0], on: { postOnFirst: person('a1') } }),
    play({ at: 'top 1', bat: 1, event: 'grounded_into_double_play', outs: 2, score: [0, 0] }),
    { skip: 1 },
    play({
      at: 'top 1',
      bat: 1,
      who: 'a4',
      event: 'walk',
      outs: 2,
      score: [0, 0],
      on: { postOnFirst: person('a4'), postOnSecond: person('a3') },
    }),
    correctedPlay('lost', { at: 'top 1', bat: 0, who: 'a3', event: 'double', outs: 2, score: [0, 0], on: { postOnSecond: person('a3') } }),
    expected({ markets: { 'hits/ft/mlb-a1/1': 'settled:over', 'hits/ft/mlb-a3/1': 'settled:over' } }),
  ),
]
