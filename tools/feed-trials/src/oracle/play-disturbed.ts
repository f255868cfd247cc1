import type { MarketView } from '@fairline/contracts'
import type { JsonObject, Sport } from '@fairline/kernel'
import { feedPaths, keyOfGame } from '../tried-sports.ts'
import type { Delivery } from './disturb-game.ts'
import { wordings } from './disturb-game.ts'
import type { ObservedGame } from './observed-game.ts'
import { announced, forbids, word } from './observed-game.ts'
import { observers } from './observers.ts'

/** How a game ended on the path, and what was open that must not have been. */
export interface PlayedGame {
  readonly markets: ReadonlyMap<string, MarketView>
  readonly score: readonly [home: number, away: number]
  readonly violations: readonly string[]
}

/** Long enough for the game to stop waiting for what has not come. */
const stepMs = 1_000
const atOnceMs = 20

/** Plays deliveries of one game over the whole path, and looks after each with the oracle's eyes at what takes bets. */
export const playDisturbed = (sport: Sport, providerGameId: string, deliveries: readonly Delivery[]): PlayedGame => {
  const path = feedPaths[sport]()
  const observer = observers[sport]
  const gameId = `${sport}-${providerGameId}`
  const source = `${sport}-feed/0`
  const bodies = new Map<string, JsonObject>()
  const violations: string[] = []
  let game: ObservedGame | undefined
  let lost: string | undefined
  let seen = 0
  let atMs = 0

  const look = (): void => {
    for (; seen < path.passed.length; seen++) {
      const { kind, eventId } = path.passed[seen] as (typeof path.passed)[number]
      if (kind !== 'feed') {
        if (kind !== 'command') lost = kind
        continue
      }
      const body = bodies.get(eventId)
      if (body === undefined) continue
      if (body['type'] === 'fixture') game ??= announced(body)
      else if (game !== undefined) {
        game = observer.observe(game, body)
        if (observer.mayReopen(body)) lost = undefined
      }
    }
    if (game === undefined) return
    for (const { key, status } of path.markets(gameId).values()) {
      if (status !== 'active') continue
      const why = lost === undefined ? forbids(observer, game, key) : `something of the game is unknown since a ${lost}`
      if (why !== undefined) violations.push(`after message ${path.passed.at(-1)?.eventId ?? ''} ${key} takes bets, although ${why}`)
    }
  }
  for (const { body, isFollowedAtOnce } of deliveries) {
    bodies.set(word(body[wordings[sport].event]), body)
    path.message({ bytes: Buffer.from(JSON.stringify(body)), ...keyOfGame(sport, providerGameId) }, atMs, source)
    atMs += isFollowedAtOnce ? atOnceMs : stepMs
    if (!isFollowedAtOnce) path.beat(source, atMs)
    look()
  }
  const summary = path.score(gameId)
  return { markets: path.markets(gameId), score: [summary?.homeScore ?? -1, summary?.awayScore ?? -1], violations }
}
