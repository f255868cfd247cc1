import type { Dependency, MarketView } from '@fairline/contracts'
import { expiresAtMs } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import type { BoardMessage, GameHead } from './board-codec.ts'
import { headFromFields, marketsFromFields, messageFrom } from './board-codec.ts'
import { boardKeys, gamesKey, healthKey } from './board-keys.ts'
import type { BoardClient } from './redis-connection.ts'
import type { SourceWord } from './source-words.ts'
import { wordsFromFields } from './source-words.ts'

/** A game's head with its tradable markets, of one moment. */
export interface GameBoard {
  readonly head: GameHead
  /** By market key. Empty once the prices expired: nothing is tradable then. */
  readonly markets: ReadonlyMap<string, MarketView>
  /** Milliseconds UTC. */
  readonly expiresAtMs: number
}

/** Ends a subscription. */
export type Unsubscribe = () => Promise<void>

/** Reads boards. Methods throw a `retry` error where Redis does not answer in time. */
export interface BoardReader {
  /** Undefined for a game Redis does not know. */
  readHead(gameId: string): Promise<GameHead | undefined>
  readBoard(gameId: string): Promise<GameBoard | undefined>
  /** Settled and cancelled markets by key. */
  readResults(gameId: string): Promise<ReadonlyMap<string, MarketView>>
  /** Heads of a sport's games by start. */
  listGames(sport: Sport): Promise<readonly GameHead[]>
  /** The newest word of each source of a sport in each partition; empty where none was heard within an hour. */
  readHealth(sport: Sport): Promise<readonly SourceWord[]>
  /**
   * Calls back for every write applied to these games from now on. Subscribe first, then read the board, then drop messages
   * at or below its change_seq. Delivery is at most once: where change_seq skips, read the board again.
   */
  subscribe(gameIds: readonly string[], onMessage: (message: BoardMessage) => void): Promise<Unsubscribe>
}

const record = (flat: readonly string[]): Record<string, string> => {
  const fields: Record<string, string> = {}
  for (let i = 0; i + 1 < flat.length; i += 2) fields[flat[i] as string] = flat[i + 1] as string
  return fields
}

const byStart = (a: GameHead, b: GameHead): number =>
  (a.teams?.startsAtUs ?? 0) - (b.teams?.startsAtUs ?? 0) || (a.gameId < b.gameId ? -1 : 1)

interface Channel {
  readonly listeners: Set<(message: BoardMessage) => void>
  readonly ready: Promise<unknown>
}

/** How long the calls of a {@link BoardReader} may take. */
export interface ReaderDeadlines {
  readonly commandDeadlineMs: number
  /** The client of subscriptions waits for a cluster that is away; a subscription that takes longer has failed. */
  readonly subscribeDeadlineMs: number
}

/** A {@link BoardReader} over a client for commands and one for subscriptions, opened at the first one. */
export const createBoardReader = (
  client: BoardClient,
  subscriber: () => Promise<BoardClient>,
  server: Dependency,
  { commandDeadlineMs, subscribeDeadlineMs }: ReaderDeadlines,
): BoardReader => {
  const subscribed = new Map<string, Channel>()
  let opening: Promise<BoardClient> | undefined
  const open = async (): Promise<BoardClient> => {
    const opened = await subscriber()
    opened.on('smessage', (channel: string, json: string) => {
      const heard = subscribed.get(channel)
      if (heard === undefined) return
      const message = messageFrom(json)
      for (const each of heard.listeners) each(message)
    })
    return opened
  }
  const asking = <T>(name: string, doing: string, ask: () => Promise<T>): Promise<T> =>
    server.ask({ name, deadlineMs: commandDeadlineMs, doing }, ask)
  const subscribing = <T>(name: string, ask: () => Promise<T>): Promise<T> => server.ask({ name, deadlineMs: subscribeDeadlineMs }, ask)
  const readHead = (gameId: string): Promise<GameHead | undefined> =>
    asking('read-head', `reading the head of ${gameId}`, async () => headFromFields(gameId, await client.hgetall(boardKeys(gameId).head)))
  return {
    readHead,
    readBoard: (gameId) =>
      asking('read-board', `reading the board of ${gameId}`, async () => {
        const keys = boardKeys(gameId)
        const [head, markets] = await client.readBoard(keys.head, keys.board)
        const found = headFromFields(gameId, record(head))
        return found && { head: found, markets: marketsFromFields(record(markets)), expiresAtMs: expiresAtMs(found) }
      }),
    readResults: (gameId) =>
      asking('read-results', `reading the results of ${gameId}`, async () =>
        marketsFromFields(await client.hgetall(boardKeys(gameId).results)),
      ),
    listGames: async (sport) => {
      const ids = await asking('list-games', `listing ${sport} games`, () => client.zrange(gamesKey(sport), '0', '-1'))
      const heads = await Promise.all(ids.map(readHead))
      return heads.filter((head) => head !== undefined).sort(byStart)
    },
    readHealth: (sport) =>
      asking('read-health', `reading what ${sport} sources said`, async () => wordsFromFields(await client.hgetall(healthKey(sport)))),
    subscribe: async (gameIds, onMessage) => {
      opening ??= open()
      const opened = await opening.catch((caught: unknown) => {
        opening = undefined
        throw caught
      })
      const names = [...new Set(gameIds)].map((gameId) => boardKeys(gameId).changes)
      // A listener of its own per call, so that the same callback may subscribe twice.
      const listener = (message: BoardMessage): void => onMessage(message)
      const channels = names.map((name) => {
        const channel = subscribed.get(name) ?? { listeners: new Set(), ready: subscribing('subscribe', () => opened.ssubscribe(name)) }
        channel.listeners.add(listener)
        subscribed.set(name, channel)
        return channel
      })
      const leave = async (): Promise<void> => {
        const left = names.filter((name) => {
          const channel = subscribed.get(name)
          return channel?.listeners.delete(listener) === true && channel.listeners.size === 0 && subscribed.delete(name)
        })
        await subscribing('unsubscribe', () => Promise.all(left.map((name) => opened.sunsubscribe(name))))
      }
      try {
        await Promise.all(channels.map((channel) => channel.ready))
      } catch (caught) {
        void leave().catch(() => undefined)
        throw caught
      }
      return leave
    },
  }
}
