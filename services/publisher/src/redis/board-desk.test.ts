import type { BoardView, ChangeView } from '@fairline/contracts'
import { describe, expect, it } from 'vitest'
import { BoardDesk, maxBoardWaitMs } from './board-desk.ts'

const change = (gameId: string, changeSeq: number, epoch = 1): ChangeView => ({
  gameId,
  epoch,
  changeSeq,
  throughEventSeq: changeSeq,
  asOfUs: changeSeq * 1_000_000,
  validForMs: 5000,
  gameDate: '2016-01-09',
  cause: 'event',
  sentAtUs: 0,
  score: { phase: 'live', homeScore: 0, awayScore: 0, clock: '', situation: '' },
  markets: [],
})

const teams = {
  homeId: 'nfl-KC',
  homeName: 'Kansas City',
  homeAbbreviation: 'KC',
  awayId: 'nfl-HOU',
  awayName: 'Houston',
  awayAbbreviation: 'HOU',
  startsAtUs: 5,
}

const board = (gameId: string, changeSeq: number, epoch = 1): BoardView => ({ ...change(gameId, changeSeq, epoch), teams })

const status = (gameId: string, changeSeq: number, asOfUs: number) =>
  ({ gameId, epoch: 1, changeSeq, asOfUs, validForMs: 5000, feed: 'alive' }) as const

const seqs = (desk: BoardDesk) =>
  desk.takeWrites().map(({ fold, run, full, extend }) => ({ at: fold.changeSeq, run: run.map((each) => each.changeSeq), full, extend }))

/** A desk that holds a game's board up to a change, and has written it. */
const deskAt = (changeSeq: number): BoardDesk => {
  const desk = new BoardDesk()
  desk.restore(0, board('a', changeSeq))
  desk.takeWrites()
  return desk
}

describe('board desk', () => {
  it('joins the changes of a game between two writes', () => {
    const desk = new BoardDesk()
    desk.change(0, 10, change('a', 1))
    expect(seqs(desk)).toEqual([{ at: 1, run: [1], full: true, extend: false }])
    desk.change(0, 11, change('a', 2))
    desk.change(0, 12, change('a', 3))
    desk.change(0, 12, change('a', 3))
    expect(seqs(desk)).toEqual([{ at: 3, run: [2, 3], full: false, extend: false }])
    expect(desk.takeWrites()).toEqual([])
  })

  it('writes the whole board after a jump and across epochs', () => {
    const desk = new BoardDesk()
    desk.restore(0, board('a', 7))
    expect(seqs(desk)).toEqual([{ at: 7, run: [], full: true, extend: false }])
    desk.change(0, 1, change('a', 9))
    expect(desk.gaps).toBe(1)
    expect(desk.takeWrites()).toEqual([])
    desk.change(0, 2, change('a', 1, 2))
    expect(seqs(desk)).toEqual([{ at: 1, run: [1], full: true, extend: false }])
  })

  it('extends by a status, also by one that came before its change or before its game', () => {
    const desk = deskAt(1)
    desk.status(0, status('a', 1, 3_000_000))
    expect(seqs(desk)).toEqual([{ at: 1, run: [], full: false, extend: true }])
    desk.status(0, status('a', 2, 9_000_000))
    expect(desk.takeWrites()).toEqual([])
    desk.change(0, 1, change('a', 2))
    expect(seqs(desk)).toEqual([{ at: 2, run: [2], full: false, extend: true }])
    desk.status(0, status('b', 1, 9_000_000))
    desk.change(0, 2, change('b', 1))
    expect(desk.takeWrites()[0]?.fold).toMatchObject({ changeSeq: 1, asOfUs: 9_000_000, feed: 'alive' })
  })

  it('names the first change that no board of the topic covers', () => {
    const desk = new BoardDesk()
    for (const seq of [1, 2, 3]) desk.change(0, 100 + seq, change('a', seq))
    desk.change(0, 90, change('b', 1))
    desk.change(1, 5, change('c', 1))
    expect([desk.restoreOffset(0), desk.restoreOffset(1), desk.restoreOffset(2)]).toEqual([90, 5, undefined])
    desk.board(0, board('b', 1), 0)
    desk.board(0, board('a', 2), 0)
    expect(desk.restoreOffset(0)).toBe(103)
    desk.board(0, board('a', 3), 0)
    expect(desk.restoreOffset(0)).toBeUndefined()
    desk.board(0, board('a', 4), 0)
    desk.change(0, 104, change('a', 4))
    expect(desk.restoreOffset(0)).toBeUndefined()
  })
})

