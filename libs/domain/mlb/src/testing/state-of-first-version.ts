import type { Json } from '@fairline/kernel'

/** A state as the first version of the codec wrote it: top of the first, one out, a runner on first, the home starter relieved. */
export const stateOfFirstVersion: Json = {
  fixture: {
    gameId: 'mlb-1',
    sport: 'mlb',
    season: 2026,
    stage: 'regular',
    gameDate: '2026-06-01',
    startsAtUs: 1780340400000000,
    home: {
      teamId: 'mlb-HOM',
      name: 'Home',
      abbreviation: 'HOM',
    },
    away: {
      teamId: 'mlb-AWY',
      name: 'Away',
      abbreviation: 'AWY',
    },
    rules: {},
    lines: {
      homePriceMilli: 1850,
      awayPriceMilli: 2050,
      total: 17,
    },
    players: [
      {
        playerId: 'mlb-hp',
        side: 'home',
        name: 'Home Pitcher',
        role: 'starting_pitcher',
      },
      {
        playerId: 'mlb-ap',
        side: 'away',
        name: 'Away Pitcher',
        role: 'starting_pitcher',
      },
      {
        playerId: 'mlb-h1',
        side: 'home',
        name: 'Batter 1',
        role: 'batter_1',
      },
      {
        playerId: 'mlb-h2',
        side: 'home',
        name: 'Batter 2',
        role: 'batter_2',
      },
    ],
    playerLines: [],
  },
  phase: 'live',
  inning: 1,
  bottom: false,
  outs: 1,
  balls: 0,
  strikes: 0,
  bases: 1,
  homeScore: 0,
  awayScore: 0,
  innings: [[0, 0]],
  batterId: '',
  homePitcherId: 'mlb-hr',
  awayPitcherId: 'mlb-ap',
  homeStarterId: 'mlb-hp',
  awayStarterId: '',
  underReview: false,
  injury: false,
  ballInPlay: false,
  over: false,
  plays: [
    [0, 0, 1, 1, 'mlb-a1', 'mlb-hp', 'single', 0, 0, 1, 0],
    [1, 0, 1, 1, 'mlb-a2', 'mlb-hp', 'strikeout', 0, 0, 0, 1],
  ],
}
