import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** Public error codes of the evaluation. */
export const evaluateErrors = {
  EVALUATE_ARGUMENT_INVALID: { disposition: 'reject', advice: 'See `npm run evaluate -- --help`.' },
  EVALUATE_DATA_ABSENT: { disposition: 'reject', advice: 'Name the folder with the data files by --data.' },
  EVALUATE_FIXTURE_ABSENT: { disposition: 'fatal', advice: 'An importer must send a fixture first.' },
} as const satisfies ErrorRegistry

/** Makes an error of the evaluation. */
export const evaluateError = errorFactory(evaluateErrors)
