import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** The public error codes of the wire contract. */
export const contractsErrors = {
  CONTRACTS_ENUM_UNKNOWN: { disposition: 'reject', advice: 'The writer is newer than this reader, or wrote nothing.' },
  CONTRACTS_LOG_STALLED: { disposition: 'retry', advice: 'The brokers are slow, or a transaction hangs; start over.' },
} as const satisfies ErrorRegistry

/** Makes errors of {@link contractsErrors}. */
export const contractsError = errorFactory(contractsErrors)
