import type { Fixture, Side, SuspendReason } from '@fairline/domain-sport'
import type { PlayerTally } from './player-stats.ts'

/** Where a game stands. `suspended` may resume, also on another day; `abandoned` will not. */
export type NbaPhase = 'pregame' | 'live' | 'break' | 'suspended' | 'final' | 'abandoned'

/** Points of one period. */
export interface PeriodScore {
  readonly home: number
  readonly away: number
}

/** A free throw still to be taken. */
export interface FreeThrows {
  readonly side: Side
  readonly left: number
}

/** The state of a game: immutable plain data, below 10 KiB at the end of a game. */
export interface NbaState {
  readonly fixture: Fixture
  readonly phase: NbaPhase
  /** 0 before the game, 1 to 4, 5 and more in overtime. */
  readonly period: number
  readonly clockMs: number
  readonly homeScore: number
  readonly awayScore: number
  /** Points by period, beginning with the first quarter. */
  readonly periods: readonly PeriodScore[]
  /** Order number of the newest action applied. */
  readonly orderNumber: number
  readonly possession: Side | ''
  readonly freeThrows: FreeThrows | null
  /** Why the game waits with prices closed; empty where it does not. */
  readonly waiting: SuspendReason | ''
  readonly players: readonly PlayerTally[]
  /** One packed entry for each action that counts; see ledger.ts. */
  readonly ledger: readonly number[]
}

/** The state before the first action. */
export const initial = (fixture: Fixture): NbaState => ({
  fixture,
  phase: 'pregame',
  period: 0,
  clockMs: 720_000,
  homeScore: 0,
  awayScore: 0,
  periods: [],
  orderNumber: -1,
  possession: '',
  freeThrows: null,
  waiting: '',
  players: fixture.players.map((player) => ({
    playerId: player.playerId,
    side: player.side,
    name: player.name,
    played: false,
    out: false,
    points: 0,
    rebounds: 0,
    assists: 0,
    threes: 0,
  })),
  ledger: [],
})
