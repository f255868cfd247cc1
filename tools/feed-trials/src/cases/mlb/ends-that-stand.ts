import type { JsonObject } from '@fairline/kernel'
import type { CaseStep, RealCase } from '../real-case.ts'
import { as, bare } from './steps.ts'
import { statusBody, status, final, preview, pitch, expected, closed, bottomNinth, sixth, sixthInning, mlb } from './words.ts'

/** Situations of baseball feeds: what follows an end and leaves it standing, and what drops one that waits. */
export const mlbEndsThatStand: readonly RealCase[] = [
  mlb(
    'a final that Postponed without a line score follows stands',
    'MLB-LED-Scoreboard#747: flickers',
    ...bottomNinth,
    final({ at: 'bottom 9', outs: 2, score: [4, 3] }),
    bare('Final', 'Postponed'),
    expected({ phase: 'final', open: false, markets: { 'moneyline/ft': 'settled:home' } }),
  ),
  mlb(
    'a final that a Delayed without line score follows stands',
    'docs/feeds/mlb.md',
    ...bottomNinth,
    final({ at: 'bottom 9', outs: 2, score: [4, 3] }),
    bare('Live', 'Delayed: Rain'),
    expected({ phase: 'final', open: false, markets: { 'moneyline/ft': 'settled:home' } }),
  ),
  mlb(
    'a final, then Postponed and Scheduled (the other game of a doubleheader under its number): nothing opens, the result stands',
    'MLB-LED-Scoreboard#747; nba-result-stands is the same rule',
    ...bottomNinth,
    final({ at: 'bottom 9', outs: 2, score: [4, 3] }),
    bare('Final', 'Postponed: Rain'),
    bare('Preview', 'Scheduled'),
    expected({ open: false, markets: { 'moneyline/ft': 'settled:home' } }),
  ),
  mlb(
    'a final that Postponed with its line score and Scheduled follow stands',
    'MLB-LED-Scoreboard#747',
    ...bottomNinth,
    final({ at: 'bottom 9', outs: 2, score: [4, 3] }),
    status('Final', 'Postponed: Rain', { at: 'bottom 9', outs: 2, score: [4, 3] }),
    preview('Scheduled'),
    expected({ open: false, markets: { 'moneyline/ft': 'settled:home' } }),
  ),
  mlb(
    'a called game whose final is said again, and that second one is corrected: the correction counts',
    'docs/feeds/mlb.md: a correction of the latest status is believed at once',
    ...sixthInning,
    final(sixth, 'Completed Early: Rain'),
    as('again', final(sixth)),
    {
      send: { type: 'correction', correctionOf: 'status', corrects: 'again', ...statusBody('Final', 'Final', { ...sixth, score: [1, 2] }) },
    },
    expected({ score: [1, 2] }),
  ),
  mlb(
    'an operator gives a suspended game up; the league repeats that it is suspended: the stakes stay returned',
    'docs/reference/rules.md mlb-abandoned, runbooks/game-closed.md',
    ...sixthInning,
    status('Live', 'Suspended: Rain', sixth),
    { command: 'abandon' },
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:void' } }),
    status('Live', 'Suspended: Rain', sixth),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:void' } }),
  ),
  mlb(
    'pitches that go on after an early final drop it',
    'docs/feeds/mlb.md: play that goes on drops it',
    ...sixthInning,
    final(sixth),
    closed('final-unconfirmed'),
    ...Array.from({ length: 2 }, (_, at): CaseStep => ({
      ...(pitch('bottom 6', 40, [0, 2], {}, { count: { balls: 0, strikes: 2, outs: 1 }, pitchNumber: at + 1 }) as { send: JsonObject }),
      afterMs: 25_000,
    })),
    expected({ open: true, phase: 'live' }),
  ),
]
