import type { Clock, Sport } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import type { Instruments, ServiceErrors } from '@fairline/runtime-service'
import type { apiMetrics } from '../api-metrics.ts'
import { sportOfGameId } from '../games.ts'
import type { BoardReader } from '../ports.ts'
import type { FeedListener, GameFeed } from './game-feed.ts'
import { openGameFeed } from './game-feed.ts'

/** A client of the hub. */
export interface StreamListener extends FeedListener {
  /** The hub cannot serve the client any more. */
  fail(error: AppError): void
}

/** Follows games for all clients of the stream, each game once. */
export interface StreamHub {
  /** Sends the game's board and its changes; false for an unknown game. */
  subscribeGame(listener: StreamListener, gameId: string): Promise<boolean>
  /** All games of a sport that are not over, also those that appear later. */
  subscribeSport(listener: StreamListener, sport: Sport): Promise<void>
  unsubscribeGame(listener: StreamListener, gameId: string): void
  unsubscribeSport(listener: StreamListener, sport: Sport): void
  /** Ends all subscriptions of a client. */
  remove(listener: StreamListener): void
  close(): Promise<void>
}

/** What {@link createStreamHub} needs. */
export interface StreamHubOptions {
  readonly reader: BoardReader
  readonly clock: Clock
  readonly errors: ServiceErrors
  readonly instruments: Instruments<typeof apiMetrics>
  /** How often expired boards are noticed. Default 250 ms. */
  readonly watchMs?: number
  /** How often a sport's list is read for new games. Default 2 s. */
  readonly listMs?: number
}

/** A client's subscriptions. */
interface Interest {
  readonly games: Set<string>
  readonly sports: Set<Sport>
  readonly joined: Set<string>
}

/** A {@link StreamHub} over a reader of boards. */
export const createStreamHub = ({ reader, clock, errors, instruments, watchMs = 250, listMs = 2000 }: StreamHubOptions): StreamHub => {
  const feeds = new Map<string, Promise<GameFeed | undefined>>()
  const open = new Map<string, GameFeed>()
  const interests = new Map<StreamListener, Interest>()

  const interestOf = (listener: StreamListener): Interest => {
    const known = interests.get(listener) ?? { games: new Set(), sports: new Set(), joined: new Set() }
    interests.set(listener, known)
    return known
  }

  const drop = (gameId: string): void => {
    const feed = open.get(gameId)
    open.delete(gameId)
    feeds.delete(gameId)
    feed?.close().catch(errors.record)
  }

  const failFeed = (gameId: string, caught: unknown): void => {
    const error = errors.record(caught, { gameId })
    for (const [listener, { joined }] of interests) if (joined.has(gameId)) listener.fail(error)
    drop(gameId)
  }

  const feedOf = (gameId: string): Promise<GameFeed | undefined> => {
    const known = feeds.get(gameId)
    if (known !== undefined) return known
    const sport = sportOfGameId(gameId)
    if (sport === undefined) return Promise.resolve(undefined)
    const opening = openGameFeed({
      gameId,
      sport,
      reader,
      nowUs: () => clock.nowUs(),
      onFailure: (caught) => {
        failFeed(gameId, caught)
      },
    }).then(
      (feed) => {
        if (feed === undefined) feeds.delete(gameId)
        else open.set(gameId, feed)
        return feed
      },
      (caught: unknown) => {
        feeds.delete(gameId)
        throw caught
      },
    )
    feeds.set(gameId, opening)
    return opening
  }

  const join = async (listener: StreamListener, gameId: string): Promise<boolean> => {
    const interest = interestOf(listener)
    if (interest.joined.has(gameId)) return true
    interest.joined.add(gameId)
    const feed = await feedOf(gameId).catch((caught: unknown) => {
      interest.joined.delete(gameId)
      throw caught
    })
    // The client may have gone, or changed its mind, while the feed was opening.
    const isWanted = interests.get(listener) === interest && interest.joined.has(gameId)
    if (feed === undefined) interest.joined.delete(gameId)
    else if (isWanted) feed.join(listener)
    else leaveFeed(listener, gameId)
    return feed !== undefined
  }

  const leaveFeed = (listener: StreamListener, gameId: string): void => {
    const feed = open.get(gameId)
    feed?.leave(listener)
    if (feed?.size === 0) drop(gameId)
  }

  const leave = (listener: StreamListener, gameId: string): void => {
    if (interests.get(listener)?.joined.delete(gameId) === true) leaveFeed(listener, gameId)
  }

  /** Joins a client to the games of its sports, and takes it from those that are over. */
  const followSport = async (listener: StreamListener, sport: Sport): Promise<void> => {
    const heads = await reader.listGames(sport)
    const interest = interests.get(listener)
    if (interest?.sports.has(sport) !== true) return
    for (const { gameId, final } of heads) {
      if (!final) await join(listener, gameId)
      else if (open.get(gameId)?.isFinal === true && !interest.games.has(gameId)) leave(listener, gameId)
    }
  }

  const followSports = async (): Promise<void> => {
    for (const [listener, { sports }] of interests)
      for (const sport of sports) {
        try {
          await followSport(listener, sport)
        } catch (caught) {
          const error = AppError.from(caught)
          errors.record(error, { sport })
          // The list is read again soon; what is already followed goes on.
          if (error.disposition !== 'retry') throw error
        }
      }
  }

  let isClosing = false
  let timer: NodeJS.Timeout | undefined
  const keepFollowing = (): void => {
    timer = setTimeout(() => {
      followSports()
        .catch(errors.fatal)
        .finally(() => {
          if (!isClosing) keepFollowing()
        })
    }, listMs)
  }
  keepFollowing()
  const watching = setInterval(() => {
    for (const feed of open.values()) feed.watch()
    instruments.fairline_api_stream_games.set(open.size)
  }, watchMs)

  return {
    subscribeGame: async (listener, gameId) => {
      interestOf(listener).games.add(gameId)
      const found = await join(listener, gameId)
      if (!found) interests.get(listener)?.games.delete(gameId)
      return found
    },
    subscribeSport: async (listener, sport) => {
      interestOf(listener).sports.add(sport)
      await followSport(listener, sport)
    },
    unsubscribeGame: (listener, gameId) => {
      interests.get(listener)?.games.delete(gameId)
      leave(listener, gameId)
    },
    unsubscribeSport: (listener, sport) => {
      const interest = interests.get(listener)
      interest?.sports.delete(sport)
      for (const gameId of interest?.joined ?? [])
        if (sportOfGameId(gameId) === sport && interest?.games.has(gameId) !== true) leave(listener, gameId)
    },
    remove: (listener) => {
      for (const gameId of interests.get(listener)?.joined ?? []) leave(listener, gameId)
      interests.delete(listener)
    },
    close: async () => {
      isClosing = true
      clearTimeout(timer)
      clearInterval(watching)
      await Promise.all([...open.values()].map((feed) => feed.close()))
      open.clear()
      feeds.clear()
    },
  }
}
