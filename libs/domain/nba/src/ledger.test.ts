import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEntry, maxPlayers, packEntry, unpackEntry } from './ledger.ts'

const entries = fc.record({
  actionNumber: fc.integer({ min: -1, max: 99_999 }),
  period: fc.integer({ min: 1, max: 14 }),
  home: fc.boolean(),
  points: fc.integer({ min: 0, max: 3 }),
  rebound: fc.boolean(),
  player: fc.integer({ min: -1, max: maxPlayers - 1 }),
  assist: fc.integer({ min: -1, max: maxPlayers - 1 }),
})

describe('ledger', () => {
  it('gives back what it packed, as a safe integer, and finds it', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const packed = packEntry(entry)
        expect(Number.isSafeInteger(packed)).toBe(true)
        expect(unpackEntry(packed)).toEqual(entry)
        expect(findEntry([packEntry({ ...entry, actionNumber: 100_000 }), packed], entry.actionNumber)).toBe(
          entry.actionNumber < 0 ? -1 : 1,
        )
        expect(findEntry([packed], entry.actionNumber + 1)).toBe(-1)
      }),
    )
  })
})
