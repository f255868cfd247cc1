import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normalCdf, normalQuantile } from './normal.ts'
import { convolve, deviationOf, meanOf, normalPmf, probabilityAbove } from './pmf.ts'

it('has the tabulated values', () => {
  expect(normalCdf(0)).toBeCloseTo(0.5, 15)
  expect(normalCdf(1)).toBeCloseTo(0.841344746068543, 14)
  expect(normalCdf(-3)).toBeCloseTo(0.00134989803163009, 15)
  expect(normalQuantile(0.975)).toBeCloseTo(1.95996398454005, 12)
})

it('is inverted by its quantile', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
      expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThan(1e-12)
    }),
  )
})

it('convolves means and variances', () => {
  const sum = convolve(normalPmf(3, 4, -40, 46), normalPmf(-1, 3, -40, 46))
  expect(meanOf(sum)).toBeCloseTo(2, 6)
  // The continuity correction adds 1/12 to each variance.
  expect(deviationOf(sum) ** 2).toBeCloseTo(25 + 1 / 6, 5)
  expect(probabilityAbove(sum, 1.5)).toBeGreaterThan(0.5)
})
