import type { BoardFold, ChangeView, Dependency, GuardOutcome, StatusView } from '@fairline/contracts'
import { expiresAtMs } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { boardNotice, expiryArgument, headFields, joinChanges, statusMessage, writeArguments } from './board-codec.ts'
import { boardKeys, gamesKey, healthKey, keepMs, keepWordsMs } from './board-keys.ts'
import type { BoardClient } from './redis-connection.ts'
import type { SourceWord } from './source-words.ts'
import { wordArguments } from './source-words.ts'

/**
 * Writes boards, guarded: repeating a write or writing from two owners changes nothing and never takes a board back.
 * Every method throws a `retry` error where Redis does not answer in time; the write may then have happened or not.
 */
export interface BoardStore {
  /**
   * Applies consecutive changes of one game and epoch in one step. Needs their predecessor to be the head and, where the
   * result is still tradable, the board to exist. Subscribers get each change.
   */
  applyChange(sport: Sport, changes: readonly ChangeView[]): Promise<GuardOutcome>
  /**
   * Writes a whole board where it is at or after the head. `changes` are those that lead to it: subscribers get the ones that
   * follow the head, and a notice where these do not reach the board, or it holds longer than they said, or it is the first with teams.
   * Also lists the game under its sport.
   */
  applyBoard(sport: Sport, board: BoardFold, changes?: readonly ChangeView[]): Promise<'APPLIED' | 'OLD'>
  /** Extends the validity of exactly the head's change, never backwards. */
  extend(status: StatusView): Promise<GuardOutcome>
  /** Those of some games that Redis does not hold, or does not list under their sport: it was emptied, or a part of it was. */
  missing(sport: Sport, gameIds: readonly string[]): Promise<readonly string[]>
  /** Writes the words of sources that are newer than those it holds, of each source and partition by itself. Answers how many were. */
  applyWords(sport: Sport, words: readonly SourceWord[]): Promise<number>
}

/** A {@link BoardStore} over a connected client; no call takes longer than `deadlineMs`. */
export const createBoardStore = (client: BoardClient, server: Dependency, deadlineMs: number): BoardStore => {
  const ask = <T>(name: string, doing: string, run: () => Promise<T>): Promise<T> => server.ask({ name, deadlineMs, doing }, run)
  const listGame = async (sport: Sport, board: BoardFold): Promise<void> => {
    const asOfMs = Math.floor(board.asOfUs / 1000)
    await client.zadd(gamesKey(sport), asOfMs, board.gameId)
    // Games leave the list when their heads have expired; the newest write says what old means, not this machine's clock.
    await client.zremrangebyscore(gamesKey(sport), '-inf', asOfMs - keepMs)
  }
  return {
    applyChange: (sport, changes) => {
      const run = joinChanges(changes)
      const keys = boardKeys(run.gameId)
      return ask('apply-change', `writing change ${run.last.changeSeq} of ${run.gameId}`, async () => {
        const outcome = await client.applyChange(
          keys.head,
          keys.board,
          keys.results,
          keys.changes,
          String(run.last.epoch),
          String(run.previousChangeSeq),
          String(run.last.changeSeq),
          expiryArgument(run.last),
          String(keepMs),
          ...writeArguments(headFields(sport, run.last), run.markets.values(), run.changes),
        )
        return outcome as GuardOutcome
      })
    },
    applyBoard: (sport, board, changes = []) => {
      const keys = boardKeys(board.gameId)
      const last = changes.at(-1)
      const feed = board.feed === undefined ? [] : ['feed', board.feed]
      return ask('apply-board', `writing the board of ${board.gameId}`, async () => {
        const outcome = await client.applyBoard(
          keys.head,
          keys.board,
          keys.results,
          keys.changes,
          String(board.epoch),
          String(board.changeSeq),
          expiryArgument(board),
          String(keepMs),
          boardNotice(board),
          board.teams === undefined ? '0' : '1',
          last !== undefined && expiresAtMs(board) > expiresAtMs(last) ? '1' : '0',
          ...writeArguments([...headFields(sport, board, board.teams), ...feed], board.markets.values(), changes),
        )
        await listGame(sport, board)
        return outcome as 'APPLIED' | 'OLD'
      })
    },
    extend: (status) => {
      const keys = boardKeys(status.gameId)
      return ask('extend', `extending ${status.gameId}`, async () => {
        const outcome = await client.extendBoard(
          keys.head,
          keys.board,
          keys.results,
          keys.changes,
          String(status.epoch),
          String(status.changeSeq),
          expiryArgument(status),
          String(keepMs),
          String(status.asOfUs),
          String(status.validForMs),
          status.feed ?? '',
          statusMessage(status),
        )
        return outcome as GuardOutcome
      })
    },
    missing: (sport, gameIds) => {
      const isMissing = async (gameId: string): Promise<boolean> => {
        const [held, score] = await Promise.all([client.exists(boardKeys(gameId).head), client.zscore(gamesKey(sport), gameId)])
        return held === 0 || score === null
      }
      return ask('look-for-games', `looking for the games of ${sport}`, async () => {
        const found = await Promise.all(gameIds.map(isMissing))
        return gameIds.filter((_, index) => found[index])
      })
    },
    applyWords: (sport, words) =>
      ask('apply-words', `writing what ${sport} sources said`, () =>
        client.applyWords(healthKey(sport), String(keepWordsMs), ...wordArguments(words)),
      ),
  }
}
