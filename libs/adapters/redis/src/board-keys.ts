import type { Sport } from '@fairline/kernel'

/** The keys of one game. The braces put them in one slot of the cluster, so a script may touch them together. */
export interface BoardKeys {
  /** Hash: position, freshness and score. Kept 7 days. */
  readonly head: string
  /** Hash: market key -> JSON of the market. Expires when its prices do. */
  readonly board: string
  /** Hash: market key -> JSON of settled and cancelled markets. Kept 7 days. */
  readonly results: string
  /** Sharded pub/sub channel of everything applied. */
  readonly changes: string
}

/** Names of a game's keys: `{nfl-2016010900}:head`. */
export const boardKeys = (gameId: string): BoardKeys => ({
  head: `{${gameId}}:head`,
  board: `{${gameId}}:board`,
  results: `{${gameId}}:results`,
  changes: `{${gameId}}:changes`,
})

/** Sorted set of a sport's games by the freshness of their latest full board, milliseconds UTC. */
export const gamesKey = (sport: Sport): string => `games:${sport}`

/** Hash of a sport: source and partition -> its newest word. */
export const healthKey = (sport: Sport): string => `health:${sport}`

/** A source that no partition has heard for so long, while others were heard, was renamed or taken away: its words leave. */
export const keepWordsMs = 3_600_000

/** How long a game's head and results outlive its last write. */
export const keepMs = 7 * 86_400_000
