import { describe, expect, it } from 'vitest'
import { latestStatusOf } from './known-statuses.ts'
import type { MlbEvent } from './mlb-event.ts'
import { mlbModule } from './mlb-module.ts'
import type { MlbState } from './mlb-state.ts'
import { testFollowedAt, testPitch, testPlay, testStatus } from './testing/test-game.ts'

const { apply, afterLoss, hazards, isFinalUnconfirmed, confirmFinal, settle, summary } = mlbModule
const reasons = (state: MlbState): readonly string[] => hazards(state).map((each) => each.reason)
const played = (state: MlbState, ...events: readonly MlbEvent[]): MlbState => events.reduce(apply, state)
const moneyline = (state: MlbState): string | undefined => {
  const found = settle(state, []).find((each) => each.key === 'moneyline/ft')
  return found?.selections.find((each) => each.result === 'won')?.selection ?? found?.selections[0]?.result
}

const fifth = testFollowedAt({ inning: 5, outs: 1, homeScore: 2, awayScore: 1 })

describe('a position that cannot follow', () => {
  it.each<[string, MlbEvent]>([
    ['a half inning too far', testStatus({ inning: 6, homeScore: 2, awayScore: 1 })],
    ['the half inning before', testStatus({ inning: 4, bottom: true, outs: 1, homeScore: 2, awayScore: 1 })],
    ['a score that falls', testStatus({ inning: 5, outs: 1, homeScore: 1, awayScore: 1 })],
    ['five runs', testStatus({ inning: 5, outs: 1, homeScore: 2, awayScore: 6 })],
    ['a run of the side in the field', testStatus({ inning: 5, outs: 1, homeScore: 3, awayScore: 1 })],
    ['a play with five runs more', testPlay({ inning: 5, atBatIndex: 40, outs: 1, runs: 4, homeScore: 2, awayScore: 6 })],
    ['a play that takes an out back', testPlay({ inning: 5, atBatIndex: 40, outs: 0, homeScore: 2, awayScore: 1 })],
    ['a play an inning ahead', testPlay({ inning: 6, atBatIndex: 40, outs: 1, homeScore: 2, awayScore: 1 })],
  ])('waits: %s', (_, event) => {
    const state = apply(fifth, event)
    expect({ ...state, doubtful: undefined, ...latestStatusOf(fifth) }).toEqual(fifth)
    expect(reasons(state)).toEqual(['state-unconfirmed'])
    const agreed = apply(state, event)
    expect(agreed.doubtful).toBeUndefined()
    expect(agreed.inning).toBe(event.inning)
    expect(reasons(apply(state, testStatus({ inning: 5, outs: 1, homeScore: 2, awayScore: 1 })))).toEqual([])
  })

  it('is replaced by a third value, and agreed with by what follows from it', () => {
    const first = apply(fifth, testStatus({ inning: 9, homeScore: 2, awayScore: 1 }))
    const third = apply(first, testStatus({ inning: 7, homeScore: 2, awayScore: 1 }))
    expect(third.doubtful).toMatchObject({ inning: 7 })
    expect(played(third, testPlay({ inning: 7, atBatIndex: 60, outs: 1, homeScore: 2, awayScore: 1 }))).toMatchObject({
      inning: 7,
      outs: 1,
      doubtful: undefined,
    })
  })

  it.each<[string, MlbState, MlbEvent]>([
    ['a grand slam', fifth, testPlay({ inning: 5, atBatIndex: 40, outs: 1, runs: 4, homeScore: 2, awayScore: 5 })],
    ['nine runs after a loss', afterLoss(fifth), testStatus({ inning: 5, outs: 1, homeScore: 2, awayScore: 10 })],
    [
      'a run that a review takes back',
      apply(fifth, testStatus({ inning: 5, outs: 1, homeScore: 2, awayScore: 1, underReview: true })),
      testStatus({ inning: 5, outs: 1, homeScore: 2, awayScore: 0 }),
    ],
    ['the next half inning', fifth, testStatus({ inning: 5, bottom: true, homeScore: 2, awayScore: 1 })],
  ])('is not: %s', (_, state, event) => {
    expect(apply(state, event).doubtful).toBeUndefined()
    expect(apply(state, event).awayScore).toBe((event as { awayScore: number }).awayScore)
  })

  const ninth = { inning: 9, bottom: true, outs: 2, homeScore: 2, awayScore: 3 }
  it.each<[string, MlbEvent]>([
    ['status', testStatus({ inning: 10, homeScore: 2, awayScore: 3 })],
    ['status that brings the tie and the lead', testStatus({ inning: 10, homeScore: 4, awayScore: 4 })],
    ['play', testPlay({ inning: 10, atBatIndex: 80, homeScore: 2, awayScore: 3 })],
    ['pitch', testPitch({ inning: 10, atBatIndex: 80 })],
  ])('waits where an extra inning follows no tie: %s', (_, event) => {
    for (const outs of [2, 3]) {
      const state = apply(testFollowedAt({ ...ninth, outs }), event)
      expect(settle(state, []).some((each) => each.key === 'extra_innings/ft' && each.selections[0]?.result === 'won')).toBe(false)
      expect(state).toMatchObject({ inning: 9, homeScore: 2, awayScore: 3 })
      expect(hazards(state)[0]?.reason).toBe(outs === 3 && event.kind === 'pitch' ? 'decided' : 'state-unconfirmed')
    }
  })

  it('is not an extra inning after a tie', () => {
    for (const outs of [2, 3])
      for (const event of [testStatus({ inning: 10, homeScore: 3, awayScore: 3 }), testPitch({ inning: 10, atBatIndex: 80 })])
        expect(apply(testFollowedAt({ ...ninth, outs, homeScore: 3 }), event)).toMatchObject({ inning: 10, doubtful: undefined })
    const ahead = testStatus({ inning: 10, homeScore: 3, awayScore: 4 })
    expect(apply(testFollowedAt({ ...ninth, homeScore: 3 }), ahead)).toMatchObject({ awayScore: 4, doubtful: undefined })
  })

  it('is not believed of a pitch two half innings ahead', () => {
    expect(reasons(apply(fifth, testPitch({ inning: 6, atBatIndex: 50 })))).toEqual(['state-unconfirmed'])
  })
})

