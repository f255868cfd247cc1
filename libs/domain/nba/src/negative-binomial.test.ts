import { deviationOf, meanOf, probabilityAbove } from '@fairline/domain-odds'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { negativeBinomialAbove, negativeBinomialPmf } from './negative-binomial.ts'

describe('negative binomial', () => {
  it('has the mean and variance it was asked for, and sums to 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 240, noNaN: true }), fc.double({ min: 1.1, max: 3, noNaN: true }), (mean, ratio) => {
        const pmf = negativeBinomialPmf(mean, mean * ratio, Math.ceil(mean + 20 * Math.sqrt(mean * ratio)) + 20)
        expect(pmf.p.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12)
        expect(meanOf(pmf)).toBeCloseTo(mean, 5)
        expect(deviationOf(pmf)).toBeCloseTo(Math.sqrt(mean * ratio), 4)
      }),
    )
  })

  it('agrees with the tail', () => {
    for (const k of [0, 3, 12, 30])
      expect(probabilityAbove(negativeBinomialPmf(11, 20, 200), k)).toBeCloseTo(negativeBinomialAbove(11, 20, k), 10)
  })

  it('leans to the right: the median is below the mean', () => {
    expect(negativeBinomialAbove(28.6, 39, 28)).toBeLessThan(0.5)
  })

  it('is certain of nothing more when nothing is expected', () => {
    expect(negativeBinomialPmf(0, 1, 3).p).toEqual([1, 0, 0, 0])
  })
})
