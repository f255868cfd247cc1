import { describe, expect, it } from 'vitest'
import type { MlbEvent, MlbPitch } from './mlb-event.ts'
import { mlbModule } from './mlb-module.ts'
import type { MlbState } from './mlb-state.ts'
import { testFixture, testFollowedAt, testPitch, testPlay, testStatus } from './testing/test-game.ts'

const { apply, hazards, initial, isFinalUnconfirmed } = mlbModule
const from = (...events: readonly MlbEvent[]): MlbState => events.reduce(apply, initial(testFixture()))
const reasons = (state: MlbState): readonly string[] => hazards(state).map((each) => each.reason)

describe('a pitch that ends its at-bat', () => {
  it.each<[string, Partial<MlbPitch>]>([
    ['in play', { inPlay: true }],
    ['ball four', { balls: 4, strikes: 2 }],
    ['strike three', { balls: 3, strikes: 3 }],
    ['a hit batter', { call: 'H' }],
  ])('closes the game until its play: %s', (_, change) => {
    const state = from(testPitch({ balls: 3, strikes: 2 }), testPitch(change))
    expect(reasons(state)).toEqual(['scoring-chance'])
    expect(reasons(apply(state, testPlay()))).toEqual([])
  })

  it('is followed by its play: a pitch to another batter shows that it was lost, whatever its number', () => {
    const ended = from(testPitch({ atBatIndex: 5, inPlay: true }))
    for (const next of [{ atBatIndex: 0 }, { atBatIndex: 6 }, { atBatIndex: -1 }])
      expect(reasons(apply(ended, testPitch({ ...next, batterId: 'mlb-a2' })))).toEqual(['input-unknown'])
    expect(reasons(apply(ended, testPitch({ atBatIndex: 5, pitchNumber: 2 })))).toEqual([])
  })
})

describe('a pitch of an at-bat that has ended', () => {
  const ended = from(testPlay(), testPlay({ atBatIndex: 1, batterId: 'mlb-a2', outs: 2 }))

  it('says nothing, however late it comes', () => {
    for (const late of [testPitch(), testPitch({ atBatIndex: 1, batterId: 'mlb-a2' })]) expect(apply(ended, late)).toBe(ended)
  })

  it('is not one of another batter under a number that came before', () => {
    expect(reasons(apply(ended, testPitch({ batterId: 'mlb-a3', outs: 2, inPlay: true })))).toEqual(['scoring-chance'])
  })
})

describe('an end that waits', () => {
  it('is dropped by the second pitch after it', () => {
    const fifth = testFollowedAt({ inning: 5, outs: 1, homeScore: 2, awayScore: 1 })
    const pending = apply(fifth, testStatus({ phase: 'final', inning: 5, outs: 1, homeScore: 2, awayScore: 1 }))
    const pitch = testPitch({ inning: 5, atBatIndex: 40, outs: 1 })
    const once = apply(pending, pitch)
    expect(reasons(once)).toEqual(['final-unconfirmed'])
    expect(mlbModule.codec.decode(mlbModule.codec.version, JSON.parse(JSON.stringify(mlbModule.codec.encode(once))))).toEqual({
      ok: true,
      value: once,
    })
    expect(isFinalUnconfirmed(apply(once, { ...pitch, pitchNumber: 2, balls: 2 }))).toBe(false)
  })
})
