/** The middle of some numbers, or the mean of the two in the middle; 0 of none. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? 0 : (lower + upper) / 2
}

/** Percentiles of latencies, in milliseconds. */
export interface LatencySummary {
  readonly count: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly maxMs: number
}

/** The summary that has the medians of several rounds' percentiles, the sum of their counts and the largest of their maxima. */
export const medianLatency = (rounds: readonly LatencySummary[]): LatencySummary => {
  const measured = rounds.filter(({ count }) => count > 0)
  return {
    count: measured.reduce((sum, { count }) => sum + count, 0),
    p50Ms: median(measured.map(({ p50Ms }) => p50Ms)),
    p99Ms: median(measured.map(({ p99Ms }) => p99Ms)),
    maxMs: Math.max(0, ...measured.map(({ maxMs }) => maxMs)),
  }
}
