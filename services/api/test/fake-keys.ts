import { createMemoryKeys } from '@fairline/adapters-postgres/memory'
import type { MemoryKeys } from '@fairline/adapters-postgres/memory'
import { AppError } from '@fairline/kernel'

/** Keys in memory that count lookups and can fail as an unreachable server does. */
export interface FakeKeys extends MemoryKeys {
  /** Queries so far: lookups of keys, and looks for ended ones. */
  readonly lookups: () => number
  failing: boolean
}

/** {@link FakeKeys} that know none yet. */
export const createFakeKeys = (nowMs: () => number): FakeKeys => {
  const memory = createMemoryKeys(nowMs)
  let lookups = 0
  const asked = <T>(answer: () => Promise<T>): Promise<T> => {
    lookups++
    return keys.failing ? Promise.reject(new AppError('POSTGRES_SERVER_UNREACHABLE', 'No server.', { disposition: 'retry' })) : answer()
  }
  const keys: FakeKeys = {
    ...memory,
    failing: false,
    lookups: () => lookups,
    findApiKey: (presented) => asked(() => memory.findApiKey(presented)),
    endedApiKeys: (ids) => asked(() => memory.endedApiKeys(ids)),
  }
  return keys
}
