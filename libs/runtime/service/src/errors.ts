import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** Public error codes of the service runtime. */
export const serviceErrors = {
  SERVICE_CONFIG_INVALID: { disposition: 'fatal', advice: 'Correct the environment variables named above and start again.' },
  SERVICE_FLAG_UNKNOWN: { disposition: 'fatal', advice: 'Run with --help to see the flags.' },
  SERVICE_PORT_TAKEN: {
    disposition: 'fatal',
    advice: 'Stop the process that holds it, or choose another with FAIRLINE_SERVICE_OPS_PORT (0 picks a free one).',
  },
  SERVICE_PORT_REFUSED: { disposition: 'fatal', advice: 'Check FAIRLINE_SERVICE_OPS_HOST and FAIRLINE_SERVICE_OPS_PORT.' },
  SERVICE_OPS_TOKEN_INVALID: {
    disposition: 'fatal',
    advice: 'Write 32 to 200 letters, digits, - or _ into the file of FAIRLINE_SERVICE_OPS_TOKEN_FILE, readable by the service only.',
  },
  SERVICE_DRAIN_TIMEOUT: {
    disposition: 'fatal',
    advice: 'Nothing uncommitted is lost: it is read again. Raise FAIRLINE_SERVICE_SHUTDOWN_MS if this repeats.',
  },
  SERVICE_PROGRESS_STALLED: {
    disposition: 'fatal',
    advice: 'Nothing uncommitted is lost: the restart reads it again. If this repeats, see runbooks/no-progress.md.',
  },
  SERVICE_METRIC_CONFLICT: { disposition: 'fatal', advice: 'Give each metric one definition.' },
  SERVICE_CONDITION_CONFLICT: { disposition: 'fatal', advice: 'Give each condition and pulse a name of its own.' },
} as const satisfies ErrorRegistry

/** Makes errors of {@link serviceErrors}. */
export const serviceError = errorFactory(serviceErrors)
