import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** Public error codes of the calculators. */
export const calculatorErrors = {
  CALCULATOR_RECORD_UNREADABLE: { disposition: 'reject', advice: 'Compare the releases of the normalizer and the calculator.' },
  CALCULATOR_GAME_UNKNOWN: {
    disposition: 'reject',
    advice: 'The game had no fixture, or was closed; replay it from the start if it should be priced.',
  },
  CALCULATOR_DETAIL_UNKNOWN: {
    disposition: 'reject',
    advice: 'The event is of another sport or of a kind this release does not know; deploy a newer one.',
  },
} as const satisfies ErrorRegistry

/** Makes an error of the calculators. */
export const calculatorError = errorFactory(calculatorErrors)
