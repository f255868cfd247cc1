import type { Json } from '@fairline/kernel'

/** A state as release 1 wrote it: a three, a rebound, the first of two free throws, and a review that waits. Never to be changed. */
export const stateVersion1 = {
  version: 1,
  data: {
    fixture: {
      gameId: 'nba-0022600123',
      sport: 'nba',
      season: 2026,
      stage: 'regular',
      gameDate: '2026-11-20',
      startsAtUs: 1795000000000000,
      home: { teamId: 'nba-1', name: 'Celtics', abbreviation: 'BOS' },
      away: { teamId: 'nba-2', name: '76ers', abbreviation: 'PHI' },
      rules: {},
      lines: { spread: -9, total: 443 },
      players: [
        { playerId: 'nba-11', side: 'home', name: 'A. Able', role: 'starter' },
        { playerId: 'nba-12', side: 'home', name: 'B. Baker', role: '' },
        { playerId: 'nba-21', side: 'away', name: 'C. Cole', role: 'starter' },
      ],
      playerLines: [
        { playerId: 'nba-11', marketType: 'points', line: 49 },
        { playerId: 'nba-12', marketType: 'rebounds', line: 9 },
        { playerId: 'nba-21', marketType: 'threes', line: 5 },
      ],
    },
    phase: 'live',
    period: 1,
    clockMs: 640000,
    homeScore: 3,
    awayScore: 1,
    periods: [{ home: 3, away: 1 }],
    orderNumber: 7,
    possession: 'away',
    freeThrows: { side: 'away', left: 1 },
    waiting: 'score-under-review',
    players: [
      ['nba-11', 0, 'A. Able', 1, 3, 0, 0, 1],
      ['nba-12', 0, 'B. Baker', 1, 0, 0, 1, 0],
      ['nba-21', 1, 'C. Cole', 1, 1, 1, 0, 0],
    ],
    ledger: [2220098, 3215552, 5316800],
  } as Json,
} as const
