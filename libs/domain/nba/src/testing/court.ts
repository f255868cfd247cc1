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
  ...parts,
})

/** Plays actions from the start; order and action numbers count up unless given, the score stays unless given. */
export const playActions = (actions: readonly Partial<NbaEvent>[], fixture: Fixture = fixtureOf()): NbaState => {
  let state = initial(fixture)
  actions.forEach((parts, index) => {
    const { homeScore, awayScore } = state
    state = apply(state, actionOf({ orderNumber: index + 1, homeScore, awayScore, period: Math.max(1, state.period), ...parts }))
  })
  return state
}

/** A live state at a clock and score, as after an ordinary action. */
export const stateAt = (period: number, clockMs: number, homeScore: number, awayScore: number, fixture: Fixture = fixtureOf()): NbaState =>
  playActions([{ actionType: 'period', subType: 'start', period, clockMs, homeScore, awayScore }], fixture)
