import type { RealCase } from '../real-case.ts'
import { closed, expect, fixtureOf, homeWon, next, open, rebound, reports, sport, substitution, two } from './words.ts'
import { eightMessages, ended, fiveMessages, numbered, stop, twentyMessages, word } from './counted-words.ts'

const request = { actionType: 'instantreplay', subType: 'request' }
const support = { actionType: 'instantreplay', subType: 'support ruling' }
const overturn = { actionType: 'instantreplay', subType: 'overturned ruling' }
const timeout = { actionType: 'timeout', subType: 'full', teamId: 1, teamTricode: 'BOS' }
const awayWon = expect({ phase: 'final', open: false, markets: { 'moneyline/ft': 'settled:away' } })
const waits = (minutes: number) => [
  { beat: 'alive', afterMs: 60_000 } as const,
  { beat: 'alive', afterMs: (minutes - 1) * 60_000 } as const,
]
/** Messages 21 to 23: a basket at the horn, a request for its review. */
const basketAtHorn = [...twentyMessages, next(4, '0:00', [9, 10], two), next(4, '0:00', [9, 10], request)]

/** Situations of NBA feeds: corrections of ends, stops, waits, rulings and ends of periods. */
export const nbaCorrectedStatements: readonly RealCase[] = [
  {
    sport,
    name: 'An end with a wrong score that settled at once is corrected: the result follows the corrected end',
    source: reports.doc,
    steps: [
      ...twentyMessages,
      next(4, '0:00', [9, 8], stop),
      next(4, '0:00', [9, 12], word('end')),
      awayWon,
      next(4, '0:00', [9, 8], numbered(word('end'), 22), { correctsEventId: 'e22' }),
      homeWon,
    ],
  },
  {
    sport,
    name: 'An end that is corrected into a level score waits: overtime may follow',
    source: reports.doc,
    steps: [
      ...ended,
      next(4, '0:00', [9, 9], numbered(word('end'), 22), { correctsEventId: 'e22' }),
      expect({ open: false, reason: 'final-unconfirmed', markets: { 'moneyline/ft': 'suspended' } }),
    ],
  },
  {
    sport,
    name: 'A game that has not begun is said to be over, then postponed: time settles nothing',
    source: reports.doc,
    steps: [
      fixtureOf(),
      next(1, '12:00', [0, 0], word('end')),
      next(1, '12:00', [0, 0], word('postponed')),
      ...waits(15),
      expect({ markets: { 'total_odd/ft': 'suspended', 'overtime/ft': 'suspended' } }),
    ],
  },
  {
    sport,
    name: 'Time alone makes no final of a game that nobody saw, at 0-0',
    source: reports.doc,
    steps: [fixtureOf(), next(4, '0:00', [0, 0], word('end')), ...waits(15), expect({ markets: { 'total_odd/ft': 'suspended' } })],
  },
  {
    sport,
    name: 'An end that waits is no end once the game is suspended, whatever score and period the stop states',
    source: reports.doc,
    steps: [
      ...eightMessages,
      next(2, '8:50', [6, 2], word('end')),
      next(2, '8:00', [14, 2], word('suspended')),
      ...waits(15),
      expect({ reason: 'suspended', markets: { 'moneyline/ft': 'suspended' } }),
    ],
  },
  {
    sport,
    name: 'An end that waits is corrected into a suspension: time makes no final of it',
    source: reports.doc,
    steps: [
      ...eightMessages,
      next(2, '8:50', [6, 2], word('end')),
      next(2, '8:50', [6, 2], numbered(word('suspended'), 9), { correctsEventId: 'e9' }),
      ...waits(15),
      closed('suspended'),
    ],
  },
  {
    sport,
    name: 'A lost suspension that comes as a correction closes the game, and its lost resumption that comes as one opens it',
    source: reports.doc,
    steps: [
      ...eightMessages,
      { skip: 1 },
      next(2, '8:50', [6, 2], numbered(substitution, 10)),
      next(2, '8:50', [6, 2], numbered(word('suspended'), 9), { correctsEventId: 'lost' }),
      next(2, '8:50', [6, 2], numbered(rebound, 11)),
      closed('suspended'),
      next(2, '8:40', [6, 4], numbered(two, 13)),
      next(2, '8:50', [6, 2], numbered(word('resumed'), 12), { correctsEventId: 'lost too' }),
      next(2, '8:20', [6, 4], numbered(rebound, 14)),
      expect({ open: true, score: [6, 4] }),
    ],
  },
  {
    sport,
    name: 'A timeout that is corrected into a challenge closes the game until its ruling',
    source: reports.doc,
    steps: [
      ...eightMessages,
      next(2, '8:50', [6, 2], timeout),
      next(2, '8:50', [6, 2], numbered({ ...timeout, subType: 'challenge' }, 9), { correctsEventId: 'e9' }),
      next(2, '8:40', [6, 2], rebound),
      closed('challenge'),
      next(2, '8:40', [6, 2], support),
      next(2, '8:20', [6, 2], rebound),
      open,
    ],
  },
  {
    sport,
    name: 'A lost request for a review that comes as a correction closes the game, one that was answered does not',
    source: reports.doc,
    steps: [
      ...eightMessages,
      { skip: 1 },
      next(2, '8:50', [6, 2], numbered(rebound, 10)),
      next(2, '8:50', [6, 2], numbered(request, 9), { eventId: 'request', correctsEventId: 'lost' }),
      next(2, '8:40', [6, 2], numbered(rebound, 11)),
      closed('score-under-review'),
      next(2, '8:40', [6, 2], numbered(support, 12)),
      next(2, '8:30', [6, 2], numbered(rebound, 13)),
      open,
      next(2, '8:50', [6, 2], numbered({ ...request, description: 'of a foul' }, 9), { correctsEventId: 'request' }),
      next(2, '8:20', [6, 2], numbered(rebound, 14)),
      open,
    ],
  },
  {
    sport,
    name: 'A request for a review that was none, and a lost ruling, end the review by their corrections',
    source: reports.doc,
    steps: [
      ...eightMessages,
      next(2, '8:50', [6, 2], request),
      next(2, '8:50', [6, 2], numbered(substitution, 9), { correctsEventId: 'e9' }),
      next(2, '8:40', [6, 2], numbered(rebound, 10)),
      open,
      next(2, '8:30', [6, 2], numbered(request, 11)),
      { skip: 1 },
      next(2, '8:20', [6, 2], numbered(rebound, 13)),
      closed('score-under-review'),
      next(2, '8:30', [6, 2], numbered(support, 12), { correctsEventId: 'lost' }),
      next(2, '8:10', [6, 2], numbered(rebound, 14)),
      open,
    ],
  },
  {
    sport,
    name: 'A lost ruling at the horn that comes as a correction settles the end that waited for it',
    source: reports.horn,
    steps: [
      ...basketAtHorn,
      { skip: 1 },
      next(4, '0:00', [9, 10], numbered(stop, 24)),
      next(4, '0:00', [9, 10], numbered(word('end'), 25)),
      expect({ markets: { 'moneyline/ft': 'suspended' } }),
      next(4, '0:00', [9, 10], numbered(support, 23), { correctsEventId: 'lost' }),
      awayWon,
    ],
  },
  {
    sport,
    name: 'A ruling that is corrected after the end into one that takes the basket back leaves the end unconfirmed',
    source: reports.horn,
    steps: [
      ...basketAtHorn,
      next(4, '0:00', [9, 10], stop),
      next(4, '0:00', [9, 10], support),
      next(4, '0:00', [9, 10], word('end')),
      awayWon,
      next(4, '0:00', [9, 8], numbered(overturn, 24), { correctsEventId: 'e24' }),
      expect({ open: false, reason: 'final-unconfirmed', markets: { 'moneyline/ft': 'suspended' } }),
    ],
  },
  {
    sport,
    name: 'A corrected end of a quarter settles it again, and one of the last quarter that makes the final level closes the game',
    source: reports.doc,
    steps: [
      fixtureOf(),
      ...fiveMessages(1),
      next(1, '0:00', [3, 5], numbered(stop, 6), { correctsEventId: 'e6' }),
      expect({ score: [3, 5], markets: { 'result/q1': 'settled:away' } }),
      next(1, '0:00', [3, 2], numbered(stop, 6), { correctsEventId: 'e7' }),
      expect({ score: [3, 2], markets: { 'result/q1': 'settled:home' } }),
      ...ended.slice(6),
      homeWon,
      next(4, '0:00', [9, 9], numbered(stop, 23), { correctsEventId: 'e23' }),
      expect({ open: false, reason: 'final-unconfirmed', markets: { 'moneyline/ft': 'suspended' } }),
    ],
  },
]
