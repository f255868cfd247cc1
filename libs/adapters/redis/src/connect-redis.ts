import type { BoardReader } from './board-reader.ts'
import { createBoardReader } from './board-reader.ts'
import type { BoardStore } from './board-store.ts'
import { createBoardStore } from './board-store.ts'
import type { RedisConfig } from './redis-config.ts'
import { defaultOpenTimeoutMs } from './redis-config.ts'
import type { BoardClient } from './redis-connection.ts'
import { closeClient, openClient } from './redis-connection.ts'
import { redisErrorFrom } from './redis-errors.ts'

/** An open connection to the cluster. */
export interface RedisBoards {
  readonly store: BoardStore
  readonly reader: BoardReader
  /** Resolves where every master answers; throws a `retry` error otherwise. For readiness. */
  ping(): Promise<void>
  close(): Promise<void>
}

/**
 * Connects to the cluster. Throws REDIS_SERVER_UNREACHABLE where no node answers.
 * @param onError hears of connection errors; the client reconnects by itself.
 */
export const connectRedis = async (config: RedisConfig, onError: (error: Error) => void): Promise<RedisBoards> => {
  const client = await openClient(config, onError)
  let subscriber: BoardClient | undefined
  const openSubscriber = async (): Promise<BoardClient> => (subscriber = await openClient(config, onError, true))
  return {
    store: createBoardStore(client),
    reader: createBoardReader(client, openSubscriber, config.openTimeoutMs ?? defaultOpenTimeoutMs),
    ping: async () => {
      try {
        await Promise.all(client.nodes('master').map((node) => node.ping()))
      } catch (caught) {
        throw redisErrorFrom(caught, 'a ping')
      }
    },
    close: async () => {
      closeClient(client)
      if (subscriber !== undefined) closeClient(subscriber)
    },
  }
}
