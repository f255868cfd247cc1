import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** Public error codes of a local run. */
export const platformErrors = {
  PLATFORM_PORT_TAKEN: { disposition: 'reject', advice: 'End that program (`ss -ltnp` names it) and start again.' },
  PLATFORM_SERVICE_UNREADY: { disposition: 'fatal', advice: 'Read its log.' },
  PLATFORM_STREAM_ENDED: { disposition: 'retry', advice: 'See that the API runs (`npx fairline status`) and that its key is valid.' },
  PLATFORM_PARTITIONS_FEWER: {
    disposition: 'reject',
    advice: 'A partition count is never decreased: it would move games between partitions.',
  },
} as const satisfies ErrorRegistry

/** Makes an error of a local run. */
export const platformError = errorFactory(platformErrors)
