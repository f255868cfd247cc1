import type { BookMarket, Change, GameBook, SettlementNote, StopNote } from '@fairline/domain-markets'
import type { GameSummary } from '@fairline/domain-sport'
import { changeCauseWords, feedStateWords, gamePhaseWords, marketStatusWords, selectionResultWords, selectionWords } from './odds-words.ts'
import { wireWords } from './wire-words.ts'
import { fairline } from './wire.ts'

const v1 = fairline.v1

const certaintyWords = wireWords<'live' | 'confirmed'>('Certainty', {
  live: v1.Certainty.CERTAINTY_LIVE,
  confirmed: v1.Certainty.CERTAINTY_CONFIRMED,
})

/** What produced a change, beside its inputs. */
export interface ModelLineage {
  readonly inputPartition: number
  readonly modelVersion: string
  readonly modelHash: string
}

/** A market as its message. */
export const marketToWire = (market: BookMarket): fairline.v1.Market.$Properties => ({
  marketKey: market.key,
  type: market.type,
  period: market.period,
  participant: market.participant,
  ...(market.line === undefined ? {} : { lineHalfPoints: market.line }),
  main: market.main,
  status: marketStatusWords.toWire(market.status),
  reason: market.reason,
  changeSeq: market.changeSeq,
  previousChangeSeq: market.previousChangeSeq,
  revision: market.revision,
  prices: market.prices.map((price) => ({
    selection: selectionWords.toWire(price.selection),
    priceMilli: price.priceMilli,
    probability: price.probability,
    ...(price.result === undefined ? {} : { result: selectionResultWords.toWire(price.result) }),
  })),
})

/** A game's score as its message. */
export const scoreToWire = (summary: GameSummary): fairline.v1.GameScore.$Properties => ({
  phase: gamePhaseWords.toWire(summary.phase),
  home: summary.homeScore,
  away: summary.awayScore,
  clock: summary.clock,
  situation: summary.situation,
})

/** A change as its message. */
export const changeToWire = (change: Change, lineage: ModelLineage): fairline.v1.OddsChange.$Properties => ({
  gameId: change.gameId,
  changeSeq: change.changeSeq,
  epoch: change.epoch,
  throughEventSeq: change.throughEventSeq,
  asOfUs: change.asOfUs,
  validForMs: change.validForMs,
  gameDate: change.gameDate,
  cause: changeCauseWords.toWire(change.cause),
  lineage: {
    inputPartition: lineage.inputPartition,
    firstOffset: change.firstOffset,
    lastOffset: change.lastOffset,
    firstEventSeq: change.firstEventSeq,
    lastEventSeq: change.lastEventSeq,
    modelVersion: lineage.modelVersion,
    modelHash: lineage.modelHash,
  },
  score: scoreToWire(change.summary),
  sentAtUs: change.sentAtUs,
  markets: change.markets.map(marketToWire),
})

/** The full board of a game as its message. Markets that were never published are left out. */
export const boardToWire = (
  book: GameBook<unknown>,
  summary: GameSummary,
  asOfUs: number,
  validForMs: number,
): fairline.v1.Board.$Properties => ({
  gameId: book.fixture.gameId,
  changeSeq: book.changeSeq,
  epoch: book.epoch,
  throughEventSeq: book.eventSeq,
  asOfUs,
  validForMs,
  gameDate: book.fixture.gameDate,
  score: scoreToWire(summary),
  teams: {
    homeId: book.fixture.home.teamId,
    homeName: book.fixture.home.name,
    homeAbbreviation: book.fixture.home.abbreviation,
    awayId: book.fixture.away.teamId,
    awayName: book.fixture.away.name,
    awayAbbreviation: book.fixture.away.abbreviation,
    startsAtUs: book.fixture.startsAtUs,
  },
  markets: [...book.markets.values()].filter((market) => market.changeSeq > 0).map(marketToWire),
})

/** A stop or resume of a change as its message. */
export const stopToWire = (change: Change, note: StopNote): fairline.v1.StopRecord.$Properties => {
  const scope = {
    marketTypes: note.scope.kind === 'types' ? [...note.scope.types] : [],
    participant: note.scope.kind === 'participant' ? note.scope.participant : '',
  }
  return {
    gameId: change.gameId,
    eventSeq: change.throughEventSeq,
    asOfUs: change.asOfUs,
    gameDate: change.gameDate,
    ...(note.kind === 'stop'
      ? { stop: { reason: note.reason, ...scope } }
      : { resume: { reason: note.reason, ...scope, changeSeq: change.changeSeq } }),
  }
}

/** A settlement or rollback of a change as its message. */
export const settlementToWire = (change: Change, note: SettlementNote): fairline.v1.SettlementRecord.$Properties => ({
  gameId: change.gameId,
  eventSeq: change.throughEventSeq,
  marketKey: note.market.key,
  gameDate: change.gameDate,
  asOfUs: change.asOfUs,
  revision: note.revision,
  ...(note.kind === 'rollback'
    ? { rollback: { reason: note.reason } }
    : {
        settlement: {
          certainty: certaintyWords.toWire(note.market.certainty ?? 'live'),
          voidReason: note.market.reason,
          selections: note.market.prices.map((price) => ({
            selection: selectionWords.toWire(price.selection),
            result: price.result === undefined ? 0 : selectionResultWords.toWire(price.result),
          })),
        },
      }),
})

/** A game's status at a heartbeat of its source as its message. */
export const statusToWire = (
  book: GameBook<unknown>,
  asOfUs: number,
  validForMs: number,
  heartbeatOffset: number,
): fairline.v1.GameStatus.$Properties => ({
  gameId: book.fixture.gameId,
  changeSeq: book.changeSeq,
  epoch: book.epoch,
  asOfUs,
  validForMs,
  feed: feedStateWords.toWire(book.feed),
  heartbeatOffset,
})
