import type { Side } from '@fairline/domain-sport'

/** Where the game stands between plays. `suspended` may resume, also on another day; `abandoned` will not. */
export const nflPhases = ['pregame', 'live', 'quarter-break', 'halftime', 'suspended', 'final', 'abandoned'] as const

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
  readonly underReview: boolean
  readonly injury: boolean
}

/** A player as a play names him. */
export interface NflActor {
  readonly playerId: string
  readonly name: string
}

/** A finished play (message type `play`), scores after it. */
export interface NflPlay {
  readonly kind: 'play'
  /** Whether it replaces the earlier version of the same `playId`. */
  readonly correction: boolean
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
  readonly replayOrChallenge: boolean
  readonly replayResult: string
  /** Who was sent off on it; empty for nobody. */
  readonly ejectedPlayerId: string
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