describe('a board that comes before its change', () => {
  it('waits, and the change is written as a change', () => {
    const desk = deskAt(4)
    desk.board(0, board('a', 6), 0)
    expect(desk.takeWrites()).toEqual([])
    desk.change(0, 1, change('a', 5))
    desk.change(0, 2, change('a', 6))
    expect(seqs(desk)).toEqual([{ at: 6, run: [5, 6], full: false, extend: false }])
    desk.endWaits(maxBoardWaitMs)
    expect(desk.takeWrites()).toEqual([])
  })

  it('gives its teams to a game whose first change comes after it', () => {
    const desk = new BoardDesk()
    desk.board(0, board('a', 1), 0)
    desk.change(0, 1, change('a', 1))
    expect(desk.takeWrites()).toMatchObject([{ fold: { changeSeq: 1, teams }, run: [{ changeSeq: 1 }], full: true }])
  })

  it('takes effect where a later change shows a gap', () => {
    const desk = deskAt(4)
    desk.board(0, board('a', 7), 0)
    desk.change(0, 1, change('a', 8))
    expect(seqs(desk)).toEqual([{ at: 8, run: [8], full: true, extend: false }])
    expect(desk.gaps).toBe(0)
  })

  it('takes effect at once where the changes have passed it', () => {
    const desk = deskAt(4)
    desk.change(0, 1, change('a', 7))
    desk.board(0, board('a', 7), 0)
    expect(seqs(desk)).toEqual([{ at: 7, run: [], full: true, extend: false }])
  })

  it('takes effect once its partition was read beyond every change that was written before it', () => {
    const desk = deskAt(4)
    desk.board(0, board('a', 6), 0)
    // Asked for before the board was there; of another partition; not read to the end.
    desk.oddsRead(0, 20, 20)
    desk.oddsRead(1, 99, 99)
    desk.oddsRead(0, 25, 30)
    expect(desk.takeWrites()).toEqual([])
    desk.oddsRead(0, 30, 40)
    expect(seqs(desk)).toEqual([{ at: 6, run: [], full: true, extend: false }])
  })

  it('takes effect after its longest wait, which a newer board does not begin again', () => {
    const desk = deskAt(4)
    desk.board(0, board('a', 6), 0)
    desk.board(0, board('a', 9), maxBoardWaitMs - 1)
    desk.endWaits(maxBoardWaitMs - 1)
    expect(desk.takeWrites()).toEqual([])
    desk.endWaits(maxBoardWaitMs)
    expect(seqs(desk)).toEqual([{ at: 9, run: [], full: true, extend: false }])
    desk.change(0, 1, change('a', 5))
    desk.change(0, 2, change('a', 10))
    expect(seqs(desk)).toEqual([{ at: 10, run: [10], full: false, extend: false }])
  })

  it('does not write changes that do not lead to it', () => {
    const desk = deskAt(4)
    desk.change(0, 1, change('a', 5))
    desk.change(0, 2, change('a', 8))
    desk.board(0, board('a', 8), 0)
    expect(seqs(desk)).toEqual([{ at: 8, run: [], full: true, extend: false }])
  })
})

describe('a game whose board has left the topic', () => {
  it('is forgotten', () => {
    const desk = deskAt(4)
    desk.forget('a')
    expect(desk.gamesSince(0)).toEqual([])
  })

  it('is kept where a correction has come before the tombstone, so that the next one is a change', () => {
    const desk = deskAt(4)
    desk.change(0, 1, change('a', 5))
    desk.forget('a')
    desk.change(0, 2, change('a', 6))
    expect(seqs(desk)).toEqual([{ at: 6, run: [5, 6], full: false, extend: false }])
    desk.board(0, board('a', 6), 0)
    desk.forget('a')
    expect(desk.gamesSince(0)).toEqual([])
  })

  it('comes back with the board of a correction, whichever comes first', () => {
    for (const isBoardFirst of [true, false]) {
      const desk = deskAt(4)
      desk.forget('a')
      if (isBoardFirst) desk.board(0, board('a', 5), 0)
      desk.change(0, 1, change('a', 5))
      if (!isBoardFirst) desk.board(0, board('a', 5), 0)
      expect(seqs(desk)).toEqual([{ at: 5, run: [], full: true, extend: false }])
    }
  })
})
