import type { BoardFold, BoardView, ChangeView, GuardOutcome, StatusView } from '@fairline/contracts'
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

interface Position {
  readonly epoch: number
  readonly changeSeq: number
}

/** A board of the topic whose change has not come. */
interface WaitingBoard {
  readonly board: BoardView
  /** Since when the game has had a waiting board without a break. */
  readonly sinceMs: number
  /** Batches of the odds partition since this board came. */
  oddsBatches: number
  /** Where the odds partition ended when it surely had every change that was written before the board. */
  oddsEnd: number | undefined
}

const newer = (a: Position | undefined, b: Position): Position => (a !== undefined && comparePositions(a, b) >= 0 ? a : b)

/**
 * One game of the Redis sink: its fold, and what of it is not written yet.
 *
 * A board is written after its change, but the topics are fetched independently, so it may come first. It then waits for the change, so that
 * Redis and its subscribers get the change, and takes effect by itself only where no change leads to it: the changes have passed it, or it
 * has waited too long.
 */
export class GameDesk {
  readonly partition: number
  #fold: BoardFold | undefined
  #run: ChangeView[] = []
  #full = false
  #extend = false
  #waiting: WaitingBoard | undefined
  /** A status of a game without a fold. */
  #early: StatusView | undefined
  /** The newest change that the odds topic has brought. */
  #passed: Position | undefined
  /** The newest board that the board topic has brought. */
  #boarded: Position | undefined
  /** Changes after the last full board of the topic, with their offsets: a restart must read them again. */
  #unboarded: (Position & { readonly offset: number })[] = []

  constructor(partition: number) {
    this.partition = partition
  }

  get fold(): BoardFold | undefined {
    return this.#fold
  }

  /** Whether a board waits for its change. */
  get isWaiting(): boolean {
    return this.#waiting !== undefined
  }

  /** Whether something must be written. */
  get isTouched(): boolean {
    return this.#run.length > 0 || this.#full || this.#extend
  }

  /** The first offset of the odds topic that a restart needs; undefined where the topic's board covers all changes. */
  get restoreOffset(): number | undefined {
    return this.#unboarded[0]?.offset
  }

  change(offset: number, change: ChangeView): GuardOutcome {
    this.#passed = newer(this.#passed, change)
    let outcome = this.#foldChange(offset, change)
    if (outcome === 'GAP' && this.#waiting !== undefined) {
      this.#takeWaiting()
      outcome = this.#foldChange(offset, change)
    }
    if (this.#waiting !== undefined && this.#reaches(this.#waiting.board)) this.#takeWaiting()
    return outcome
  }

  /** @param nowMs of a clock that only goes forward */
  board(board: BoardView, nowMs: number): void {
    this.#coverBy(board)
    if (this.#reaches(board) || (this.#passed !== undefined && comparePositions(this.#passed, board) >= 0)) {
      this.#takeBoard(board)
      return
    }
    this.#waiting = { board, sinceMs: this.#waiting?.sinceMs ?? nowMs, oddsBatches: 0, oddsEnd: undefined }
  }

  /** A board of the topic as it lay there at the start: no change is waited for. */
  restore(board: BoardView): void {
    this.#coverBy(board)
    this.#takeBoard(board)
  }

  status(status: StatusView): void {
    if (this.#fold === undefined) {
      this.#early = status
      return
    }
    const { outcome, fold } = foldStatus(this.#fold, status)
    this.#fold = fold
    if (outcome === 'APPLIED') this.#extend = true
  }

  /**
   * A batch of the game's odds partition was folded.
   * @param next the offset behind it
   * @param end where the partition ended when it was fetched
   */
  oddsRead(next: number, end: number): void {
    const waiting = this.#waiting
    if (waiting === undefined) return
    waiting.oddsBatches++
    // The first one may have been asked for before the board was written; a later one was asked for after it had come.
    if (waiting.oddsBatches === 2) waiting.oddsEnd = end
    if (waiting.oddsEnd !== undefined && next >= waiting.oddsEnd) this.#takeWaiting()
  }

  /** Ends a wait that began at this time or before: Redis must not stand still. */
  endWait(beganByMs: number): void {
    if (this.#waiting !== undefined && this.#waiting.sinceMs <= beganByMs) this.#takeWaiting()
  }

  /** The board left the topic. True where the game may be forgotten; false where a change has come since, whose board will follow. */
  leave(): boolean {
    this.#waiting = undefined
    return this.#unboarded.length === 0
  }

  /** The whole board is to be written again. */
  rewrite(): void {
    this.#full = true
  }

  /** What Redis must learn since the last call. */
  takeWrite(): GameWrite | undefined {
    const write = this.#fold && { fold: this.#fold, run: this.#run, full: this.#full, extend: this.#extend }
    this.#run = []
    this.#full = false
    this.#extend = false
    return write
  }

  #foldChange(offset: number, change: ChangeView): GuardOutcome {
    const { outcome, fold } = foldChange(this.#fold, change)
    if (outcome !== 'APPLIED' || fold === undefined) return outcome
    // A run is one step of one epoch; across epochs only the whole board is right.
    if (this.#fold?.epoch !== change.epoch) this.#full = true
    this.#adopt(fold)
    this.#run.push(change)
    if (this.#boarded === undefined || comparePositions(change, this.#boarded) > 0)
      this.#unboarded.push({ epoch: change.epoch, changeSeq: change.changeSeq, offset })
    if (this.#fold !== undefined && expiresAtMs(this.#fold) > expiresAtMs(change)) this.#extend = true
    return outcome
  }

  #takeBoard(board: BoardView): void {
    const isReached = this.#reaches(board)
    const { outcome, fold } = foldBoard(this.#fold, board)
    if (outcome !== 'APPLIED') return
    // What was collected does not lead to this board.
    if (!isReached) this.#run = []
    this.#full = true
    this.#adopt(fold)
  }

  #takeWaiting(): void {
    const waiting = this.#waiting
    this.#waiting = undefined
    if (waiting !== undefined) this.#takeBoard(waiting.board)
  }

  #adopt(fold: BoardFold): void {
    this.#fold = this.#early === undefined ? fold : foldStatus(fold, this.#early).fold
    this.#early = undefined
  }

  #reaches(position: Position): boolean {
    return this.#fold !== undefined && comparePositions(position, this.#fold) <= 0
  }

  #coverBy(board: BoardView): void {
    this.#boarded = newer(this.#boarded, board)
    this.#unboarded = this.#unboarded.filter((each) => comparePositions(each, board) > 0)
  }
}
