import type { RealCase } from '../real-case.ts'
import { baker, fixtureOf, expect, at, three, two, rebound, periodStart, game, tippedOff, liveInQ2, open, sport, reports } from './words.ts'

/** Situations of NBA feeds: fields and players that cannot be read. */
export const nbaFieldsAndPlayers: readonly RealCase[] = [
  {
    sport,
    name: 'A bench player with a double technical did not play',
    source: 'pbpstats live fouls',
    steps: [
      fixtureOf(),
      at(1, '12:00', [0, 0], periodStart),
      at(1, '11:00', [3, 0], three),
      at(1, '10:50', [3, 0], { actionType: 'foul', subType: 'double technical', ...baker }),
      at(1, '10:40', [3, 0], game('abandoned', { actionNumber: 1_400 })),
      expect({ markets: { 'rebounds/ft/nba-12/9': 'settled:void' } }),
    ],
  },
  {
    sport,
    name: 'A basket without a team code is the player’s whom the team id names',
    source: reports.fields,
    steps: [
      ...tippedOff,
      at(1, '11:00', [3, 0], { ...three, teamTricode: null }),
      at(1, '10:40', [6, 0], { ...three, teamTricode: null }),
      at(1, '10:20', [9, 0], { ...three, teamTricode: null }),
      at(1, '10:00', [12, 0], { ...three, teamTricode: null }),
      at(1, '9:40', [15, 0], { ...three, teamTricode: null }),
      expect({ score: [15, 0], markets: { 'points/ft/nba-11/29': 'settled:over' } }),
    ],
  },
  {
    sport,
    name: 'A player with his old club’s code costs himself, not the game',
    source: reports.roster,
    steps: [
      fixtureOf({
        players: [
          { personId: 11, teamTricode: 'TOR', nameI: 'A. Able', starter: true },
          { personId: 12, teamTricode: 'BOS' },
        ],
      }),
      at(1, '12:00', [0, 0], periodStart),
      at(1, '11:40', [0, 0], rebound),
      expect({ open: true, markets: { 'points/ft/nba-11/29': 'absent' } }),
    ],
  },
  {
    sport,
    name: 'Bad names, descriptions, numbers and the ball cost nothing',
    source: reports.fields,
    steps: [
      ...liveInQ2,
      at(2, '8:40', [6, 4], { ...two, playerNameI: 7, description: 'x'.repeat(300), possession: -4, orderNumber: 'x', actionNumber: 1.5 }),
      expect({ open: true, score: [6, 4] }),
    ],
  },
  {
    sport,
    name: 'A fixture without stage, season and date, or with unknown ones, costs nothing',
    source: reports.stage,
    steps: [
      fixtureOf({ stage: null, season: '2026-27', gameDate: 'tomorrow' }),
      at(1, '12:00', [0, 0], periodStart),
      at(1, '11:40', [0, 0], rebound),
      open,
    ],
  },
]
