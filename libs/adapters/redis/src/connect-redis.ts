import type { DependencyObserver } from '@fairline/kernel'
import type { BoardReader } from './board-reader.ts'
import { createBoardReader } from './board-reader.ts'
import type { BoardStore } from './board-store.ts'
import { createBoardStore } from './board-store.ts'
import type { RedisConfig } from './redis-config.ts'
import { commandDeadlineOf, defaultOpenTimeoutMs } from './redis-config.ts'
import type { BoardClient } from './redis-connection.ts'
import { closeClient, openClient, redisServer } from './redis-connection.ts'

/** An open connection to the cluster. */
export interface RedisBoards {
  readonly store: BoardStore
  readonly reader: BoardReader
  /** Resolves where every master answers; throws a `retry` error otherwise. For readiness. */
  ping(): Promise<void>
  close(): Promise<void>
}

/**
 * Connects to the cluster. Throws REDIS_SERVER_UNREACHABLE where it does not serve in time; so does every later operation.
 * @param onError hears of connection errors; the client reconnects by itself.
 * @param observe hears of each operation when it has ended.
 */
export const connectRedis = async (
  config: RedisConfig,
  onError: (error: Error) => void,
  observe?: DependencyObserver,
): Promise<RedisBoards> => {
  const server = redisServer(observe)
  const commandDeadlineMs = commandDeadlineOf(config)
  const subscribeDeadlineMs = config.openTimeoutMs ?? defaultOpenTimeoutMs
  const client = await openClient(config, server, onError)
  let subscriber: BoardClient | undefined
  const openSubscriber = async (): Promise<BoardClient> => (subscriber = await openClient(config, server, onError, true))
  return {
    store: createBoardStore(client, server, commandDeadlineMs),
    reader: createBoardReader(client, openSubscriber, server, { commandDeadlineMs, subscribeDeadlineMs }),
    ping: async () => {
      await server.ask({ name: 'ping', deadlineMs: commandDeadlineMs }, () =>
        Promise.all(client.nodes('master').map((node) => node.ping())),
      )
    },
    close: async () => {
      closeClient(client)
      if (subscriber !== undefined) closeClient(subscriber)
    },
  }
}
