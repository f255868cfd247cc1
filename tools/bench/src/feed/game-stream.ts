import type { JsonObject } from '@fairline/kernel'
import { generateNflGame, nflVocabulary } from '@fairline/simulation-nfl'
import type { SlateMessage } from '@fairline/simulation-slate'

/** One game of the bench's feed: its own messages at the pace of the game, clock messages in all places between. */
export interface GameStream {
  readonly gameId: string
  /** Messages given out so far. */
  readonly count: number
  /** The message for a place at this time from the start of the game; not stamped. */
  next(atMs: number): JsonObject
  /** The message that ends the game. */
  final(): JsonObject
}

/** Options of {@link createGameStream}. */
export interface GameStreamOptions {
  readonly providerGameId: string
  readonly gameDate: string
  readonly seed: number
  /** Game time passes this much faster than the clock. */
  readonly speed: number
}

/** The first messages of a game come at once: they lead through the wait before the kickoff into its first drive. */
const openingMessages = 12

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0)

/**
 * A generated game that fills any rate: its statuses and plays come when the game has them, and every other place is a clock message
 * of the present second, as a provider's high-rate channel has it. It begins in its first drive.
 */
export const createGameStream = ({ providerGameId, gameDate, seed, speed }: GameStreamOptions): GameStream => {
  const common = { providerGameId, gameDate, seed, startsAtMs: 0, startsAtUs: Date.parse(`${gameDate}T18:00:00Z`) * 1000 }
  const { game, messages } = generateNflGame(common)
  const template = clockMessage(generateNflGame({ ...common, ticksPerSecond: 1 }).messages)
  const beginsAtMs = messages[openingMessages]?.atMs ?? 0
  let index = 0
  let count = 0
  let known = { atMs: 0, quarter: 1, seconds: 900 }

  const numbered = (body: JsonObject): JsonObject => nflVocabulary.withFeedSeq(body, ++count)
  const clock = (gameMs: number): JsonObject => ({
    ...template,
    seq: ++count,
    event_id: `t${count}`,
    qtr: known.quarter,
    quarter_seconds_remaining: Math.max(0, known.seconds - Math.floor((gameMs - known.atMs) / 1000)),
  })

  return {
    gameId: game.gameId,
    get count() {
      return count
    },
    next: (atMs) => {
      const gameMs = beginsAtMs + atMs * speed
      const due = messages[index]
      // The last message ends the game: it is kept for final().
      if (due === undefined || index === messages.length - 1 || due.atMs > gameMs) return clock(gameMs)
      index++
      if (textOf(due.body['type']) === 'status')
        known = { atMs: due.atMs, quarter: numberOf(due.body['qtr']), seconds: numberOf(due.body['quarter_seconds_remaining']) }
      return numbered(due.body)
    },
    final: () => numbered((messages.at(-1) as SlateMessage).body),
  }
}

const clockMessage = (messages: readonly SlateMessage[]): JsonObject => {
  const found = messages.find(({ body }) => textOf(body['type']) === 'tick')
  if (found === undefined) throw new Error('The generated game has no clock messages.')
  return found.body
}
