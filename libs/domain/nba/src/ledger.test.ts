import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesOf, maxPlayers, packEntry, unpackEntry } from './ledger.ts'

const entries = fc.record({
  actionNumber: fc.integer({ min: -1, max: 99_999 }),
  period: fc.integer({ min: 1, max: 14 }),
  home: fc.boolean(),
  points: fc.integer({ min: 0, max: 3 }),
  rebound: fc.boolean(),
  player: fc.integer({ min: -1, max: maxPlayers - 1 }),
  assist: fc.integer({ min: -1, max: maxPlayers - 1 }),
  seconds: fc.integer({ min: -1, max: 720 }),
})

describe('ledger', () => {
  it('gives back what it packed, as a safe integer, and finds it', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const packed = packEntry(entry)
        expect(Number.isSafeInteger(packed)).toBe(true)
        expect(unpackEntry(packed)).toEqual(entry)
        expect(entriesOf([packed, packEntry({ ...entry, actionNumber: 100_000 }), packed], entry.actionNumber)).toEqual(
          entry.actionNumber < 0 ? [] : [2, 0],
        )
        expect(entriesOf([packed], entry.actionNumber + 1)).toEqual([])
      }),
    )
  })
})
