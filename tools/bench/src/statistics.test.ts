import { expect, it } from 'vitest'
import { median, medianLatency } from './statistics.ts'

it('takes the middle, or the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 2, 100])).toBe(3)
  expect(median([])).toBe(0)
})

it('takes medians of the percentiles of rounds that measured something', () => {
  const round = (count: number, p50Ms: number, p99Ms: number, maxMs: number) => ({ count, p50Ms, p99Ms, maxMs })
  expect(medianLatency([round(10, 1, 5, 50), round(0, 0, 0, 0), round(20, 3, 7, 9), round(5, 2, 90, 91)])).toEqual(round(35, 2, 7, 91))
})
