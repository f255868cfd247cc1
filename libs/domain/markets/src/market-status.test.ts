import { describe, expect, it } from 'vitest'
import { allowedMoves, isAllowedMove, marketStatuses, moveCauses, moveStatus } from './market-status.ts'

describe('the table of moves', () => {
  it('decides every combination of statuses and causes, and moveStatus follows it', () => {
    let allowed = 0
    for (const from of marketStatuses)
      for (const to of marketStatuses)
        for (const cause of moveCauses) {
          if (isAllowedMove(from, to, cause)) {
            allowed++
            expect(moveStatus(from, to, cause)).toBe(to)
          } else expect(() => moveStatus(from, to, cause)).toThrow(/cannot move/)
        }
    expect(allowed).toBe(allowedMoves.length)
  })

  it('opens a market only by pricing it', () => {
    expect(new Set(allowedMoves.filter((move) => move.to === 'active').map((move) => move.cause))).toEqual(new Set(['priced']))
  })

  it('leaves settled only by a rollback or as void, and cancelled by a rollback or a settlement', () => {
    const leaving = allowedMoves.filter((move) => move.from !== move.to)
    expect(leaving.filter((move) => move.from === 'settled').map((move) => move.cause)).toEqual(['rolled-back', 'cancelled'])
    expect(leaving.filter((move) => move.from === 'cancelled').map((move) => move.cause)).toEqual(['settled', 'rolled-back'])
  })
})
