import { describe, expect, it } from 'vitest'
import { runsWithoutScore } from './contradicted-runs.ts'
import type { MlbEvent } from './mlb-event.ts'
import { mlbModule } from './mlb-module.ts'
import type { MlbState } from './mlb-state.ts'
import { testFixture, testPlay, testStatus } from './testing/test-game.ts'

const { apply } = mlbModule
const played = (...events: readonly MlbEvent[]): MlbState => events.reduce(apply, mlbModule.initial(testFixture()))
const second = testPlay({ atBatIndex: 1, batterId: 'mlb-a2', eventId: 'p2' })
const homeRun = testPlay({ ...second, eventType: 'home_run', totalBases: 4, outs: 1, runs: 1 })

describe('the runs of a play whose score does not have them', () => {
  const before = played(testStatus(), testPlay())

  it('are those that the score before the play lacks', () => {
    expect(runsWithoutScore(before, { ...homeRun, awayScore: 1 })).toBe(0)
    expect(runsWithoutScore(before, homeRun)).toBe(1)
    expect(runsWithoutScore(before, { ...homeRun, runs: 4, awayScore: 2 })).toBe(2)
  })

  it('are none where a status, or an event of the same at-bat, has brought them', () => {
    const told = apply(before, testStatus({ outs: 1, awayScore: 1, eventId: 's2' }))
    expect(runsWithoutScore(told, { ...homeRun, awayScore: 1 })).toBe(0)
    const steal = testPlay({ ...second, eventType: 'stolen_base_home', plateAppearance: false, runs: 1, awayScore: 1, eventId: 'p1b' })
    expect(runsWithoutScore(apply(before, steal), { ...homeRun, awayScore: 1 })).toBe(0)
  })

  it('keep the play waiting; a message with the score makes it count, one without drops it', () => {
    const waiting = apply(before, homeRun)
    expect(waiting).toMatchObject({ awayScore: 0, doubtful: { awayScore: 1 } })
    const scored = apply(waiting, testStatus({ outs: 1, awayScore: 1, eventId: 's2' }))
    expect(scored.plays.map(({ eventType }) => eventType)).toEqual(['field_out', 'home_run'])
    expect(scored).toMatchObject({ awayScore: 1, doubtful: undefined })
    const dropped = apply(waiting, testStatus({ outs: 1, eventId: 's2' }))
    expect(dropped).toMatchObject({ awayScore: 0, doubtful: undefined })
    expect(dropped.plays).toHaveLength(1)
  })
})
