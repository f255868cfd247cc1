import { buildSlate } from '@fairline/feed-simulator/slates'
import { seededRandom } from '@fairline/kernel'
import type { GameScript, SlateGame } from '@fairline/simulation-slate'
import type { Slate } from '@fairline/tools-platform/testing'

/** The games that are played under faults. */
export interface ChaosSlate {
  readonly slate: Slate
  /** The games that are followed, and how each ends. */
  readonly games: readonly SlateGame[]
  /** All that is played. */
  readonly scripts: readonly GameScript[]
}

const gameDate = '2026-03-01'
const counts = { nfl: 1, nba: 1, mlb: 1 }

/** The games outlast the script, also where a slow machine needs longer for its rounds: what is left is played in a burst. */
const slack = 2.5
/** Games beside them start while there are faults. */
const startsWithin = 0.85
/** How many of them: with more, two processors have no time left for the faults. */
export const besidesPerMinute = 6

const endMs = ({ messages }: GameScript): number => messages.at(-1)?.atMs ?? 0

const startingAt = ({ game, messages }: GameScript, startMs: number): GameScript => {
  const byMs = startMs - (messages[0]?.atMs ?? 0)
  return { game, messages: messages.map((message) => ({ ...message, atMs: message.atMs + byMs })) }
}

/**
 * One generated game of each sport, at a pace at which the longest lasts for the script and some time more. Of the games beside them
 * as many as there is time for start one after the other while the script lasts; the seed decides which, and in what order.
 */
export const chaosSlate = (seed: number, minutes: number, besides: readonly GameScript[] = []): ChaosSlate => {
  const { header, scripts } = buildSlate({ games: counts, seed, gameDate, ticksPerSecond: 0 })
  const lastMs = Math.max(...scripts.map(endMs))
  const speed = Math.max(1, Math.round((lastMs / (minutes * slack * 60_000)) * 10) / 10)
  const random = seededRandom(seed)
  const shuffled = besides
    .map((script) => ({ script, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, besidesPerMinute * minutes)
    .map(({ script }) => script)
  const stepMs = (minutes * 60_000 * speed * startsWithin) / Math.max(1, shuffled.length)
  const games = Object.entries(counts).map(([sport, count]) => `${sport}=${count}`)
  return {
    slate: { games: games.join(','), seed, speed, gameDate },
    games: header.games,
    scripts: [...scripts, ...shuffled.map((script, index) => startingAt(script, Math.round((index + 1) * stepMs)))],
  }
}
