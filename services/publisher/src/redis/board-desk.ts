import type { BoardView, ChangeView, StatusView } from '@fairline/contracts'
import type { GameWrite } from './game-desk.ts'
import { GameDesk } from './game-desk.ts'

/**
 * How long a board may wait for its change where nothing shows that none will come, for example while the leader of the odds partition is
 * away. Well below the validity of a price: an expired board is worse than a bulky one.
 */
export const maxBoardWaitMs = 2000

/**
 * Keeps the board of every game of a sink's partitions and collects, between two writes, what Redis must learn. Changes of one
 * game join to one write.
 */
export class BoardDesk {
  private readonly games = new Map<string, GameDesk>()
  private readonly waiting = new Set<GameDesk>()
  private touched = new Set<GameDesk>()
  /** Changes whose predecessor is unknown here; a full board brings the game back. */
  gaps = 0

  change(partition: number, offset: number, change: ChangeView): void {
    const game = this.gameOf(change.gameId, partition)
    if (game.change(offset, change) === 'GAP') this.gaps++
    this.note(game)
  }

  /** @param nowMs of a clock that only goes forward */
  board(partition: number, board: BoardView, nowMs: number): void {
    const game = this.gameOf(board.gameId, partition)
    game.board(board, nowMs)
    this.note(game)
  }

  /** A board of the topic as it lay there at the start. */
  restore(partition: number, board: BoardView): void {
    const game = this.gameOf(board.gameId, partition)
    game.restore(board)
    this.note(game)
  }

  status(partition: number, status: StatusView): void {
    const game = this.gameOf(status.gameId, partition)
    game.status(status)
    this.note(game)
  }

  /**
   * A batch of the odds topic was folded: the boards that wait for what lies behind it may know enough.
   * @param next the offset behind the batch
   * @param end where the partition ended when the batch was fetched
   */
  oddsRead(partition: number, next: number, end: number): void {
    for (const game of this.waiting) {
      if (game.partition !== partition) continue
      game.oddsRead(next, end)
      this.note(game)
    }
  }

  /** Lets the boards take effect that have waited too long; once everything that was fetched is folded. */
  endWaits(nowMs: number): void {
    for (const game of this.waiting) {
      game.endWait(nowMs - maxBoardWaitMs)
      this.note(game)
    }
  }

  /** The game is over and its board was deleted from the topic. */
  forget(gameId: string): void {
    const game = this.games.get(gameId)
    if (game === undefined) return
    const isOver = game.leave()
    this.waiting.delete(game)
    if (!isOver) return
    this.touched.delete(game)
    this.games.delete(gameId)
  }

  /** What Redis must learn since the last call, one per game. */
  takeWrites(): readonly GameWrite[] {
    const writes = [...this.touched].flatMap((game) => game.takeWrite() ?? [])
    this.touched = new Set()
    return writes
  }

  /** Games whose boards are from this time or later. */
  gamesSince(asOfMs: number): readonly string[] {
    return [...this.games].flatMap(([gameId, { fold }]) => (fold !== undefined && fold.asOfUs / 1000 >= asOfMs ? [gameId] : []))
  }

  /** Has the whole board of a game written again. */
  rewrite(gameId: string): void {
    const game = this.games.get(gameId)
    if (game?.fold === undefined) return
    game.rewrite()
    this.note(game)
  }

  /** The first offset of the odds topic that a restart needs to rebuild the boards of a partition; undefined where none. */
  restoreOffset(partition: number): number | undefined {
    let first: number | undefined
    for (const game of this.games.values()) {
      const offset = game.partition === partition ? game.restoreOffset : undefined
      if (offset !== undefined && (first === undefined || offset < first)) first = offset
    }
    return first
  }

  private note(game: GameDesk): void {
    if (game.isTouched) this.touched.add(game)
    if (game.isWaiting) this.waiting.add(game)
    else this.waiting.delete(game)
  }

  private gameOf(gameId: string, partition: number): GameDesk {
    const found = this.games.get(gameId)
    if (found !== undefined) return found
    const game = new GameDesk(partition)
    this.games.set(gameId, game)
    return game
  }
}
