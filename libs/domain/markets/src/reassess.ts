import type { MarketResult, ModelParams, SportModule } from '@fairline/domain-sport'
import type { MarketKey } from '@fairline/kernel'
import type { Applied } from './book-input.ts'
import { evaluate } from './evaluate.ts'
import type { BookMarket, Evaluation, GameBook } from './game-book.ts'
import { phaseAndScore } from './phase-and-score.ts'
import { withHazards } from './standing-causes.ts'
import type { TradingPolicy } from './trading-policy.ts'

/**
 * Asks the sport about the book's state and keeps what must not depend on where passes are cut: lines on offer, hazards, phase, final. The
 * pass must end where a hazard is new, a result became known or changed, the game kicked off, or the final came or went.
 */
export const reassess = <State, Event>(
  module: SportModule<State, Event>,
  params: ModelParams,
  policy: TradingPolicy,
  before: GameBook<State>,
): Applied<State> => {
  const evaluation = evaluate(module, params, policy, before.sport, before.markets)
  const { phase } = evaluation.summary
  const hazards = withHazards(before, evaluation.hazards)
  const kickedOff = before.phase === 'pregame' && phase !== 'pregame'
  const isFinal = phase === 'final'
  // Another final waits its own time: the one before was contradicted by it.
  const unconfirmedFinal = module.isFinalUnconfirmed(before.sport) ? phaseAndScore(module.summary(module.confirmFinal(before.sport))) : ''
  const isSameFinal = unconfirmedFinal === before.unconfirmedFinal
  const book: GameBook<State> = {
    ...hazards.book,
    markets: withOffered(before.markets, evaluation),
    phase,
    kickedOff: before.kickedOff || kickedOff,
    finalAtUs: isFinal ? before.finalAtUs || before.asOfUs : 0,
    correctionsOver: isFinal && before.correctionsOver,
    unconfirmedSinceUs: unconfirmedFinal === '' ? 0 : isSameFinal ? before.unconfirmedSinceUs : before.asOfUs,
    unconfirmedFinal,
  }
  const trigger = hazards.isNew || kickedOff || isFinal !== (before.phase === 'final') || resultsDiffer(book.markets, evaluation)
  return { book, evaluation, trigger }
}

/** The markets with every line that the sport offers now. */
export const withOffered = <State>(
  markets: ReadonlyMap<MarketKey, BookMarket>,
  evaluation: Evaluation<State>,
): ReadonlyMap<MarketKey, BookMarket> => {
  let next: Map<MarketKey, BookMarket> | undefined
  for (const fair of evaluation.fair) {
    if (markets.has(fair.key)) continue
    next ??= new Map(markets)
    next.set(fair.key, {
      key: fair.key,
      type: fair.type,
      period: fair.period,
      participant: fair.participant,
      line: fair.line,
      main: fair.main,
      status: 'inactive',
      reason: '',
      changeSeq: 0,
      previousChangeSeq: 0,
      prices: fair.selections.map(({ selection }) => ({ selection, priceMilli: 0, probability: 0, result: undefined })),
      revision: 0,
      certainty: undefined,
      heldAtEventSeq: 0,
    })
  }
  return next ?? markets
}

/** Whether what is known to be decided differs from what was settled. */
const resultsDiffer = (markets: ReadonlyMap<MarketKey, BookMarket>, { results, summary }: Evaluation<unknown>): boolean => {
  for (const market of markets.values()) {
    const result = results.get(market.key)
    if (result === undefined) {
      if (market.status === 'settled' || (market.status === 'cancelled' && summary.phase !== 'final')) return true
    } else if (!isSettledAs(market, result)) return true
  }
  return false
}

/** Whether a market is settled with exactly this result and certainty. One that was cancelled has all stakes returned for good. */
export const isSettledAs = (market: BookMarket, result: MarketResult): boolean =>
  (market.status === 'settled' || market.status === 'cancelled') &&
  (market.certainty === result.certainty || market.certainty === 'confirmed') &&
  market.prices.every((price) => result.selections.find((each) => each.selection === price.selection)?.result === price.result)
