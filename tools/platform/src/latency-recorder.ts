import type { Histogram } from 'hdr-histogram-js'
import { build } from 'hdr-histogram-js'

/** Percentiles of recorded latencies, milliseconds. */
export interface LatencySummary {
  readonly count: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly maxMs: number
}

/** Records latencies from 1 ms to ten minutes with two significant digits. */
export const createLatencyRecorder = (): { record(latencyMs: number): void; summary(): LatencySummary } => {
  const histogram: Histogram = build({ lowestDiscernibleValue: 1, highestTrackableValue: 600_000, numberOfSignificantValueDigits: 2 })
  return {
    record: (latencyMs) => {
      histogram.recordValue(Math.min(600_000, Math.max(0, Math.round(latencyMs))))
    },
    summary: () => ({
      count: histogram.totalCount,
      p50Ms: histogram.getValueAtPercentile(50),
      p99Ms: histogram.getValueAtPercentile(99),
      maxMs: histogram.maxValue,
    }),
  }
}
