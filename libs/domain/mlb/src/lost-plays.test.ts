import { marketKey } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import type { MlbEvent } from './mlb-event.ts'
import { unnumbered } from './mlb-event.ts'
import { mlbModule } from './mlb-module.ts'
import type { MlbState } from './mlb-state.ts'
import { statsOf, statsOfPlayer } from './player-stats.ts'
import { testFixture, testPitch, testPlay, testStatus } from './testing/test-game.ts'

const { afterLoss, apply, hazards, initial, settle } = mlbModule
const played = (state: MlbState, ...events: readonly MlbEvent[]): MlbState => events.reduce(apply, state)
const from = (...events: readonly MlbEvent[]): MlbState => played(initial(testFixture()), testStatus(), ...events)
const outcome = (state: MlbState, key: string): string | undefined => {
  const found = settle(state, [marketKey(key)]).find((each) => each.key === key)
  return found === undefined || found.voidReason !== ''
    ? found?.voidReason
    : found.selections.find((each) => each.result === 'won')?.selection
}

const single = testPlay({ eventType: 'single', totalBases: 1, outs: 0, firstRunnerId: 'mlb-a1' })
const strikeout = (atBatIndex: number, outs: number): MlbEvent =>
  testPlay({ atBatIndex, batterId: `mlb-a${atBatIndex + 1}`, eventType: 'strikeout', outs, firstRunnerId: 'mlb-a1' })
/** Eight more innings of which nothing is known but their end. */
const ended = (state: MlbState): MlbState => ({
  ...state,
  phase: 'final',
  inning: 9,
  bottom: true,
  outs: 3,
  homeScore: 1,
  awayScore: 0,
  over: true,
})

describe('a play that is missing', () => {
  it('calls nobody of its side short, and leaves what is passed and the other side’s pitchers’ opponents alone', () => {
    const state = ended(from(single, strikeout(1, 1), strikeout(3, 2)))
    expect(outcome(state, 'hits/ft/mlb-a1/1')).toBe('over')
    expect(outcome(state, 'hits/ft/mlb-a2/1')).toBeUndefined()
    expect(outcome(state, 'strikeouts/ft/mlb-hp/3')).toBe('over')
    expect(outcome(state, 'strikeouts/ft/mlb-hp/5')).toBeUndefined()
    expect(outcome(state, 'hits/ft/mlb-h1/1')).toBe('player-did-not-play')
    expect(outcome(state, 'moneyline/ft')).toBe('home')
  })

  it('closes the players of its side while the game goes on', () => {
    const scopes = hazards(from(single, strikeout(2, 1))).map((each) =>
      each.scope.kind === 'participant' ? each.scope.participant : each.scope.kind,
    )
    expect(scopes).toContain('mlb-a1')
    expect(scopes).toContain('mlb-hp')
    expect(scopes).not.toContain('mlb-h1')
    expect(scopes).not.toContain('game')
  })

  it('that comes as a correction is added, in its place', () => {
    const state = from(
      single,
      strikeout(2, 1),
      testPlay({ atBatIndex: 1, batterId: 'mlb-a2', eventType: 'single', totalBases: 1, outs: 0, correction: true }),
    )
    expect(state.plays.map((each) => each.atBat)).toEqual([0, 1, 2])
    expect(state).toMatchObject({ outs: 1, inning: 1, bottom: false })
    expect(outcome(state, 'hits/ft/mlb-a2/1')).toBe('over')
    expect(outcome(ended(state), 'hits/ft/mlb-a3/1')).toBe('under')
    expect(hazards(state)).toEqual([])
  })

  it('shows in a pitch of the next at-bat, and closes the game until somebody states runners and score', () => {
    const state = from(
      single,
      testPitch({ atBatIndex: 1, batterId: 'mlb-a2', inPlay: true }),
      testPitch({ atBatIndex: 2, batterId: 'mlb-a3' }),
    )
    expect(hazards(state)).toEqual([{ scope: { kind: 'game' }, reason: 'input-unknown' }])
    expect(hazards(played(state, strikeout(2, 1))).some((each) => each.scope.kind === 'game')).toBe(false)
    const out = from(single, testPitch({ atBatIndex: 1, outs: 1 }))
    expect(hazards(out).map((each) => each.reason)).toEqual(['input-unknown'])
  })
})

