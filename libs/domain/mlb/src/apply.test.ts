import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { latestStatusOf } from './known-statuses.ts'
import type { MlbEvent } from './mlb-event.ts'
import { mlbPhases } from './mlb-event.ts'
import { mlbModule } from './mlb-module.ts'
import type { MlbState } from './mlb-state.ts'
import { statsOf, statsOfPlayer } from './player-stats.ts'
import { testFixture, testFollowedAt, testPitch, testPlay, testStateAt, testStatus } from './testing/test-game.ts'

const { apply, initial, summary, hazards } = mlbModule
const from = (...events: readonly MlbEvent[]): MlbState => events.reduce(apply, initial(testFixture()))

describe('apply', () => {
  it('moves to the next half inning after the third out', () => {
    const state = from(testPlay({ outs: 1 }), testPlay({ atBatIndex: 1, outs: 3, eventType: 'double_play' }))
    expect(state).toMatchObject({ inning: 1, bottom: true, outs: 0, phase: 'break' })
    expect(summary(state)).toMatchObject({ phase: 'break', clock: 'Mid 1' })
    expect(state.plays.map((each) => each.outs)).toEqual([1, 2])
  })

  it('puts a runner on second in extra innings where the rule says so', () => {
    const fixture = testFixture({ rules: { extraInnings: 'placed-runner' } })
    const end = { inning: 9, bottom: true, outs: 2, homeScore: 2, awayScore: 2 }
    const out = testPlay({ atBatIndex: 70, inning: 9, bottom: true, outs: 3, homeScore: 2, awayScore: 2 })
    expect(apply(testStateAt(end, fixture), out)).toMatchObject({ inning: 10, bottom: false, bases: 2, over: false })
    expect(apply(testStateAt(end), out)).toMatchObject({ inning: 10, bases: 0 })
  })

  it('ends with a walk-off run, with the top of the ninth when the home side leads, and not before', () => {
    const tied = testStateAt({ inning: 9, bottom: true, outs: 1, homeScore: 2, awayScore: 2 })
    expect(tied.over).toBe(false)
    expect(apply(tied, testPlay({ atBatIndex: 70, inning: 9, bottom: true, outs: 1, homeScore: 3, awayScore: 2, runs: 1 })).over).toBe(true)
    const leading = testStateAt({ inning: 9, outs: 2, homeScore: 3, awayScore: 2 })
    expect(apply(leading, testPlay({ atBatIndex: 70, inning: 9, outs: 3, homeScore: 3, awayScore: 2 })).over).toBe(true)
    expect(apply(leading, testPlay({ atBatIndex: 70, inning: 9, outs: 3, homeScore: 3, awayScore: 3, runs: 1 })).over).toBe(false)
  })

  it('leaves the state alone for repeated, stale and late events', () => {
    const state = from(testPlay(), testPlay({ atBatIndex: 1, outs: 2 }))
    expect(apply(state, testPlay())).toBe(state)
    expect(apply(state, testPlay({ atBatIndex: 1, outs: 2 }))).toBe(state)
    expect(apply(state, testPitch({ atBatIndex: 1 }))).toBe(state)
    expect(apply(state, testPlay({ atBatIndex: 9, eventIndex: 0, correction: true, inning: 1, bottom: false })).plays).toHaveLength(3)
    const final = testFollowedAt({ phase: 'final', inning: 9, bottom: true, outs: 3, homeScore: 1 })
    expect(apply(final, testStatus({ inning: 8 }))).toBe(final)
    expect(apply(final, testPitch({ atBatIndex: 2, inning: 9, bottom: true }))).toBe(final)
    expect(apply(state, { kind: 'weather' } as unknown as MlbEvent)).toBe(state)
  })

  it('takes a run off the board when the last play is overturned, and an earlier one likewise', () => {
    const scoring = testPlay({ runs: 1, awayScore: 1, outs: 0, eventType: 'single', totalBases: 1, firstRunnerId: 'mlb-a1' })
    const overturned = testPlay({ correction: true, outs: 1, eventType: 'single', totalBases: 1, firstRunnerId: 'mlb-a1' })
    const state = apply(from(scoring), overturned)
    expect(state).toMatchObject({ awayScore: 0, outs: 1, bases: 1, innings: [{ away: 0, home: 0 }] })
    const later = from(scoring, testPlay({ atBatIndex: 1, awayScore: 1, outs: 1 }))
    expect(apply(later, overturned)).toMatchObject({ awayScore: 0, innings: [{ away: 0, home: 0 }] })
  })

  it('recounts statistics when the scorer changes his mind', () => {
    const hit = testPlay({ eventType: 'single', totalBases: 1, outs: 0, firstRunnerId: 'mlb-a1' })
    const state = from(hit, testPlay({ atBatIndex: 1, batterId: 'mlb-a2', eventType: 'strikeout' }))
    expect(statsOfPlayer(statsOf(state), 'mlb-a1')).toMatchObject({ plateAppearances: 1, hits: 1 })
    expect(statsOfPlayer(statsOf(state), 'mlb-hp')).toMatchObject({ strikeouts: 1, battersFaced: 2 })
    const corrected = apply(state, { ...hit, eventType: 'field_error', totalBases: 0, correction: true })
    expect(statsOfPlayer(statsOf(corrected), 'mlb-a1')).toMatchObject({ plateAppearances: 1, hits: 0 })
  })

  it('goes on where a suspended game stopped', () => {
    const state = testFollowedAt({ inning: 6, outs: 1, homeScore: 2, awayScore: 1, firstRunnerId: 'mlb-a3' })
    const suspended = apply(
      state,
      testStatus({ phase: 'suspended', inning: 6, outs: 1, homeScore: 2, awayScore: 1, firstRunnerId: 'mlb-a3', innings: state.innings }),
    )
    expect(hazards(suspended)).toEqual([{ scope: { kind: 'game' }, reason: 'suspended' }])
    const resumed = apply(suspended, {
      ...testStatus({ inning: 6, outs: 1, homeScore: 2, awayScore: 1, firstRunnerId: 'mlb-a3' }),
      innings: state.innings,
    })
    expect({ ...resumed, ...latestStatusOf(state) }).toEqual(state)
  })

  it('suspends for a ball in play, a review and an injury until the next fact', () => {
    const inPlay = from(testPitch({ inPlay: true }))
    expect(hazards(inPlay).map((each) => each.reason)).toEqual(['scoring-chance'])
    expect(hazards(apply(inPlay, testPlay()))).toEqual([])
    expect(hazards(from(testStatus({ underReview: true, injury: true }))).map((each) => each.reason)).toEqual([
      'score-under-review',
      'injury',
    ])
  })

  const int = (min: number, max: number) => fc.integer({ min, max })
  const base = {
    inning: fc.oneof(int(1, 3), int(1, 40)),
    bottom: fc.boolean(),
    outs: int(0, 3),
    homeScore: int(0, 60),
    awayScore: int(0, 60),
  }
  const id = fc.constantFrom('', 'mlb-a1', 'mlb-h2')
  const runners = { firstRunnerId: id, secondRunnerId: id, thirdRunnerId: id }
  const play = fc
    .record({
      ...base,
      ...runners,
      atBatIndex: int(-1, 600),
      eventIndex: int(0, 99),
      eventType: fc.constantFrom('single', 'field_out', 'stolen_base_2b', 'game_advisory', 'pitching_substitution', 'ejection', 'new_word'),
      keepsCount: fc.boolean(),
      unstated: fc.subarray(['count', 'bases', 'batter', 'pitcher'] as const),
      runs: int(0, 4),
      correction: fc.boolean(),
      plateAppearance: fc.boolean(),
    })
    .map((each) => testPlay(each))
  const pitch = fc
    .record({
      inning: base.inning,
      bottom: base.bottom,
      outs: base.outs,
      atBatIndex: int(-1, 600),
      balls: int(0, 4),
      strikes: int(0, 3),
      inPlay: fc.boolean(),
    })
    .map((each) => testPitch(each))
  const status = fc
    .record({
      ...base,
      ...runners,
      phase: fc.constantFrom(...mlbPhases),
      correction: fc.boolean(),
      underReview: fc.boolean(),
      keepsCount: fc.boolean(),
    })
    .map((each) => testStatus(each))

  it('survives any decodable events; the state stays readable and its prices sum to 1', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(play, pitch, status), { maxLength: 12 }), (events) => {
        const state = from(...events)
        const read = mlbModule.codec.decode(mlbModule.codec.version, JSON.parse(JSON.stringify(mlbModule.codec.encode(state))))
        expect(read).toEqual({ ok: true, value: state })
        for (const market of mlbModule.price(state, mlbModule.params)) {
          const sum = market.selections.reduce((total, each) => total + each.probability, 0)
          expect(Math.abs(sum - 1)).toBeLessThan(1e-9)
          expect(market.selections.every((each) => each.probability > 0 && each.probability < 1)).toBe(true)
        }
        mlbModule.settle(
          state,
          mlbModule.price(from(), mlbModule.params).map((market) => market.key),
        )
      }),
      { numRuns: 150 },
    )
  })
})

describe('codec', () => {
  it('refuses versions and shapes it does not know', () => {
    const { codec } = mlbModule
    const data = codec.encode(from(testPlay()))
    expect(codec.decode(99, data)).toMatchObject({ ok: false, error: { code: 'MLB_STATE_UNKNOWN', disposition: 'fatal' } })
    expect(codec.decode(codec.version, null)).toMatchObject({ ok: false, error: { code: 'MLB_STATE_UNKNOWN' } })
    expect(codec.decode(codec.version, { ...(data as object), plays: [[1]] })).toMatchObject({
      ok: false,
      error: { code: 'MLB_STATE_UNKNOWN' },
    })
  })
})
