import type { GuardOutcome } from '@fairline/contracts'
import type { BoardStore } from '@fairline/adapters-redis'
import type { Sport } from '@fairline/kernel'
import type { GameWrite } from './game-desk.ts'

/** The writes that were made for a game, for metrics. */
export type WriteNote = (kind: 'change' | 'board' | 'status', outcome: GuardOutcome) => void

/** Writes what one game needs: its run where Redis has the predecessor, else the whole board; then its validity. */
export const writeGame = async (store: BoardStore, sport: Sport, write: GameWrite, note: WriteNote): Promise<void> => {
  const { fold, run, full, extend } = write
  const noted = <O extends GuardOutcome>(kind: 'change' | 'board' | 'status', outcome: O): O => {
    note(kind, outcome)
    return outcome
  }
  const writeBoard = async (): Promise<void> => {
    noted('board', await store.applyBoard(sport, fold, run))
  }
  if (full) return writeBoard()
  if (run.length > 0 && noted('change', await store.applyChange(sport, run)) === 'GAP') return writeBoard()
  if (!extend) return
  const { gameId, epoch, changeSeq, asOfUs, validForMs, feed } = fold
  if (noted('status', await store.extend({ gameId, epoch, changeSeq, asOfUs, validForMs, feed })) === 'GAP') await writeBoard()
}
