import type { MarketResult } from '@fairline/domain-sport'
import { marketKey } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { mlbModule } from './mlb-module.ts'
import type { MlbState } from './mlb-state.ts'
import { testFixture, testFollowedAt, testPitch, testPlay, testStatus } from './testing/test-game.ts'

const settle = (state: MlbState, ...keys: readonly string[]): readonly MarketResult[] => mlbModule.settle(state, keys.map(marketKey))
const result = (state: MlbState, key: string): MarketResult | undefined => settle(state, key).find((each) => each.key === key)
const won = (state: MlbState, key: string): string | undefined => {
  const found = result(state, key)
  if (found === undefined) return undefined
  return found.voidReason !== ''
    ? found.voidReason
    : (found.selections.find((each) => each.result === 'won')?.selection ?? found.selections[0]?.result)
}

const innings = (away: readonly number[], home: readonly number[]) => away.map((runs, at) => ({ away: runs, home: home[at] ?? 0 }))
const finalState = (bottom = true): MlbState =>
  testFollowedAt({
    phase: 'final',
    inning: 9,
    bottom,
    outs: 3,
    homeScore: 3,
    awayScore: 5,
    innings: innings([0, 0, 0, 0, 5, 0, 0, 0, 0], [1, 0, 0, 0, 0, 2, 0, 0, 0]),
  })

describe('settle', () => {
  it('decides nothing before its time', () => {
    expect(settle(mlbModule.initial(testFixture()), 'moneyline/ft', 'total/ft/17')).toEqual([])
    expect(won(testFollowedAt({ inning: 5, homeScore: 3 }), 'moneyline/ft')).toBeUndefined()
  })

  it.each([
    ['moneyline/ft', 'away'],
    ['spread/ft/3', 'away'],
    ['spread/ft/5', 'home'],
    ['spread/ft/4', 'push'],
    ['total/ft/15', 'over'],
    ['total/ft/17', 'under'],
    ['total/ft/16', 'push'],
    ['team_total/ft/mlb-HOM/7', 'under'],
    ['team_total/ft/mlb-AWY/9', 'over'],
    ['total_odd/ft', 'no'],
    ['extra_innings/ft', 'no'],
    ['result/f5', 'away'],
    ['total/f5/11', 'over'],
    ['result/i6', 'home'],
    ['result/i7', 'draw'],
    ['total/i7/1', 'under'],
    ['strikeouts/ft/mlb-nobody/11', 'player-did-not-play'],
    ['hits/ft/mlb-a1/1', 'player-did-not-play'],
  ])('gives %s to %s', (key, winner) => {
    const state = finalState()
    expect(won(state, key)).toBe(winner)
    expect(result(state, key)?.certainty).toBe('confirmed')
  })

  it('knows a passed total, a finished inning and five innings while the game goes on', () => {
    const state = testFollowedAt({ inning: 6, homeScore: 7, awayScore: 3 })
    expect(won(state, 'total/ft/17')).toBe('over')
    expect(result(state, 'total/ft/17')?.certainty).toBe('live')
    expect(won(state, 'total/ft/21')).toBeUndefined()
    expect(won(state, 'result/f5')).toBe('home')
    expect(won(state, 'result/i6')).toBeUndefined()
  })

  it('voids the listed pitchers when a starter is changed before the first pitch, and lets the rest stand', () => {
    const changed = mlbModule.apply(
      mlbModule.initial(testFixture()),
      testStatus({ phase: 'pregame', pitchingChange: 'home', pitcherId: 'mlb-new', pitcherName: 'New' }),
    )
    expect(settle(changed, 'moneyline_listed/ft')).toEqual([])
    const started = mlbModule.apply(changed, testPitch({ pitcherId: 'mlb-new' }))
    expect(won(started, 'moneyline_listed/ft')).toBe('pitcher-changed')
    expect(won(started, 'strikeouts/ft/mlb-hp/11')).toBe('player-did-not-play')
    expect(won(started, 'moneyline/ft')).toBeUndefined()
  })

  it('closes a pitcher at his count when he is relieved', () => {
    const struck = mlbModule.apply(mlbModule.initial(testFixture()), testPlay({ eventType: 'strikeout' }))
    expect(won(struck, 'strikeouts/ft/mlb-hp/11')).toBeUndefined()
    const relieved = mlbModule.apply(struck, testStatus({ outs: 1, pitchingChange: 'home', pitcherId: 'mlb-new', pitcherName: 'New' }))
    expect(won(relieved, 'strikeouts/ft/mlb-hp/11')).toBe('under')
    expect(won(relieved, 'strikeouts/ft/mlb-hp/1')).toBe('over')
  })

  it('voids what a game called early has not decided', () => {
    const called = testFollowedAt({
      phase: 'called',
      inning: 6,
      bottom: false,
      outs: 1,
      homeScore: 4,
      awayScore: 1,
      reason: 'Completed Early',
    })
    expect(won(called, 'moneyline/ft')).toBe('home')
    expect(won(called, 'spread/ft/-3')).toBe('called-early')
    expect(won(called, 'total/ft/17')).toBe('called-early')
    expect(won(called, 'total/ft/9')).toBe('over')
    expect(won(called, 'result/f5')).toBe('home')
    expect(won(called, 'result/i6')).toBe('called-early')
    const tooEarly = testFollowedAt({ phase: 'called', inning: 4, homeScore: 4, awayScore: 1 })
    expect(won(tooEarly, 'moneyline/ft')).toBe('called-early')
  })

  it('returns the stakes of a tie', () => {
    const tie = testFollowedAt({ phase: 'final', inning: 9, bottom: true, outs: 3, homeScore: 4, awayScore: 4 })
    expect(result(tie, 'moneyline/ft')?.selections.map((each) => each.result)).toEqual(['push', 'push'])
  })

  it.each(['final', 'called'] as const)('knows that extra innings were reached where a game ends level: %s', (phase) => {
    const level = { inning: 9, bottom: true, outs: 3, homeScore: 4, awayScore: 4 }
    expect(won(testFollowedAt(level), 'extra_innings/ft')).toBe('yes')
    expect(won(testFollowedAt({ ...level, phase }), 'extra_innings/ft')).toBe('yes')
    expect(won(testFollowedAt({ ...level, phase: 'called', outs: 1 }), 'extra_innings/ft')).toBe('called-early')
  })

  it('knows the winner of a walk-off before the provider says final, and takes it back with the run', () => {
    const walkOff = testPlay({ atBatIndex: 70, inning: 9, bottom: true, outs: 1, homeScore: 3, awayScore: 2, runs: 1 })
    const before = testFollowedAt({ inning: 9, bottom: true, outs: 1, homeScore: 2, awayScore: 2 })
    const after = mlbModule.apply(before, walkOff)
    expect(won(after, 'moneyline/ft')).toBe('home')
    expect(result(after, 'moneyline/ft')?.certainty).toBe('live')
    const overturned = mlbModule.apply(after, { ...walkOff, correction: true, runs: 0, homeScore: 2, outs: 2 })
    expect(won(overturned, 'moneyline/ft')).toBeUndefined()
    expect(overturned).toMatchObject({ over: false, homeScore: 2, outs: 2 })
  })

  it('settles every market it ever offered once the game is final; unknown keys are left alone', () => {
    expect(settle(finalState(), 'passing_yards/ft/mlb-x/11').some((each) => each.key.startsWith('passing'))).toBe(false)
    expect(won(finalState(), 'total/i40/1')).toBe('called-early')
  })
})
