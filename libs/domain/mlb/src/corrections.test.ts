import { describe, expect, it } from 'vitest'
import type { MlbEvent, MlbPlay } from './mlb-event.ts'
import { mlbModule } from './mlb-module.ts'
import type { MlbState } from './mlb-state.ts'
import { isPlayerUncounted, statsOf, statsOfPlayer } from './player-stats.ts'
import { testFixture, testFollowedAt, testPlay, testStatus } from './testing/test-game.ts'

const { apply, hazards, initial } = mlbModule
const played = (state: MlbState, ...events: readonly MlbEvent[]): MlbState => events.reduce(apply, state)
const from = (...events: readonly MlbEvent[]): MlbState => played(initial(testFixture()), testStatus(), ...events)
const reasons = (state: MlbState): readonly string[] => hazards(state).map((each) => each.reason)
const corrected = (change: Partial<MlbPlay>): MlbPlay => testPlay({ correction: true, ...change })

/** Top of the fifth, met under way: three runs of each side have no play that is known. */
const fifth = testFollowedAt({ inning: 5, homeScore: 3, awayScore: 3 })
const inFifth = { inning: 5, outs: 0, homeScore: 3 }
const homer = testPlay({ ...inFifth, atBatIndex: 40, eventType: 'home_run', totalBases: 4, runs: 1, awayScore: 4 })
const out = testPlay({ ...inFifth, atBatIndex: 41, batterId: 'mlb-a2', outs: 1, awayScore: 4 })
const double = corrected({
  ...homer,
  correction: true,
  eventType: 'double',
  totalBases: 2,
  runs: 0,
  awayScore: 3,
  secondRunnerId: 'mlb-a1',
})

describe('a correction of an earlier play that takes a run off', () => {
  it('moves the score where nothing has taken it off before, and the next correction puts it back', () => {
    const state = played(fifth, homer, out, double)
    expect(state).toMatchObject({ awayScore: 3, outs: 1, doubtful: undefined })
    expect(apply(state, { ...homer, correction: true })).toMatchObject({ awayScore: 4, outs: 1 })
  })

  it('leaves the score where the play after it was told without the run', () => {
    const overturned = testStatus({ ...inFifth, awayScore: 3, underReview: false, secondRunnerId: 'mlb-a1' })
    const review = testStatus({ ...inFifth, awayScore: 4, underReview: true })
    expect(played(fifth, homer, review, overturned, { ...out, awayScore: 3 }, double)).toMatchObject({ awayScore: 3, doubtful: undefined })
  })

  it('leaves the score where a status after the last play has taken it off', () => {
    const review = testStatus({ ...inFifth, outs: 1, awayScore: 4, underReview: true })
    const state = played(fifth, homer, out, review, testStatus({ ...inFifth, outs: 1, awayScore: 3 }), double)
    expect(state).toMatchObject({ awayScore: 3, doubtful: undefined })
    expect(apply(state, { ...homer, correction: true })).toMatchObject({ awayScore: 4 })
  })

  it('waits for a status where runs that have no play came in between', () => {
    const state = played(fifth, homer, { ...out, awayScore: 6 }, double)
    expect(state.awayScore).toBe(6)
    expect(reasons(state)).toContain('state-unconfirmed')
    expect(reasons(apply(state, testStatus({ ...inFifth, outs: 1, awayScore: 6 })))).not.toContain('state-unconfirmed')
  })

  it('leaves the score where only its runs are told otherwise', () => {
    const left = played(fifth, { ...homer, runs: 0 }, out, { ...homer, correction: true })
    expect(left).toMatchObject({ awayScore: 4, doubtful: undefined })
  })
})

describe('a correction of the latest play', () => {
  const hit = testPlay({ eventType: 'triple', totalBases: 3, outs: 0, thirdRunnerId: 'mlb-a1' })
  const error = corrected({ ...hit, correction: true, eventType: 'field_error', totalBases: 0 })

  it.each<[string, MlbEvent, Partial<MlbState>]>([
    ['a run', testStatus({ awayScore: 1 }), { awayScore: 1, bases: 0 }],
    ['an out', testStatus({ outs: 1, thirdRunnerId: 'mlb-a1' }), { outs: 1, bases: 4 }],
    ['runners', testStatus({ firstRunnerId: 'mlb-a1' }), { bases: 1 }],
    ['the next half inning', testStatus({ bottom: true }), { bottom: true, bases: 0 }],
  ])('does not undo %s that a status has told since', (_, status, situation) => {
    const state = played(from(hit), status, error)
    expect(state).toMatchObject(situation)
    expect(statsOfPlayer(statsOf(state), 'mlb-a1').hits).toBe(0)
  })

  it('restates the situation where a status only repeated it', () => {
    const scored = corrected({ ...hit, correction: true, eventType: 'home_run', totalBases: 4, runs: 1, awayScore: 1, thirdRunnerId: '' })
    expect(played(from(hit), testStatus({ thirdRunnerId: 'mlb-a1' }), scored)).toMatchObject({ awayScore: 1, bases: 0 })
  })
})

