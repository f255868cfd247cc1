import type { RealCase } from '../real-case.ts'
import { as, correctedStatus, day, elevenMinutes, wait, zeros } from './steps.ts'
import type { Stand } from './words.ts'
import { fixture, live, final, preview, play, expected, open, closed, lastAtBat, sixth, sixthInning, status, mlb } from './words.ts'

const end = (home: number, away: number): Stand => ({ at: 'end 9', score: [home, away] })

const reset: Stand = { at: 'top 1', score: [0, 0] }

/** The visitors bat with two out in the top of the ninth and have just hit a home run that the umpires did not count. */
const pineTar: Stand = { at: 'top 9', outs: 2, score: [4, 5], line: [[3, 4], ...zeros(7), [2, 0]] }

/** Situations of baseball feeds: corrections of statuses, whether or not the status came. */
export const mlbCorrectedStatuses: readonly RealCase[] = [
  mlb(
    'the final is refused, and its correction comes: it is the final',
    'docs/feeds/mlb.md: a whole status again',
    ...lastAtBat,
    as('f', final({ ...end(2, 3), more: { outs: 7 } })),
    closed('feed-refused'),
    correctedStatus('f', 'Final', 'Final', end(2, 3)),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:away' } }),
  ),
  mlb(
    'the final is lost, and its correction comes with a score that does not follow: it waits like any other final',
    'docs/feeds/mlb.md: an end that does not follow waits',
    ...sixthInning,
    { skip: 1 },
    correctedStatus('lost', 'Final', 'Final', sixth),
    expected({ open: false, phase: 'live' }),
    ...elevenMinutes,
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:home' } }),
  ),
  mlb(
    'a status of play is lost, the game is suspended, and the correction of the lost one comes: it says nothing of the present',
    'docs/feeds/mlb.md: a correction of an earlier status',
    ...sixthInning,
    { skip: 1 },
    status('Live', 'Suspended: Rain', sixth),
    correctedStatus('lost', 'Live', 'In Progress', sixth),
    closed('suspended'),
  ),
  mlb(
    'the final is corrected twice, and both corrections name the final: the second one counts',
    'docs/feeds/mlb.md: a correction of the latest status is believed at once',
    ...lastAtBat,
    as('f', final(end(2, 3))),
    as('c1', correctedStatus('f', 'Final', 'Final', end(4, 3))),
    expected({ score: [4, 3], markets: { 'moneyline/ft': 'settled:home' } }),
    as('c2', correctedStatus('f', 'Final', 'Final', end(2, 3))),
    expected({ score: [2, 3], markets: { 'moneyline/ft': 'settled:away' } }),
  ),
  mlb(
    'the final is corrected to in progress and, that being wrong, to Final again, both naming the final',
    'docs/feeds/mlb.md: a correction of the latest status is believed at once',
    ...lastAtBat,
    as('f', final(end(2, 3))),
    as('c1', correctedStatus('f', 'Live', 'In Progress', { at: 'bottom 9', outs: 2, score: [2, 3] })),
    expected({ phase: 'live' }),
    as('c2', correctedStatus('f', 'Final', 'Final', end(2, 3))),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:away' } }),
  ),
  mlb(
    'the final of the wrong game is corrected to Postponed; the game is announced 20 days later: it opens',
    'docs/feeds/common.md: an end that a correction takes back',
    fixture(),
    preview('Warmup'),
    as('f', final(reset)),
    correctedStatus('f', 'Final', 'Postponed: Rain', reset),
    wait(20 * day),
    preview('Scheduled'),
    open,
  ),
  mlb(
    'a protest is upheld four days after the final, and the game goes on from a suspension in its 15th day',
    'Pine tar game, KC at NYY, 24 July to 18 August 1983',
    fixture(),
    live({ at: 'top 9', outs: 2, score: [4, 3], line: [[3, 4], ...zeros(8)] }),
    play({ at: 'top 9', bat: 70, event: 'field_out', outs: 3, score: [4, 3] }),
    as('f', final({ at: 'middle 9', score: [4, 3], line: [[3, 4], ...zeros(8)] })),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:home' } }),
    wait(4 * day),
    correctedStatus('f', 'Live', 'Suspended: Protest', pineTar),
    expected({ open: false, markets: { 'moneyline/ft': 'suspended' } }),
    wait(11 * day),
    live(pineTar),
    open,
    final(end(4, 5)),
    final(end(4, 5)),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:away' } }),
  ),
]
