import type { RealCase } from '../real-case.ts'
import { able, cole, closed, expect, fixtureOf, next, periodStart, rebound, reports, sport, three, two } from './words.ts'
import { eightMessages, fiveMessages, numbered, stop, twentyMessages, word } from './counted-words.ts'

const twoHome = { ...two, ...able }
const freeThrow = { actionType: 'freethrow', subType: '1 of 1', shotResult: 'Made', ...cole }
const timeout = { actionType: 'timeout', subType: 'full' }
/** Messages 1 to 11: half-time, 6-4. */
const half = [fixtureOf(), ...fiveMessages(1), ...fiveMessages(2)]
/** Messages 1 to 4: first quarter, 6:00 left, 3-2. */
const sixLeft = [fixtureOf(), ...fiveMessages(1).slice(0, 3)]
/** Messages 1 to 21: fourth quarter, 0:33 left, 9-9. */
const levelAtEnd = [...twentyMessages.slice(0, -1), next(4, '0:35', [9, 9], freeThrow), next(4, '0:33', [9, 9], rebound)]
const levelEnd = [next(4, '0:20', [11, 9], twoHome), next(4, '0:05', [11, 9], rebound), next(4, '0:00', [11, 9], stop)]
const wonWithoutOvertime = expect({
  phase: 'final',
  score: [11, 9],
  markets: { 'moneyline/ft': 'settled:home', 'overtime/ft': 'settled:no', 'result/q4': 'settled:away' },
})

