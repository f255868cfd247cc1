import { expect, it } from 'vitest'
import { LatencyWindow } from './latency-window.ts'

it('records what was sent within the window, wherever it arrived', () => {
  const window = new LatencyWindow(1_000_000, 2_000_000)
  window.record(999_999, 1_000_500)
  window.record(1_000_000, 1_010_000)
  window.record(1_999_999, 2_029_999)
  window.record(2_000_000, 2_000_001)
  const { count, p50Ms, p99Ms } = window.summary()
  expect(count).toBe(2)
  expect(p50Ms).toBeCloseTo(10, 1)
  expect(p99Ms).toBeCloseTo(30, 1)
})
