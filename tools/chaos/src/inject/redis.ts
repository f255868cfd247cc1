import type { ServerEnvironment } from '@fairline/tools-platform'
import { Redis } from 'ioredis'

/** Every master gets a command of its own: a cluster client would send it to one. */
const onEveryMaster = async (environment: ServerEnvironment, ...command: readonly [string, ...string[]]): Promise<void> => {
  const [name, ...args] = command
  await Promise.all(
    (environment['FAIRLINE_REDIS_NODES'] ?? '').split(',').map(async (address) => {
      const [host = '', port] = address.split(':')
      const redis = new Redis({ host, port: Number(port), maxRetriesPerRequest: 3 })
      // A broken connection also fails the command.
      redis.on('error', () => undefined)
      try {
        await redis.call(name, ...args)
      } finally {
        redis.disconnect()
      }
    }),
  )
}

/** Empties every master. */
export const flushRedis = (environment: ServerEnvironment): Promise<void> => onEveryMaster(environment, 'FLUSHALL')

/** Every master answers nothing for so long. Resolves when they do again. */
export const sleepRedis = (environment: ServerEnvironment, forMs: number): Promise<void> =>
  onEveryMaster(environment, 'DEBUG', 'SLEEP', String(forMs / 1000))
