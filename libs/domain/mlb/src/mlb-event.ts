import type { Side } from '@fairline/domain-sport'

/** Phases of a baseball game. `break` is the time between half innings; `suspended` is resumed another day. */
export const mlbPhases = ['pregame', 'live', 'break', 'delayed', 'suspended', 'final'] as const

/** One of {@link mlbPhases}. */
export type MlbPhase = (typeof mlbPhases)[number]

/** A finished plate appearance, or a running event that ended without one (steal, wild pitch). State after it. */
export interface MlbPlay {
  readonly kind: 'play'
  /** Plate appearance of the game, from 0. */
  readonly atBatIndex: number
  /** Position within the at-bat; with `atBatIndex` it names the play, and a correction repeats the name. */
  readonly eventIndex: number
  readonly inning: number
  readonly bottom: boolean
  /** Of an event of {@link isLeaving}: who left the game. */
  readonly batterId: string
  readonly batterName: string
  readonly pitcherId: string
  readonly pitcherName: string
  /** The league's word: `single`, `strikeout`, `home_run`, `field_out`, `stolen_base_2b`, ... */
  readonly eventType: string
  readonly description: string
  readonly runs: number
  readonly rbi: number
  readonly homeScore: number
  readonly awayScore: number
  readonly outs: number
  /** Empty for none. */
  readonly firstRunnerId: string
  readonly secondRunnerId: string
  readonly thirdRunnerId: string
  /** Of the batter's hit; 0 where it was none. */
  readonly totalBases: number
  readonly plateAppearance: boolean
  readonly correction: boolean
}

const leavingWords: ReadonlySet<string> = new Set(['ejection', 'offensive_substitution', 'defensive_substitution'])

/** Whether a play only says that a player has left the game: put out by the umpire, or replaced. */
export const isLeaving = (play: { readonly eventType: string; readonly plateAppearance: boolean }): boolean =>
  !play.plateAppearance && leavingWords.has(play.eventType)

/** A pitch. Count after it. */
export interface MlbPitch {
  readonly kind: 'pitch'
  readonly atBatIndex: number
  readonly pitchNumber: number
  readonly inning: number
  readonly bottom: boolean
  readonly batterId: string
  readonly pitcherId: string
  /** The league's call code: B, C, S, F, X, ... */
  readonly call: string
  readonly balls: number
  readonly strikes: number
  readonly outs: number
  /** The ball is in play: its play follows. */
  readonly inPlay: boolean
}

/** Runs of both sides in one inning. */
export interface MlbInningRuns {
  readonly away: number
  readonly home: number
}

/** The full situation at a change of phase, a half inning, a review or a pitching change. */
export interface MlbStatus {
  readonly kind: 'status'
  readonly phase: MlbPhase
  readonly inning: number
  readonly bottom: boolean
  readonly outs: number
  readonly balls: number
  readonly strikes: number
  readonly homeScore: number
  readonly awayScore: number
  readonly firstRunnerId: string
  /** The placed runner of an extra inning included. */
  readonly secondRunnerId: string
  readonly thirdRunnerId: string
  readonly batterId: string
  /** Of the fielding side; with `pitchingChange`, the new pitcher of that side. Empty where not stated. */
  readonly pitcherId: string
  readonly pitcherName: string
  readonly pitchingChange?: Side
  readonly underReview: boolean
  readonly injury: boolean
  /** The provider's detailed state, for example `Delayed: Rain`. */
  readonly reason: string
  readonly correction: boolean
  /** The line score; empty where the provider did not send it. */
  readonly innings: readonly MlbInningRuns[]
}

/** What happens in a baseball game. */
export type MlbEvent = MlbPlay | MlbPitch | MlbStatus
