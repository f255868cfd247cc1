import { describe, expect, it } from 'vitest'
import type { MlbEvent } from './mlb-event.ts'
import { mlbModule } from './mlb-module.ts'
import type { MlbState } from './mlb-state.ts'
import { testFollowedAt, testPitch, testPlay, testStatus } from './testing/test-game.ts'

const { apply, hazards, isFullState } = mlbModule
const played = (state: MlbState, ...events: readonly MlbEvent[]): MlbState => events.reduce(apply, state)
const at = { inning: 6, bottom: true, outs: 1, homeScore: 2, awayScore: 1 }
const sixth = testFollowedAt(at)
const action = (eventType: string, change: Partial<Parameters<typeof testPlay>[0]> = {}): MlbEvent =>
  testPlay({
    ...at,
    atBatIndex: 40,
    batterId: 'mlb-h1',
    pitcherId: 'mlb-ap',
    eventType,
    plateAppearance: false,
    keepsCount: true,
    ...change,
  })
const pitch = testPitch({ inning: 6, bottom: true, outs: 1, atBatIndex: 40, batterId: 'mlb-h1', pitcherId: 'mlb-ap', balls: 3, strikes: 0 })
const out = testPlay({ ...at, atBatIndex: 40, batterId: 'mlb-h1', pitcherId: 'mlb-ap', outs: 2 })

describe('a standing phase', () => {
  it.each([
    ['delayed', {}, 'delay'],
    ['suspended', {}, 'suspended'],
    ['postponed', {}, 'postponed'],
    ['live', { underReview: true }, 'score-under-review'],
  ] as const)('%s %o ends with a status only', (phase, change, reason) => {
    const standing = apply(sixth, testStatus({ ...at, phase, ...change }))
    const after = played(
      standing,
      action('game_advisory'),
      action('stolen_base_2b', { secondRunnerId: 'mlb-h9' }),
      pitch,
      out,
      action('mound_visit'),
      {
        ...out,
        correction: true,
      },
    )
    expect(hazards(after).map((each) => each.reason)).toEqual([reason])
    expect(after.outs).toBe(2)
    const lifted = apply(after, testStatus({ ...at, outs: 2 }))
    expect(hazards(lifted).filter((each) => each.scope.kind === 'game')).toEqual([])
  })

  it('is taken though its line score cannot follow, which is then left aside', () => {
    const standing = apply(sixth, testStatus({ phase: 'suspended', inning: 1 }))
    expect(standing).toMatchObject({ phase: 'suspended', inning: 6, homeScore: 2, doubtful: undefined })
    expect(apply(sixth, testStatus({ phase: 'delayed', inning: 0 }))).toMatchObject({ phase: 'delayed', inning: 6 })
  })

  it('outlasts the warm-up of the day it is resumed', () => {
    const warm = played(sixth, testStatus({ ...at, phase: 'suspended' }), testStatus({ ...at, phase: 'pregame' }))
    expect(warm.phase).toBe('suspended')
    expect(hazards(apply(sixth, testStatus({ ...at, phase: 'pregame' }))).map((each) => each.reason)).toEqual(['delay'])
  })

  it('postponed starts anew where the game is announced with an empty line score', () => {
    const anew = played(sixth, testStatus({ ...at, phase: 'postponed' }), testStatus({ phase: 'pregame' }))
    expect(anew).toMatchObject({ phase: 'pregame', inning: 1, homeScore: 0, awayScore: 0, plays: [], begun: false })
  })
})

describe('what is told inside an at-bat', () => {
  const counted = apply(sixth, pitch)

  it('keeps the count, or states it; only the end of the plate appearance resets it', () => {
    expect(counted).toMatchObject({ balls: 3, strikes: 0 })
    for (const type of ['mound_visit', 'stolen_base_2b', 'wild_pitch', 'pitching_substitution', 'game_advisory'])
      expect(apply(counted, action(type))).toMatchObject({ balls: 3, strikes: 0 })
    expect(apply(counted, action('wild_pitch', { keepsCount: false, balls: 3, strikes: 1 }))).toMatchObject({ balls: 3, strikes: 1 })
    expect(apply(counted, action('mound_visit', { keepsCount: false, balls: 3, strikes: 2 }))).toMatchObject({ balls: 3, strikes: 2 })
    expect(apply(counted, out)).toMatchObject({ balls: 0, strikes: 0, outs: 2 })
  })

  it('a status without a count keeps it within the at-bat', () => {
    expect(apply(counted, testStatus({ ...at, keepsCount: true, pitchingChange: 'away', pitcherId: 'mlb-new' }))).toMatchObject({
      balls: 3,
      strikes: 0,
    })
  })

  it('for information moves nothing, whatever score and outs it has', () => {
    const advisory = action('game_advisory', { inning: 5, outs: 0, homeScore: 9, awayScore: 9 })
    expect(apply(counted, advisory)).toBe(counted)
    expect(apply(counted, action('a_new_notice', { firstRunnerId: '' }))).toBe(counted)
    expect([advisory, pitch].some(isFullState)).toBe(false)
    expect([out, testStatus()].every(isFullState)).toBe(true)
    expect(isFullState(testStatus({ correction: true }))).toBe(false)
  })
})

describe('who pitches', () => {
  const top = testFollowedAt({ inning: 1, outs: 2 })

  it('between half innings is of the side that its fixture names, and relieves nobody', () => {
    const middle = played(top, testStatus({ phase: 'break', outs: 3, pitcherId: 'mlb-ap' }))
    expect(middle).toMatchObject({ bottom: true, homePitcherId: 'mlb-hp', homeThrewId: 'mlb-hp', awayPitcherId: 'mlb-ap' })
    const named = apply(top, testStatus({ outs: 2, pitcherId: 'mlb-x', pitcherSide: 'home' }))
    expect(named).toMatchObject({ homePitcherId: 'mlb-x', homeThrewId: 'mlb-hp' })
  })

  it('is another one after a change, a substitution, or a pitch that he throws', () => {
    const byChange = apply(top, testStatus({ outs: 2, pitchingChange: 'home', pitcherId: 'mlb-x' }))
    const bySubstitution = apply(
      top,
      testPlay({ outs: 2, eventType: 'pitching_substitution', plateAppearance: false, keepsCount: true, pitcherId: 'mlb-x' }),
    )
    const byPitch = apply(top, testPitch({ outs: 2, pitcherId: 'mlb-x' }))
    for (const state of [byChange, bySubstitution, byPitch])
      expect(state).toMatchObject({ homePitcherId: 'mlb-x', homeThrewId: 'mlb-x', homeStarterId: 'mlb-hp' })
  })
})

describe('a ball in play', () => {
  const inPlay = apply(sixth, { ...pitch, inPlay: true })

  it('stays so in a status that repeats the situation before it, and ends with its play or another situation', () => {
    const reasons = (state: MlbState): readonly string[] => hazards(state).map((each) => each.reason)
    expect(reasons(apply(inPlay, testStatus({ ...at, batterId: 'mlb-h1' })))).toContain('scoring-chance')
    expect(reasons(apply(inPlay, action('mound_visit')))).toContain('scoring-chance')
    expect(reasons(apply(inPlay, out))).not.toContain('scoring-chance')
    expect(reasons(apply(inPlay, testStatus({ ...at, firstRunnerId: 'mlb-h1', batterId: 'mlb-h2' })))).not.toContain('scoring-chance')
  })
})
