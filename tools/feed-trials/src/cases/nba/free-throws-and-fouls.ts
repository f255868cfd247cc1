import type { JsonObject } from '@fairline/kernel'
import type { RealCase } from '../real-case.ts'
import { baker, closed, cole, expect, fixtureOf, homeWon, next, open, rebound, reports, sport, two } from './words.ts'
import { eightMessages, fiveMessages, numbered, stop, twentyMessages, word } from './counted-words.ts'

const foul = (throws: number): JsonObject => ({ actionType: 'foul', subType: 'shooting', ...baker, qualifiers: [`${throws}freethrow`] })
const foulOf = (subType: string): JsonObject => ({ actionType: 'foul', subType, ...cole })
const freeThrow = (subType: string, shotResult = 'Made'): JsonObject => ({ actionType: 'freethrow', subType, shotResult, ...cole })
const waits = expect({ open: false, markets: { 'moneyline/ft': 'suspended' } })
const awayWon = (score: readonly [number, number]) =>
  expect({ phase: 'final', open: false, score, markets: { 'moneyline/ft': 'settled:away' } })
/** Messages 21 to 23: a foul at the horn, the end of the quarter and of the game before its two free throws. */
const endBeforeThrows = [
  ...twentyMessages,
  next(4, '0:00', [9, 8], foul(2)),
  next(4, '0:00', [9, 8], stop),
  next(4, '0:00', [9, 8], word('end')),
]
const fiveFouls = [50, 49, 48, 47, 46].map((second) => next(2, `8:${second}`, [6, 2], foulOf('personal')))
const pointsOfCole = 'points/ft/nba-21/21'

/** Situations of NBA feeds: free throws at the horn, fouls and ejections. */
export const nbaFreeThrowsAndFouls: readonly RealCase[] = [
  {
    sport,
    name: 'An end that comes before the free throws at the horn waits, and is taken with the score of the last of them',
    source: reports.fouls,
    steps: [
      ...endBeforeThrows,
      waits,
      next(4, '0:00', [9, 9], freeThrow('1 of 2')),
      waits,
      next(4, '0:00', [9, 10], freeThrow('2 of 2')),
      awayWon([9, 10]),
    ],
  },
  {
    sport,
    name: 'An end that comes before free throws that miss holds',
    source: reports.fouls,
    steps: [
      ...endBeforeThrows,
      next(4, '0:00', [9, 8], freeThrow('1 of 2', 'Missed')),
      next(4, '0:00', [9, 8], freeThrow('2 of 2', 'Missed')),
      homeWon,
    ],
  },
  {
    sport,
    name: 'The point of a basket and one at the horn counts, though the end was typed before it',
    source: reports.fouls,
    steps: [
      ...twentyMessages,
      next(4, '0:00', [9, 10], two),
      next(4, '0:00', [9, 10], foul(1)),
      next(4, '0:00', [9, 10], stop),
      next(4, '0:00', [9, 10], word('end')),
      next(4, '0:00', [9, 11], freeThrow('1 of 1')),
      awayWon([9, 11]),
      expect({ markets: { 'total_odd/ft': 'settled:no' } }),
    ],
  },
  {
    sport,
    name: 'A foul at the horn that is corrected into one without free throws lets the end that waited settle',
    source: reports.doc,
    steps: [...endBeforeThrows, waits, next(4, '0:00', [9, 8], numbered(foulOf('personal'), 21), { correctsEventId: 'e21' }), homeWon],
  },
  {
    sport,
    name: 'A foul at the horn of the half that is corrected into a turnover settles the half',
    source: reports.doc,
    steps: [
      fixtureOf(),
      ...fiveMessages(1),
      ...fiveMessages(2).slice(0, 4),
      next(2, '0:00', [6, 4], foul(2)),
      next(2, '0:00', [6, 4], stop),
      expect({ markets: { 'result/1h': 'inactive' } }),
      next(2, '0:00', [6, 4], numbered({ actionType: 'turnover', subType: 'offensive foul', ...baker }, 11), { correctsEventId: 'e11' }),
      expect({ markets: { 'result/1h': 'settled:home' } }),
    ],
  },
  {
    sport,
    name: 'A foul at the horn of a level game that is corrected into one with free throws closes it',
    source: reports.doc,
    steps: [
      ...twentyMessages,
      next(4, '0:01', [9, 9], freeThrow('1 of 1')),
      next(4, '0:00', [9, 9], { ...foul(0), qualifiers: [] }),
      next(4, '0:00', [9, 9], stop),
      open,
      next(4, '0:00', [9, 9], numbered(foul(2), 22), { correctsEventId: 'e22' }),
      closed('scoring-chance'),
    ],
  },
  {
    sport,
    name: 'A game that is given up while a basket at the horn is under review has no winner',
    source: reports.horn,
    steps: [
      ...twentyMessages,
      next(4, '0:00', [9, 10], two),
      next(4, '0:00', [9, 10], { actionType: 'instantreplay', subType: 'request' }),
      next(4, '0:00', [9, 10], stop),
      next(4, '0:00', [9, 10], word('abandoned')),
      expect({ open: false, phase: 'final', markets: { 'moneyline/ft': 'settled:void', 'result/q4': 'settled:void' } }),
    ],
  },
  {
    sport,
    name: 'The same by word of an operator',
    source: reports.horn,
    steps: [
      ...twentyMessages,
      next(4, '0:00', [9, 8], foul(2)),
      next(4, '0:00', [9, 8], stop),
      { command: 'abandon' },
      expect({ open: false, phase: 'final', markets: { 'moneyline/ft': 'settled:void' } }),
    ],
  },
  {
    sport,
    name: 'Nobody bets on a player with six personal fouls; a correction of one of them opens him again',
    source: 'NBA Official Rules, rule 3, section I and rule 12',
    steps: [
      ...eightMessages,
      ...fiveFouls,
      next(2, '8:30', [6, 2], foulOf('technical')),
      next(2, '8:20', [6, 2], rebound),
      expect({ markets: { [pointsOfCole]: 'active' } }),
      next(2, '8:10', [6, 2], numbered(foulOf('offensive'), 16)),
      next(2, '8:00', [6, 2], rebound),
      expect({ markets: { [pointsOfCole]: 'inactive' } }),
      next(2, '8:10', [6, 2], numbered({ ...foulOf('offensive'), ...baker }, 16), { correctsEventId: 'e16' }),
      next(2, '7:50', [6, 2], rebound),
      expect({ open: true, markets: { [pointsOfCole]: 'active' } }),
    ],
  },
  {
    sport,
    name: 'An ejection whose player cannot be read closes the players of that side until a correction names him',
    source: reports.fields,
    steps: [
      ...eightMessages,
      next(2, '8:50', [6, 2], { actionType: 'ejection', ...cole, personId: 'x' }),
      next(2, '8:40', [6, 2], rebound),
      expect({ open: true, markets: { [pointsOfCole]: 'inactive', 'points/ft/nba-11/29': 'active' } }),
      next(2, '8:50', [6, 2], numbered({ actionType: 'ejection', ...cole }, 9), { correctsEventId: 'e9' }),
      expect({ markets: { [pointsOfCole]: 'settled:under' } }),
    ],
  },
]
