import type { FairMarket, Fixture, GameSummary, MarketDefinition, MarketName } from '@fairline/domain-sport'
import type { BookMarket } from './game-book.ts'
import type { PricingSteps } from './pricing-steps.ts'
import { pricingSteps } from './pricing-steps.ts'
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
  | { readonly kind: 'quoted'; readonly steps: PricingSteps }
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

/** The pricing chain with its guards: never gives a price that fails one. */
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
  const steps = pricingSteps(policy, definition, fair, before)
  if (!(steps.bookSum >= policy.minBookSum && steps.bookSum <= policy.maxBookSum))
    return { kind: 'anomaly', code: 'MARKETS_BOOK_SUM_OUTSIDE', detail: `book sum ${steps.bookSum.toFixed(4)}` }
  return { kind: 'quoted', steps }
}
