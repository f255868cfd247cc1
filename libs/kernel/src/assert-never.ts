import { errorFactory } from './app-error.ts'
import { kernelErrors } from './kernel-errors.ts'

const kernelError = errorFactory(kernelErrors)

/** Ends an exhaustive switch: compiles only where every case is handled. */
export const assertNever = (value: never): never => {
  throw kernelError('KERNEL_CASE_UNHANDLED', `Unhandled case ${JSON.stringify(value)}.`)
}
