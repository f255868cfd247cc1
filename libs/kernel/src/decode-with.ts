import { AppError } from './app-error.ts'
import type { Outcome } from './outcome.ts'
import { fail, ok } from './outcome.ts'

/** Runs a decoder that throws `reject` errors and returns its outcome. Any other error is a bug and passes through. */
export const decodeWith = <T>(decode: () => T): Outcome<T> => {
  try {
    return ok(decode())
  } catch (caught) {
    if (caught instanceof AppError && caught.disposition === 'reject') return fail(caught)
    throw caught
  }
}
