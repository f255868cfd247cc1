import type { RealCase } from '../real-case.ts'
import {
  able,
  closed,
  cole,
  expect,
  fixtureOf,
  open,
  periodStart,
  rebound,
  reports,
  sport,
  substitution,
  three,
  two,
  next,
} from './words.ts'
import { eightMessages, ended, fiveMessages, numbered, stop, twentyMessages, word } from './counted-words.ts'

const request = { actionType: 'instantreplay', subType: 'request' }
const freeThrow = { actionType: 'freethrow', shotResult: 'Made', ...cole }
const level = next(4, '0:01', [9, 9], { ...freeThrow, subType: '1 of 1' })

/** Situations of NBA feeds: what is typed after what came after it. */
export const nbaTypedLate: readonly RealCase[] = [
  {
    sport,
    name: 'The start of overtime from a tie after a quarter that ended with a lead: that quarter was drawn',
    source: reports.horn,
    steps: [
      ...twentyMessages,
      next(4, '0:00', [9, 8], stop),
      expect({ open: false, reason: 'decided', markets: { 'result/q4': 'settled:away' } }),
      next(5, '5:00', [9, 9], periodStart),
      next(5, '4:40', [9, 9], rebound),
      expect({ open: true, markets: { 'overtime/ft': 'settled:yes', 'total/q4/5': 'settled:over' } }),
    ],
  },
  {
    sport,
    name: 'Points of a shot at the horn that the start of the next quarter states are of the quarter before',
    source: reports.horn,
    steps: [
      fixtureOf(),
      ...fiveMessages(1),
      expect({ markets: { 'result/q1': 'settled:home' } }),
      next(2, '12:00', [3, 5], periodStart),
      expect({ open: true, score: [3, 5], markets: { 'result/q1': 'settled:away' } }),
    ],
  },
  {
    sport,
    name: 'A second end of a quarter that comes after the start of the next states the points of its own',
    source: reports.horn,
    steps: [
      fixtureOf(),
      ...fiveMessages(1),
      next(2, '12:00', [3, 2], periodStart),
      next(1, '0:00', [3, 5], stop),
      next(2, '11:40', [3, 5], rebound),
      expect({ open: true, score: [3, 5], markets: { 'result/q1': 'settled:away' } }),
    ],
  },
  {
    sport,
    name: 'An end of an overtime after a final with a lead leaves the fourth quarter unknown',
    source: reports.doc,
    steps: [
      ...ended,
      next(5, '0:00', [14, 16], word('end')),
      expect({ phase: 'final', markets: { 'moneyline/ft': 'settled:away', 'overtime/ft': 'settled:yes', 'result/q4': 'suspended' } }),
    ],
  },
  {
    sport,
    name: 'A lost basket at the end of a quarter that comes as a correction makes its quarter known',
    source: reports.late,
    steps: [
      fixtureOf(),
      ...fiveMessages(1).slice(0, 4),
      { skip: 1 },
      next(2, '12:00', [3, 5], { ...periodStart, actionNumber: 8 }),
      next(2, '11:40', [3, 5], { ...rebound, actionNumber: 9 }),
      expect({ open: true, markets: { 'result/q1': 'inactive' } }),
      next(1, '0:01', [3, 5], { ...three, ...cole, actionNumber: 6 }, { correctsEventId: 'lost' }),
      expect({ score: [3, 5], markets: { 'result/q1': 'settled:away' } }),
    ],
  },
  {
    sport,
    name: 'A review that is asked for at the moment of the shot, before a substitution, closes the game until its ruling',
    source: reports.order,
    steps: [
      ...eightMessages,
      next(2, '8:44', [6, 4], two),
      next(2, '8:40', [6, 4], { ...substitution, orderNumber: 100_000 }),
      next(2, '8:44', [6, 4], { ...request, subType: 'Request', orderNumber: 95_000 }),
      closed('score-under-review'),
      next(2, '8:44', [6, 4], { actionType: 'instantreplay', subType: 'support ruling', orderNumber: 96_000 }),
      next(2, '8:30', [6, 4], { ...rebound, orderNumber: 130_000 }),
      open,
    ],
  },
  {
    sport,
    name: 'An injury that is typed late, with the clock of the foul, closes the game until play',
    source: reports.order,
    steps: [
      ...eightMessages,
      next(2, '8:44', [6, 2], { actionType: 'foul', subType: 'personal', ...cole }),
      next(2, '8:40', [6, 2], { ...substitution, orderNumber: 110_000 }),
      next(2, '8:44', [6, 2], { actionType: 'stoppage', subType: 'injury', orderNumber: 95_000 }),
      closed('injury'),
      next(2, '8:30', [6, 2], { ...rebound, orderNumber: 130_000 }),
      open,
    ],
  },
  {
    sport,
    name: 'A basket that a ruling takes back is gone, whatever order number came before it',
    source: reports.order,
    steps: [
      ...eightMessages,
      next(2, '8:50', [6, 2], { ...substitution, orderNumber: 980_000 }),
      next(2, '8:40', [9, 2], numbered(three, 10)),
      next(2, '8:40', [9, 2], { ...numbered(request, 11), actionNumber: 990 }),
      next(2, '8:40', [6, 2], { ...numbered({ actionType: 'instantreplay', subType: 'overturned ruling' }, 12), actionNumber: 991 }),
      expect({ score: [6, 2] }),
      next(2, '8:00', [6, 4], { ...numbered(two, 13), actionNumber: 992 }),
      expect({ open: true, score: [6, 4] }),
    ],
  },
  {
    sport,
    name: 'Free throws of a foul at the horn of a level game close it, also after the end of the period',
    source: reports.fouls,
    steps: [
      ...twentyMessages,
      level,
      next(4, '0:00', [9, 9], { actionType: 'foul', subType: 'shooting', ...able, qualifiers: ['2freethrow'] }),
      next(4, '0:00', [9, 9], stop),
      closed('scoring-chance'),
      next(4, '0:00', [9, 10], { ...freeThrow, subType: '1 of 2' }),
      expect({ open: false }),
      next(4, '0:00', [9, 10], { ...freeThrow, subType: '2 of 2', shotResult: 'Missed' }),
      next(4, '0:00', [9, 10], word('end')),
      expect({ phase: 'final', markets: { 'moneyline/ft': 'settled:away' } }),
    ],
  },
  {
    sport,
    name: 'A rebound of the third quarter that is typed after the end counts for its player',
    source: reports.late,
    steps: [
      fixtureOf({ playerLines: [{ personId: 12, stat: 'rebounds', line: 4.5 }] }),
      ...ended.slice(1),
      expect({ markets: { 'rebounds/ft/nba-12/9': 'settled:under' } }),
      next(3, '2:00', [9, 6], rebound),
      expect({ phase: 'final', markets: { 'rebounds/ft/nba-12/9': 'settled:over', 'moneyline/ft': 'settled:home' } }),
    ],
  },
]
