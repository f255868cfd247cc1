import type { FairMarket, MarketDefinition, MarketResult, SuspendReason } from '@fairline/domain-sport'
import type { BookMarket, BookPrice, Evaluation, GameBook, StandingCause } from './game-book.ts'
import { moveStatus } from './market-status.ts'
import type { AnomalyCode, Quote } from './quote-market.ts'
import { quoteMarket } from './quote-market.ts'
import { isSettledAs } from './reassess.ts'
import type { TradingPolicy } from './trading-policy.ts'

/** A settlement, or the end of one. */
export type SettlementNote =
  | { readonly kind: 'settlement'; readonly market: BookMarket; readonly revision: number }
  | { readonly kind: 'rollback'; readonly market: BookMarket; readonly revision: number; readonly reason: string }

/** A price that a guard rejected. */
export interface Anomaly {
  readonly market: BookMarket
  readonly code: AnomalyCode
  readonly detail: string
}

/** A market after a pass: the same object where nothing that is published changed. */
export interface SteppedMarket {
  readonly market: BookMarket
  readonly notes: readonly SettlementNote[]
  readonly anomaly: Anomaly | undefined
  /** What the pricing chain said; undefined where the market was not priced. */
  readonly quote: Quote | undefined
}

/** Everything a market's next status depends on. */
export interface MarketContext<State> {
  readonly policy: TradingPolicy
  readonly book: GameBook<State>
  readonly evaluation: Evaluation<State>
  readonly fair: FairMarket | undefined
  readonly result: MarketResult | undefined
  readonly definition: MarketDefinition | undefined
}

/** The next published form of a market: settle, then stop, then hand over, then price. Sequence numbers are the caller's. */
export const stepMarket = <State>(market: BookMarket, context: MarketContext<State>): SteppedMarket => {
  const { book, evaluation, result } = context
  if (result !== undefined) return isSettledAs(market, result) ? unchanged(market) : settle(market, result)
  const isFinal = evaluation.summary.phase === 'final'
  const cause = book.causes.find((each) => covers(each, market))
  if (market.status === 'settled' || (market.status === 'cancelled' && !isFinal)) {
    const rolledBack = rollBack(market, book.eventSeq, isFinal ? 'result-unknown' : (cause?.reason ?? 'result-withdrawn'))
    if (!isFinal || !book.correctionsOver) return rolledBack
    // No correction can come any more: nothing is left to wait for.
    const cancelled = cancel(market)
    return { ...cancelled, notes: [...rolledBack.notes, ...cancelled.notes] }
  }
  if (market.status === 'cancelled') return unchanged(market)
  if (isFinal) return book.correctionsOver ? cancel(market) : unchangedOr(market, leaveUnresolved(market))
  if (cause !== undefined) return unchangedOr(market, stop(market, cause.reason))
  if (book.kickedOff && market.status === 'active')
    return changed({
      ...market,
      status: moveStatus(market.status, 'handed-over', 'kicked-off'),
      reason: '',
      prices: withoutPrices(market.prices),
    })
  return price(market, context)
}

const unchanged = (market: BookMarket, quote?: Quote): SteppedMarket => ({ market, notes: [], anomaly: undefined, quote })
const changed = unchanged
const unchangedOr = (market: BookMarket, next: BookMarket, quote?: Quote): SteppedMarket =>
  market.status === next.status && market.reason === next.reason ? unchanged(market, quote) : changed(next, quote)

const withoutPrices = (prices: readonly BookPrice[]): readonly BookPrice[] =>
  prices.map((each) => ({ ...each, priceMilli: 0, probability: 0, result: undefined }))

/** Whether a standing cause closes a market. */
const covers = (cause: StandingCause, market: BookMarket): boolean => {
  switch (cause.scope.kind) {
    case 'game':
      return true
    case 'types':
      return cause.scope.types.includes(market.type)
    case 'participant':
      return cause.scope.participant === market.participant
  }
}

const stop = (market: BookMarket, reason: string): BookMarket =>
  // A market that was never shown, or is hidden, needs no stop: it cannot take a bet.
  market.status === 'inactive'
    ? market
    : { ...market, status: moveStatus(market.status, 'suspended', 'stopped'), reason, prices: withoutPrices(market.prices) }

/** The game is over and what the market counts is not known completely: a correction may still tell. */
const leaveUnresolved = (market: BookMarket): BookMarket => ({
  ...market,
  main: false,
  status: moveStatus(market.status, 'suspended', 'unresolved'),
  reason: 'result-unknown' satisfies SuspendReason,
  prices: withoutPrices(market.prices),
})

