import { expect, it } from 'vitest'
import { judgeLag } from './lag-verdict.ts'

it('calls a backlog that rises growing', () => {
  const samples = Array.from({ length: 15 }, (_, i) => 1_000 * i)
  expect(judgeLag(samples, 10_000)).toEqual({ startMessages: 2_000, endMessages: 12_000, isGrowing: true })
})

it('does not mind a constant lag, however high, or one that falls', () => {
  expect(judgeLag(new Array(12).fill(50_000), 10_000).isGrowing).toBe(false)
  expect(judgeLag([9_000, 8_000, 6_000, 4_000, 100, 50], 1_000).isGrowing).toBe(false)
})

it('does not take the saw-tooth of batches or one pause for growth', () => {
  const sawTooth = Array.from({ length: 16 }, (_, i) => (i % 3) * 2_000)
  expect(judgeLag(sawTooth, 10_000).isGrowing).toBe(false)
  expect(judgeLag([100, 100, 100, 100, 100, 100, 100, 90_000, 100], 10_000).isGrowing).toBe(false)
})

it('tolerates half a second of the feed, at any rate', () => {
  expect(judgeLag([0, 0, 500], 1_000).isGrowing).toBe(false)
  expect(judgeLag([0, 0, 501], 1_000).isGrowing).toBe(true)
  expect(judgeLag([0, 0, 501], 10_000).isGrowing).toBe(false)
})
