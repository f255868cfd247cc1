import type { FairMarket, MarketDefinition } from '@fairline/domain-sport'
import { marketKeyOf } from '@fairline/domain-sport'
import { isOnLadder } from '@fairline/domain-odds'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BookMarket } from './game-book.ts'
import { pricingSteps } from './pricing-steps.ts'
import { defaultTradingPolicy } from './trading-policy.ts'

const name = { type: 'moneyline', period: 'ft', participant: '', line: undefined }
const key = marketKeyOf(name)
const definition: MarketDefinition = {
  type: 'moneyline',
  name: 'Moneyline',
  selections: ['home', 'away'],
  hasLine: false,
  participant: 'none',
  periods: ['ft'],
  lineMeaning: '',
  settlement: '',
  margin: 0.045,
}
const fairOf = (home: number): FairMarket => ({
  ...name,
  key,
  main: true,
  selections: [
    { selection: 'home', probability: home },
    { selection: 'away', probability: 1 - home },
  ],
})
const standing = (status: BookMarket['status'], home: number): BookMarket => ({
  ...name,
  key,
  main: true,
  status,
  reason: '',
  changeSeq: 1,
  previousChangeSeq: 0,
  prices: [{ selection: 'home', priceMilli: 1900, probability: home, result: undefined }],
  revision: 0,
  certainty: undefined,
  heldAtEventSeq: 0,
})
const steps = (home: number, before: BookMarket) => pricingSteps(defaultTradingPolicy, definition, fairOf(home), before)

describe('the steps of a price', () => {
  it('lay the margin of the type over a market that had no price', () => {
    const { moved, volatilityMargin, quoted, rawMilli, prices, bookSum } = steps(0.5, standing('inactive', 0.1))
    expect([moved, volatilityMargin]).toEqual([0, 0])
    expect(quoted[0]).toBeCloseTo(1.045 / 2, 12)
    expect(rawMilli[0]).toBeCloseTo(2000 / 1.045, 9)
    // 1.9139 lies between the rungs 1.91 and 1.92.
    expect(prices.map(({ priceMilli }) => priceMilli)).toEqual([1910, 1910])
    expect(bookSum).toBeCloseTo(2 / 1.91, 12)
  })

  it('widen the margin with the move of a standing price, up to the cap', () => {
    expect(steps(0.53, standing('active', 0.5)).volatilityMargin).toBeCloseTo(0.003, 12)
    expect(steps(0.8, standing('active', 0.5)).volatilityMargin).toBe(defaultTradingPolicy.volatilityCap)
  })

  it('give no margin away on the ladder above its lowest rung', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (home, last) => {
        const { typeMargin, volatilityMargin, quoted, rawMilli, prices, bookSum } = steps(home, standing('active', last))
        expect(quoted.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1 + typeMargin + volatilityMargin, 9)
        expect(bookSum).toBeGreaterThanOrEqual(1 + typeMargin + volatilityMargin - 1e-9)
        prices.forEach(({ priceMilli }, index) => {
          expect(isOnLadder(priceMilli)).toBe(true)
          expect(priceMilli).toBeLessThanOrEqual(rawMilli[index] ?? 0)
        })
      }),
    )
  })
})