const settle = (market: BookMarket, result: MarketResult): SteppedMarket => {
  const outcomeOf = (selection: BookPrice['selection']) => result.selections.find((each) => each.selection === selection)?.result ?? 'void'
  const isDecided = market.status === 'settled' || market.status === 'cancelled'
  const sameOutcome = isDecided && market.prices.every((each) => each.result === outcomeOf(each.selection))
  const next: BookMarket = {
    ...market,
    main: false,
    status: moveStatus(market.status, 'settled', 'settled'),
    reason: result.voidReason,
    prices: market.prices.map((each) => ({ ...each, priceMilli: 0, probability: 0, result: outcomeOf(each.selection) })),
    revision: market.revision + 1,
    certainty: result.certainty,
    heldAtEventSeq: 0,
  }
  const notes: SettlementNote[] = [{ kind: 'settlement', market: next, revision: next.revision }]
  if (isDecided && !sameOutcome) notes.unshift({ kind: 'rollback', market, revision: market.revision, reason: 'result-corrected' })
  return { market: next, notes, anomaly: undefined, quote: undefined }
}

const rollBack = (market: BookMarket, eventSeq: number, reason: SuspendReason | 'result-withdrawn'): SteppedMarket => ({
  market: {
    ...market,
    status: moveStatus(market.status, 'suspended', 'rolled-back'),
    reason,
    prices: withoutPrices(market.prices),
    certainty: undefined,
    heldAtEventSeq: eventSeq,
  },
  notes: [{ kind: 'rollback', market, revision: market.revision, reason: 'result-withdrawn' }],
  anomaly: undefined,
  quote: undefined,
})

const cancel = (market: BookMarket): SteppedMarket => {
  const next: BookMarket = {
    ...market,
    main: false,
    status: moveStatus(market.status, 'cancelled', 'cancelled'),
    reason: 'no-result',
    prices: market.prices.map((each) => ({ ...each, priceMilli: 0, probability: 0, result: 'void' })),
    revision: market.revision + 1,
    certainty: 'confirmed',
  }
  const notes: SettlementNote[] = [{ kind: 'settlement', market: next, revision: next.revision }]
  return { market: next, notes, anomaly: undefined, quote: undefined }
}

const withdraw = (market: BookMarket): BookMarket =>
  market.status === 'inactive'
    ? market
    : {
        ...market,
        main: false,
        status: moveStatus(market.status, 'inactive', 'withdrawn'),
        reason: '',
        prices: withoutPrices(market.prices),
      }

/** A price that a guard rejected closes its market until a later event is priced. */
const hold = (
  market: BookMarket,
  eventSeq: number,
  cause: 'jumped' | 'anomalous',
  { code, detail }: Pick<Anomaly, 'code' | 'detail'>,
  quote?: Quote,
): SteppedMarket => {
  const next: BookMarket = {
    ...market,
    status: moveStatus(market.status, 'suspended', cause),
    reason: cause === 'jumped' ? 'price-jump' : 'price-anomaly',
    prices: withoutPrices(market.prices),
    heldAtEventSeq: eventSeq,
  }
  return { market: next, notes: [], anomaly: { market: next, code, detail }, quote }
}

const price = <State>(market: BookMarket, context: MarketContext<State>): SteppedMarket => {
  const { policy, book, evaluation, fair, definition } = context
  if (fair === undefined) return unchangedOr(market, withdraw(market))
  // Held by a guard: only a state with a later event may open it.
  if (market.heldAtEventSeq >= book.eventSeq && market.heldAtEventSeq > 0) return unchanged(market)
  const probability = fair.selections[0]?.probability ?? Number.NaN
  const before = market.prices[0]?.probability ?? probability
  if (market.status === 'active' && Math.abs(probability - before) > policy.jumpLimit) {
    const detail = `probability from ${before.toFixed(4)} to ${probability.toFixed(4)}`
    return hold(market, book.eventSeq, 'jumped', { code: 'MARKETS_PRICE_JUMPED', detail })
  }
  const quote = quoteMarket(policy, definition, fair, market, book.fixture, evaluation.summary)
  if (quote.kind === 'withheld') return unchangedOr(market, withdraw(market), quote)
  if (quote.kind === 'anomaly') return hold(market, book.eventSeq, 'anomalous', quote, quote)
  const { prices } = quote.steps
  const isSame =
    market.status === 'active' &&
    market.main === fair.main &&
    prices.every((each, index) => each.priceMilli === market.prices[index]?.priceMilli)
  if (isSame) return unchanged(market, quote)
  const status = moveStatus(market.status, 'active', 'priced')
  return changed({ ...market, main: fair.main, status, reason: '', prices, heldAtEventSeq: 0 }, quote)
}
