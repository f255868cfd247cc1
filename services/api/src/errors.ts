import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** Public error codes of the API as a process; those of its answers are in {@link apiProblems}. */
export const apiErrors = {
  API_PORT_TAKEN: {
    disposition: 'fatal',
    advice: 'Stop the process that holds it, or choose another with FAIRLINE_API_PORT (0 picks a free one).',
  },
  API_SPORT_UNKNOWN: { disposition: 'fatal', advice: 'A newer release writes the boards: update the API.' },
} as const satisfies ErrorRegistry

/** Makes errors of {@link apiErrors}. */
export const apiFault = errorFactory(apiErrors)
