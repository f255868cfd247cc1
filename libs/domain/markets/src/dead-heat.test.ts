import type { MarketResult, SelectionResult } from '@fairline/domain-sport'
import { marketKey } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { returnedMilli, withDeadHeats } from './dead-heat.ts'

const resultOf = (...results: readonly SelectionResult[]): MarketResult => ({
  key: marketKey('result/q1'),
  certainty: 'live',
  voidReason: '',
  selections: (['home', 'draw', 'away'] as const)
    .slice(0, results.length)
    .map((selection, at) => ({ selection, result: results[at] ?? 'lost' })),
})
const resultsOf = (result: MarketResult): readonly SelectionResult[] => result.selections.map((each) => each.result)

describe('a dead heat', () => {
  it('is what several winners of one market have', () => {
    expect(resultsOf(withDeadHeats(resultOf('won', 'lost', 'won')))).toEqual(['dead-heat', 'lost', 'dead-heat'])
  })

  it.each([[['won', 'lost', 'lost']], [['push', 'push']], [['void', 'void']], [['lost', 'won']]] as const)('is not %j', (results) => {
    const result = resultOf(...results)
    expect(withDeadHeats(result)).toBe(result)
  })

  it('returns the odds divided by the number of those who tied', () => {
    const three = ['dead-heat', 'dead-heat', 'dead-heat'] as const
    expect(returnedMilli('dead-heat', 4000, ['dead-heat', 'dead-heat', 'lost'])).toBe(2000)
    // At short odds a shared win returns less than the stake.
    expect(returnedMilli('dead-heat', 1500, three)).toBe(500)
    expect(returnedMilli('lost', 4000, ['dead-heat', 'dead-heat', 'lost'])).toBe(0)
  })

  it('leaves the other results their usual returns', () => {
    expect(returnedMilli('won', 1910, ['won', 'lost'])).toBe(1910)
    expect(returnedMilli('lost', 1910, ['won', 'lost'])).toBe(0)
    expect(returnedMilli('push', 1910, ['push', 'push'])).toBe(1000)
    expect(returnedMilli('void', 1910, ['void', 'void'])).toBe(1000)
  })
})
