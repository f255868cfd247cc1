import fc from 'fast-check'
import { expect, it } from 'vitest'
import { americanOfDecimal, decimalOfAmerican, decimalOfFractional, fractionalOfDecimal } from './formats.ts'

it('converts the usual prices', () => {
  expect(decimalOfAmerican(150)).toBe(2.5)
  expect(decimalOfAmerican(-200)).toBe(1.5)
  expect(decimalOfAmerican(-110)).toBeCloseTo(1.909091, 6)
  expect(americanOfDecimal(2)).toBe(100)
  expect(fractionalOfDecimal(2.1)).toEqual({ numerator: 11, denominator: 10 })
})

it.each([0, 50, -99, Number.NaN])('refuses %d as American odds', (odds) => {
  expect(() => decimalOfAmerican(odds)).toThrow(RangeError)
})

it('comes back from decimal to the same American odds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: 100, max: 5000 }), fc.integer({ min: -5000, max: -101 })), (american) => {
      expect(americanOfDecimal(decimalOfAmerican(american))).toBe(american)
    }),
  )
})

it('finds fractions within the error of their denominator', () => {
  fc.assert(
    fc.property(fc.double({ min: 1.01, max: 50, noNaN: true }), (decimal) => {
      expect(Math.abs(decimalOfFractional(fractionalOfDecimal(decimal)) - decimal)).toBeLessThan(0.011)
    }),
  )
})
