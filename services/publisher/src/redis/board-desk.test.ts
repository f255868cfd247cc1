import type { BoardView, ChangeView } from '@fairline/contracts'
import { describe, expect, it } from 'vitest'
import { BoardDesk } from './board-desk.ts'

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

const board = (gameId: string, changeSeq: number): BoardView => ({ ...change(gameId, changeSeq), teams: undefined })

const status = (gameId: string, changeSeq: number, asOfUs: number) =>
  ({ gameId, epoch: 1, changeSeq, asOfUs, validForMs: 5000, feed: 'alive' }) as const

const seqs = (desk: BoardDesk) =>
  desk.takeWrites().map(({ fold, run, full, extend }) => ({ at: fold.changeSeq, run: run.map((each) => each.changeSeq), full, extend }))

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
    desk.board(0, board('a', 7))
    expect(seqs(desk)).toEqual([{ at: 7, run: [], full: true, extend: false }])
    desk.change(0, 1, change('a', 9))
    expect(desk.gaps).toBe(1)
    expect(desk.takeWrites()).toEqual([])
    desk.change(0, 2, change('a', 1, 2))
    expect(seqs(desk)).toEqual([{ at: 1, run: [1], full: true, extend: false }])
  })

  it('extends by a status, also by one that came before its change', () => {
    const desk = new BoardDesk()
    desk.board(0, board('a', 1))
    desk.takeWrites()
    desk.status(0, status('a', 1, 3_000_000))
    expect(seqs(desk)).toEqual([{ at: 1, run: [], full: false, extend: true }])
    desk.status(0, status('a', 2, 9_000_000))
    expect(desk.takeWrites()).toEqual([])
    desk.change(0, 1, change('a', 2))
    expect(seqs(desk)).toEqual([{ at: 2, run: [2], full: false, extend: true }])
  })

  it('names the first change that no board of the topic covers', () => {
    const desk = new BoardDesk()
    for (const seq of [1, 2, 3]) desk.change(0, 100 + seq, change('a', seq))
    desk.change(0, 90, change('b', 1))
    desk.change(1, 5, change('c', 1))
    expect([desk.restoreOffset(0), desk.restoreOffset(1), desk.restoreOffset(2)]).toEqual([90, 5, undefined])
    desk.board(0, board('b', 1))
    desk.board(0, board('a', 2))
    expect(desk.restoreOffset(0)).toBe(103)
    desk.board(0, board('a', 3))
    expect(desk.restoreOffset(0)).toBeUndefined()
  })
})
