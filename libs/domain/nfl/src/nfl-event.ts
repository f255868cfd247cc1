import type { Side } from '@fairline/domain-sport'

/**
 * Where the game stands between plays. `suspended` and `postponed` may resume, also on another day; `abandoned`, `cancelled` and `forfeited` games
 * are not played to their end.
 */
export const nflPhases = [
  'pregame',
  'live',
  'quarter-break',
  'halftime',
  'suspended',
  'final',
  'abandoned',
  'postponed',
  'cancelled',
  'forfeited',
] as const

/** One of {@link nflPhases}. */
export type NflPhase = (typeof nflPhases)[number]

/** What the next snap or kick is; `none` where the provider does not know. */
export const nflNextPlays = ['none', 'scrimmage', 'kickoff', 'try'] as const

/** One of {@link nflNextPlays}. On a kickoff `possession` is the receiving team, as in nflverse. */
export type NflNextPlay = (typeof nflNextPlays)[number]

/** The state before the next snap (message type `status`): everything that a price needs of the present. */
export interface NflSituation {
  readonly kind: 'situation'
  readonly eventId: string
  /** The teams that the message names, home first; empty or absent where it does not name both. */
  readonly teams?: string
  /** The event id of the status that this one replaces; empty for an ordinary one. */
  readonly corrects: string
  /** 1 to 4; 5 and more in overtime. */
  readonly quarter: number
  readonly quarterSecondsRemaining: number
  readonly phase: NflPhase
  readonly nextPlay: NflNextPlay
  readonly possession: Side | undefined
  /** 1 to 4; 0 where there is none (kick, try). */
  readonly down: number
  readonly yardsToGo: number
  /** Yards to the opponent's goal line. */
  readonly yardline100: number
  readonly homeScore: number
  readonly awayScore: number
  readonly homeTimeouts: number
  readonly awayTimeouts: number
  /** Also where the provider's flag could not be read: a review that may be on is one. */
  readonly underReview: boolean
  readonly injury: boolean
  /** Fields that only feed prices and had impossible values or none: what was known of them before stays. */
  readonly unstated: readonly string[]
}

/** A player as a play names him. */
export interface NflActor {
  readonly playerId: string
  readonly name: string
}

/** A finished play (message type `play`), scores after it. */
export interface NflPlay {
  readonly kind: 'play'
  readonly eventId: string
  /** The teams that the message names, home first; empty or absent where it does not name both. */
  readonly teams?: string
  /** Whether it replaces an earlier version of the play. */
  readonly correction: boolean
  /** The event that a correction replaces; empty where it names none, and then `playId` tells the play. */
  readonly corrects: string
  /** The provider's number: neither unique nor in order. */
  readonly playId: number
  readonly quarter: number
  /** At the snap. */
  readonly quarterSecondsRemaining: number
  readonly possession: Side | undefined
  readonly down: number
  readonly yardsToGo: number
  readonly yardline100: number
  /** nflverse words: `pass`, `run`, `kickoff`, `punt`, `field_goal`, `extra_point`, `no_play`, `qb_kneel`, `qb_spike`, or empty. */
  readonly playType: string
  readonly description: string
  readonly yardsGained: number
  readonly homeScore: number
  readonly awayScore: number
  readonly homeTimeouts: number
  readonly awayTimeouts: number
  readonly touchdown: boolean
  readonly touchdownSide: Side | undefined
  readonly passAttempt: boolean
  readonly completePass: boolean
  readonly rushAttempt: boolean
  readonly sack: boolean
  readonly interception: boolean
  readonly fumbleLost: boolean
  readonly safety: boolean
  readonly penalty: boolean
  readonly twoPointAttempt: boolean
  readonly twoPointResult: string
  readonly fieldGoalResult: string
  readonly extraPointResult: string
  readonly passTouchdown: boolean
  readonly rushTouchdown: boolean
  readonly returnTouchdown: boolean
  readonly passer: NflActor | undefined
  readonly receiver: NflActor | undefined
  readonly rusher: NflActor | undefined
  readonly kicker: NflActor | undefined
  /** Who scored the touchdown. */
  readonly scorer: NflActor | undefined
  /** Whoever took a lateral of the receiver, and the yards from there on; undefined where they are not stated. */
  readonly lateralReceiver: NflActor | undefined
  readonly lateralReceivingYards: number | undefined
  readonly lateralRusher: NflActor | undefined
  readonly lateralRushingYards: number | undefined
  readonly kickoffReturner: NflActor | undefined
  readonly puntReturner: NflActor | undefined
  readonly fumbleRecovery: NflActor | undefined
  /** The defence carried a try back: two points for it. */
  readonly defensiveTwoPoint: boolean
  readonly replayOrChallenge: boolean
  readonly replayResult: string
  /** Who was sent off on it; empty for nobody. */
  readonly ejectedPlayerId: string
  /** As of {@link NflSituation}; also fields that statistics are counted from. */
  readonly unstated: readonly string[]
}

/** A high-rate clock message (type `tick`). */
export interface NflTick {
  readonly kind: 'tick'
  readonly quarter: number
  readonly quarterSecondsRemaining: number
  readonly playClockSeconds: number
}

/** What happens in an NFL game. */
export type NflEvent = NflSituation | NflPlay | NflTick

/** The longest overtime that the vocabulary can carry: quarter 8. */
export const maxQuarter = 8

/** Seconds of a quarter. */
export const quarterSeconds = 900

/** The number of a play whose provider gives it none. */
export const noNumber = 0
