import type { RealCase } from '../real-case.ts'
import {
  cole,
  fixtureOf,
  expect,
  at,
  rebound,
  substitution,
  periodEnd,
  game,
  quarter,
  liveInQ2,
  lastSeconds,
  closed,
  open,
  sport,
  reports,
} from './words.ts'

/** Results of parts of the game that nobody knows. */
const unknownParts = (parts: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(parts.map((part) => [`result/${part}`, 'suspended']))

/** Situations of NBA feeds: parts of games that nobody saw. */
export const nbaUnseenParts: readonly RealCase[] = [
  {
    sport,
    name: 'A lost message closes the game until play; nobody is called short after it',
    source: reports.fields,
    steps: [
      ...lastSeconds.slice(0, -1),
      { skip: 1 },
      at(4, '2:50', [9, 8], substitution),
      expect({ open: false }),
      at(4, '2:40', [9, 8], { ...rebound, ...cole }),
      open,
      at(4, '0:20', [9, 8], rebound),
      at(4, '0:00', [9, 8], periodEnd),
      at(4, '0:00', [9, 8], game('end')),
      expect({ markets: { 'moneyline/ft': 'settled:home', 'points/ft/nba-11/29': 'suspended' } }),
    ],
  },
  {
    sport,
    name: 'An end over a game that nobody saw settles the game, and no part of it',
    source: reports.doc,
    steps: [
      fixtureOf(),
      at(4, '0:00', [100, 98], game('end')),
      closed('final-unconfirmed'),
      at(4, '0:00', [100, 98], game('end')),
      expect({ phase: 'final', markets: { 'moneyline/ft': 'settled:home', ...unknownParts(['q1', 'q2', '1h', 'q3', 'q4']) } }),
    ],
  },
  {
    sport,
    name: 'An end of an overtime over a game that nobody saw settles no part of it',
    source: reports.doc,
    steps: [
      fixtureOf(),
      at(5, '0:00', [100, 98], game('end')),
      { command: 'confirm-final' },
      expect({ phase: 'final', markets: { 'overtime/ft': 'settled:yes', ...unknownParts(['q1', 'q2', '1h', 'q3', 'q4']) } }),
    ],
  },
  {
    sport,
    name: 'An end that an operator confirms from the second quarter leaves the parts that nobody saw unknown, and calls nobody short',
    source: reports.doc,
    steps: [
      ...liveInQ2,
      at(4, '0:00', [100, 98], game('end')),
      { command: 'confirm-final' },
      expect({
        phase: 'final',
        markets: {
          'moneyline/ft': 'settled:home',
          'result/q1': 'settled:home',
          ...unknownParts(['q2', '1h', 'q3', 'q4']),
          'rebounds/ft/nba-12/9': 'suspended',
        },
      }),
    ],
  },
  {
    sport,
    name: 'Parts that nobody saw are unknown where the score of the end is that of the last play, too',
    source: reports.doc,
    steps: [
      ...liveInQ2,
      at(4, '0:00', [6, 2], game('end')),
      at(4, '0:00', [6, 2], game('end')),
      expect({
        phase: 'final',
        markets: { 'result/q1': 'settled:home', ...unknownParts(['q2', '1h', 'q3', 'q4']), 'rebounds/ft/nba-12/9': 'suspended' },
      }),
    ],
  },
  {
    sport,
    name: 'An end of a quarter that nobody saw settles it only from a second statement, and calls nobody short',
    source: reports.doc,
    steps: [
      fixtureOf(),
      ...quarter(1),
      ...quarter(2),
      ...quarter(3),
      at(4, '0:00', [9, 8], periodEnd),
      expect({ open: false, reason: 'state-unconfirmed', markets: unknownParts(['q4']) }),
      at(4, '0:00', [9, 8], game('end')),
      expect({ open: false, reason: 'final-unconfirmed', markets: unknownParts(['q4']) }),
      at(4, '0:00', [9, 8], game('end')),
      expect({
        phase: 'final',
        markets: { 'moneyline/ft': 'settled:home', 'result/q4': 'settled:away', 'rebounds/ft/nba-12/9': 'suspended' },
      }),
    ],
  },
  {
    sport,
    name: 'Quarters that play leaps over are unknown, and so is what the players did in them',
    source: 'jacquietran/wnblr#39',
    steps: [
      ...liveInQ2,
      at(4, '8:40', [6, 2], { ...rebound, ...cole }),
      at(4, '8:20', [6, 2], { ...rebound, ...cole }),
      expect({ open: true, markets: { 'result/q2': 'inactive', 'result/1h': 'inactive', 'result/q3': 'inactive' } }),
      at(4, '0:20', [6, 2], { ...rebound, ...cole }),
      at(4, '0:00', [6, 2], game('end')),
      expect({
        phase: 'final',
        markets: { 'moneyline/ft': 'settled:home', ...unknownParts(['q2', '1h', 'q3', 'q4']), 'rebounds/ft/nba-12/9': 'suspended' },
      }),
    ],
  },
]
