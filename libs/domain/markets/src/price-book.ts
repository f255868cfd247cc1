import type { GameSummary, MarketScope, ModelParams, SportModule } from '@fairline/domain-sport'
import type { GameId, MarketKey } from '@fairline/kernel'
import { bookPass } from './book-pass.ts'
import type { BookMarket, Evaluation, GameBook } from './game-book.ts'
import { phaseAndScore } from './phase-and-score.ts'
import type { Anomaly, SettlementNote } from './step-market.ts'
import type { TradingPolicy } from './trading-policy.ts'

/** Why a change was made. */
export type ChangeCause = 'open' | 'event' | 'stop' | 'resume' | 'settlement' | 'correction' | 'source'

/** A published change of a game: every market that one pass changed. */
export interface Change {
  readonly gameId: GameId
  readonly epoch: number
  readonly changeSeq: number
  readonly throughEventSeq: number
  readonly asOfUs: number
  readonly validForMs: number
  readonly gameDate: string
  readonly cause: ChangeCause
  readonly sentAtUs: number
  readonly summary: GameSummary
  /** Recorded inputs that this change covers: those after the previous change, up to here. */
  readonly firstOffset: number
  readonly lastOffset: number
  readonly firstEventSeq: number
  readonly lastEventSeq: number
  readonly markets: readonly BookMarket[]
}

/** A stop or its end. */
export interface StopNote {
  readonly kind: 'stop' | 'resume'
  readonly scope: MarketScope
  readonly reason: string
}

/** What one pass publishes of a game. */
export interface Publication {
  readonly change: Change
  readonly stops: readonly StopNote[]
  readonly settlements: readonly SettlementNote[]
  /** Whether the full board goes out with it. */
  readonly withBoard: boolean
}

/** A game after a pass. Without a publication, the book is as it was. */
export interface PricedBook<State> {
  readonly book: GameBook<State>
  readonly publication: Publication | undefined
  readonly anomalies: readonly Anomaly[]
}

/**
 * One pricing pass over a game: settles, stops, hands over and prices every market, and gathers what changed.
 * @param evaluation the sport's view of the state, where the caller already has it
 */
export const priceBook = <State, Event>(
  module: SportModule<State, Event>,
  params: ModelParams,
  policy: TradingPolicy,
  book: GameBook<State>,
  evaluation?: Evaluation<State>,
): PricedBook<State> => {
  const { evaluation: view, step } = bookPass(module, params, policy, book, evaluation)
  const changeSeq = book.changeSeq + 1
  const markets = new Map<MarketKey, BookMarket>()
  const changed: BookMarket[] = []
  const settlements: SettlementNote[] = []
  const anomalies: Anomaly[] = []
  for (const market of book.markets.values()) {
    const stepped = step(market)
    settlements.push(...stepped.notes)
    if (stepped.anomaly !== undefined) anomalies.push(stepped.anomaly)
    if (stepped.market === market) {
      markets.set(market.key, market)
      continue
    }
    const next = { ...stepped.market, changeSeq, previousChangeSeq: market.changeSeq }
    markets.set(next.key, next)
    changed.push(next)
  }
  const stops: StopNote[] = [
    ...book.causes
      .filter((cause) => !cause.published)
      .map((cause): StopNote => ({ kind: 'stop', scope: cause.scope, reason: cause.reason })),
    ...book.lifted.map((cause): StopNote => ({ kind: 'resume', scope: cause.scope, reason: cause.reason })),
  ]
  const told = phaseAndScore(view.summary)
  // A final that closes nothing more, or a score of a closed game, is news all the same.
  const isNews = book.told !== undefined && book.told !== told
  if (changed.length === 0 && stops.length === 0 && !isNews)
    return { book: { ...book, kickedOff: false }, publication: undefined, anomalies }
  const change: Change = {
    gameId: book.fixture.gameId,
    epoch: book.epoch,
    changeSeq,
    throughEventSeq: book.eventSeq,
    asOfUs: book.asOfUs,
    validForMs: policy.validForMs,
    gameDate: book.fixture.gameDate,
    cause: causeOf(book, stops, settlements),
    sentAtUs: book.sentAtUs,
    summary: view.summary,
    firstOffset: book.pending?.firstOffset ?? book.offset,
    lastOffset: book.offset,
    firstEventSeq: book.pending?.firstEventSeq ?? book.eventSeq + 1,
    lastEventSeq: book.eventSeq,
    markets: changed,
  }
  const withBoard =
    changeSeq === 1 ||
    stops.length > 0 ||
    settlements.length > 0 ||
    view.summary.phase === 'final' ||
    book.boardLeft ||
    book.asOfUs - book.boardAsOfUs >= policy.boardIntervalMs * 1000
  return {
    book: {
      ...book,
      changeSeq,
      pending: undefined,
      causes: book.causes.map((cause) => (cause.published ? cause : { ...cause, published: true })),
      lifted: [],
      markets,
      kickedOff: false,
      told,
      ...(withBoard ? { boardSeq: changeSeq, boardAsOfUs: book.asOfUs, boardLeft: false } : {}),
    },
    publication: { change, stops, settlements, withBoard },
    anomalies,
  }
}

const causeOf = <State>(book: GameBook<State>, stops: readonly StopNote[], settlements: readonly SettlementNote[]): ChangeCause => {
  if (book.changeSeq === 0) return 'open'
  if (settlements.some((note) => note.kind === 'rollback')) return 'correction'
  if (settlements.length > 0) return 'settlement'
  if (stops.some((note) => note.kind === 'stop' && note.reason === 'feed-silent')) return 'source'
  if (stops.some((note) => note.kind === 'stop')) return 'stop'
  if (stops.length > 0) return 'resume'
  return 'event'
}
