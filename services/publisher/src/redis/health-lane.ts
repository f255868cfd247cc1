import type { SourceWord } from '@fairline/adapters-redis'
import { fairline } from '@fairline/contracts'

/** Least time between the starts of two writes: a few a second, however many sources and partitions there are. */
export const healthIntervalMs = 500

/** What the lane works with. */
export interface HealthLaneOptions {
  /** Writes words, guarded; throws where it cannot. */
  readonly apply: (words: readonly SourceWord[]) => Promise<number>
  /** A write has ended. What failed is written again with what comes next. */
  readonly note: (outcome: 'APPLIED' | 'OLD' | 'FAILED') => void
}

/** A record of `<sport>.heartbeat` as a word. Only what says so is alive: of a state that this release does not know, prices may not be told as good. */
export const wordOf = (partition: number, { source, asOfUs, state }: fairline.v1.Heartbeat.$Properties): SourceWord => ({
  source: source ?? '',
  partition,
  asOfUs: asOfUs ?? 0,
  state: state === fairline.v1.SourceHealth.SOURCE_HEALTH_ALIVE ? 'alive' : 'silent',
})

/**
 * Carries the newest word of each source and partition to Redis, beside the boards: one write at a time, which no board waits for and whose
 * failure ends nothing. It holds one word per source and partition, however long Redis is away.
 */
export class HealthLane {
  readonly #options: HealthLaneOptions
  #waiting = new Map<string, SourceWord>()
  #writing: Promise<void> | undefined
  #startedMs = Number.NEGATIVE_INFINITY

  constructor(options: HealthLaneOptions) {
    this.#options = options
  }

  /** A word was read; an older one than that which waits is dropped. */
  hear(word: SourceWord): void {
    const key = `${word.source}|${word.partition}`
    const held = this.#waiting.get(key)
    if (held === undefined || held.asOfUs <= word.asOfUs) this.#waiting.set(key, word)
  }

  /**
   * Starts a write of what waits, unless one is on its way or began too short a time ago.
   * @param nowMs of a clock that only goes forward
   */
  write(nowMs: number): void {
    if (this.#writing !== undefined || this.#waiting.size === 0 || nowMs - this.#startedMs < healthIntervalMs) return
    this.#startedMs = nowMs
    const words = [...this.#waiting.values()]
    this.#waiting = new Map()
    this.#writing = this.#apply(words).finally(() => (this.#writing = undefined))
  }

  /** Resolves when no write is on its way. */
  async settled(): Promise<void> {
    await this.#writing
  }

  async #apply(words: readonly SourceWord[]): Promise<void> {
    try {
      this.#options.note((await this.#options.apply(words)) > 0 ? 'APPLIED' : 'OLD')
    } catch {
      // Why is told by the observer of the server's operations; readers see the words grow old.
      for (const word of words) this.hear(word)
      this.#options.note('FAILED')
    }
  }
}
