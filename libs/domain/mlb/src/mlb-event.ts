import type { Side } from '@fairline/domain-sport'
import { eventKind } from './event-types.ts'

/**
 * Phases of a baseball game. `break` is the time between half innings; `suspended` is resumed another day, `postponed` played another day;
 * `called` has ended before the rules end it (the league's Completed Early).
 */
export const mlbPhases = [
  'pregame',
  'live',
  'break',
  'delayed',
  'suspended',
  'final',
  'postponed',
  'called',
  'forfeited',
  'cancelled',
] as const

/** One of {@link mlbPhases}. */
export type MlbPhase = (typeof mlbPhases)[number]

/** What prices need and a message stated with an impossible value, or (who batted, who pitched) not at all. */
export type UnstatedField = 'count' | 'bases' | 'batter' | 'pitcher'

/** A finished plate appearance, or a running event that ended without one (steal, wild pitch). State after it. */
export interface MlbPlay {
  readonly kind: 'play'
  /** Left out where the message came without: then its numbers alone name it. */
  readonly eventId?: string
  /** Event id of the play that a correction replaces. Left out for none and for unknown. */
  readonly corrects?: string
  /** Plate appearance of the game, from 0; {@link unnumbered} where not stated well. */
  readonly atBatIndex: number
  /** Position within the at-bat; with `atBatIndex` and the half inning it names the play, and a correction repeats the name. */
  readonly eventIndex: number
  readonly inning: number
  readonly bottom: boolean
  /** Of an event of {@link isLeaving}: who left the game. Empty for unknown. */
  readonly batterId: string
  readonly batterName: string
  /** Of a pitching change: who comes in. Empty for unknown. */
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
  /** The count with which the at-bat goes on; of a finished plate appearance it says nothing. */
  readonly balls: number
  readonly strikes: number
  /** The message states no count: it stays as it was. */
  readonly keepsCount: boolean
  /** Empty for none. */
  readonly firstRunnerId: string
  readonly secondRunnerId: string
  readonly thirdRunnerId: string
  /** Of the batter's hit; 0 where it was none. */
  readonly totalBases: number
  readonly plateAppearance: boolean
  readonly correction: boolean
  readonly unstated: readonly UnstatedField[]
}

/** The at-bat of a play or pitch whose `atBatIndex` is not stated well. */
export const unnumbered = -1

/** Whether a play only says that a player has left the game: put out by the umpire, or replaced. */
export const isLeaving = (play: { readonly eventType: string; readonly plateAppearance: boolean }): boolean =>
  !play.plateAppearance && eventKind(play.eventType) === 'leaving'

/** Whether a play only tells something: an advisory, or a change of pitchers. */
export const isNotice = (play: { readonly eventType: string; readonly plateAppearance: boolean }): boolean => {
  const kind = play.plateAppearance ? undefined : eventKind(play.eventType)
  return kind === 'notice' || kind === 'pitcher'
}

/** A pitch. Count after it. */
export interface MlbPitch {
  readonly kind: 'pitch'
  readonly atBatIndex: number
  /** Decides nothing: automatic strikes have 0, others repeat a number or have none (0). */
  readonly pitchNumber: number
  readonly inning: number
  readonly bottom: boolean
  readonly batterId: string
  readonly pitcherId: string
  /** The league's call code: B, C, S, F, X, ...; empty for unknown. */
  readonly call: string
  readonly balls: number
  readonly strikes: number
  readonly outs: number
  /** The ball is in play: its play follows. */
  readonly inPlay: boolean
  readonly unstated: readonly UnstatedField[]
}

/** Runs of both sides in one inning. */
export interface MlbInningRuns {
  readonly away: number
  readonly home: number
}

/** The full situation at a change of phase, a half inning, a review or a pitching change. */
export interface MlbStatus {
  readonly kind: 'status'
  readonly eventId: string
  /** Event id of the status that a correction replaces; empty for none. */
  readonly corrects: string
  readonly phase: MlbPhase
  /** 0 where the message has no line score: it says nothing of inning, outs, runners and score. */
  readonly inning: number
  readonly bottom: boolean
  readonly outs: number
  readonly balls: number
  readonly strikes: number
  /** The message states no count: it stays as it was. */
  readonly keepsCount: boolean
  readonly homeScore: number
  readonly awayScore: number
  readonly firstRunnerId: string
  /** The placed runner of an extra inning included. */
  readonly secondRunnerId: string
  readonly thirdRunnerId: string
  readonly batterId: string
  /** Who pitches for `pitcherSide`; with `pitchingChange`, the new pitcher of that side. Empty where not stated. */
  readonly pitcherId: string
  readonly pitcherName: string
  /** The side the line score means: between half innings that of the half inning to come; undefined where it cannot be told. */
  readonly pitcherSide?: Side
  readonly pitchingChange?: Side
  readonly underReview: boolean
  readonly injury: boolean
  /** The provider's detailed state, for example `Delayed: Rain`. */
  readonly reason: string
  readonly correction: boolean
  /** The line score; empty where the provider did not send it. */
  readonly innings: readonly MlbInningRuns[]
  readonly unstated: readonly UnstatedField[]
}

/** What happens in a baseball game. */
export type MlbEvent = MlbPlay | MlbPitch | MlbStatus
