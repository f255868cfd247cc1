import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** The public error codes of the Redis adapter. */
export const redisErrors = {
  REDIS_SERVER_UNREACHABLE: {
    disposition: 'retry',
    advice: 'Check that every node of redis.nodes is up and that the cluster state is ok (CLUSTER INFO).',
  },
  REDIS_COMMAND_FAILED: {
    disposition: 'retry',
    advice: "Check the server's memory and log; the write is guarded, so repeating it is safe.",
  },
  REDIS_ACCESS_DENIED: {
    disposition: 'fatal',
    advice: 'Check redis.username and redis.password, and the rights of that user.',
  },
  REDIS_VALUE_INVALID: {
    disposition: 'fatal',
    advice: 'Something else writes these keys, or a newer release did; delete the keys of the game and the publisher writes them again.',
  },
} as const satisfies ErrorRegistry

/** Makes errors of {@link redisErrors}. */
export const redisError = errorFactory(redisErrors)

/** Classifies whatever a Redis call threw. */
export const redisErrorFrom = (caught: unknown, doing: string): ReturnType<typeof redisError> => {
  const message = caught instanceof Error ? caught.message : String(caught)
  const kind = caught instanceof Error && caught.name === 'ReplyError' ? (message.split(' ', 1)[0] ?? '') : ''
  if (kind === 'NOAUTH' || kind === 'WRONGPASS' || kind === 'NOPERM')
    return redisError('REDIS_ACCESS_DENIED', `Redis refused ${doing}: ${message}.`, { kind }, caught)
  if (kind !== '' && kind !== 'CLUSTERDOWN')
    return redisError('REDIS_COMMAND_FAILED', `Redis failed ${doing}: ${message}.`, { kind }, caught)
  return redisError('REDIS_SERVER_UNREACHABLE', `Redis did not answer ${doing}: ${message}.`, undefined, caught)
}
