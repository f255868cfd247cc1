import type { ServerEnvironment } from '@fairline/tools-platform'
import { Redis } from 'ioredis'

/** Every master gets a command of its own: a cluster client would send it to one. */
const onEveryMaster = async (environment: ServerEnvironment, ...command: readonly [string, ...string[]]): Promise<readonly unknown[]> => {
  const [name, ...args] = command
  const { FAIRLINE_REDIS_USERNAME: username, FAIRLINE_REDIS_PASSWORD: password } = environment
  const login = username === undefined || password === undefined ? {} : { username, password }
  return Promise.all(
    (environment['FAIRLINE_REDIS_NODES'] ?? '').split(',').map(async (address) => {
      const [host = '', port] = address.split(':')
      const redis = new Redis({ host, port: Number(port), maxRetriesPerRequest: 3, ...login })
      // A broken connection also fails the command.
      redis.on('error', () => undefined)
      try {
        return await redis.call(name, ...args)
      } finally {
        redis.disconnect()
      }
    }),
  )
}

/** Empties every master. */
export const flushRedis = async (environment: ServerEnvironment): Promise<void> => {
  await onEveryMaster(environment, 'FLUSHALL')
}

/** How many keys all masters hold. */
export const countKeys = async (environment: ServerEnvironment): Promise<number> =>
  (await onEveryMaster(environment, 'DBSIZE')).reduce((sum: number, count) => sum + Number(count), 0)

/** Every master answers nothing for so long. Resolves when they do again. */
export const sleepRedis = async (environment: ServerEnvironment, forMs: number): Promise<void> => {
  await onEveryMaster(environment, 'DEBUG', 'SLEEP', String(forMs / 1000))
}
