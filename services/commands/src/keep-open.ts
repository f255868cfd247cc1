import { setTimeout } from 'node:timers/promises'
import { AppError } from '@fairline/kernel'
import type { Condition, Instruments, ServiceErrors } from '@fairline/runtime-service'
import type { commandsMetrics } from './commands-metrics.ts'

/** What {@link keepOpen} needs. */
export interface KeepOpenOptions {
  /** One opening; resolves when it was closed on purpose. `succeeded` makes the next wait short again. */
  readonly carry: (succeeded: () => void) => Promise<void>
  readonly closing: AbortSignal
  readonly connected: Condition
  readonly errors: ServiceErrors
  readonly instruments: Instruments<typeof commandsMetrics>
  readonly backoffMs: (attempt: number) => number
}

/** Opens a path again after every transient error, until the service closes. Any other error is thrown. */
export const keepOpen = async ({ carry, closing, connected, errors, instruments, backoffMs }: KeepOpenOptions): Promise<void> => {
  let attempt = 0
  const succeeded = (): void => {
    attempt = 0
  }
  while (!closing.aborted) {
    try {
      await carry(succeeded)
    } catch (caught) {
      const error = AppError.from(caught)
      if (error.disposition !== 'retry') throw error
      const waitMs = backoffMs(attempt++)
      connected.unmet(error.message)
      errors.record(error, { waitMs })
      instruments.fairline_commands_reopens_total.add(1)
      // Only the end of the service cuts the wait short.
      await setTimeout(waitMs, undefined, { signal: closing }).catch(() => undefined)
    }
  }
}