describe('a loss that is told', () => {
  it('leaves everybody open until the next play shows what was lost', () => {
    const lost = afterLoss(from(single))
    expect(outcome(ended(lost), 'hits/ft/mlb-a2/1')).toBeUndefined()
    expect(outcome(ended(lost), 'hits/ft/mlb-a1/1')).toBe('over')
    expect(outcome(ended(apply(lost, strikeout(1, 1))), 'hits/ft/mlb-a2/1')).toBe('under')
    expect(outcome(ended(apply(lost, strikeout(2, 1))), 'hits/ft/mlb-a2/1')).toBeUndefined()
    expect(afterLoss(lost)).toBe(lost)
  })

  it('says nothing of a game that the rules have ended', () => {
    const over: MlbState = { ...from(single), inning: 9, bottom: true, homeScore: 1, over: true }
    expect(afterLoss(over)).toBe(over)
  })

  it('leaves open who started, but for the listed starter himself', () => {
    const lost = afterLoss(initial(testFixture()))
    expect(outcome(apply(lost, testPitch({ pitcherId: 'mlb-new' })), 'moneyline_listed/ft')).toBeUndefined()
    expect(apply(lost, testPitch({ pitcherId: 'mlb-new' })).homeStarterId).toBe('')
    expect(apply(lost, testPitch()).homeStarterId).toBe('mlb-hp')
  })
})

describe('a play that does not say everything', () => {
  it('without a batter calls nobody of the side short', () => {
    const state = from(single, testPlay({ atBatIndex: 1, batterId: '', unstated: ['batter'] }))
    expect(outcome(ended(state), 'hits/ft/mlb-a2/1')).toBeUndefined()
    expect(outcome(ended(state), 'hits/ft/mlb-h2/1')).toBe('player-did-not-play')
  })

  it('without a pitcher, or with one of the side at bat, calls no pitcher of the side short', () => {
    for (const pitcherId of ['', 'mlb-ap']) {
      const state = from(single, testPlay({ atBatIndex: 1, batterId: 'mlb-a2', pitcherId, eventType: 'strikeout' }))
      expect(outcome(ended(state), 'strikeouts/ft/mlb-hp/1')).toBeUndefined()
      expect(outcome(ended(state), 'hits/ft/mlb-a2/1')).toBe('under')
    }
  })

  it.each(['os_ruling_pending_primary', 'a_word_of_next_season'])(
    'of type %s leaves its batter and pitcher open until it is corrected',
    (eventType) => {
      const pending = testPlay({ atBatIndex: 1, batterId: 'mlb-a2', eventType, outs: 0 })
      const state = from(single, pending)
      expect(outcome(ended(state), 'hits/ft/mlb-a2/1')).toBeUndefined()
      expect(outcome(ended(state), 'hits/ft/mlb-a1/3')).toBe('under')
      const ruled = apply(state, { ...pending, eventType: 'field_error', correction: true })
      expect(outcome(ended(ruled), 'hits/ft/mlb-a2/1')).toBe('under')
    },
  )
})

describe('numbers of plays', () => {
  it('may be left out', () => {
    const second = testPlay({ atBatIndex: unnumbered, batterId: 'mlb-a2', outs: 1, firstRunnerId: 'mlb-a1' })
    const state = from(single, second)
    expect(state.plays.map((each) => each.atBat)).toEqual([0, 1])
    expect(apply(state, second)).toBe(state)
  })

  it('may repeat: two batters of one number are two plays, two versions of one plate appearance are one', () => {
    const state = from(
      single,
      testPlay({ batterId: 'mlb-a2', eventType: 'single', totalBases: 1, outs: 0, firstRunnerId: 'mlb-a2', secondRunnerId: 'mlb-a1' }),
    )
    expect(state.plays).toHaveLength(2)
    const edited = apply(
      state,
      testPlay({ batterId: 'mlb-a2', eventType: 'field_error', outs: 0, firstRunnerId: 'mlb-a2', secondRunnerId: 'mlb-a1' }),
    )
    expect(edited.plays).toHaveLength(2)
    expect(statsOfPlayer(statsOf(edited), 'mlb-a2').hits).toBe(0)
  })

  it('may start again in another half inning', () => {
    const state = from(single, strikeout(1, 1), testPlay({ atBatIndex: 2, batterId: 'mlb-a3', eventType: 'double_play', outs: 3 }))
    const again = played(
      state,
      testPitch({ bottom: true, batterId: 'mlb-h1', pitcherId: 'mlb-ap', balls: 2 }),
      testPlay({
        bottom: true,
        batterId: 'mlb-h1',
        pitcherId: 'mlb-ap',
        eventType: 'home_run',
        totalBases: 4,
        outs: 0,
        runs: 1,
        homeScore: 1,
      }),
    )
    expect(again).toMatchObject({ homeScore: 1, bottom: true, outs: 0 })
    expect(statsOfPlayer(statsOf(again), 'mlb-h1').homeRuns).toBe(1)
  })

  it('tell a late play, which counts and moves nothing', () => {
    const state = from(single, strikeout(2, 2), testPlay({ atBatIndex: 1, batterId: 'mlb-a2', outs: 1, firstRunnerId: 'mlb-a1' }))
    expect(state).toMatchObject({ outs: 2, inning: 1 })
    expect(outcome(ended(state), 'hits/ft/mlb-a2/1')).toBe('under')
  })
})
