import type { Fixture, Side } from '@fairline/domain-sport'
import type { NflNextPlay, NflPhase } from './nfl-event.ts'
import { quarterSeconds } from './nfl-event.ts'
import type { PlayRecord } from './play-record.ts'

/** Everything that prices, stops and results of an NFL game depend on. */
export interface NflState {
  readonly fixture: Fixture
  readonly phase: NflPhase
  readonly quarter: number
  readonly quarterSecondsRemaining: number
  readonly nextPlay: NflNextPlay
  readonly possession: Side | undefined
  readonly down: number
  readonly yardsToGo: number
  readonly yardline100: number
  readonly homeScore: number
  readonly awayScore: number
  readonly homeTimeouts: number
  readonly awayTimeouts: number
  readonly underReview: boolean
  readonly injury: boolean
  /** A play changed score or ball and the provider has not yet sent the situation after it. */
  readonly unsettledBall: 'no' | 'score' | 'turnover'
  /** Event id of the newest status, so that only its own correction may replace the situation. */
  readonly situationId: string
  /** Who received the opening kickoff; the other side receives after half-time. */
  readonly openingReceiver: Side | undefined
  /** The same of the first overtime, and how many possessions ended in it. */
  readonly overtimeReceiver: Side | undefined
  readonly overtimePossessions: number
  /** Players who were sent off: nothing more comes of them. */
  readonly ejected: readonly string[]
  readonly records: readonly PlayRecord[]
}

/** The state before the first event. */
export const initialNflState = (fixture: Fixture): NflState => ({
  fixture,
  phase: 'pregame',
  quarter: 1,
  quarterSecondsRemaining: quarterSeconds,
  nextPlay: 'none',
  possession: undefined,
  down: 0,
  yardsToGo: 0,
  yardline100: 0,
  homeScore: 0,
  awayScore: 0,
  homeTimeouts: 3,
  awayTimeouts: 3,
  underReview: false,
  injury: false,
  unsettledBall: 'no',
  situationId: '',
  openingReceiver: undefined,
  overtimeReceiver: undefined,
  overtimePossessions: 0,
  ejected: [],
  records: [],
})

/** The other side. */
export const otherSide = (side: Side): Side => (side === 'home' ? 'away' : 'home')

/** Seconds of regulation left; 0 in overtime. */
export const gameSecondsRemaining = (state: NflState): number =>
  state.quarter > 4 ? 0 : (4 - state.quarter) * quarterSeconds + state.quarterSecondsRemaining

/** Whether the game is over, played to its end or not: no more events but corrections. */
export const isOver = (state: NflState): boolean => state.phase === 'final' || state.phase === 'abandoned'
