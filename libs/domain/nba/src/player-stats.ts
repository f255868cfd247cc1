import type { Side } from '@fairline/domain-sport'

/** The statistics with player markets; also the market types' names. */
export const propStats = ['points', 'rebounds', 'assists', 'threes'] as const

/** One of {@link propStats}. */
export type PropStat = (typeof propStats)[number]

/** Whether a word names a player statistic. */
export const isPropStat = (word: string): word is PropStat => (propStats as readonly string[]).includes(word)

/** A player and what the feed has counted for him. */
export interface PlayerTally {
  /** `nba-<person id>`. */
  readonly playerId: string
  readonly side: Side
  readonly name: string
  /** Seen on the floor: named by an action that only a player on the floor can do. */
  readonly played: boolean
  /** Numbers of the actions that show it, a few; empty where more do than are kept, one without a number does, or none. */
  readonly playedBy: readonly number[]
  /** Ejected: his statistics cannot grow any more. */
  readonly out: boolean
  /** Number of the ejection; -1 for none. */
  readonly outBy: number
  /** His personal fouls, each by its number and period; see player-edits.ts. */
  readonly fouls: readonly number[]
  readonly points: number
  readonly rebounds: number
  readonly assists: number
  readonly threes: number
}
