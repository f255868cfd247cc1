import type { EventEmitter } from 'node:events'

/** The wish that a run ends. */
export interface Interruption {
  /** Resolves with the first wish. */
  readonly happened: Promise<void>
  isDone(): boolean
  /** Ends the run in order, as a first signal does; once, however often it is called. */
  interrupt(): void
  dispose(): void
}

/** What an {@link Interruption} hears and does. */
export interface InterruptionOptions {
  /** Where signals arrive: the process. */
  readonly signals: Pick<EventEmitter, 'on' | 'off'>
  readonly nowMs: () => number
  readonly onFirst: () => void
  /** Ends everything at once; may be called again. */
  readonly onSecond: () => void
}

/**
 * Signals this close together are one: a terminal or `timeout` sends it to the whole group, and npm and the bootstrap each pass on what
 * they got.
 */
export const sameSignalMs = 1_000

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Ctrl-C, SIGTERM and the end of the terminal end a run in order; a second signal, more than {@link sameSignalMs} later, means at once. */
export const interruptible = ({ signals, nowMs, onFirst, onSecond }: InterruptionOptions): Interruption => {
  const { promise, resolve } = Promise.withResolvers<void>()
  let firstAtMs: number | undefined
  const interrupt = (): void => {
    if (firstAtMs !== undefined) return
    firstAtMs = nowMs()
    resolve()
    onFirst()
  }
  const take = (): void => {
    if (firstAtMs === undefined) interrupt()
    else if (nowMs() - firstAtMs > sameSignalMs) onSecond()
  }
  for (const signal of stopSignals) signals.on(signal, take)
  return {
    happened: promise,
    isDone: () => firstAtMs !== undefined,
    interrupt,
    dispose: () => {
      for (const signal of stopSignals) signals.off(signal, take)
    },
  }
}
