import type { AppError } from './app-error.ts'

/**
 * What a step says of one record: a value, or the error that explains why there is none.
 * Expected failures travel as values; exceptions are for broken invariants.
 */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError }

/** A successful outcome. */
export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value })

/** A failed outcome. */
export const fail = (error: AppError): Outcome<never> => ({ ok: false, error })

/** The value of a successful outcome; throws its error otherwise. For shells and tests, where an error ends the work. */
export const unwrap = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value
  throw outcome.error
}
