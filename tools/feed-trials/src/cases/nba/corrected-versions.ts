import type { RealCase } from '../real-case.ts'
import { able, baker, cole, expect, fixtureOf, homeWon, next, periodStart, rebound, reports, sport, three, two } from './words.ts'
import { eightMessages, ended, numbered, stop, twentyMessages, word } from './counted-words.ts'

const twoHome = { ...two, ...able }
const miss = { ...two, shotResult: 'Missed' }
const foul = { actionType: 'foul', subType: 'personal' }
const dunn = { personId: 13, playerNameI: 'D. Dunn', teamId: 1, teamTricode: 'BOS' }

/** Situations of NBA feeds: which version of an action a correction replaces, and where that action belongs. */
export const nbaCorrectedVersions: readonly RealCase[] = [
  {
    sport,
    name: 'The second correction of a basket arrives before the first one: the second counts',
    source: reports.doc,
    steps: [
      ...eightMessages,
      next(2, '8:50', [6, 2], rebound),
      next(2, '9:00', [3, 2], numbered({ ...three, shotResult: 'Missed' }, 8), { seq: 11, eventId: 'v3', correctsEventId: 'v2' }),
      next(2, '9:00', [5, 2], numbered(twoHome, 8), { seq: 10, eventId: 'v2', correctsEventId: 'e8' }),
      expect({ score: [3, 2] }),
      next(2, '8:20', [3, 2], numbered(rebound, 12), { seq: 12 }),
      next(2, '8:00', [3, 2], numbered(rebound, 13)),
      expect({ open: true, score: [3, 2] }),
    ],
  },
  {
    sport,
    name: 'A refused correction of the last shot that is sent again after the one that replaced it changes no winner',
    source: reports.doc,
    steps: [
      ...ended,
      next(4, '0:02', [9, 10], { ...numbered(two, 20), shotResult: 'x' }, { eventId: 'v2', correctsEventId: 'e20' }),
      next(4, '0:02', [9, 8], numbered(miss, 20), { eventId: 'v3', correctsEventId: 'v2' }),
      next(4, '0:02', [9, 10], numbered(two, 20), { seq: 23, eventId: 'v2', correctsEventId: 'e20' }),
      expect({ phase: 'final', score: [9, 8], markets: { 'moneyline/ft': 'settled:home' } }),
    ],
  },
  {
    sport,
    name: 'A correction that names its event corrects that basket, whatever its number says',
    source: reports.doc,
    steps: [
      ...ended,
      next(4, '9:00', [9, 8], numbered({ ...two, subType: 'Layup' }, 118), { correctsEventId: 'e18' }),
      homeWon,
      next(4, '9:00', [9, 9], numbered({ ...three, ...cole }, 118), { correctsEventId: 'e18' }),
      expect({ open: false, score: [9, 9], markets: { 'moneyline/ft': 'suspended' } }),
    ],
  },
  {
    sport,
    name: 'A correction of nothing that is known, with the score of its moment, adds no points where nothing was lost',
    source: reports.doc,
    steps: [...ended, next(4, '9:00', [9, 8], numbered(two, 118), { correctsEventId: 'nobody' }), homeWon],
  },
  {
    sport,
    name: 'A basket that is deleted and restored stays in its quarter, though an older one has its number',
    source: reports.order,
    steps: [
      fixtureOf(),
      next(1, '12:00', [0, 0], numbered(periodStart, 1)),
      next(1, '9:00', [3, 0], numbered(three, 3)),
      next(1, '6:00', [3, 2], numbered(two, 4)),
      next(1, '0:00', [3, 2], numbered(stop, 6)),
      next(2, '12:00', [3, 2], numbered(periodStart, 1)),
      next(2, '9:00', [6, 2], numbered(three, 3), { eventId: 'basket' }),
      next(2, '8:00', [6, 2], numbered(rebound, 4)),
      next(2, '9:00', [3, 2], numbered({ actionType: 'violation', subType: 'lane', ...able }, 3), {
        eventId: 'v2',
        correctsEventId: 'basket',
      }),
      expect({ score: [3, 2] }),
      next(2, '9:00', [6, 2], numbered(three, 3), { correctsEventId: 'v2' }),
      expect({ score: [6, 2], markets: { 'result/q1': 'settled:home' } }),
      next(2, '0:20', [6, 2], numbered(rebound, 5)),
      next(2, '0:00', [6, 2], numbered(stop, 6)),
      expect({ markets: { 'result/q1': 'settled:home', 'result/q2': 'settled:home' } }),
    ],
  },
  {
    sport,
    name: 'A correction that states a period that was not reached moves no points into it',
    source: reports.doc,
    steps: [
      ...eightMessages,
      next(4, '9:00', [6, 2], numbered(three, 8), { correctsEventId: 'e8' }),
      next(2, '8:00', [6, 4], two),
      next(2, '0:50', [6, 4], rebound),
      next(2, '0:00', [6, 4], stop),
      expect({ score: [6, 4], markets: { 'result/q2': 'settled:home', 'result/1h': 'settled:home' } }),
    ],
  },
  {
    sport,
    name: 'A correction after the end that states an overtime leaves the quarter its points',
    source: reports.doc,
    steps: [
      ...ended,
      next(5, '4:00', [9, 8], numbered(two, 18), { correctsEventId: 'e18' }),
      expect({ markets: { 'moneyline/ft': 'settled:home', 'result/q4': 'settled:away', 'overtime/ft': 'settled:no' } }),
    ],
  },
  {
    sport,
    name: 'A player for whom two actions were typed, both corrected to others, did not play',
    source: reports.fields,
    steps: [
      fixtureOf({ players: [{ ...dunn, nameI: 'D. Dunn' }], playerLines: [{ personId: 13, stat: 'points', line: 1.5 }] }),
      ...twentyMessages.slice(1),
      next(4, '0:02', [9, 8], { ...rebound, ...dunn }),
      next(4, '0:01', [9, 8], { ...foul, ...dunn }),
      next(4, '0:02', [9, 8], numbered(rebound, 21), { correctsEventId: 'e21' }),
      next(4, '0:01', [9, 8], numbered({ ...foul, ...baker }, 22), { correctsEventId: 'e22' }),
      next(4, '0:00', [9, 8], stop),
      next(4, '0:00', [9, 8], word('end')),
      expect({ phase: 'final', markets: { 'points/ft/nba-13/3': 'settled:void' } }),
    ],
  },
]