describe('an end that a correction withdrew', () => {
  it('is taken again where a second correction bears it out', () => {
    const end = { inning: 9, bottom: true, outs: 2, awayScore: 3 }
    const walkOff = testPlay({
      ...end,
      atBatIndex: 80,
      batterId: 'mlb-h1',
      pitcherId: 'mlb-ap',
      eventType: 'single',
      runs: 1,
      homeScore: 4,
    })
    const ended = played(testFollowedAt({ ...end, homeScore: 3 }), walkOff, testStatus({ ...end, homeScore: 4, phase: 'final' }))
    const withdrawn = apply(ended, { ...walkOff, correction: true, runs: 0, homeScore: 3, thirdRunnerId: 'mlb-h9' })
    expect(withdrawn).toMatchObject({ phase: 'live', homeScore: 3, pendingFinal: { homeScore: 3 } })
    expect(apply(withdrawn, { ...walkOff, correction: true })).toMatchObject({ phase: 'final', homeScore: 4, pendingFinal: undefined })
  })
})

describe('a correction that names the event it replaces', () => {
  const named = testPlay({ ...homer, inning: 1, homeScore: 0, awayScore: 1, atBatIndex: 0, eventId: 'p1' })
  const by = (change: Partial<MlbPlay>): MlbPlay => corrected({ eventId: 'p2', corrects: 'p1', outs: 0, ...change })

  it('may say that there was none: its runs and hits are taken back, and nobody knows the runners', () => {
    const state = played(from(named), by({ eventType: 'no_pitch', plateAppearance: false, homeScore: 9, awayScore: 9 }))
    expect(state).toMatchObject({ homeScore: 0, awayScore: 0, outs: 0, unstated: ['bases'] })
    expect(statsOfPlayer(statsOf(state), 'mlb-a1')).toMatchObject({ homeRuns: 0, plateAppearances: 0 })
    const again = apply(state, corrected({ ...named, correction: true, eventId: 'p3', corrects: 'p2' }))
    expect(statsOfPlayer(statsOf(again), 'mlb-a1')).toMatchObject({ homeRuns: 1, plateAppearances: 1 })
  })

  it('that comes before it is not overwritten by it', () => {
    const state = played(from(), by({ eventType: 'double', totalBases: 2, secondRunnerId: 'mlb-a1' }))
    expect(apply(state, named)).toBe(state)
    expect(statsOfPlayer(statsOf(state), 'mlb-a1')).toMatchObject({ hits: 1, homeRuns: 0 })
  })

  it('moves it to another half inning, and the game with it where it stood after that play', () => {
    const wrong = testPlay({ ...named, bottom: true, batterId: 'mlb-a2', atBatIndex: 1, eventType: 'single', runs: 0, awayScore: 0 })
    const right = by({ batterId: 'mlb-a2', atBatIndex: 1, eventType: 'single', totalBases: 1, outs: 1, firstRunnerId: 'mlb-a2' })
    const state = played(from(testPlay()), wrong, right)
    expect(state).toMatchObject({ inning: 1, bottom: false, outs: 1, bases: 1 })
    expect(state.plays.map((each) => [each.bottom, each.outs])).toEqual([
      [false, 1],
      [false, 0],
    ])
  })

  it('takes a leaving back', () => {
    const leaving = testPlay({ eventId: 'p1', eventType: 'defensive_substitution', plateAppearance: false, batterId: 'mlb-h3', outs: 0 })
    const state = played(from(leaving), by({ eventType: 'defensive_switch', plateAppearance: false, batterId: 'mlb-h3' }))
    expect([...statsOf(from(leaving)).left]).toEqual(['mlb-h3'])
    expect([...statsOf(state).left]).toEqual([])
  })
})

describe('a player who left', () => {
  const leaving = (change: Partial<MlbPlay>): MlbPlay =>
    testPlay({ eventType: 'offensive_substitution', plateAppearance: false, outs: 0, atBatIndex: 1, ...change })

  it('and bats in a later at-bat has nothing decided; one whose own at-bat comes late has', () => {
    const second = testPlay({ atBatIndex: 1, batterId: 'mlb-a2', outs: 2 })
    expect(isPlayerUncounted(from(testPlay(), leaving({ batterId: 'mlb-a2', atBatIndex: 0 }), second), 'mlb-a2', 'batter')).toBe(true)
    expect(isPlayerUncounted(from(testPlay(), leaving({ batterId: 'mlb-a2' }), second), 'mlb-a2', 'batter')).toBe(false)
  })

  it('is not the play that was lost', () => {
    const lost = mlbModule.afterLoss(from(testPlay()))
    expect(isPlayerUncounted(apply(lost, leaving({ batterId: 'mlb-a1' })), 'mlb-a1', 'batter')).toBe(true)
  })

  it('does not make a play before him a late one', () => {
    const single = testPlay({ atBatIndex: 1, batterId: 'mlb-a2', eventType: 'single', outs: 1, firstRunnerId: 'mlb-a2' })
    expect(from(testPlay(), leaving({ batterId: 'mlb-a3', atBatIndex: 2, outs: 1 }), single)).toMatchObject({ bases: 1, atBat: 1 })
  })
})
