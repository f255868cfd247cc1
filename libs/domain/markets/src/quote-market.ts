import { ladderPrice, withMargin } from '@fairline/domain-odds'
import type { FairMarket, Fixture, GameSummary, MarketDefinition, MarketName } from '@fairline/domain-sport'
import type { BookMarket, BookPrice } from './game-book.ts'
import type { TradingPolicy } from './trading-policy.ts'

/** Why a price was rejected before publishing. */
export const anomalyCodes = [
  'MARKETS_PROBABILITY_IMPOSSIBLE',
  'MARKETS_BOOK_SUM_OUTSIDE',
  'MARKETS_TOTAL_PASSED',
  'MARKETS_TYPE_UNKNOWN',
  'MARKETS_PRICE_JUMPED',
] as const

/** One of {@link anomalyCodes}. */
export type AnomalyCode = (typeof anomalyCodes)[number]

/** What the pricing chain says of one market. */
export type Quote =
  | { readonly kind: 'quoted'; readonly prices: readonly BookPrice[] }
  /** Too one-sided to be offered. */
  | { readonly kind: 'withheld' }
  | { readonly kind: 'anomaly'; readonly code: AnomalyCode; readonly detail: string }

/** What a total of the whole game already stands at; undefined for every other market. */
const scoredOf = (name: MarketName, fixture: Fixture, summary: GameSummary): number | undefined => {
  if (name.period !== 'ft') return undefined
  if (name.type === 'total') return summary.homeScore + summary.awayScore
  if (name.type !== 'team_total') return undefined
  return name.participant === fixture.home.teamId ? summary.homeScore : summary.awayScore
}

/**
 * The pricing chain: fair probabilities, margin widened by volatility, price ladder, overround check.
 * Never gives a price that fails a guard.
 */
export const quoteMarket = (
  policy: TradingPolicy,
  definition: MarketDefinition | undefined,
  fair: FairMarket,
  before: BookMarket,
  fixture: Fixture,
  summary: GameSummary,
): Quote => {
  if (definition === undefined)
    return { kind: 'anomaly', code: 'MARKETS_TYPE_UNKNOWN', detail: `type ${fair.type} is not in the sport's registry` }
  const probabilities = fair.selections.map((each) => each.probability)
  const total = probabilities.reduce((sum, p) => sum + p, 0)
  if (!probabilities.every((p) => p >= 0 && p <= 1) || !(Math.abs(total - 1) < 1e-6))
    return { kind: 'anomaly', code: 'MARKETS_PROBABILITY_IMPOSSIBLE', detail: `probabilities ${probabilities.join(', ')}` }
  const scored = scoredOf(fair, fixture, summary)
  if (fair.line !== undefined && scored !== undefined && fair.line < 2 * scored)
    return { kind: 'anomaly', code: 'MARKETS_TOTAL_PASSED', detail: `line ${fair.line / 2} at ${summary.homeScore}-${summary.awayScore}` }
  if (!probabilities.every((p) => p >= policy.minProbability && p <= policy.maxProbability)) return { kind: 'withheld' }
  const moved = before.status === 'active' ? Math.abs((probabilities[0] ?? 0) - (before.prices[0]?.probability ?? 0)) : 0
  const margin = definition.margin + Math.min(policy.volatilityCap, policy.volatilityFactor * moved)
  const quoted = withMargin(policy.marginMethod, probabilities, margin)
  const prices = fair.selections.map(({ selection, probability }, index): BookPrice => ({
    selection,
    priceMilli: ladderPrice(1000 / (quoted[index] as number)),
    probability,
    result: undefined,
  }))
  const bookSum = prices.reduce((sum, price) => sum + 1000 / price.priceMilli, 0)
  if (!(bookSum >= policy.minBookSum && bookSum <= policy.maxBookSum))
    return { kind: 'anomaly', code: 'MARKETS_BOOK_SUM_OUTSIDE', detail: `book sum ${bookSum.toFixed(4)}` }
  return { kind: 'quoted', prices }
}
