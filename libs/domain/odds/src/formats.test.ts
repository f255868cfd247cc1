import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  americanOfDecimal,
  decimalOfAmerican,
  decimalOfFractional,
  decimalOfProbability,
  fractionalOfDecimal,
  priceMilliOfAmerican,
  probabilityOfDecimal,
} from './formats.ts'

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

it.each([0, 1, -0.1, 1.1, Number.NaN])('refuses %d as the probability of a price', (probability) => {
  expect(() => decimalOfProbability(probability)).toThrow(RangeError)
})

it('comes back from a price to the same probability, through decimal and fractional odds', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.02, max: 0.98, noNaN: true }), (probability) => {
      const decimal = decimalOfProbability(probability)
      expect(probabilityOfDecimal(decimal)).toBeCloseTo(probability, 12)
      expect(probabilityOfDecimal(decimalOfFractional(fractionalOfDecimal(decimal, 1000)))).toBeCloseTo(probability, 3)
    }),
  )
})

it('comes back from a fraction in lowest terms to the same fraction', () => {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 100 }), (numerator, denominator) => {
      const common = divisor(numerator, denominator)
      const fraction = { numerator: numerator / common, denominator: denominator / common }
      expect(fractionalOfDecimal(decimalOfFractional(fraction))).toEqual(fraction)
    }),
  )
})

it('carries American odds as prices of three decimals and back', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: 100, max: 1000 }), fc.integer({ min: -300, max: -101 })), (american) => {
      expect(americanOfDecimal(priceMilliOfAmerican(american) / 1000)).toBe(american)
    }),
  )
})
