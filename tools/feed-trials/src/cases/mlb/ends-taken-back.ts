import type { CaseStep, RealCase } from '../real-case.ts'
import { as, bare, bareCorrection, begin, script, zeros } from './steps.ts'
import type { Stand } from './words.ts'
import { bottomNinth, closed, expected, final, fixture, live, mlb, open, pitch, preview, sixth, sixthInning, status } from './words.ts'

const line: Stand['line'] = [[1, 0], [0, 2], ...zeros(4)]
const calledSixth: Stand = { ...sixth, line }

/** Ten innings that end 1-1, with the visitors' run of the first and the home side's of the ninth. */
const tenInnings = (): { readonly steps: readonly CaseStep[]; readonly rest: ReturnType<typeof script> } => {
  const rest = script()
  const steps = [
    ...begin,
    rest.pa('top 1', 'home_run', 0, { runs: 1 }),
    ...rest.innings(1, 8),
    ...rest.outs('top 9'),
    rest.pa('bottom 9', 'home_run', 0, { runs: 1 }),
    ...rest.outs('bottom 9'),
    ...rest.innings(10, 10),
    ...rest.outs('top 11'),
  ]
  return { steps, rest }
}

/** Situations of baseball feeds: ends that are taken back, given up, or told for another inning than the last. */
export const mlbEndsTakenBack: readonly RealCase[] = [
  mlb(
    'a called game is corrected to suspended, without a line score: the result is taken back, and the game goes on',
    'docs/feeds/mlb.md: a correction of the latest status is believed at once',
    ...sixthInning,
    as('ce', final(calledSixth, 'Completed Early: Rain')),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:home' } }),
    bareCorrection('ce', 'Live', 'Suspended: Rain'),
    expected({ phase: 'break', markets: { 'moneyline/ft': 'suspended' } }),
    live(sixth),
    live(sixth),
    open,
  ),
  mlb(
    'a walk-off that only the final told is corrected to a delay, without a line score: the result is taken back',
    'docs/feeds/mlb.md: a correction of the latest status is believed at once',
    ...bottomNinth,
    as('f', final({ at: 'bottom 9', outs: 2, score: [4, 3] })),
    bareCorrection('f', 'Live', 'Delayed: Umpires confer'),
    expected({ open: false, markets: { 'moneyline/ft': 'suspended' } }),
    live({ at: 'bottom 9', outs: 2, score: [3, 3] }),
    live({ at: 'bottom 9', outs: 2, score: [3, 3] }),
    pitch('bottom 9', 71, [1, 0], {}, { count: { balls: 1, strikes: 0, outs: 2 } }),
    expected({ open: true, score: [3, 3] }),
  ),
  mlb(
    'a forfeit is corrected to suspended, without a line score: the stakes are in play again',
    'docs/feeds/mlb.md: a correction of the latest status is believed at once',
    ...sixthInning,
    as('c', bare('Final', 'Forfeit')),
    expected({ markets: { 'moneyline/ft': 'settled:void' } }),
    bareCorrection('c', 'Live', 'Suspended: Protest'),
    expected({ markets: { 'moneyline/ft': 'suspended' } }),
  ),
  (() => {
    const { steps, rest } = tenInnings()
    return mlb(
      'after eleven innings the final names the ninth, with the same score: extra innings were played',
      'mlb-extra-innings-reached; scoreboards lag',
      ...steps,
      rest.pa('bottom 11', 'home_run', 0, { runs: 1 }),
      final({ at: 'end 9', score: [2, 1] }),
      expected({ phase: 'final', markets: { 'extra_innings/ft': 'settled:yes', 'moneyline/ft': 'settled:home' } }),
    )
  })(),
  (() => {
    const { steps } = tenInnings()
    return mlb(
      'the walk-off of the eleventh is lost, and two finals name the ninth: extra innings were played',
      'mlb-extra-innings-reached; scoreboards lag',
      ...steps,
      { skip: 1 },
      final({ at: 'end 9', score: [2, 1] }),
      final({ at: 'end 9', score: [2, 1] }),
      expected({ phase: 'final', markets: { 'extra_innings/ft': 'settled:yes', 'moneyline/ft': 'settled:home' } }),
    )
  })(),
  mlb(
    'an operator gives a game up before it began, and it is announced once more: the stakes stay returned',
    'mlb-abandoned',
    fixture(),
    preview('Warmup'),
    { command: 'abandon' },
    preview('Warmup'),
    expected({ open: false, markets: { 'moneyline/ft': 'settled:void' } }),
    live({ at: 'top 1', score: [0, 0] }),
    pitch('top 1', 0, [1, 0]),
    open,
  ),
  mlb(
    'a game is met by its suspension, with a line score, and cancelled: the first five innings were played',
    'mlb-cancelled: what play decided stays',
    fixture(),
    status('Live', 'Suspended: Rain', calledSixth),
    closed('suspended'),
    expected({ score: [2, 1] }),
    bare('Final', 'Cancelled: Rain'),
    expected({ markets: { 'result/f5': 'settled:home', 'moneyline/ft': 'settled:void' } }),
  ),
]
