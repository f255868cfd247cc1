import { AppError } from '@fairline/kernel'
import type { ServiceErrors } from '@fairline/runtime-service'
import type { KeyFinder } from '../ports.ts'

/** What {@link watchKeys} needs. */
export interface WatchKeysOptions {
  readonly keys: Pick<KeyFinder, 'endedApiKeys'>
  /** Ids of the keys that are in use now. */
  readonly inUse: () => Iterable<string>
  readonly onEnded: (ids: ReadonlySet<string>) => void
  readonly everyMs: number
  readonly errors: ServiceErrors
}

/**
 * Looks again and again which of the keys in use have ended: one query for all of them, none where there are none. While the database is
 * away nothing is known to have ended. Returns what stops it.
 */
export const watchKeys = ({ keys, inUse, onEnded, everyMs, errors }: WatchKeysOptions): (() => void) => {
  let isStopped = false
  let timer: NodeJS.Timeout
  const look = async (): Promise<void> => {
    try {
      const ended = await keys.endedApiKeys([...new Set(inUse())])
      if (ended.size > 0) onEnded(ended)
    } catch (caught) {
      const error = AppError.from(caught)
      if (error.disposition !== 'retry') throw error
      errors.record(error)
    }
  }
  const lookLater = (): void => {
    timer = setTimeout(() => {
      look()
        .catch(errors.fatal)
        .finally(() => {
          if (!isStopped) lookLater()
        })
    }, everyMs)
  }
  lookLater()
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
