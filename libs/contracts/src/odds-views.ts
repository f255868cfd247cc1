import type { GameSummary, Selection, SelectionResult } from '@fairline/domain-sport'
import type { ChangeCauseWord, FeedStateWord, MarketStatusWord } from './odds-words.ts'
import { changeCauseWords, feedStateWords, gamePhaseWords, marketStatusWords, selectionResultWords, selectionWords } from './odds-words.ts'
import type { fairline } from './wire.ts'

/** A selection's price, plain. */
export interface PriceView {
  readonly selection: Selection
  /** Decimal odds x 1000, 0 where none is offered. */
  readonly priceMilli: number
  /** Fair probability. */
  readonly probability: number
  /** Present when settled. */
  readonly result?: SelectionResult
}

/** A market as of its latest change, plain: words for enums, every field present but the optional ones. */
export interface MarketView {
  readonly key: string
  readonly type: string
  readonly period: string
  /** Team or player id, empty where the market is about the game. */
  readonly participant: string
  /** Half points. */
  readonly line?: number
  readonly main: boolean
  readonly status: MarketStatusWord
  readonly reason: string
  readonly changeSeq: number
  readonly previousChangeSeq: number
  readonly revision: number
  readonly prices: readonly PriceView[]
}

/** Where a game's odds stand, and how long they hold. */
export interface OddsPosition {
  readonly gameId: string
  readonly epoch: number
  readonly changeSeq: number
  readonly throughEventSeq: number
  readonly asOfUs: number
  readonly validForMs: number
  /** League-local, YYYY-MM-DD. */
  readonly gameDate: string
}

/** The two teams and the start of a game. */
export interface TeamsView {
  readonly homeId: string
  readonly homeName: string
  readonly homeAbbreviation: string
  readonly awayId: string
  readonly awayName: string
  readonly awayAbbreviation: string
  readonly startsAtUs: number
}

/** An `OddsChange`, plain. */
export interface ChangeView extends OddsPosition {
  readonly cause: ChangeCauseWord | undefined
  readonly sentAtUs: number
  readonly score: GameSummary
  readonly markets: readonly MarketView[]
}

/** A `Board`, plain. */
export interface BoardView extends OddsPosition {
  readonly score: GameSummary
  readonly teams: TeamsView | undefined
  readonly markets: readonly MarketView[]
}

/** A `GameStatus`, plain. */
export interface StatusView {
  readonly gameId: string
  readonly epoch: number
  readonly changeSeq: number
  readonly asOfUs: number
  readonly validForMs: number
  readonly feed: FeedStateWord | undefined
}

/** Milliseconds UTC after which prices with this position are not tradable. */
export const expiresAtMs = (position: Pick<OddsPosition, 'asOfUs' | 'validForMs'>): number =>
  Math.floor(position.asOfUs / 1000) + position.validForMs

const priceView = (price: fairline.v1.Price.$Properties): PriceView => {
  const result = selectionResultWords.maybe(price.result ?? 0)
  return {
    selection: selectionWords.fromWire(price.selection ?? 0),
    priceMilli: price.priceMilli ?? 0,
    probability: price.probability ?? 0,
    ...(result === undefined ? {} : { result }),
  }
}

/** A market from its message. Rejects an unknown status or selection. */
export const marketView = (market: fairline.v1.Market.$Properties): MarketView => ({
  key: market.marketKey ?? '',
  type: market.type ?? '',
  period: market.period ?? '',
  participant: market.participant ?? '',
  ...(market.lineHalfPoints == null ? {} : { line: market.lineHalfPoints }),
  main: market.main ?? false,
  status: marketStatusWords.fromWire(market.status ?? 0),
  reason: market.reason ?? '',
  changeSeq: market.changeSeq ?? 0,
  previousChangeSeq: market.previousChangeSeq ?? 0,
  revision: market.revision ?? 0,
  prices: (market.prices ?? []).map(priceView),
})

/** A score from its message; an absent or unspecified phase is `pregame`. */
export const scoreView = (score: fairline.v1.GameScore.$Properties | null | undefined): GameSummary => ({
  phase: gamePhaseWords.maybe(score?.phase ?? 0) ?? 'pregame',
  homeScore: score?.home ?? 0,
  awayScore: score?.away ?? 0,
  clock: score?.clock ?? '',
  situation: score?.situation ?? '',
})

const teamsView = (teams: fairline.v1.Teams.$Properties): TeamsView => ({
  homeId: teams.homeId ?? '',
  homeName: teams.homeName ?? '',
  homeAbbreviation: teams.homeAbbreviation ?? '',
  awayId: teams.awayId ?? '',
  awayName: teams.awayName ?? '',
  awayAbbreviation: teams.awayAbbreviation ?? '',
  startsAtUs: teams.startsAtUs ?? 0,
})

const positionView = (message: fairline.v1.OddsChange.$Properties | fairline.v1.Board.$Properties): OddsPosition => ({
  gameId: message.gameId ?? '',
  epoch: message.epoch ?? 0,
  changeSeq: message.changeSeq ?? 0,
  throughEventSeq: message.throughEventSeq ?? 0,
  asOfUs: message.asOfUs ?? 0,
  validForMs: message.validForMs ?? 0,
  gameDate: message.gameDate ?? '',
})

/** A change from its message. */
export const changeView = (change: fairline.v1.OddsChange.$Properties): ChangeView => ({
  ...positionView(change),
  cause: changeCauseWords.maybe(change.cause ?? 0),
  sentAtUs: change.sentAtUs ?? 0,
  score: scoreView(change.score),
  markets: (change.markets ?? []).map(marketView),
})

/** A board from its message. */
export const boardView = (board: fairline.v1.Board.$Properties): BoardView => ({
  ...positionView(board),
  score: scoreView(board.score),
  teams: board.teams == null ? undefined : teamsView(board.teams),
  markets: (board.markets ?? []).map(marketView),
})

/** A status from its message. */
export const statusView = (status: fairline.v1.GameStatus.$Properties): StatusView => ({
  gameId: status.gameId ?? '',
  epoch: status.epoch ?? 0,
  changeSeq: status.changeSeq ?? 0,
  asOfUs: status.asOfUs ?? 0,
  validForMs: status.validForMs ?? 0,
  feed: feedStateWords.maybe(status.feed ?? 0),
})
