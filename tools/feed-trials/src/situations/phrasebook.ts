import type { JsonObject } from '@fairline/kernel'

/** Score of a message: home, away. */
export type Score = readonly [home: number, away: number]

/**
 * How one sport's provider says what every sport can say, so that a situation is written once and tried on each. Messages come without
 * envelope; whoever plays them adds it.
 */
export interface Phrasebook {
  /** Whether messages come under a key that names their game. */
  readonly isKeyed: boolean
  /** A score that a game may have in the middle of its second period, and one that it may have late. Neither is level. */
  readonly scores: { readonly early: Score; readonly late: Score }
  /** From the fixture to the middle of the second period. */
  readonly underway: (score: Score) => readonly JsonObject[]
  /** From the fixture to the last minutes of regulation. */
  readonly late: (score: Score) => readonly JsonObject[]
  /** The present in full, in the middle of the second period; `number` tells statements apart where the provider numbers them. */
  readonly state: (score: Score, number?: number) => JsonObject
  /** The present in full, late in regulation. */
  readonly lateState: (score: Score, number?: number) => JsonObject
  /** A play of the second period without points; `number` tells plays apart. */
  readonly play: (score: Score, number: number) => JsonObject
  /** What may happen in any phase and says nothing of the game: a substitution, an advisory, a timeout. */
  readonly bystander: (score: Score, number: number) => JsonObject
  /** A clock or count alone, in the second period, which the provider sends many of. */
  readonly clock: (score: Score, over?: JsonObject) => JsonObject
  /** A clock message that says something impossible. */
  readonly badClock: (score: Score) => JsonObject
  readonly suspended: (score: Score) => JsonObject
  readonly postponed: (score: Score) => JsonObject
  /** The provider's word that play goes on, in the second period. */
  readonly resumed: (score: Score) => readonly JsonObject[]
  /** The last period of regulation is played out at this score; final is not said yet. */
  readonly regulationOver: (score: Score) => readonly JsonObject[]
  readonly final: (score: Score) => JsonObject
  /** Says that a game is over which is in its second period. */
  readonly earlyFinal: (score: Score) => JsonObject
  /** Takes the final of that event id back: the game goes on, late in regulation. */
  readonly finalTakenBack: (finalEventId: string, score: Score) => readonly JsonObject[]
  /** Absent where the provider has no word for it. */
  readonly abandoned?: (score: Score) => JsonObject
  readonly cancelled: (score: Score) => JsonObject
  readonly forfeited: (score: Score) => JsonObject
  /** Calls a game off that has had these messages. */
  readonly calledOff: (before: readonly JsonObject[]) => JsonObject
  /** Whole statements of the present, in each of which another deciding field is impossible. */
  readonly badDeciding: (score: Score) => readonly JsonObject[]
  /** The same with fields that only feed prices; none where no price needs one. */
  readonly badPriceInputs: (score: Score) => readonly JsonObject[]
  /** The same with fields that decide and price nothing. */
  readonly badDecoration: (score: Score) => readonly JsonObject[]
  /** A score that cannot follow from the early one by one message. */
  readonly impossibleScore: Score
}
