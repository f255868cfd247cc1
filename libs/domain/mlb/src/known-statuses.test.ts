import { describe, expect, it } from 'vitest'
import type { MlbEvent, MlbStatus } from './mlb-event.ts'
import { mlbModule } from './mlb-module.ts'
import type { MlbState } from './mlb-state.ts'
import { testFollowedAt, testStatus } from './testing/test-game.ts'

const { apply } = mlbModule
const played = (state: MlbState, ...events: readonly MlbEvent[]): MlbState => events.reduce(apply, state)
const ninth = testFollowedAt({ inning: 9, bottom: true, outs: 2, homeScore: 2, awayScore: 3, eventId: 's1' })
const final = (change: Partial<MlbStatus>): MlbStatus =>
  testStatus({ phase: 'final', inning: 9, bottom: true, outs: 3, homeScore: 2, awayScore: 3, eventId: 'f', ...change })
const corrected = (corrects: string, change: Partial<MlbStatus>): MlbStatus =>
  final({ correction: true, corrects, eventId: 'c', ...change })

describe('a correction of a status', () => {
  it('of the latest one counts by each of its names', () => {
    const first = played(ninth, final({}), corrected('f', { eventId: 'c1', homeScore: 4 }))
    for (const corrects of ['f', 'c1']) {
      expect(apply(first, corrected(corrects, { eventId: 'c2' }))).toMatchObject({ homeScore: 2, awayScore: 3, phase: 'final' })
    }
  })

  it('of an earlier one says nothing of the present', () => {
    const state = played(ninth, testStatus({ inning: 9, bottom: true, outs: 2, homeScore: 2, awayScore: 3, eventId: 's2' }))
    expect(apply(state, corrected('s1', {}))).toBe(state)
  })

  it('of one that never came is a statement where it ends or closes the game, and believed only where it follows', () => {
    expect(apply(ninth, corrected('lost', {}))).toMatchObject({ phase: 'final', pendingFinal: undefined })
    expect(apply(ninth, corrected('lost', { homeScore: 20 }))).toMatchObject({ phase: 'live', pendingFinal: { homeScore: 20 } })
    expect(apply(ninth, corrected('lost', { phase: 'suspended', outs: 2 }))).toMatchObject({ phase: 'suspended' })
    expect(apply(ninth, corrected('lost', { phase: 'live', outs: 1 }))).toBe(ninth)
  })

  it('that comes before its status makes that one count for nothing', () => {
    const state = apply(ninth, corrected('f', {}))
    expect(apply(state, final({ homeScore: 4 }))).toBe(state)
  })
})
