/** How much is remembered of a game, so that its state stays small under any load. */
export interface GameLimits {
  /** Event ids. */
  readonly seenEvents: number
  /** Event ids of a game that has been over for so long that what repeats older ones is told apart by number. */
  readonly seenAfterFinal: number
  /** Refused copies of one id. */
  readonly refusedHashes: number
  /** Ranges of numbers that were given up on, one by one. */
  readonly missingRanges: number
  /** Commands: they are given by people. */
  readonly commandIds: number
}

/** More than any real game has. */
export const defaultGameLimits: GameLimits = {
  seenEvents: 2_048,
  seenAfterFinal: 128,
  refusedHashes: 32,
  missingRanges: 1_000,
  commandIds: 500,
}
