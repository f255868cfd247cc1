import { describe, expect, it } from 'vitest'
import type { MlbEvent, MlbPlay } from './mlb-event.ts'
import { mlbModule } from './mlb-module.ts'
import type { MlbState } from './mlb-state.ts'
import { isPlayerUncounted, statsOf } from './player-stats.ts'
import { testFixture, testPlay, testStatus } from './testing/test-game.ts'

const { apply } = mlbModule
const played = (state: MlbState, ...events: readonly MlbEvent[]): MlbState => events.reduce(apply, state)
const start = apply(mlbModule.initial(testFixture()), testStatus({ eventId: 's1' }))
const homer = (change: Partial<MlbPlay>): MlbPlay =>
  testPlay({ eventType: 'home_run', totalBases: 4, runs: 1, outs: 0, eventId: 'p1', awayScore: 1, ...change })
const second = homer({ atBatIndex: 1, batterId: 'mlb-a2', eventId: 'p2', awayScore: 2 })
const review = testStatus({ underReview: true, awayScore: 2, eventId: 's2' })
const afterReview = testStatus({ awayScore: 1, eventId: 's3' })
const homeRuns = (state: MlbState, id: string): number => statsOf(state).players.get(id)?.homeRuns ?? 0

describe('a score that a status takes back', () => {
  const state = played(start, homer({}), second, review, afterReview)

  it('leaves open what the play that brought it was, and nobody else’s', () => {
    expect(homeRuns(state, 'mlb-a2')).toBe(0)
    expect(isPlayerUncounted(state, 'mlb-a2', 'batter')).toBe(true)
    expect(homeRuns(state, 'mlb-a1')).toBe(1)
    expect(isPlayerUncounted(state, 'mlb-a1', 'batter')).toBe(false)
  })

  it('is explained by the correction of the play', () => {
    const corrected = apply(state, {
      ...second,
      eventType: 'double',
      totalBases: 2,
      runs: 0,
      awayScore: 1,
      correction: true,
      corrects: 'p2',
      eventId: 'c',
    })
    expect(corrected.awayScore).toBe(1)
    expect(isPlayerUncounted(corrected, 'mlb-a2', 'batter')).toBe(false)
  })

  it('is explained by the correction of another play, and what seemed overturned counts again', () => {
    const corrected = apply(
      state,
      homer({ eventType: 'triple', totalBases: 3, runs: 0, awayScore: 0, correction: true, corrects: 'p1', eventId: 'c' }),
    )
    expect(corrected.awayScore).toBe(1)
    expect(homeRuns(corrected, 'mlb-a2')).toBe(1)
    expect(isPlayerUncounted(corrected, 'mlb-a2', 'batter')).toBe(false)
  })

  it('and brings again makes the latest play what it was', () => {
    const again = apply(state, testStatus({ awayScore: 2, eventId: 's4' }))
    expect(homeRuns(again, 'mlb-a2')).toBe(1)
    expect(isPlayerUncounted(apply(again, testPlay({ atBatIndex: 2, batterId: 'mlb-a3', awayScore: 2 })), 'mlb-a2', 'batter')).toBe(false)
  })
})
