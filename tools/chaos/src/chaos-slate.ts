import { partitionOf, partitionsOf } from '@fairline/contracts'
import { generatedGameId, generateScript } from '@fairline/feed-simulator/slates'
import type { Sport } from '@fairline/kernel'
import { seededRandom, sports } from '@fairline/kernel'
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
/** Slate time passes this much faster than the clock: a game takes four to eight minutes. */
const speed = 28
/** As a real feed: a clock message for each second of play, most of what it sends. */
const ticksPerSecond = 1
/** The games outlast the script, also where a slow machine needs longer for its rounds: what is left is played in a burst. */
const slack = 1.5
const spareMinutes = 1
/** The games of the second lane are under way when the run begins, so that some end and others follow them while there are faults. */
const underWay = 0.7
/** Slate time from the end of a game to the next of its lane: two minutes. */
const pauseMs = 120_000
/** Games beside them start while there are faults. */
const startsWithin = 0.85
/** How many of them: with more, two processors have no time left for the faults. */
export const besidesPerMinute = 6

const startMs = ({ messages }: GameScript): number => messages[0]?.atMs ?? 0
const endMs = ({ messages }: GameScript): number => messages.at(-1)?.atMs ?? 0

/** The same game at another time; what would be before the slate's beginning comes at once. */
const startingAt = ({ game, messages }: GameScript, atMs: number): GameScript => {
  const byMs = atMs - (messages[0]?.atMs ?? 0)
  return { game, messages: messages.map((message) => ({ ...message, atMs: Math.max(0, message.atMs + byMs) })) }
}

/** Games one after the other until one would begin after the end; `fromMs` says when the first begins. */
const lane = (candidates: Iterable<GameScript>, fromMs: (first: GameScript) => number, untilMs: number): readonly GameScript[] => {
  const games: GameScript[] = []
  let atMs: number | undefined
  for (const script of candidates) {
    atMs ??= fromMs(script)
    if (atMs >= untilMs) break
    games.push(startingAt(script, atMs))
    atMs += endMs(script) - startMs(script) + pauseMs
  }
  return games
}

/** Even or odd, where a game is in even or odd partitions of ours and of a provider with as many, each a source of its own; else neither. */
const sideOf = (sport: Sport, gameId: string): number | undefined => {
  const sideBy = (key: string): number => partitionOf(key, partitionsOf.local[sport]) % 2
  const side = sideBy(gameId)
  return sideBy(gameId.slice(sport.length + 1)) === side ? side : undefined
}

function* gamesOn(side: number, sport: Sport, seed: number): Generator<GameScript> {
  for (let index = 0; ; index++)
    if (sideOf(sport, generatedGameId(sport, index, gameDate)) === side)
      yield generateScript(sport, index, { seed, gameDate, ticksPerSecond })
}

/** Two lanes of a sport, in partitions of their own: its transactions span both, and one source can be silent beside the other. */
const lanesOf = (sport: Sport, seed: number, untilMs: number): readonly GameScript[] => [
  ...lane(gamesOn(0, sport, seed), () => 0, untilMs),
  ...lane(gamesOn(1, sport, seed), (first) => -underWay * (endMs(first) - startMs(first)), untilMs),
]

/**
 * Generated games of each sport, two at a time in different partitions, each followed by another, with clock messages at a real rate. Of the
 * games beside them as many as there is time for start one after the other while the script lasts; the seed decides which, and in what
 * order.
 */
export const chaosSlate = (seed: number, minutes: number, besides: readonly GameScript[] = []): ChaosSlate => {
  const untilMs = (minutes * slack + spareMinutes) * 60_000 * speed
  const played = sports.flatMap((sport) => lanesOf(sport, seed, untilMs))
  const random = seededRandom(seed)
  const shuffled = besides
    .map((script) => ({ script, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, besidesPerMinute * minutes)
    .map(({ script }) => script)
  const stepMs = (minutes * 60_000 * speed * startsWithin) / Math.max(1, shuffled.length)
  const counts = sports.map((sport) => `${sport}=${played.filter(({ game }) => game.sport === sport).length}`)
  return {
    slate: { games: counts.join(','), seed, speed, gameDate },
    games: played.map(({ game }) => game),
    scripts: [...played, ...shuffled.map((script, index) => startingAt(script, Math.round((index + 1) * stepMs)))],
  }
}
