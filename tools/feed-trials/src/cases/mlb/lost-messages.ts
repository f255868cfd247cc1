import type { CaseStep, RealCase } from '../real-case.ts'
import { as, begin, changed, script, upToLastHalf, zeros } from './steps.ts'
import type { Stand } from './words.ts'
import { person, status, live, final, play, action, expected, open, closed, sixth, sixthInning, mlb } from './words.ts'

const firstOut = play({ at: 'top 1', bat: 0, event: 'field_out', outs: 1, score: [0, 0] })

const oneRun: Stand['line'] = [[1, 0], ...zeros(8)]

/** Situations of baseball feeds: messages that are lost, and what may and may not be known after them. */
export const mlbLostMessages: readonly RealCase[] = [
  mlb(
    'after a gap an old play is told again under a new event id: it says nothing of the present and opens nothing',
    'docs/feeds/common.md: only a message of the present opens',
    ...begin,
    firstOut,
    play({ at: 'top 1', bat: 1, event: 'field_out', outs: 2, score: [0, 0] }),
    { skip: 1 },
    firstOut,
    expected({ open: false }),
    live({ at: 'top 1', outs: 2, score: [0, 0] }),
    expected({ open: true }),
  ),
  mlb(
    'after a gap an old plate appearance gets another ruling: it opens nothing',
    'docs/feeds/common.md: only a message of the present opens',
    ...begin,
    play({ at: 'top 1', bat: 0, event: 'single', outs: 0, score: [0, 0], on: { postOnFirst: person('a1') } }),
    play({ at: 'top 1', bat: 1, event: 'field_out', outs: 1, score: [0, 0], on: { postOnFirst: person('a1') } }),
    { skip: 1 },
    play({ at: 'top 1', bat: 0, event: 'field_error', outs: 0, score: [0, 0], on: { postOnFirst: person('a1') } }),
    expected({ open: false }),
  ),
  mlb(
    'a suspension is refused, and an old play comes again: it opens nothing',
    'docs/feeds/common.md: only a message of the present opens',
    ...sixthInning,
    play({ at: 'bottom 6', bat: 40, event: 'field_out', outs: 2, score: [2, 1] }),
    status('Live', 'Suspended: Rain', { ...sixth, outs: 2, more: { outs: null } }),
    closed('feed-refused'),
    play({ at: 'bottom 6', bat: 40, event: 'field_out', outs: 2, score: [2, 1] }),
    expected({ open: false }),
  ),
  (() => {
    const s = script()
    const runner = { on: { postOnFirst: person('a1') } }
    return mlb(
      'a third strikeout is lost in whose at-bat a base was stolen: the pitcher and the batter are not called short',
      'docs/feeds/mlb.md: a half inning ends with a third out; absence of a report is not absence of an event',
      ...begin,
      s.pa('top 1', 'single', 0, runner),
      s.pa('top 1', 'strikeout', 1, runner),
      s.pa('top 1', 'strikeout', 2, runner),
      open,
      action({ at: 'top 1', bat: 3, event: 'stolen_base_2b', outs: 2, score: [0, 0], on: { postOnSecond: person('a1') } }),
      { skip: 1 },
      (s.pa('top 1', 'strikeout', 3), live({ at: 'bottom 1', score: [0, 0] })),
      ...s.outs('bottom 1'),
      action({ at: 'top 2', bat: 7, event: 'pitching_substitution', outs: 0, score: [0, 0], rest: { player: person('hr1') } }),
      s.pa('top 2', 'field_out', 1, { by: 'hr1' }),
      expected({ markets: { 'strikeouts/ft/mlb-hp/9': 'inactive', 'hits/ft/mlb-a4/1': 'suspended' } }),
    )
  })(),
  mlb(
    'at-bats without numbers, and one is lost: nobody of the side is called short',
    'docs/feeds/mlb.md: numbers may be left out',
    ...begin,
    changed(firstOut, { atBatIndex: null }),
    { skip: 1 },
    play({ at: 'top 1', bat: 2, event: 'field_out', outs: 2, score: [0, 0], rest: { atBatIndex: null } }),
    action({
      at: 'top 1',
      bat: 3,
      event: 'offensive_substitution',
      outs: 2,
      score: [0, 0],
      rest: { replacedPlayer: person('a2'), atBatIndex: null },
    }),
    expected({ markets: { 'hits/ft/mlb-a2/1': 'suspended' } }),
  ),
  (() => {
    const { steps, rest } = upToLastHalf(4)
    const [first, second] = rest.outs('bottom 9') as [CaseStep, CaseStep]
    return mlb(
      'two plays are lost before the final and one of them comes as a correction: the other may be the fifth strikeout',
      'mlb-player-unknown',
      ...steps,
      first,
      { skip: 2 },
      final({ at: 'end 9', score: [0, 1], line: oneRun }),
      expected({ phase: 'final', markets: { 'strikeouts/ft/mlb-ap/9': 'suspended' } }),
      as('c1', changed(second, { type: 'correction', correctionOf: 'play', corrects: 'lost' })),
      expected({ markets: { 'strikeouts/ft/mlb-ap/9': 'suspended', 'moneyline/ft': 'settled:away' } }),
    )
  })(),
  (() => {
    const { steps, rest } = upToLastHalf()
    const end: Stand = { at: 'bottom 9', outs: 0, score: [3, 1], line: [[1, 0], ...zeros(7), [0, 3]] }
    return mlb(
      'the walk-off was told as a double with two runs, both finals say three: what the batter did is not known',
      'mlb-player-unknown: the box score must balance',
      ...steps,
      rest.pa('bottom 9', 'walk', 0, { on: { postOnFirst: person('h7') } }),
      rest.pa('bottom 9', 'double', 0, { runs: 2, on: { postOnSecond: person('h8') } }),
      final(end, 'Game Over'),
      final(end),
      expected({ phase: 'final', score: [3, 1], markets: { 'moneyline/ft': 'settled:home', 'home_runs/ft/mlb-h8/1': 'suspended' } }),
    )
  })(),
  (() => {
    const { steps, rest } = upToLastHalf()
    const end: Stand = { at: 'end 11', score: [1, 2], line: [[1, 0], ...zeros(7), [0, 1], [0, 0], [1, 0]] }
    return mlb(
      'the last out was told wrongly (a run had tied the game), two innings are lost, and the final of the eleventh comes twice',
      'mlb-player-unknown: absence of a report is not absence of an event',
      ...steps,
      ...rest.outs('bottom 9'),
      { skip: 12 },
      final(end),
      final(end),
      expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:away', 'extra_innings/ft': 'settled:yes' } }),
      expected({ markets: { 'hits/ft/mlb-a2/1': 'suspended', 'hits/ft/mlb-h1/1': 'suspended' } }),
    )
  })(),
]
