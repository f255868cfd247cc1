import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isOnLadder, ladderPrice, priceLimits } from './price-ladder.ts'

it('rounds down to a rung and stays there', () => {
  expect(ladderPrice(1909)).toBe(1900)
  expect(ladderPrice(2019)).toBe(2000)
  expect(ladderPrice(4180)).toBe(4100)
  fc.assert(
    fc.property(fc.double({ min: 1000, max: 2_000_000, noNaN: true }), (raw) => {
      const price = ladderPrice(raw)
      expect(isOnLadder(price)).toBe(true)
      expect(price).toBeLessThanOrEqual(Math.max(raw, priceLimits.lowest))
    }),
  )
})

it('is monotone', () => {
  fc.assert(
    fc.property(fc.double({ min: 1000, max: 2e6, noNaN: true }), fc.double({ min: 1000, max: 2e6, noNaN: true }), (x, y) => {
      expect(ladderPrice(Math.min(x, y))).toBeLessThanOrEqual(ladderPrice(Math.max(x, y)))
    }),
  )
})
