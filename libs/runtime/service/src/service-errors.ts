import { AppError } from '@fairline/kernel'
import type { Logger } from './logger.ts'
import type { Metrics } from './metrics.ts'
import { processMetrics } from './process-metrics.ts'

/** Where a service reports errors that are not thrown to a caller. */
export interface ServiceErrors {
  /** Counts an error by code and logs it; the service goes on. Returns it classified. */
  readonly record: (caught: unknown, fields?: Readonly<Record<string, unknown>>) => AppError
  /** The service cannot go on: it exits with 1 without draining, and what was not committed is read again. */
  readonly fatal: (caught: unknown) => void
}

/** {@link ServiceErrors} over a logger and metrics; `onFatal` is told of the first fatal error. */
export const createServiceErrors = (log: Logger, metrics: Metrics, onFatal: (error: AppError) => void): ServiceErrors => {
  const { fairline_service_errors_total: total } = metrics.open(processMetrics)
  let isFatal = false
  const count = (caught: unknown): AppError => {
    const error = AppError.from(caught)
    total.add(1, { code: error.code, disposition: error.disposition })
    return error
  }
  return {
    record: (caught, fields = {}) => {
      const error = count(caught)
      log.error({ ...fields, ...error.context, code: error.code, disposition: error.disposition }, error.message)
      return error
    },
    fatal: (caught) => {
      const error = count(caught)
      if (isFatal) return
      isFatal = true
      onFatal(error)
    },
  }
}
