import type { AppError } from './app-error.ts'

/** How an operation ended. `late`: its deadline passed, and whether it happens after all is unknown. */
export type CallOutcome = 'done' | 'failed' | 'late'

/** An operation of a server that we depend on, when it has ended. */
export interface DependencyCall {
  /** The server, for example `redis`. */
  readonly dependency: string
  /** One of a small, fixed set: a label of metrics. */
  readonly operation: string
  readonly outcome: CallOutcome
  readonly durationMs: number
  /** Why it did not succeed. */
  readonly error?: AppError
}

/** Hears of every operation that has ended. Must not throw. */
export type DependencyObserver = (call: DependencyCall) => void
