import type { Json, JsonObject } from '@fairline/kernel'
import { unwrap } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { mlbModule } from './mlb-module.ts'
import type { MlbState } from './mlb-state.ts'
import { mlbParams } from './params.ts'
import { stateOfFirstVersion } from './testing/state-of-first-version.ts'
import { testFixture, testFollowedAt, testPitch, testPlay, testStatus } from './testing/test-game.ts'

const { apply, codec, hazards, initial, price } = mlbModule
const again = (state: MlbState): MlbState => unwrap(codec.decode(codec.version, JSON.parse(JSON.stringify(codec.encode(state)))))

describe('a state of the first version', () => {
  const state = unwrap(codec.decode(1, stateOfFirstVersion))

  it('is read with what it knew, and nothing doubted', () => {
    expect(state).toMatchObject({
      phase: 'live',
      inning: 1,
      outs: 1,
      bases: 1,
      begun: true,
      lineKnown: true,
      lostAfterPlays: -1,
      unstated: [],
    })
    expect(state).toMatchObject({ homeStarterId: 'mlb-hp', homeThrewId: 'mlb-hr', homePitcherId: 'mlb-hr' })
    expect(state.plays).toHaveLength(2)
    expect(hazards(state)).toEqual([])
  })

  it('goes on, is priced, and is written in this version', () => {
    const next = apply(state, testPlay({ atBatIndex: 2, batterId: 'mlb-a3', pitcherId: 'mlb-hr', outs: 2, firstRunnerId: 'mlb-a1' }))
    expect(next).toMatchObject({ outs: 2, doubtful: undefined })
    expect(price(next, mlbParams).length).toBeGreaterThan(20)
    expect(again(next)).toEqual(next)
  })
})

describe('the codec', () => {
  it('keeps what is doubted, pending, lost and unstated', () => {
    const state = testFollowedAt({ inning: 3 })
    const doubtful = apply(state, testStatus({ inning: 9, eventId: '1-9' }))
    const pending = apply(state, testStatus({ phase: 'final', inning: 3, innings: [{ away: 0, home: 0 }] }))
    const unstated = apply(state, testPitch({ inning: 3, atBatIndex: 9, unstated: ['count', 'pitcher'] }))
    const lost = mlbModule.afterLoss(state)
    for (const each of [doubtful, pending, unstated, lost]) expect(again(each)).toEqual(each)
    expect(again(doubtful).doubtful).toMatchObject({ inning: 9 })
    expect(again(pending).pendingFinal).toMatchObject({ inning: 3, phase: 'final' })
    expect(again(unstated).unstated).toEqual(['count', 'pitcher'])
  })

  it('keeps the play of a doubt, what is lost or overturned of a play, all its names, and a fixture that waits', () => {
    const begun = apply(initial(testFixture()), testStatus())
    const homer = testPlay({ eventType: 'home_run', totalBases: 4, runs: 1, outs: 0, awayScore: 1, eventId: 'p', atBatIndex: -1 })
    const corrected = [homer, { ...homer, correction: true, corrects: 'p', eventId: 'c' }].reduce(apply, mlbModule.afterLoss(begun))
    const overturned = [testStatus({ underReview: true, awayScore: 1 }), testStatus()].reduce(apply, corrected)
    expect(overturned.plays).toMatchObject([{ eventId: 'c', replaces: ['p'], afterLoss: true, overturned: true }])
    const doubtful = apply(begun, testPlay({ inning: 4 }))
    expect(doubtful.doubtful?.play).toMatchObject({ inning: 4 })
    const waiting = mlbModule.refit(apply(corrected, testStatus({ phase: 'postponed', awayScore: 1 })), testFixture({ season: 2027 }))
    expect(waiting).toMatchObject({ fixture: { season: 2026 }, nextFixture: { season: 2027 } })
    for (const each of [overturned, doubtful, waiting as MlbState]) expect(again(each)).toEqual(each)
  })

  it('reads a state of the release before', () => {
    const state = [testStatus(), testPlay({ eventId: 'p' }), testStatus({ inning: 6, outs: 1 })].reduce(apply, initial(testFixture()))
    const { statusReplaces, earlierStatusIds, plays, doubtful, ...data } = codec.encode(state) as unknown as Record<string, Json> & {
      readonly plays: readonly (readonly Json[])[]
      readonly doubtful: JsonObject
    }
    const { isOfCorrection, ...position } = doubtful
    expect([statusReplaces, earlierStatusIds, isOfCorrection]).toEqual([[], ['1-1'], false])
    const before = { ...data, plays: plays.map((row) => row.with(12, 'q')), doubtful: position }
    expect(unwrap(codec.decode(codec.version, before as unknown as Json))).toEqual({
      ...state,
      earlierStatusIds: [],
      plays: [{ ...state.plays[0], replaces: ['q'] }],
    })
  })

  it('refuses a field that it does not know to be unstated', () => {
    const data = codec.encode(initial(testFixture())) as object
    expect(codec.decode(codec.version, { ...data, unstated: ['weather'] })).toMatchObject({
      ok: false,
      error: { code: 'MLB_STATE_UNKNOWN' },
    })
  })
})
