import type { Histogram } from 'hdr-histogram-js'
import { build } from 'hdr-histogram-js'
import type { LatencySummary } from '../statistics.ts'

const highestUs = 600_000_000

/** Latencies of what the feed stamped within a span of time. */
export class LatencyWindow {
  readonly #histogram: Histogram = build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: highestUs,
    numberOfSignificantValueDigits: 3,
  })
  readonly #fromUs: number
  readonly #untilUs: number

  constructor(fromUs: number, untilUs: number) {
    this.#fromUs = fromUs
    this.#untilUs = untilUs
  }

  /** Records what was sent within the window; anything else is left out. */
  record(sentAtUs: number, arrivedAtUs: number): void {
    if (sentAtUs < this.#fromUs || sentAtUs >= this.#untilUs) return
    this.#histogram.recordValue(Math.min(highestUs, Math.max(1, arrivedAtUs - sentAtUs)))
  }

  summary(): LatencySummary {
    const { totalCount, maxValue } = this.#histogram
    return {
      count: totalCount,
      p50Ms: this.#histogram.getValueAtPercentile(50) / 1000,
      p99Ms: this.#histogram.getValueAtPercentile(99) / 1000,
      maxMs: maxValue / 1000,
    }
  }
}
