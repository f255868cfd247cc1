import type { Fixture } from '@fairline/domain-sport'
import type { HalfPoints, Micros } from '@fairline/kernel'
import { gameId } from '@fairline/kernel'
import { apply } from '../apply.ts'
import type { NbaEvent } from '../nba-event.ts'
import type { NbaState } from '../nba-state.ts'
import { initial } from '../nba-state.ts'

/** A fixture for tests: Boston at home, one starter and one bench player each, a points line for every starter. */
export const fixtureOf = (spread = -9, total = 443): Fixture => ({
  gameId: gameId('nba-0022600123'),
  sport: 'nba',
  season: 2026,
  stage: 'regular',
  gameDate: '2026-11-20',
  startsAtUs: 1_795_000_000_000_000 as Micros,
  home: { teamId: 'nba-1', name: 'Celtics', abbreviation: 'BOS' },
  away: { teamId: 'nba-2', name: '76ers', abbreviation: 'PHI' },
  rules: {},
  lines: { spread: spread as HalfPoints, total: total as HalfPoints },
  players: [
    { playerId: 'nba-11', side: 'home', name: 'A. Able', role: 'starter' },
    { playerId: 'nba-12', side: 'home', name: 'B. Baker', role: '' },
    { playerId: 'nba-21', side: 'away', name: 'C. Cole', role: 'starter' },
  ],
  playerLines: [
    { playerId: 'nba-11', marketType: 'points', line: 49 as HalfPoints },
    { playerId: 'nba-12', marketType: 'rebounds', line: 9 as HalfPoints },
    { playerId: 'nba-21', marketType: 'threes', line: 5 as HalfPoints },
  ],
})

/** An action for tests: an empty one of the first quarter, with what is given. */
export const actionOf = (parts: Partial<NbaEvent>): NbaEvent => ({
  actionNumber: parts.orderNumber ?? 1,
  orderNumber: 1,
  period: 1,
  clockMs: 600_000,
  actionType: 'stoppage',
  subType: '',
  teamId: '',
  team: '',
  playerId: '',
  playerName: '',
  made: false,
  homeScore: 0,
  awayScore: 0,
  possession: '',
  assistPlayerId: '',
  assistPlayerName: '',
  description: '',
  edited: false,
  freeThrows: 0,
  unstated: [],
  ...parts,
})

/** Plays actions from the start, or from a state; order and action numbers count up unless given, score, period and clock stay unless given. */
export const playActions = (actions: readonly Partial<NbaEvent>[], from: NbaState = initial(fixtureOf())): NbaState => {
  let state = from
  for (const parts of actions) {
    const { homeScore, awayScore } = state
    const orderNumber = Math.max(state.orderNumber, 0) + 1
    const now = {
      orderNumber,
      actionNumber: Math.max(state.actionNumber, 0) + 1,
      period: Math.max(1, state.period),
      clockMs: state.clockMs,
    }
    state = apply(state, actionOf({ ...now, homeScore, awayScore, ...parts }))
  }
  return state
}

/** A live state at a clock and score, whatever came before. */
export const stateAt = (
  period: number,
  clockMs: number,
  homeScore: number,
  awayScore: number,
  fixture: Fixture = fixtureOf(),
): NbaState => ({
  ...initial(fixture),
  phase: 'live',
  period,
  periodOver: false,
  clockMs,
  homeScore,
  awayScore,
  periods: Array.from({ length: period }, (_, index) =>
    index === period - 1 ? { home: homeScore, away: awayScore } : { home: 0, away: 0 },
  ),
  orderNumber: 1,
  actionNumber: 1,
})
