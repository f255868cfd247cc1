import type { Fixture } from '@fairline/domain-sport'
import type { JsonObject } from '@fairline/kernel'
import { gameId, micros, unwrap } from '@fairline/kernel'
import { mlbModule } from '../mlb-module.ts'
import type { MlbPitch, MlbPlay, MlbStatus } from '../mlb-event.ts'
import type { MlbState } from '../mlb-state.ts'

/** A fixture for tests: even sides, total 8.5, two listed starters and lineups. */
export const testFixture = (change: Partial<Fixture> = {}): Fixture => ({
  gameId: gameId('mlb-1'),
  sport: 'mlb',
  season: 2026,
  stage: 'regular',
  gameDate: '2026-06-01',
  startsAtUs: micros(1_780_340_400_000_000),
  home: { teamId: 'mlb-HOM', name: 'Home', abbreviation: 'HOM' },
  away: { teamId: 'mlb-AWY', name: 'Away', abbreviation: 'AWY' },
  rules: {},
  lines: { homePriceMilli: 1850, awayPriceMilli: 2050, total: 17 as never },
  players: [
    { playerId: 'mlb-hp', side: 'home', name: 'Home Pitcher', role: 'starting_pitcher' },
    { playerId: 'mlb-ap', side: 'away', name: 'Away Pitcher', role: 'starting_pitcher' },
    ...(['home', 'away'] as const).flatMap((side) =>
      Array.from({ length: 9 }, (_, at) => ({
        playerId: `mlb-${side[0]}${at + 1}`,
        side,
        name: `Batter ${at + 1}`,
        role: `batter_${at + 1}`,
      })),
    ),
  ],
  playerLines: [],
  ...change,
})

export const testPlay = (change: Partial<MlbPlay> = {}): MlbPlay => ({
  kind: 'play',
  atBatIndex: 0,
  eventIndex: 0,
  inning: 1,
  bottom: false,
  batterId: 'mlb-a1',
  batterName: 'Batter 1',
  pitcherId: 'mlb-hp',
  pitcherName: 'Home Pitcher',
  eventType: 'field_out',
  description: '',
  runs: 0,
  rbi: 0,
  homeScore: 0,
  awayScore: 0,
  outs: 1,
  balls: 0,
  strikes: 0,
  keepsCount: false,
  firstRunnerId: '',
  secondRunnerId: '',
  thirdRunnerId: '',
  totalBases: 0,
  plateAppearance: true,
  correction: false,
  unstated: [],
  ...change,
})

export const testPitch = (change: Partial<MlbPitch> = {}): MlbPitch => ({
  kind: 'pitch',
  atBatIndex: 0,
  pitchNumber: 1,
  inning: 1,
  bottom: false,
  batterId: 'mlb-a1',
  pitcherId: 'mlb-hp',
  call: 'B',
  balls: 1,
  strikes: 0,
  outs: 0,
  inPlay: false,
  unstated: [],
  ...change,
})

export const testStatus = (change: Partial<MlbStatus> = {}): MlbStatus => ({
  kind: 'status',
  eventId: '1-1',
  corrects: '',
  phase: 'live',
  inning: 1,
  bottom: false,
  outs: 0,
  balls: 0,
  strikes: 0,
  keepsCount: false,
  homeScore: 0,
  awayScore: 0,
  firstRunnerId: '',
  secondRunnerId: '',
  thirdRunnerId: '',
  batterId: '',
  pitcherId: '',
  pitcherName: '',
  underReview: false,
  injury: false,
  reason: 'In Progress',
  correction: false,
  innings: [],
  unstated: [],
  ...change,
})

/**
 * A game at a moment of a later inning, with a line score that adds up, as one meets it that one has not followed: both starters are known, plays
 * are not. An end is stated twice: nothing before bears it out.
 */
export const testStateAt = (change: Partial<MlbStatus>, fixture = testFixture()): MlbState => {
  const status = testStatus(change)
  const innings = Array.from({ length: status.inning }, (_, at) =>
    at === 0 ? { away: status.awayScore, home: status.homeScore } : { away: 0, home: 0 },
  )
  const started = {
    ...mlbModule.initial(fixture),
    homeStarterId: 'mlb-hp',
    homeThrewId: 'mlb-hp',
    awayStarterId: 'mlb-ap',
    awayThrewId: 'mlb-ap',
  }
  const stated = { ...status, innings: change.innings ?? innings }
  const state = mlbModule.apply(started, stated)
  return state.pendingFinal === undefined ? state : mlbModule.apply(state, stated)
}

/** The same of a game whose plays are known to be complete: nothing was lost. */
export const testFollowedAt = (change: Partial<MlbStatus>, fixture = testFixture()): MlbState => ({
  ...testStateAt(change, fixture),
  lostAfterPlays: -1,
})

/** A play message of the provider. */
export const playMessage = (change: JsonObject = {}): JsonObject => ({
  type: 'play',
  gamePk: '1',
  seq: 5,
  eventId: '1-5',
  sentAtUs: 1,
  atBatIndex: 3,
  eventIndex: 1,
  result: { type: 'atBat', eventType: 'single', description: 'Single to left', rbi: 1, homeScore: 2, awayScore: 1 },
  about: { inning: 1, halfInning: 'bottom' },
  count: { balls: 0, strikes: 0, outs: 1 },
  matchup: { batter: { id: 660271, fullName: 'B' }, pitcher: { id: 'p', fullName: 'P' }, postOnFirst: { id: 660271, fullName: 'B' } },
  runners: [{ movement: { start: '2B', end: 'score' } }, { movement: { start: null, end: '1B' } }],
  ...change,
})

/** What the module makes of a message. */
export const decoded = (message: JsonObject) => unwrap(mlbModule.decode(message))
