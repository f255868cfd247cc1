import type { RealCase } from '../real-case.ts'
import { able, closed, cole, expect, fixtureOf, homeWon, periodStart, rebound, reports, sport, three, two, next } from './words.ts'
import { eightMessages, ended, numbered, stop, twentyMessages, word } from './counted-words.ts'

const twoHome = { ...two, ...able }
const dunn = { personId: 13, teamTricode: 'BOS' }
const miss = { ...two, shotResult: 'Missed' }
const v3 = 'swar/nba_api PlayByPlayV3: a shot and its block share a number'

/** Situations of NBA feeds: what a correction corrects. */
export const nbaCorrections: readonly RealCase[] = [
  {
    sport,
    name: 'A correction of a basket of the first quarter with the number of the end takes no end back',
    source: reports.order,
    steps: [
      fixtureOf(),
      next(1, '12:00', [0, 0], numbered(periodStart, 1)),
      next(1, '9:00', [3, 0], numbered(three, 4)),
      next(1, '0:00', [3, 0], numbered(stop, 5)),
      ...[2, 3, 4].flatMap((period) => [
        next(period, '12:00', [3, 0], numbered(periodStart, 1)),
        next(period, '0:20', [3, 0], numbered(rebound, 2)),
        next(period, '0:00', [3, 0], numbered(stop, 3)),
      ]),
      next(4, '0:00', [3, 0], numbered(word('end'), 4)),
      homeWon,
      next(1, '9:00', [2, 0], numbered(twoHome, 4), { correctsEventId: 'e3' }),
      expect({ phase: 'final', score: [2, 0], markets: { 'moneyline/ft': 'settled:home' } }),
    ],
  },
  {
    sport,
    name: 'A correction of the first quarter with the number of a suspension does not lift it',
    source: reports.order,
    steps: [
      fixtureOf(),
      next(1, '12:00', [0, 0], numbered(periodStart, 1)),
      next(1, '9:00', [3, 0], numbered(three, 2)),
      next(1, '6:00', [3, 2], numbered(two, 3)),
      next(1, '0:00', [3, 2], numbered(stop, 4)),
      next(2, '12:00', [3, 2], numbered(periodStart, 1)),
      next(2, '9:00', [3, 2], numbered(rebound, 2)),
      next(2, '8:50', [3, 2], numbered(word('suspended'), 3)),
      next(1, '6:00', [3, 2], numbered({ ...two, subType: 'Layup' }, 3), { correctsEventId: 'e4' }),
      closed('suspended'),
      next(1, '5:00', [3, 2], numbered({ actionType: 'foul', subType: 'personal', ...cole }, 3), { correctsEventId: 'lost' }),
      closed('suspended'),
    ],
  },
  {
    sport,
    name: 'A correction of an old basket leaves the basket that has its number after numbers began anew',
    source: reports.order,
    steps: [
      ...eightMessages,
      next(2, '8:50', [6, 2], word('suspended')),
      next(2, '8:50', [6, 2], numbered(word('resumed'), 1)),
      next(2, '8:20', [6, 5], numbered({ ...three, ...cole }, 3)),
      next(2, '8:00', [6, 5], numbered(rebound, 4)),
      next(1, '9:00', [0, 0], numbered({ ...three, shotResult: 'Missed' }, 3), { correctsEventId: 'e3' }),
      expect({ score: [3, 5], markets: { 'result/q1': 'settled:away' } }),
    ],
  },
  {
    sport,
    name: 'A rebound that shares its number with the shot stays where the shot is corrected, and the points are the shot’s',
    source: v3,
    steps: [
      ...twentyMessages,
      next(4, '0:01', [9, 10], { ...two, actionNumber: 70 }, { eventId: 'tip-in' }),
      next(4, '0:01', [9, 10], { ...rebound, actionNumber: 70 }),
      next(4, '0:00', [9, 10], stop),
      next(4, '0:00', [9, 10], word('end')),
      expect({ markets: { 'moneyline/ft': 'settled:away', 'rebounds/ft/nba-12/9': 'settled:over' } }),
      next(4, '0:01', [9, 8], { ...miss, actionNumber: 70 }, { correctsEventId: 'tip-in' }),
      expect({ score: [9, 8], markets: { 'moneyline/ft': 'settled:home', 'rebounds/ft/nba-12/9': 'settled:over' } }),
    ],
  },
  {
    sport,
    name: 'A blocker whose block shares its number with the shot was on the floor, however the shot is corrected',
    source: v3,
    steps: [
      fixtureOf({ players: [{ ...dunn, nameI: 'D. Dunn' }], playerLines: [{ personId: 13, stat: 'rebounds', line: 1.5 }] }),
      ...twentyMessages.slice(1),
      next(4, '0:02', [9, 8], { ...miss, actionNumber: 100 }, { eventId: 'shot' }),
      next(4, '0:02', [9, 8], { ...dunn, actionType: 'block', playerNameI: 'D. Dunn', actionNumber: 100 }),
      next(4, '0:02', [9, 8], { ...miss, actionType: '3pt', actionNumber: 100 }, { correctsEventId: 'shot' }),
      next(4, '0:00', [9, 8], stop),
      next(4, '0:00', [9, 8], word('end')),
      expect({ markets: { 'rebounds/ft/nba-13/3': 'settled:under' } }),
    ],
  },
  {
    sport,
    name: 'A second rebound of a player under a number that began anew counts',
    source: reports.order,
    steps: [
      fixtureOf({ playerLines: [{ personId: 12, stat: 'rebounds', line: 1.5 }] }),
      next(1, '12:00', [0, 0], numbered(periodStart, 1)),
      next(1, '11:00', [0, 0], numbered(rebound, 3)),
      next(1, '11:00', [0, 0], numbered(rebound, 3)),
      expect({ markets: { 'rebounds/ft/nba-12/3': 'active' } }),
      next(1, '10:50', [0, 0], numbered(word('suspended'), 4)),
      next(1, '10:50', [0, 0], numbered(word('resumed'), 1)),
      next(1, '10:20', [0, 0], numbered(miss, 2)),
      next(1, '10:18', [0, 0], numbered(rebound, 3)),
      expect({ markets: { 'rebounds/ft/nba-12/3': 'settled:over' } }),
    ],
  },
  {
    sport,
    name: 'A correction without team and player, or without shotResult, takes no basket away',
    source: reports.fields,
    steps: [
      ...ended,
      next(3, '9:00', [9, 4], { actionType: '3pt', shotResult: 'Made', actionNumber: 13 }, { correctsEventId: 'e13' }),
      expect({ score: [9, 8], markets: { 'moneyline/ft': 'settled:home' } }),
      next(3, '9:00', [9, 4], { ...three, shotResult: null, actionNumber: 13 }, { correctsEventId: 'e13' }),
      expect({ score: [9, 8], markets: { 'moneyline/ft': 'settled:home' } }),
    ],
  },
  {
    sport,
    name: 'A correction whose points the end has stated already counts once, also after a refused message',
    source: reports.fields,
    steps: [
      ...twentyMessages.slice(0, -2),
      next(4, '2:50', [9, 8], { ...rebound, period: 'x' }),
      next(4, '2:40', [9, 8], rebound),
      next(4, '0:20', [11, 8], { ...twoHome, actionNumber: 90 }, { eventId: 'toe' }),
      next(4, '0:00', [12, 8], stop),
      next(4, '0:00', [12, 8], word('end')),
      next(4, '0:20', [12, 8], { ...three, actionNumber: 90 }, { correctsEventId: 'toe' }),
      expect({ phase: 'final', score: [12, 8], markets: { 'total_odd/ft': 'settled:no' } }),
    ],
  },
]
