import { errorFactory, type ErrorRegistry } from '@fairline/kernel'

/** Public error codes of the exactly-once tool. */
export const exactlyOnceErrors = {
  EXACTLY_ONCE_STAGE_STUCK: { disposition: 'fatal', advice: 'The reasons of its exits and the broker log say what it waits for.' },
  EXACTLY_ONCE_READER_FAILED: { disposition: 'fatal', advice: 'Check that Java runs and the cluster serves (tools/stack).' },
  EXACTLY_ONCE_LEADER_UNKNOWN: { disposition: 'fatal', advice: 'See the broker logs: the partition has no leader.' },
} as const satisfies ErrorRegistry

/** Makes the errors of this package. */
export const exactlyOnceError = errorFactory(exactlyOnceErrors)
