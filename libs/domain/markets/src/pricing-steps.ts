import type { MarginMethod } from '@fairline/domain-odds'
import { ladderPrice, withMargin } from '@fairline/domain-odds'
import type { FairMarket, MarketDefinition } from '@fairline/domain-sport'
import type { BookMarket, BookPrice } from './game-book.ts'
import type { TradingPolicy } from './trading-policy.ts'

/** What each link of the pricing chain made of one market, in the order of the chain. Arrays are in the order of the selections. */
export interface PricingSteps {
  readonly marginMethod: MarginMethod
  /** Margin of the market's type, in probability. */
  readonly typeMargin: number
  /** Change of the first selection's fair probability since the last published price; 0 where no price stood. */
  readonly moved: number
  /** Margin for that change, in probability, up to the policy's cap. */
  readonly volatilityMargin: number
  /** Fair probabilities with both margins laid over them: they sum to 1 + both. */
  readonly quoted: readonly number[]
  /** Decimal odds x 1000 of the quoted probabilities, before the ladder. */
  readonly rawMilli: readonly number[]
  /** What stands on the ladder, with its fair probability. */
  readonly prices: readonly BookPrice[]
  /** Sum of the implied probabilities of the ladder prices. */
  readonly bookSum: number
}

/**
 * The arithmetic of the pricing chain: fair probabilities, margin widened by volatility, price ladder, book sum. Guards are the caller's.
 * @param fair each probability in (0, 1), their sum 1
 * @param before the market as last published
 */
export const pricingSteps = (policy: TradingPolicy, definition: MarketDefinition, fair: FairMarket, before: BookMarket): PricingSteps => {
  const probabilities = fair.selections.map((each) => each.probability)
  const moved = before.status === 'active' ? Math.abs((probabilities[0] ?? 0) - (before.prices[0]?.probability ?? 0)) : 0
  const volatilityMargin = Math.min(policy.volatilityCap, policy.volatilityFactor * moved)
  const quoted = withMargin(policy.marginMethod, probabilities, definition.margin + volatilityMargin)
  const rawMilli = quoted.map((each) => 1000 / each)
  const prices = fair.selections.map(({ selection, probability }, index): BookPrice => ({
    selection,
    priceMilli: ladderPrice(rawMilli[index] as number),
    probability,
    result: undefined,
  }))
  const bookSum = prices.reduce((sum, price) => sum + 1000 / price.priceMilli, 0)
  return { marginMethod: policy.marginMethod, typeMargin: definition.margin, moved, volatilityMargin, quoted, rawMilli, prices, bookSum }
}