describe('a final', () => {
  const end = { inning: 9, bottom: true, outs: 3, homeScore: 2, awayScore: 3 }
  const ninth = testFollowedAt({ ...end, outs: 2 })

  it('that the rules allow settles at once', () => {
    const final = apply(ninth, testStatus({ ...end, phase: 'final' }))
    expect(isFinalUnconfirmed(final)).toBe(false)
    expect(moneyline(final)).toBe('away')
    expect(summary(final).phase).toBe('final')
  })

  it.each([
    ['before the rules end the game', fifth, testStatus({ phase: 'final', inning: 5, outs: 1, homeScore: 2, awayScore: 1 })],
    ['level', ninth, testStatus({ ...end, phase: 'final', homeScore: 3 })],
    ['with runs that nobody scored', ninth, testStatus({ ...end, phase: 'final', awayScore: 12 })],
    ['called before it is official', testFollowedAt({ inning: 4, homeScore: 1 }), testStatus({ phase: 'called', inning: 4, homeScore: 1 })],
  ])('waits %s, and counts when it is stated again or confirmed', (_, state, final) => {
    const pending = apply(state, final)
    expect(isFinalUnconfirmed(pending)).toBe(true)
    expect(reasons(pending)).toEqual(['final-unconfirmed'])
    expect(moneyline(pending)).toBeUndefined()
    expect(summary(pending).phase).not.toBe('final')
    for (const taken of [apply(pending, final), confirmFinal(pending)]) {
      expect(isFinalUnconfirmed(taken)).toBe(false)
      expect(moneyline(taken)).toBeDefined()
    }
    expect(confirmFinal(state)).toBe(state)
  })

  it('may be level in the preseason', () => {
    const fixture = { ...ninth.fixture, stage: 'preseason' as const }
    expect(moneyline(apply({ ...ninth, fixture }, testStatus({ ...end, phase: 'final', homeScore: 3 })))).toBe('push')
  })

  it('is dropped by play that goes on', () => {
    const pending = apply(fifth, testStatus({ phase: 'final', inning: 5, outs: 1, homeScore: 2, awayScore: 1 }))
    const after = apply(pending, testPlay({ inning: 5, atBatIndex: 40, outs: 2, homeScore: 2, awayScore: 1 }))
    expect(isFinalUnconfirmed(after)).toBe(false)
    expect(after.phase).toBe('live')
  })

  it('is taken back by a status that goes on, and by nothing else', () => {
    const final = apply(ninth, testStatus({ ...end, phase: 'final' }))
    const late = [
      testPlay({ inning: 8, atBatIndex: 60, homeScore: 2, awayScore: 3 }),
      testPlay({ inning: 9, bottom: true, atBatIndex: 80, outs: 3, homeScore: 2, awayScore: 3 }),
      testPitch({ inning: 9, bottom: true, atBatIndex: 90 }),
      testStatus({ inning: 8, homeScore: 2, awayScore: 3 }),
      testPlay({ inning: 9, bottom: true, eventType: 'game_advisory', plateAppearance: false, homeScore: 2, awayScore: 3 }),
    ]
    expect(played(final, ...late).phase).toBe('final')
    const again = apply(final, testStatus({ ...end, outs: 2 }))
    expect(again).toMatchObject({ phase: 'live', over: false, outs: 2 })
    expect(moneyline(again)).toBeUndefined()
  })

  it('that a corrected play does not bear out waits to be stated again', () => {
    const homer = testPlay({
      inning: 9,
      bottom: true,
      atBatIndex: 80,
      batterId: 'mlb-h1',
      pitcherId: 'mlb-ap',
      eventType: 'home_run',
      totalBases: 4,
      outs: 2,
      runs: 1,
      homeScore: 4,
      awayScore: 3,
    })
    const walkedOff = played(
      testFollowedAt({ ...end, outs: 2, homeScore: 3 }),
      homer,
      testStatus({ ...end, outs: 2, homeScore: 4, phase: 'final' }),
    )
    expect(moneyline(walkedOff)).toBe('home')
    const corrected = apply(walkedOff, {
      ...homer,
      correction: true,
      runs: 0,
      homeScore: 3,
      eventType: 'double',
      totalBases: 2,
      secondRunnerId: 'mlb-h1',
    })
    expect(isFinalUnconfirmed(corrected)).toBe(true)
    expect(moneyline(corrected)).toBeUndefined()
  })

  it('settles again when a second one has another score', () => {
    const walkedOff = testFollowedAt({ ...end, outs: 2, homeScore: 4, phase: 'final' })
    expect(apply(walkedOff, testStatus({ ...end, outs: 2, homeScore: 5, phase: 'final' })).homeScore).toBe(5)
  })

  it('stays where one status says that it goes on where it cannot', () => {
    const final = apply(ninth, testStatus({ ...end, phase: 'final' }))
    for (const phase of ['live', 'suspended', 'delayed'] as const) {
      const beyond = testStatus({ phase, inning: 10, homeScore: 2, awayScore: 3 })
      expect(moneyline(apply(final, beyond))).toBe('away')
      expect(played(final, beyond, { ...beyond, phase: 'live' })).toMatchObject({ phase: 'live', inning: 10 })
    }
  })

  it('waits while its last play is under review', () => {
    const final = testStatus({ ...end, phase: 'final', underReview: true })
    expect(reasons(played(ninth, final, final, { ...final, correction: true, corrects: ninth.statusId }))).toEqual(['final-unconfirmed'])
    expect(moneyline(played(ninth, final, { ...final, underReview: false }))).toBe('away')
    const walkedOff = testStatus({ ...end, outs: 2, homeScore: 4, phase: 'final', underReview: true })
    const overturned = testStatus({ ...end, outs: 2, homeScore: 3 })
    expect(played(testFollowedAt({ ...end, outs: 2, homeScore: 3 }), walkedOff, overturned)).toMatchObject({
      phase: 'live',
      homeScore: 3,
      doubtful: undefined,
    })
  })

  it('many half innings ahead waits but where the game was interrupted or met under way', () => {
    const final = testStatus({ ...end, phase: 'final' })
    const followed = played(mlbModule.initial(fifth.fixture), testPlay(), testStatus({ inning: 5, outs: 1, homeScore: 2, awayScore: 1 }))
    expect(isFinalUnconfirmed(apply(fifth, final))).toBe(true)
    expect(isFinalUnconfirmed(apply(followed, final))).toBe(true)
    const delayed = apply(fifth, testStatus({ phase: 'delayed', inning: 5, outs: 1, homeScore: 2, awayScore: 1 }))
    const metLate = apply(mlbModule.initial(fifth.fixture), testStatus({ inning: 5, outs: 1, homeScore: 2, awayScore: 1 }))
    for (const state of [afterLoss(fifth), delayed, metLate]) expect(moneyline(apply(state, final))).toBe('away')
  })

  it('after a forfeit waits for a second one or an operator', () => {
    const forfeited = apply(fifth, testStatus({ phase: 'forfeited', inning: 9, homeScore: 9 }))
    const final = testStatus({ phase: 'final', inning: 5, outs: 1, homeScore: 2, awayScore: 1 })
    const pending = apply(forfeited, final)
    expect(pending).toMatchObject({ phase: 'forfeited', pendingFinal: { homeScore: 2 } })
    for (const taken of [apply(pending, final), confirmFinal(pending)]) expect(taken).toMatchObject({ phase: 'final', homeScore: 2 })
  })

  it('after a forfeit does not bring the score by decree', () => {
    const forfeited = apply(fifth, testStatus({ phase: 'forfeited', inning: 9, homeScore: 9 }))
    const decreed = testStatus({ phase: 'final', inning: 9, bottom: true, outs: 3, homeScore: 9 })
    expect(played(forfeited, decreed, decreed)).toMatchObject({ phase: 'forfeited', homeScore: 2, awayScore: 1 })
  })
})
