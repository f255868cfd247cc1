import { describe, expect, it } from 'vitest'
import type { MlbEvent } from './mlb-event.ts'
import { mlbModule } from './mlb-module.ts'
import type { MlbState } from './mlb-state.ts'
import { statedLine } from './stated-line.ts'
import { testFixture, testPlay, testStatus } from './testing/test-game.ts'

const played = (...events: readonly MlbEvent[]): MlbState => events.reduce(mlbModule.apply, mlbModule.initial(testFixture()))
const outs = [1, 2, 3].map((n) => testPlay({ atBatIndex: n, batterId: `mlb-a${n + 1}`, outs: n, awayScore: 1 }))
const homeRun = testPlay({ eventType: 'home_run', totalBases: 4, runs: 1, outs: 0, awayScore: 1 })
const right = [{ away: 1, home: 0 }]
const wrong = [
  { away: 0, home: 0 },
  { away: 1, home: 0 },
]

describe('a stated line score', () => {
  const complete = played(testStatus(), homeRun, ...outs)

  it('does not move a run out of a half inning whose plays tell every out', () => {
    expect(statedLine(complete, complete, wrong)).toEqual({ innings: right, lineKnown: true })
    expect(statedLine(complete, complete, right)).toEqual({ innings: right, lineKnown: true })
  })

  it('counts where plays of the half inning are not known, and where it was not known of which innings the runs are', () => {
    const withLoss = played(testStatus({ outs: 1, awayScore: 1, innings: right }), ...outs.slice(1))
    expect(statedLine(withLoss, withLoss, wrong).innings).toEqual(wrong)
    expect(statedLine({ ...complete, lineKnown: false }, complete, wrong)).toEqual({ innings: wrong, lineKnown: true })
  })

  it('counts for nothing where it does not add up', () => {
    expect(statedLine(complete, complete, [{ away: 2, home: 0 }]).innings).toEqual(right)
  })
})
