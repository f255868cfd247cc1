import type { BoardFold, BoardView, ChangeView, StatusView } from '@fairline/contracts'
import { comparePositions, expiresAtMs, foldBoard, foldChange, foldStatus } from '@fairline/contracts'

/** What must be written for one game. */
export interface GameWrite {
  /** The game's board as of now. */
  readonly fold: BoardFold
  /** Consecutive changes that lead to it, not written yet. */
  readonly run: readonly ChangeView[]
  /** The whole board is needed, not only the run. */
  readonly full: boolean
  /** A status holds longer than the run's last change. */
  readonly extend: boolean
}

interface Desk {
  readonly partition: number
  fold: BoardFold | undefined
  run: ChangeView[]
  full: boolean
  extend: boolean
  /** Changes after the last full board of the topic, with their offsets: a restart must read them again. */
  unboarded: { readonly epoch: number; readonly changeSeq: number; readonly offset: number }[]
}

/**
 * Keeps the board of every game of a sink's partitions and collects, between two writes, what Redis must learn. Changes of one
 * game join to one write.
 */
export class BoardDesk {
  private readonly games = new Map<string, Desk>()
  private touched = new Set<Desk>()
  /** Changes whose predecessor is unknown here; a full board brings the game back. */
  gaps = 0

  change(partition: number, offset: number, change: ChangeView): void {
    const desk = this.desk(change.gameId, partition)
    const { outcome, fold } = foldChange(desk.fold, change)
    if (outcome === 'GAP') this.gaps++
    if (outcome !== 'APPLIED' || fold === undefined) return
    // A run is one step of one epoch; across epochs only the whole board is right.
    if (desk.fold?.epoch !== change.epoch) desk.full = true
    desk.fold = fold
    desk.run.push(change)
    desk.unboarded.push({ epoch: change.epoch, changeSeq: change.changeSeq, offset })
    if (expiresAtMs(fold) > expiresAtMs(change)) desk.extend = true
    this.touched.add(desk)
  }

  board(partition: number, board: BoardView): void {
    const desk = this.desk(board.gameId, partition)
    const { outcome, fold } = foldBoard(desk.fold, board)
    desk.unboarded = desk.unboarded.filter((each) => comparePositions(each, board) > 0)
    if (outcome !== 'APPLIED') return
    desk.fold = fold
    desk.full = true
    this.touched.add(desk)
  }

  status(partition: number, status: StatusView): void {
    const desk = this.desk(status.gameId, partition)
    const { outcome, fold } = foldStatus(desk.fold, status)
    desk.fold = fold
    if (outcome !== 'APPLIED') return
    desk.extend = true
    this.touched.add(desk)
  }

  /** The game is over and its board was deleted from the topic. */
  forget(gameId: string): void {
    const desk = this.games.get(gameId)
    if (desk !== undefined) this.touched.delete(desk)
    this.games.delete(gameId)
  }

  /** What Redis must learn since the last call, one per game. */
  takeWrites(): readonly GameWrite[] {
    const writes: GameWrite[] = []
    for (const desk of this.touched) {
      if (desk.fold !== undefined) writes.push({ fold: desk.fold, run: desk.run, full: desk.full, extend: desk.extend })
      desk.run = []
      desk.full = false
      desk.extend = false
    }
    this.touched = new Set()
    return writes
  }

  /** Games whose boards are from this time or later. */
  gamesSince(asOfMs: number): readonly string[] {
    return [...this.games].flatMap(([gameId, { fold }]) => (fold !== undefined && fold.asOfUs / 1000 >= asOfMs ? [gameId] : []))
  }

  /** Has the whole board of a game written again. */
  rewrite(gameId: string): void {
    const desk = this.games.get(gameId)
    if (desk?.fold === undefined) return
    desk.full = true
    this.touched.add(desk)
  }

  /** The first offset of the odds topic that a restart needs to rebuild the boards of a partition; undefined where none. */
  restoreOffset(partition: number): number | undefined {
    let first: number | undefined
    for (const desk of this.games.values()) {
      const offset = desk.partition === partition ? desk.unboarded[0]?.offset : undefined
      if (offset !== undefined && (first === undefined || offset < first)) first = offset
    }
    return first
  }

  private desk(gameId: string, partition: number): Desk {
    const found = this.games.get(gameId)
    if (found !== undefined) return found
    const desk: Desk = { partition, fold: undefined, run: [], full: false, extend: false, unboarded: [] }
    this.games.set(gameId, desk)
    return desk
  }
}
