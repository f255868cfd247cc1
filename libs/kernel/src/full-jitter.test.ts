import { expect, it } from 'vitest'
import { fullJitterMs } from './full-jitter.ts'

it('waits at random within a bound that doubles up to its limit', () => {
  const bounds = [0, 1, 2, 3, 4, 40].map((attempt) => fullJitterMs(attempt, { firstMs: 500, maxMs: 3000 }, () => 0.999999))
  expect(bounds).toEqual([499, 999, 1999, 2999, 2999, 2999])
  expect(fullJitterMs(9, { firstMs: 500, maxMs: 3000 }, () => 0)).toBe(0)
})
