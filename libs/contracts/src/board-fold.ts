import type { GameSummary } from '@fairline/domain-sport'
import type { BoardView, ChangeView, MarketView, OddsPosition, StatusView, TeamsView } from './odds-views.ts'
import { expiresAtMs } from './odds-views.ts'
import type { FeedStateWord } from './odds-words.ts'

/**
 * What a guarded write answers.
 * - `APPLIED`: the record is now part of the board;
 * - `OLD`: it was already, or is older;
 * - `GAP`: its predecessor is missing; a full board must come first.
 */
export type GuardOutcome = 'APPLIED' | 'OLD' | 'GAP'

/** A game's odds as its changes, boards and statuses so far give them. Immutable. */
export interface BoardFold extends OddsPosition {
  readonly score: GameSummary
  readonly teams: TeamsView | undefined
  readonly feed: FeedStateWord | undefined
  /** By market key, settled and cancelled ones included. */
  readonly markets: ReadonlyMap<string, MarketView>
  /** A status of a change that is not folded yet: topics have no common order. */
  readonly ahead: StatusView | undefined
}

/** A fold after one record, and what became of the record. The fold is the same object where nothing changed. */
export interface FoldStep<Fold extends BoardFold | undefined = BoardFold | undefined> {
  readonly outcome: GuardOutcome
  readonly fold: Fold
}

/** Negative, zero or positive as `a` is before, at or after `b`: by epoch, then by change. */
export const comparePositions = (
  a: { readonly epoch: number; readonly changeSeq: number },
  b: { readonly epoch: number; readonly changeSeq: number },
): number => a.epoch - b.epoch || a.changeSeq - b.changeSeq

/**
 * Folds a change in. It applies where it is the direct successor of the fold, or the first of its game or epoch; the first
 * change of an epoch lists every market.
 */
export const foldChange = (fold: BoardFold | undefined, change: ChangeView): FoldStep => {
  if (fold !== undefined && comparePositions(change, fold) <= 0) return { outcome: 'OLD', fold }
  const startsEpoch = change.changeSeq === 1
  if (!startsEpoch && (fold === undefined || change.epoch !== fold.epoch || change.changeSeq !== fold.changeSeq + 1))
    return { outcome: 'GAP', fold }
  const markets = new Map(startsEpoch ? [] : fold?.markets)
  for (const market of change.markets) markets.set(market.key, market)
  return { outcome: 'APPLIED', fold: withAhead({ ...positionOf(change), score: change.score, markets, ...carried(fold) }) }
}

/** Folds a full board in: it replaces an older fold; at the same position it only adds the teams. */
export const foldBoard = (fold: BoardFold | undefined, board: BoardView): FoldStep<BoardFold> => {
  if (fold !== undefined && comparePositions(board, fold) <= 0) {
    if (fold.teams !== undefined || board.teams === undefined) return { outcome: 'OLD', fold }
    return { outcome: 'APPLIED', fold: { ...fold, teams: board.teams } }
  }
  const markets = new Map(board.markets.map((market) => [market.key, market] as const))
  const kept = carried(fold)
  const teams = board.teams ?? kept.teams
  return { outcome: 'APPLIED', fold: withAhead({ ...positionOf(board), score: board.score, markets, ...kept, teams }) }
}

/** Folds a status in: it extends exactly its change, never backwards; one that runs ahead waits for its change. */
export const foldStatus = (fold: BoardFold | undefined, status: StatusView): FoldStep => {
  if (fold === undefined) return { outcome: 'GAP', fold }
  const order = comparePositions(status, fold)
  if (order < 0) return { outcome: 'OLD', fold }
  if (order > 0) return { outcome: 'GAP', fold: { ...fold, ahead: status } }
  if (expiresAtMs(status) < expiresAtMs(fold)) return { outcome: 'OLD', fold }
  return {
    outcome: 'APPLIED',
    fold: { ...fold, asOfUs: status.asOfUs, validForMs: status.validForMs, feed: status.feed ?? fold.feed, ahead: undefined },
  }
}

const positionOf = (from: OddsPosition): OddsPosition => ({
  gameId: from.gameId,
  epoch: from.epoch,
  changeSeq: from.changeSeq,
  throughEventSeq: from.throughEventSeq,
  asOfUs: from.asOfUs,
  validForMs: from.validForMs,
  gameDate: from.gameDate,
})

const carried = (fold: BoardFold | undefined): Pick<BoardFold, 'teams' | 'feed' | 'ahead'> => ({
  teams: fold?.teams,
  feed: fold?.feed,
  ahead: fold?.ahead,
})

const withAhead = (fold: BoardFold): BoardFold => {
  if (fold.ahead === undefined || comparePositions(fold.ahead, fold) > 0) return fold
  const cleared = { ...fold, ahead: undefined }
  const { outcome, fold: extended } = foldStatus(cleared, fold.ahead)
  return outcome === 'APPLIED' && extended !== undefined ? extended : cleared
}
