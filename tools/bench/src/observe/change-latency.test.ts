import { expect, it } from 'vitest'
import { changeLatencies } from './change-latency.ts'

const moves = new Map([['a', [3, 7, 9].map((eventSeq) => ({ eventSeq, sentAtUs: eventSeq * 100 }))]])
const change = (throughEventSeq: number, arrivedAtUs: number, gameId = 'a') => ({ gameId, throughEventSeq, arrivedAtUs })

it('measures from the newest move that a change covers, not from the newest message', () => {
  expect(changeLatencies(moves, [change(8, 5_000)])).toEqual([{ sentAtUs: 700, arrivedAtUs: 5_000 }])
})

it('counts a move once, and a change without a new move not at all', () => {
  expect(changeLatencies(moves, [change(3, 1_000), change(6, 2_000), change(9, 3_000), change(9, 4_000, 'b')])).toEqual([
    { sentAtUs: 300, arrivedAtUs: 1_000 },
    { sentAtUs: 900, arrivedAtUs: 3_000 },
  ])
})
