import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chaosScript } from './chaos-script.ts'
import { faultKindOf, faultKinds, faultNames } from './fault-kinds.ts'
import { scriptLines } from './script-lines.ts'

describe('a script', () => {
  it('is the same for the same seed, and another for another', () => {
    const options = { minutes: 10, kinds: faultNames }
    expect(chaosScript({ seed: 7, ...options })).toEqual(chaosScript({ seed: 7, ...options }))
    expect(chaosScript({ seed: 7, ...options }).rounds).not.toEqual(chaosScript({ seed: 8, ...options }).rounds)
  })

  it('hits every thing once at a time, for as long as the fault allows, and leaves time before the end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4_294_967_295 }),
        fc.integer({ min: 1, max: 5 }),
        fc.uniqueArray(fc.constantFrom(...faultNames), { minLength: 1 }),
        (seed, minutes, kinds) => {
          const { rounds } = chaosScript({ seed, minutes, kinds })
          for (const [index, { atMs, forMs, faults }] of rounds.entries()) {
            expect(atMs).toBeLessThan(minutes * 60_000 * 0.85)
            const next = rounds[index + 1]
            if (next !== undefined) expect(next.atMs).toBeGreaterThan(atMs + forMs)
            const hit = faults.map(({ kind, target }) => faultKindOf(kind).resource(target))
            expect(new Set(hit).size).toBe(hit.length)
            for (const fault of faults) {
              const { targets, forMs: limits } = faultKindOf(fault.kind)
              expect(kinds).toContain(fault.kind)
              expect(targets).toContain(fault.target)
              expect(fault.forMs).toBeGreaterThanOrEqual(limits[0])
              expect(fault.forMs).toBeLessThanOrEqual(limits[1])
              expect(fault.afterMs + fault.forMs).toBeLessThanOrEqual(forMs)
            }
          }
        },
      ),
      { numRuns: 20 },
    )
  })

  it('has calm rounds, and within an hour every kind of fault on most of what it can hit', () => {
    const { rounds } = chaosScript({ seed: 3, minutes: 60, kinds: faultNames })
    expect(rounds.some(({ faults }) => faults.length === 0)).toBe(true)
    expect(rounds.some(({ faults }) => faults.length === 3)).toBe(true)
    expect(new Set(rounds.flatMap(({ faults }) => faults.map(({ kind }) => kind)))).toEqual(new Set(faultNames))
  })

  it('is printed with a line per fault', () => {
    const script = chaosScript({ seed: 1, minutes: 2, kinds: ['service-kill', 'redis-flush'] })
    const lines = scriptLines(script)
    expect(lines[0]).toBe('seed 1, 2 minutes, 2 kinds of faults')
    expect(lines).toHaveLength(1 + script.rounds.reduce((sum, { faults }) => sum + Math.max(1, faults.length), 0))
  })
})

it('only pausing what makes prices lets them run out', () => {
  expect(faultKinds['service-pause'].stalls('odds-nfl')).toEqual(['nfl'])
  expect(faultKinds['service-pause'].stalls('api')).toEqual([])
  expect(faultKinds['feed-silence'].stalls('mlb')).toEqual(['mlb'])
})
