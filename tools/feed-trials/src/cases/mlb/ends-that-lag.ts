import type { CaseStep, RealCase } from '../real-case.ts'
import { as, bare, begin, correctedStatus, elevenMinutes, script, zeros } from './steps.ts'
import type { Stand } from './words.ts'
import { person, fixture, live, final, play, correctedPlay, expected, lastAtBat, sixth, sixthInning, mlb } from './words.ts'

const staleLine = [[1, 2], ...zeros(7), [2, 0]] as const

/** The visitors took the lead in the ninth; the home side has two out and nobody on. */
const awayTookLead: readonly CaseStep[] = [
  fixture(),
  live({ at: 'top 9', outs: 1, score: [2, 1], line: [[1, 2], ...zeros(8)], more: { offense: { first: person('a1') } } }),
  play({ at: 'top 9', bat: 70, event: 'home_run', outs: 1, score: [2, 3], runs: 2 }),
  live({ at: 'bottom 9', outs: 0, score: [2, 3], line: staleLine }),
  live({ at: 'bottom 9', outs: 2, score: [2, 3], line: staleLine }),
]

const staleEnd = (outs: number): Stand => ({ at: 'bottom 9', outs, score: [2, 3], line: staleLine })

/** Situations of baseball feeds: finals that come before the last play, or name the outs before it. */
export const mlbEndsThatLag: readonly RealCase[] = [
  mlb(
    'the last out is lost and both finals name the outs before it: the visitors who took the lead in the ninth have won, totals stand',
    'docs/feeds/mlb.md; OBR 7.01: a Final is not a called game',
    ...awayTookLead,
    { skip: 1 },
    final(staleEnd(2), 'Game Over'),
    final(staleEnd(2)),
    expected({ phase: 'final', score: [2, 3], markets: { 'moneyline/ft': 'settled:away', 'total_odd/ft': 'settled:yes' } }),
  ),
  mlb(
    'the last out is lost and both finals name no outs',
    'docs/feeds/mlb.md',
    ...awayTookLead,
    { skip: 1 },
    final(staleEnd(0), 'Game Over'),
    final(staleEnd(0)),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:away', 'total_odd/ft': 'settled:yes' } }),
  ),
  mlb(
    'the third out of the top of the ninth is lost, the home side leads, both finals name two outs: totals stand',
    'OBR 7.01(g)',
    fixture(),
    live({ at: 'top 9', outs: 2, score: [3, 1], line: [[1, 3], ...zeros(8)] }),
    { skip: 1 },
    final({ at: 'top 9', outs: 2, score: [3, 1], line: [[1, 3], ...zeros(8)] }, 'Game Over'),
    final({ at: 'top 9', outs: 2, score: [3, 1], line: [[1, 3], ...zeros(8)] }),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:home', 'total_odd/ft': 'settled:no' } }),
  ),
  mlb(
    'the last out of the tenth inning is lost, and both finals name the outs before it: the visitors who scored in it have won',
    'OBR 7.01',
    fixture(),
    live({ at: 'top 10', outs: 1, score: [3, 3], line: [[3, 3], ...zeros(9)], more: { offense: { second: person('a1') } } }),
    play({ at: 'top 10', bat: 80, event: 'single', outs: 1, score: [3, 4], runs: 1, on: { postOnFirst: person('a9') } }),
    play({ at: 'top 10', bat: 81, event: 'grounded_into_double_play', outs: 3, score: [3, 4] }),
    live({ at: 'bottom 10', outs: 2, score: [3, 4], line: [[3, 3], ...zeros(8), [1, 0]] }),
    { skip: 1 },
    final({ at: 'bottom 10', outs: 2, score: [3, 4], line: [[3, 3], ...zeros(8), [1, 0]] }, 'Game Over'),
    final({ at: 'bottom 10', outs: 2, score: [3, 4], line: [[3, 3], ...zeros(8), [1, 0]] }),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:away', 'total_odd/ft': 'settled:yes' } }),
  ),
  (() => {
    const s = script()
    const ks = (at: string, n: number): readonly CaseStep[] =>
      [1, 2, 3].map((outs) => s.pa(at, outs <= n ? 'strikeout' : 'field_out', outs))
    const steps: CaseStep[] = [...begin]
    for (let n = 1; n <= 8; n++)
      steps.push(
        ...(n === 1 ? [s.pa('top 1', 'home_run', 0, { runs: 1 })] : []),
        ...s.outs(`top ${n}`),
        ...(n <= 4 ? ks(`bottom ${n}`, 1) : s.outs(`bottom ${n}`)),
      )
    steps.push(...s.outs('top 9'), s.pa('bottom 9', 'field_out', 1), s.pa('bottom 9', 'field_out', 2))
    const end: Stand = { at: 'bottom 9', outs: 2, score: [0, 1], line: [[1, 0], ...zeros(8)] }
    return mlb(
      'both finals come before the last strikeout, which passes the line of the pitcher: over',
      'docs/feeds/mlb.md; absence of a report is not absence of an event',
      ...steps,
      final(end, 'Game Over'),
      final(end),
      s.pa('bottom 9', 'strikeout', 3),
      expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:away', 'strikeouts/ft/mlb-ap/9': 'settled:over' } }),
    )
  })(),
  mlb(
    'called in the middle of the fifth with the home side ahead, the third out lost, no outs named: the moneyline stands',
    'docs/reference/rules.md mlb-official: 4.5 with the home side ahead; docs/feeds/mlb.md: inningState',
    fixture(),
    live({ at: 'top 5', outs: 2, score: [2, 1], line: [[1, 2], ...zeros(4)] }),
    { skip: 1 },
    final({ at: 'middle 5', score: [2, 1], line: [[1, 2], ...zeros(4)], more: { outs: 0 } }, 'Completed Early: Rain'),
    final({ at: 'middle 5', score: [2, 1], line: [[1, 2], ...zeros(4)], more: { outs: 0 } }, 'Completed Early: Rain'),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:home' } }),
  ),
  mlb(
    'called in the middle of the fifth with the visitors ahead, isTopInning already false: not official, the moneyline is not decided',
    'docs/feeds/mlb.md: the half inning is that of inningState',
    fixture(),
    live({ at: 'middle 5', score: [1, 2], line: [[2, 1], ...zeros(4)], more: { isTopInning: false } }),
    final({ at: 'middle 5', score: [1, 2], line: [[2, 1], ...zeros(4)], more: { isTopInning: false } }, 'Completed Early: Rain'),
    expected({ markets: { 'moneyline/ft': 'suspended' } }),
    final({ at: 'middle 5', score: [1, 2], line: [[2, 1], ...zeros(4)], more: { isTopInning: false } }, 'Completed Early: Rain'),
    expected({ markets: { 'moneyline/ft': 'settled:void', 'result/f5': 'settled:void' } }),
  ),
  mlb(
    'a final at the end of the ninth whose isTopInning is already that of the next half inning settles everything',
    'docs/feeds/mlb.md: the half inning is that of inningState',
    ...lastAtBat,
    { skip: 1 },
    final({ at: 'end 9', score: [2, 3], more: { isTopInning: true } }, 'Game Over'),
    final({ at: 'end 9', score: [2, 3], more: { isTopInning: true } }),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:away', 'total_odd/ft': 'settled:yes' } }),
  ),
  mlb(
    'called at the end of the fifth, the last out lost, no outs named: five innings were played',
    'mlb-official; docs/feeds/mlb.md: inningState End',
    fixture(),
    live({ at: 'bottom 5', outs: 2, score: [1, 2], line: [[2, 1], ...zeros(4)] }),
    { skip: 1 },
    final({ at: 'end 5', score: [1, 2], line: [[2, 1], ...zeros(4)], more: { outs: 0 } }, 'Completed Early: Rain'),
    final({ at: 'end 5', score: [1, 2], line: [[2, 1], ...zeros(4)], more: { outs: 0 } }, 'Completed Early: Rain'),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:away', 'result/f5': 'settled:away' } }),
  ),
  mlb(
    'a Final after Completed Early does not make a called game one that was played out',
    'docs/reference/rules.md: mlb-called-inside-an-inning',
    fixture(),
    live({ at: 'bottom 9', outs: 1, score: [2, 3], line: staleLine }),
    final({ at: 'bottom 9', outs: 1, score: [2, 3], line: staleLine }, 'Completed Early: Rain'),
    final({ at: 'bottom 9', outs: 1, score: [2, 3], line: staleLine }),
    final({ at: 'bottom 9', outs: 1, score: [2, 3], line: staleLine }),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:home', 'total_odd/ft': 'settled:void' } }),
  ),
  mlb(
    'both finals name the outs before the last one, and a correction takes off the run that won: the level game waits and goes to nobody',
    'docs/feeds/mlb.md: a final whose score a correction takes below the end waits',
    ...awayTookLead.slice(0, 2),
    as('hr', awayTookLead[2] as CaseStep),
    ...awayTookLead.slice(3),
    final(staleEnd(2), 'Game Over'),
    final(staleEnd(2)),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:away' } }),
    correctedPlay('hr', { at: 'top 9', bat: 70, event: 'double', outs: 1, score: [2, 2], runs: 1, on: { postOnSecond: person('a8') } }),
    expected({ open: false, score: [2, 2], markets: { 'moneyline/ft': 'suspended' } }),
    ...elevenMinutes,
    expected({ phase: 'final', markets: { 'moneyline/ft': 'suspended' } }),
  ),
  mlb(
    'Completed Early was the wrong word, and its correction says Final: the visitors who took the lead in the ninth have won',
    'docs/feeds/mlb.md: a correction of the latest status is believed at once',
    ...awayTookLead,
    as('early', final(staleEnd(2), 'Completed Early')),
    expected({ markets: { 'moneyline/ft': 'settled:home' } }),
    correctedStatus('early', 'Final', 'Final', staleEnd(2)),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:away', 'total_odd/ft': 'settled:yes' } }),
  ),
  mlb(
    'the final names the half inning that would come next: no extra innings were played',
    'OBR 7.01: an extra inning follows a tie',
    ...lastAtBat,
    play({ at: 'bottom 9', bat: 70, event: 'strikeout', outs: 3, score: [2, 3] }),
    final({ at: 'top 10', outs: 0, score: [2, 3] }, 'Game Over'),
    final({ at: 'top 10', outs: 0, score: [2, 3] }),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:away', 'extra_innings/ft': 'settled:no' } }),
  ),
  mlb(
    'both finals name the outs before the last one, and then the game is said to be cancelled: the visitors who took the lead in the ninth have won',
    'mlb-result-stands; mlb-final-word',
    ...awayTookLead,
    final(staleEnd(2), 'Game Over'),
    final(staleEnd(2)),
    bare('Final', 'Cancelled: Rain'),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:away', 'total_odd/ft': 'settled:yes' } }),
  ),
  mlb(
    'a final is corrected to Cancelled before anybody has won: the stakes return',
    'mlb-cancelled',
    ...sixthInning,
    final(sixth),
    as('f', final(sixth)),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:home' } }),
    correctedStatus('f', 'Final', 'Cancelled: Rain', sixth),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:void' } }),
  ),
]
