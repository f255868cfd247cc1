import type { Fixture, Side } from '@fairline/domain-sport'
import type { CorrectedDown } from './corrected-down.ts'
import type { NflNextPlay, NflPhase, NflSituation } from './nfl-event.ts'
import { quarterSeconds } from './nfl-event.ts'
import { isOverPhase } from './nfl-phases.ts'
import type { Spell } from './overtime-spells.ts'
import type { Moment } from './place-play.ts'
import type { PlayRecord } from './play-record.ts'
import type { SentOff } from './sent-off.ts'

/** What a believed status said, so that a correction of it can be told from one of the present. */
export interface Statement {
  readonly eventId: string
  /** Event id of its last correction; empty without one. */
  readonly correctedBy: string
  readonly phase: NflPhase
  readonly quarter: number
  readonly seconds: number
  readonly homeScore: number
  readonly awayScore: number
}

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
  /** The last quarter that is known to have ended; 0 before the end of the first. */
  readonly endedQuarter: number
  /** The moment of game time of the last believed status or play. Clock messages do not state the score. */
  readonly stated: Moment
  /** The same of the last one that was no break and no end: the last play of a quarter may have been snapped then. */
  readonly played: Moment
  /** A snap, or points of a play, came since the last believed status: what that status said of the present is older. */
  readonly playedSince: boolean
  /** The last believed statuses, newest last. */
  readonly statements: readonly Statement[]
  /** A statement that cannot follow from the last believed state: it counts for nothing until a second one agrees. */
  readonly doubtful: NflSituation | undefined
  /** Fields of the present that the provider did not state well; what is held of them is older. */
  readonly unstated: readonly string[]
  /** The clock that the last tick leaped to, in seconds of the quarter; null where none is in doubt. */
  readonly leapingSeconds: number | null
  /** A message under the game's id was of other teams, or had them turned round, and no status of the right ones came since. */
  readonly otherTeams: boolean
  /** Numbers of messages that were lost since the last full statement: the order of the points that it adds is unknown. */
  readonly lostSince: readonly number[]
  /** Numbers of messages lost before it that may have been plays and did not come since: player statistics are incomplete. */
  readonly lostBefore: readonly number[]
  /** Who received the opening kickoff; the other side receives after half-time. */
  readonly openingReceiver: Side | undefined
  /** The possessions of overtime so far, as plays and statuses tell them; none before it. */
  readonly spells: readonly Spell[]
  /** Players who were sent off: nothing more comes of them. */
  readonly sentOff: readonly SentOff[]
  readonly records: readonly PlayRecord[]
  /** Records as they were before the newest corrections: what says the same again is an old copy. */
  readonly replaced: readonly PlayRecord[]
  /** What corrections took of the score, and no status or snap has confirmed. */
  readonly correctedDown: readonly CorrectedDown[]
  /** The event ids of corrections, each with the one that its play has in the records. */
  readonly corrections: readonly (readonly [correction: string, play: string])[]
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
  endedQuarter: 0,
  stated: { quarter: 1, seconds: quarterSeconds },
  played: { quarter: 1, seconds: quarterSeconds },
  playedSince: false,
  statements: [],
  doubtful: undefined,
  unstated: [],
  leapingSeconds: null,
  otherTeams: false,
  lostSince: [],
  lostBefore: [],
  openingReceiver: undefined,
  spells: [],
  sentOff: [],
  records: [],
  replaced: [],
  correctedDown: [],
  corrections: [],
})

/** The other side. */
export const otherSide = (side: Side): Side => (side === 'home' ? 'away' : 'home')

/** The side that leads; undefined while the score is level. */
export const leaderOf = (state: Pick<NflState, 'homeScore' | 'awayScore'>): Side | undefined =>
  state.homeScore === state.awayScore ? undefined : state.homeScore > state.awayScore ? 'home' : 'away'

/** Seconds of regulation left; 0 in overtime. */
export const gameSecondsRemaining = (state: NflState): number =>
  state.quarter > 4 ? 0 : (4 - state.quarter) * quarterSeconds + state.quarterSecondsRemaining

/** Whether the game has ended, played out or not, as far as is believed. */
export const isOver = (state: NflState): boolean => isOverPhase(state.phase)
