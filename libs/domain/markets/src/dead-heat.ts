import type { MarketResult, SelectionResult } from '@fairline/domain-sport'

/**
 * The dead-heat rule. A market has one winner; where a sport reports several selections as won, because they tied and the market has no
 * selection for a tie, they share the win: each is a dead heat. Every other result stays as it is.
 */
export const withDeadHeats = (result: MarketResult): MarketResult => {
  const winners = result.selections.filter((each) => each.result === 'won').length
  if (winners < 2) return result
  return { ...result, selections: result.selections.map((each) => (each.result === 'won' ? { ...each, result: 'dead-heat' } : each)) }
}

/**
 * What a stake of one unit returns, the stake included, in thousandths of it. In a dead heat of n selections one n-th of the stake
 * wins at full odds and the rest loses, so 4.00 in a dead heat of two returns 2.00.
 * @param results of all selections of the market
 */
export const returnedMilli = (result: SelectionResult, priceMilli: number, results: readonly SelectionResult[]): number => {
  switch (result) {
    case 'won':
      return priceMilli
    case 'lost':
      return 0
    case 'push':
    case 'void':
      return 1000
    case 'dead-heat':
      return Math.floor(priceMilli / Math.max(1, results.filter((each) => each === 'dead-heat').length))
  }
}
