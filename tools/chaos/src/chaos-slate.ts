import type { BuiltSlate } from '@fairline/feed-simulator/slates'
import { buildSlate } from '@fairline/feed-simulator/slates'
import type { Slate } from '@fairline/tools-platform/testing'

/** The games that are played under faults. */
export interface ChaosSlate {
  readonly slate: Slate
  /** How each game ends. */
  readonly games: BuiltSlate['header']['games']
}

const gameDate = '2026-03-01'
const counts = { nfl: 1, nba: 1, mlb: 1 }

/** The games outlast the script, also where a slow machine needs longer for its rounds: what is left is played in a burst. */
const slack = 2.5

/** One generated game of each sport, at a pace at which the longest lasts for the script and some time more. */
export const chaosSlate = (seed: number, minutes: number): ChaosSlate => {
  const { header, messages } = buildSlate({ games: counts, seed, gameDate, ticksPerSecond: 0 })
  let lastMs = 0
  for (const { atMs } of messages) lastMs = Math.max(lastMs, atMs)
  const games = Object.entries(counts).map(([sport, count]) => `${sport}=${count}`)
  return {
    slate: { games: games.join(','), seed, speed: Math.max(1, Math.round((lastMs / (minutes * slack * 60_000)) * 10) / 10), gameDate },
    games: header.games,
  }
}