/** Situations of NBA feeds: starts and ends of periods, and periods of plays, that were none. */
export const nbaSlipsOfPeriods: readonly RealCase[] = [
  {
    sport,
    name: 'A start of overtime that was typed too early is dropped by two statements of the quarter that goes on: no overtime was played',
    source: reports.doc,
    steps: [
      ...levelAtEnd,
      next(5, '5:00', [9, 9], periodStart),
      expect({ markets: { 'overtime/ft': 'settled:yes' } }),
      ...levelEnd.slice(0, 1),
      closed('state-unconfirmed'),
      ...levelEnd.slice(1),
      next(4, '0:00', [11, 9], word('end')),
      wonWithoutOvertime,
    ],
  },
  {
    sport,
    name: 'A start of overtime that is corrected into a timeout of the quarter was none',
    source: reports.doc,
    steps: [
      ...levelAtEnd,
      next(5, '5:00', [9, 9], periodStart),
      next(4, '0:33', [9, 9], numbered(timeout, 22), { correctsEventId: 'e22' }),
      expect({ phase: 'live' }),
      ...levelEnd,
      next(4, '0:00', [11, 9], word('end')),
      wonWithoutOvertime,
    ],
  },
  {
    sport,
    name: 'Play with minutes left after the end of its quarter closes the game, and a second one shows that the quarter goes on',
    source: reports.doc,
    steps: [
      ...sixLeft,
      next(1, '0:00', [3, 2], stop),
      expect({ markets: { 'result/q1': 'settled:home' } }),
      next(1, '5:50', [3, 2], rebound),
      closed('state-unconfirmed'),
      next(1, '5:30', [3, 4], two),
      next(1, '5:10', [3, 4], rebound),
      expect({ open: true, phase: 'live', score: [3, 4], markets: { 'result/q1': 'active' } }),
    ],
  },
  {
    sport,
    name: 'Play of the last minute that is typed after the start of the next quarter closes nothing, and counts for its own',
    source: reports.late,
    steps: [
      fixtureOf(),
      ...fiveMessages(1),
      next(2, '12:00', [3, 2], periodStart),
      next(1, '0:10', [5, 2], twoHome),
      next(1, '0:08', [5, 2], rebound),
      expect({ open: true, score: [5, 2] }),
      next(2, '11:40', [5, 2], rebound),
      expect({ open: true, phase: 'live', markets: { 'result/q1': 'settled:home', 'result/q2': 'active' } }),
    ],
  },
  {
    sport,
    name: 'An end of a quarter and the start of the next one that were typed with minutes left are corrected one after the other',
    source: reports.doc,
    steps: [
      ...sixLeft,
      next(1, '0:00', [3, 2], stop),
      next(2, '12:00', [3, 2], periodStart),
      next(1, '5:55', [3, 2], numbered(timeout, 6), { correctsEventId: 'e6' }),
      next(1, '5:56', [3, 2], numbered({ actionType: 'violation', subType: 'lane' }, 5), { correctsEventId: 'e5' }),
      next(1, '5:40', [3, 4], two),
      next(1, '5:20', [3, 4], rebound),
      expect({ open: true, phase: 'live', markets: { 'result/q1': 'active' } }),
    ],
  },
  {
    sport,
    name: 'Two statements typed in a later quarter, then play of the right one: closed, and a second play is believed',
    source: reports.doc,
    steps: [
      ...half,
      next(4, '12:00', [6, 4], periodStart),
      next(4, '11:40', [6, 4], rebound),
      next(3, '11:20', [6, 4], rebound),
      closed('state-unconfirmed'),
      next(3, '11:00', [6, 6], two),
      expect({ open: true, phase: 'live', score: [6, 6], markets: { 'result/q3': 'active', 'result/q4': 'active' } }),
      next(3, '0:50', [6, 6], rebound),
      next(3, '0:00', [6, 6], stop),
      expect({ markets: { 'result/q3': 'settled:away', 'result/1h': 'settled:home' } }),
    ],
  },
  {
    sport,
    name: 'Two statements typed in a later quarter are corrected: the game is in the right one',
    source: reports.doc,
    steps: [
      ...half,
      next(4, '12:00', [6, 4], periodStart),
      next(4, '11:40', [9, 4], three),
      next(3, '12:00', [6, 4], numbered(periodStart, 12), { correctsEventId: 'e12' }),
      next(3, '11:40', [9, 4], numbered(three, 13), { correctsEventId: 'e13' }),
      next(3, '11:20', [9, 4], rebound),
      expect({ open: true, phase: 'live', score: [9, 4], markets: { 'result/q3': 'active' } }),
      next(3, '0:50', [9, 4], rebound),
      next(3, '0:00', [9, 4], stop),
      expect({ markets: { 'result/q3': 'settled:home', 'result/1h': 'settled:home' } }),
    ],
  },
  {
    sport,
    name: 'An end after overtime that states the fourth quarter leaves the quarters that were seen',
    source: reports.doc,
    steps: [
      ...levelAtEnd,
      next(4, '0:00', [9, 9], stop),
      next(5, '5:00', [9, 9], periodStart),
      next(5, '0:20', [11, 9], twoHome),
      next(5, '0:00', [11, 9], stop),
      next(4, '0:00', [11, 9], word('end')),
      next(4, '0:00', [11, 9], word('end')),
      expect({
        phase: 'final',
        markets: { 'moneyline/ft': 'settled:home', 'overtime/ft': 'settled:yes', 'result/q4': 'settled:away' },
      }),
    ],
  },
  {
    sport,
    name: 'One message that was lost is not twelve minutes of play: the end waits',
    source: reports.doc,
    steps: [
      ...twentyMessages.slice(0, 17),
      { skip: 1 },
      next(4, '0:00', [9, 6], numbered(word('end'), 19)),
      expect({ open: false, reason: 'final-unconfirmed', markets: { 'moneyline/ft': 'suspended' } }),
    ],
  },
  {
    sport,
    name: 'Play without order numbers takes back an end that nobody saw coming',
    source: reports.order,
    steps: [
      ...eightMessages,
      next(2, '8:50', [6, 2], word('end')),
      next(2, '8:50', [6, 2], word('end')),
      next(2, '8:40', [6, 4], { ...two, orderNumber: null }),
      next(2, '8:30', [6, 4], { ...rebound, orderNumber: null }),
      expect({ open: true, phase: 'live', score: [6, 4] }),
    ],
  },
]
