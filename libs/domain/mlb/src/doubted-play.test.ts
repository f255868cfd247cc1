import { describe, expect, it } from 'vitest'
import type { MlbEvent } from './mlb-event.ts'
import { mlbModule } from './mlb-module.ts'
import type { MlbState } from './mlb-state.ts'
import { statsOf } from './player-stats.ts'
import { testFixture, testPitch, testPlay, testStatus } from './testing/test-game.ts'

const { apply } = mlbModule
const played = (state: MlbState, ...events: readonly MlbEvent[]): MlbState => events.reduce(apply, state)
const wrongOuts = played(mlbModule.initial(testFixture()), testStatus(), testPitch({ outs: 2 }))
const single = testPlay({ eventType: 'single', totalBases: 1, outs: 0, firstRunnerId: 'mlb-a1', eventId: 'p1' })
const next = testPlay({ atBatIndex: 1, batterId: 'mlb-a2', outs: 1, firstRunnerId: 'mlb-a1', eventId: 'p2' })
const hits = (state: MlbState): number => statsOf(state).players.get('mlb-a1')?.hits ?? 0

describe('a play that was doubted', () => {
  const doubted = apply(wrongOuts, single)

  it('is counted once the next play, or a status, agrees with it', () => {
    expect(doubted).toMatchObject({ plays: [], doubtful: { outs: 0 } })
    for (const confirming of [next, testStatus({ outs: 0, eventId: 's2', firstRunnerId: 'mlb-a1' })]) {
      const state = apply(doubted, confirming)
      expect(state.doubtful).toBeUndefined()
      expect(hits(state)).toBe(1)
    }
    expect(apply(doubted, next).plays.map(({ outs }) => outs)).toEqual([0, 1])
  })

  it('is counted once where it is told twice, and not where a correction has taken its place', () => {
    expect(played(doubted, { ...single, eventId: 'p1b' }, next).plays).toHaveLength(2)
    const corrected = played(
      doubted,
      { ...single, eventType: 'field_error', totalBases: 0, correction: true, corrects: 'p1', eventId: 'c' },
      next,
    )
    expect(hits(corrected)).toBe(0)
  })
})
