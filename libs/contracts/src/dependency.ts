import type { CallOutcome, DependencyObserver } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import { closeInTime } from './close-in-time.ts'
import { within } from './within.ts'

/** What {@link dependency} needs. */
export interface DependencyOptions {
  readonly name: string
  /** Classifies what the client threw. */
  readonly errorFrom: (caught: unknown, doing: string) => AppError
  /** The error of an operation whose deadline passed. */
  readonly lateError: (message: string) => AppError
  readonly observe?: DependencyObserver | undefined
}

/** An operation that is about to begin. */
export interface Operation {
  /** One of a small, fixed set: a label of metrics. */
  readonly name: string
  readonly deadlineMs: number
  /** For errors: what is done, with its object. Default: the name. */
  readonly doing?: string
}

/** A server that we wait for: each operation of its client goes through here, and none waits for ever. */
export interface Dependency {
  /**
   * The outcome of an operation within its deadline; else throws a classified error. The signal aborts at the deadline; what the operation holds
   * open is the caller's to close.
   */
  ask<Value>(operation: Operation, run: (signal: AbortSignal) => Promise<Value>): Promise<Value>
  /** Closes something, for a second at most: what does not answer would never let go, and what is left open ends with the process. */
  leave(run: () => Promise<unknown>): Promise<void>
}

/** A {@link Dependency}; its errors are those of the adapter that makes it. */
export const dependency = ({ name, errorFrom, lateError, observe }: DependencyOptions): Dependency => ({
  ask: async ({ name: operation, deadlineMs, doing = operation }, run) => {
    const sinceMs = performance.now()
    const expiry = new AbortController()
    const ended = (outcome: CallOutcome, error?: AppError): void =>
      observe?.({
        dependency: name,
        operation,
        outcome,
        durationMs: performance.now() - sinceMs,
        ...(error === undefined ? {} : { error }),
      })
    const late = (): AppError => {
      const error = lateError(`${name} did not answer ${doing} within ${deadlineMs} ms.`)
      expiry.abort(error)
      return error
    }
    try {
      const value = await within(deadlineMs, run(expiry.signal), late)
      ended('done')
      return value
    } catch (caught) {
      // An operation that ends at the signal fails with the client's word for it.
      const cause: unknown = expiry.signal.aborted ? expiry.signal.reason : caught
      const error = cause instanceof AppError ? cause : errorFrom(cause, doing)
      ended(expiry.signal.aborted ? 'late' : 'failed', error)
      throw error
    }
  },
  leave: (run) => closeInTime(run()),
})
