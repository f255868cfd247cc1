import type { Dependency } from '@fairline/contracts'
import { dependency } from '@fairline/contracts'
import type { DependencyObserver } from '@fairline/kernel'
import { Cluster } from 'ioredis'
import type { RedisConfig } from './redis-config.ts'
import { defaultCommandTimeoutMs, defaultOpenTimeoutMs } from './redis-config.ts'
import { redisError, redisErrorFrom } from './redis-errors.ts'
import { applyBoardScript, applyChangeScript, applyWordsScript, extendScript, readBoardScript } from './board-scripts.ts'

/** What this adapter uses of the client, its own scripts included. Never leaves the adapter. */
export interface BoardClient extends Cluster {
  applyChange(...keysAndArguments: string[]): Promise<string>
  applyBoard(...keysAndArguments: string[]): Promise<string>
  extendBoard(...keysAndArguments: string[]): Promise<string>
  applyWords(...keysAndArguments: string[]): Promise<number>
  readBoard(...keys: string[]): Promise<[string[], string[]]>
}

/** The cluster as a dependency: every command goes through it. */
export const redisServer = (observe?: DependencyObserver): Dependency =>
  dependency({
    name: 'redis',
    errorFrom: redisErrorFrom,
    lateError: (message) => redisError('REDIS_SERVER_UNREACHABLE', message),
    observe,
  })

const clientOf = (config: RedisConfig, subscriber: boolean): BoardClient => {
  const timeoutMs = config.commandTimeoutMs ?? defaultCommandTimeoutMs
  return new Cluster(
    config.nodes.map((node) => {
      const colon = node.lastIndexOf(':')
      return { host: node.slice(0, colon), port: Number(node.slice(colon + 1)) }
    }),
    {
      lazyConnect: true,
      shardedSubscribers: subscriber,
      // Commands fail soon and their owner repeats them: a queue in the client would grow without bound in an outage.
      enableOfflineQueue: subscriber,
      clusterRetryStrategy: (times) => Math.min(50 * times, 1000),
      retryDelayOnFailover: 50,
      retryDelayOnClusterDown: 50,
      maxRedirections: 8,
      slotsRefreshTimeout: timeoutMs,
      // EVALSHA with a fall-back to EVAL on NOSCRIPT is the client's own doing.
      scripts: {
        applyChange: { lua: applyChangeScript, numberOfKeys: 4 },
        applyBoard: { lua: applyBoardScript, numberOfKeys: 4 },
        extendBoard: { lua: extendScript, numberOfKeys: 4 },
        applyWords: { lua: applyWordsScript, numberOfKeys: 1 },
        readBoard: { lua: readBoardScript, numberOfKeys: 2 },
      },
      redisOptions: {
        ...(config.username === undefined ? {} : { username: config.username }),
        ...(config.password === undefined ? {} : { password: config.password }),
        ...(config.tls === true ? { tls: {} } : {}),
        commandTimeout: timeoutMs,
        connectTimeout: timeoutMs,
        maxRetriesPerRequest: 1,
      },
    },
  ) as BoardClient
}

/**
 * Opens a client and waits until the cluster can serve, for at most `openTimeoutMs`: the client itself waits for ever for a cluster of which a
 * node is away when it comes.
 */
export const openClient = async (
  config: RedisConfig,
  server: Dependency,
  onError: (error: Error) => void,
  subscriber = false,
): Promise<BoardClient> => {
  const client = clientOf(config, subscriber)
  const deadlineMs = config.openTimeoutMs ?? defaultOpenTimeoutMs
  // Without a listener the client writes to the console.
  client.on('error', (error: Error) => onError(redisErrorFrom(error, 'a connection')))
  try {
    await server.ask({ name: 'open', deadlineMs, doing: `connecting to ${config.nodes.join(', ')}` }, () => client.connect())
  } catch (caught) {
    client.disconnect()
    throw caught
  }
  return client
}

/** Ends a client at once; what is in flight fails. */
export const closeClient = (client: BoardClient): void => client.disconnect()
