import type { JsonObject } from '@fairline/kernel'
import type { ActionInput, GameRecorder } from './game-recorder.ts'

/** The clock of the court and the time outside it, moving together; every action is recorded at both. */
export class CourtClock {
  readonly #recorder: GameRecorder
  readonly #tickMs: number
  #period = 0
  #leftMs = 0
  #atMs: number

  /** Starts outside any period, at `atMs` of the slate. */
  constructor(recorder: GameRecorder, atMs: number, ticksPerSecond: number) {
    this.#recorder = recorder
    this.#atMs = atMs
    this.#tickMs = ticksPerSecond > 0 ? 1000 / ticksPerSecond : 0
  }

  get period(): number {
    return this.#period
  }

  get leftMs(): number {
    return this.#leftMs
  }

  get atMs(): number {
    return this.#atMs
  }

  startPeriod(period: number): void {
    this.#period = period
    this.#leftMs = period <= 4 ? 720_000 : 300_000
  }

  /** Lets the clock run; returns false where the period ends before. */
  run(ms: number): boolean {
    const played = Math.min(ms, this.#leftMs)
    if (this.#tickMs > 0)
      for (let t = this.#tickMs; t < played; t += this.#tickMs)
        this.#recorder.tick(this.#atMs + t, this.#period, Math.round((this.#leftMs - t) / 10) * 10)
    this.#leftMs = Math.round((this.#leftMs - played) / 10) * 10
    this.#atMs += played
    return ms <= played && this.#leftMs > 0
  }

  /** Time passes with the clock stopped. */
  wait(ms: number): void {
    this.#atMs += ms
  }

  /** Records an action now. */
  action(input: Omit<ActionInput, 'period' | 'clockMs'>): JsonObject {
    return this.#recorder.action(this.#atMs, { ...input, period: this.#period, clockMs: this.#leftMs })
  }
}
