import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** The public error codes of market life cycles. */
export const marketsErrors = {
  MARKETS_MOVE_FORBIDDEN: { disposition: 'fatal', advice: 'This is a bug in the calculator; nothing of the batch was published.' },
} as const satisfies ErrorRegistry

/** Makes errors of {@link marketsErrors}. */
export const marketsError = errorFactory(marketsErrors)
