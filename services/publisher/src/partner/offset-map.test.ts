import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OffsetMap } from './offset-map.ts'
import { decodeNote, encodeNote, targetOf, withoutBelow, withPair } from './offset-map.ts'

const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 })), { maxLength: 80 })

/** Ascending pairs from steps. */
const pairsOf = (of: readonly (readonly [number, number])[]): OffsetMap => {
  let [source, target] = [0, 0]
  return of.map(([further, behind]) => ({ source: (source += further), target: (target += behind) }))
}

describe('a map of offsets', () => {
  it('never answers higher than all pairs would, whatever was dropped, and keeps the newest', () => {
    fc.assert(
      fc.property(steps, fc.nat(400), fc.nat(400), (of, below, further) => {
        const all = pairsOf(of)
        const kept = withoutBelow(all.reduce<OffsetMap>(withPair, []), below)
        const asked = below + further
        expect(targetOf(kept, asked)).toBeLessThanOrEqual(targetOf(all, asked))
        expect(targetOf(kept, Number.MAX_SAFE_INTEGER)).toBe(all.at(-1)?.target ?? 0)
        expect(kept.length).toBeLessThanOrEqual(16)
        expect(decodeNote(encodeNote({ map: kept, source: asked }))).toEqual({ map: kept, source: asked })
      }),
    )
  })

  it('loses nothing to what is asked for no more', () => {
    const map = pairsOf([
      [10, 1],
      [10, 1],
      [10, 1],
    ])
    expect(withoutBelow(map, 25)).toEqual(map.slice(1))
    expect(targetOf(withoutBelow(map, 25), 25)).toBe(2)
    expect(withoutBelow(map, 5)).toEqual(map)
    expect(targetOf(map, 5)).toBe(0)
  })

  it('keeps pairs along its whole length when it is full', () => {
    const map = pairsOf(Array.from({ length: 200 }, () => [1, 1] as const)).reduce<OffsetMap>(withPair, [])
    expect(targetOf(map, 1)).toBe(1)
    expect(targetOf(map, 190)).toBeGreaterThan(170)
  })

  it.each(['', '1:2', 'x', '1:x 3', '1:2 -3', '5: 6'])('refuses the note %j', (note) => {
    expect(() => decodeNote(note)).toThrow(expect.objectContaining({ code: 'PUBLISHER_POSITION_INVALID' }))
  })
})
