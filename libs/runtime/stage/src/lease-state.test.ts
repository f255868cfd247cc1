import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LeaseBeat, LeaseState } from './lease-state.ts'
import { foldBeat, unknownLease } from './lease-state.ts'

const missedBeats = 3
const beat = (owner: string, term = 0, isReleased = false): LeaseBeat => ({ owner, term, isReleased })
const fold = (beats: readonly LeaseBeat[], from: LeaseState = unknownLease): LeaseState =>
  beats.reduce((state, each) => foldBeat(state, each, missedBeats), from)

describe('a lease', () => {
  it('goes to who beats often enough while nobody holds it', () => {
    expect(fold([beat('a'), beat('b'), beat('a')]).holder).toBeUndefined()
    expect(fold([beat('a'), beat('b'), beat('a'), beat('a'), beat('b')])).toMatchObject({ holder: 'a', term: 1 })
  })

  it('stays with a holder that beats, and leaves one that does not', () => {
    const held = fold([beat('a'), beat('a'), beat('a')])
    expect(fold([beat('b'), beat('b'), beat('a', 1), beat('b'), beat('b')], held).holder).toBe('a')
    expect(fold([beat('b'), beat('b'), beat('a', 1), beat('b'), beat('b'), beat('b')], held)).toMatchObject({ holder: 'b', term: 2 })
  })

  it('does not come back to one that was overtaken and beats on', () => {
    const taken = fold([beat('a'), beat('a'), beat('a'), beat('b'), beat('b'), beat('b')])
    expect(fold([beat('a', 1), beat('a', 1), beat('a', 1), beat('a', 1)], taken).holder).toBe('b')
  })

  it('goes to the next that waits as soon as it is released', () => {
    const held = fold([beat('a'), beat('a'), beat('a')])
    expect(fold([beat('b', 0, true), beat('b')], held).holder).toBe('a')
    expect(fold([beat('a', 1, true), beat('b')], held)).toMatchObject({ holder: 'b', term: 2 })
  })
})

/** Processes that follow the log; a beat after a pause may be sent before anything is read, the next one is not. */
const playedLog = (turns: readonly (readonly [number, boolean])[]): readonly LeaseBeat[] => {
  const log: LeaseBeat[] = []
  const seen = new Map<string, LeaseState>()
  const stale = new Set<string>()
  for (const [process, isPaused] of turns) {
    const owner = `p${process}`
    if (isPaused && !stale.has(owner)) stale.add(owner)
    else {
      stale.delete(owner)
      seen.set(owner, fold(log))
    }
    const state = seen.get(owner) ?? unknownLease
    log.push(beat(owner, state.holder === owner ? state.term : 0))
  }
  return log
}

it('whoever begins to read in the middle agrees after the next beat of the holder, however the beats interleave', () => {
  const turn = fc.tuple(fc.nat({ max: 3 }), fc.boolean())
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 60 }), fc.nat({ max: 60 }), (turns, start) => {
      const log = playedLog(turns)
      const whole = fold(log)
      fc.pre(whole.holder !== undefined)
      const last = beat(whole.holder, whole.term)
      const late = fold([...log.slice(Math.min(start, log.length)), last])
      expect(late.holder).toBe(foldBeat(whole, last, missedBeats).holder)
    }),
  )
})

it('terms never go back, and change with every owner', () => {
  const turn = fc.tuple(fc.nat({ max: 3 }), fc.boolean())
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 60 }), (turns) => {
      let state = unknownLease
      for (const each of playedLog(turns)) {
        const next = foldBeat(state, each, missedBeats)
        expect(next.term).toBeGreaterThanOrEqual(state.term)
        if (next.holder !== state.holder) expect(next.term).toBeGreaterThan(state.term)
        state = next
      }
    }),
  )
})
