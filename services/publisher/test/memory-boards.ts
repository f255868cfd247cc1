import type { BoardMessage, BoardStore } from '@fairline/adapters-redis'
import type { BoardFold, ChangeView } from '@fairline/contracts'
import { comparePositions, expiresAtMs, foldChange, foldStatus } from '@fairline/contracts'

/** Boards in memory, guarded and told as by the scripts of adapters/redis, without time: what is written holds. */
export interface MemoryBoards {
  readonly store: BoardStore
  readonly boards: Map<string, BoardFold>
  /** Has a subscriber told of every game from now on. */
  readonly subscribe: (listener: (message: BoardMessage) => void) => void
  /** Whole boards written, by game. */
  readonly wholes: Map<string, number>
}

/** {@link MemoryBoards} that hold nothing. */
export const createMemoryBoards = (): MemoryBoards => {
  const boards = new Map<string, BoardFold>()
  const wholes = new Map<string, number>()
  const listeners: ((message: BoardMessage) => void)[] = []
  const publish = (message: BoardMessage): void => {
    for (const listener of listeners) listener(message)
  }
  const publishChange = (change: ChangeView): void => publish({ kind: 'change', ...change })
  const store: BoardStore = {
    applyChange: async (_sport, changes) => {
      const [first, last] = [changes[0] as ChangeView, changes.at(-1) as ChangeView]
      const head = boards.get(last.gameId)
      if (head !== undefined && comparePositions(last, head) <= 0) return 'OLD'
      if (head?.epoch !== last.epoch || head.changeSeq !== first.changeSeq - 1) return 'GAP'
      for (const change of changes) {
        boards.set(change.gameId, foldChange(boards.get(change.gameId), change).fold as BoardFold)
        publishChange(change)
      }
      return 'APPLIED'
    },
    applyBoard: async (_sport, board, changes = []) => {
      const { gameId, epoch, changeSeq } = board
      const head = boards.get(gameId)
      if (head !== undefined && comparePositions(board, head) < 0) return 'OLD'
      wholes.set(gameId, (wholes.get(gameId) ?? 0) + 1)
      const isSame = head !== undefined && comparePositions(board, head) === 0
      const isExtended = isSame && expiresAtMs(head) > expiresAtMs(board)
      boards.set(gameId, isExtended ? { ...board, asOfUs: head.asOfUs, validForMs: head.validForMs } : board)
      let told = { epoch: head?.epoch ?? -1, changeSeq: head?.changeSeq ?? -1 }
      for (const change of changes) {
        const follows = change.epoch === told.epoch && change.changeSeq === told.changeSeq + 1
        if (!follows && !(change.epoch > told.epoch && change.changeSeq === 1)) continue
        publishChange(change)
        told = change
      }
      const isLonger = isSame && expiresAtMs(board) > expiresAtMs(head)
      const last = changes.at(-1)
      const outlasts = last !== undefined && expiresAtMs(board) > expiresAtMs(last)
      const isNews = isLonger || outlasts || (board.teams !== undefined && head?.teams === undefined)
      const { asOfUs, validForMs, feed } = board
      if (isNews || comparePositions(told, board) !== 0) publish({ kind: 'board', gameId, epoch, changeSeq, asOfUs, validForMs, feed })
      return 'APPLIED'
    },
    extend: async (status) => {
      const head = boards.get(status.gameId)
      if (head === undefined || comparePositions(status, head) > 0) return 'GAP'
      const { outcome, fold } = foldStatus(head, status)
      if (outcome !== 'APPLIED') return 'OLD'
      boards.set(status.gameId, fold as BoardFold)
      publish({ kind: 'status', ...status })
      return 'APPLIED'
    },
    missing: async (_sport, gameIds) => gameIds.filter((gameId) => !boards.has(gameId)),
    applyWords: async (_sport, words) => words.length,
  }
  return { store, boards, wholes, subscribe: (listener) => void listeners.push(listener) }
}
