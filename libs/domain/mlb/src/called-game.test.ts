import { marketKey } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { mlbHouseRules } from './house-rules.ts'
import { mlbMarkets } from './markets.ts'
import type { MlbInningRuns } from './mlb-event.ts'
import { mlbModule } from './mlb-module.ts'
import type { MlbState } from './mlb-state.ts'
import { testFixture, testFollowedAt } from './testing/test-game.ts'

const line = (away: readonly number[], home: readonly number[]): readonly MlbInningRuns[] =>
  away.map((runs, at) => ({ away: runs, home: home[at] ?? 0 }))

const calledAt = (at: string, outs: number, innings: readonly MlbInningRuns[], scheduledInnings = 9): MlbState => {
  const [half, inning] = at.split(' ')
  const runs = (side: 'home' | 'away'): number => innings.reduce((sum, each) => sum + each[side], 0)
  return testFollowedAt(
    { phase: 'called', inning: Number(inning), bottom: half === 'bottom', outs, homeScore: runs('home'), awayScore: runs('away'), innings },
    testFixture({ rules: { scheduledInnings: String(scheduledInnings) } }),
  )
}

const outcome = (state: MlbState, key: string): string | undefined => {
  const found = mlbModule.settle(state, [marketKey(key)]).find((each) => each.key === key)
  if (found === undefined || found.voidReason !== '') return found?.voidReason
  return found.selections.find((each) => each.result === 'won')?.selection ?? found.selections[0]?.result
}

describe('the moneyline of a called game', () => {
  it.each<[string, MlbState, string]>([
    ['top 7, the visitors took the lead in it', calledAt('top 7', 1, line([3, 0, 0, 0, 0, 0, 2], [2, 0, 0, 0, 0, 2])), 'home'],
    ['top 7, the visitors led before', calledAt('top 7', 1, line([5, 0, 0, 0, 0, 0, 1], [3])), 'away'],
    ['bottom 7, the home side took the lead in it', calledAt('bottom 7', 1, line([3, 0, 0, 0, 0, 0, 0], [2, 0, 0, 0, 0, 0, 2])), 'home'],
    ['bottom 7, the home side tied in it', calledAt('bottom 7', 1, line([3, 0, 0, 0, 0, 0, 0], [2, 0, 0, 0, 0, 0, 1])), 'push'],
    ['bottom 7, behind by runs of the top', calledAt('bottom 7', 1, line([1, 0, 0, 0, 0, 0, 2], [2, 0, 0, 0, 0, 0, 0])), 'home'],
    ['middle 7, behind by runs of the top', calledAt('top 7', 3, line([1, 0, 0, 0, 0, 0, 2], [2])), 'home'],
    ['end 6', calledAt('bottom 6', 3, line([1, 0, 0, 0, 0, 2], [2])), 'away'],
    ['middle 5, ahead', calledAt('top 5', 3, line([1, 0, 0, 0, 0], [2])), 'home'],
    ['bottom 5, ahead', calledAt('bottom 5', 1, line([1, 0, 0, 0, 0], [2])), 'home'],
    ['middle 5, behind', calledAt('top 5', 3, line([3, 0, 0, 0, 0], [2])), 'called-early'],
    ['end 5, level', calledAt('bottom 5', 3, line([2, 0, 0, 0, 0], [2])), 'push'],
    ['top 11, the visitors took the lead in it', calledAt('top 11', 1, line([2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], [2])), 'push'],
  ])('%s: %s', (_, state, winner) => {
    expect(outcome(state, 'moneyline/ft')).toBe(winner)
  })
})

describe('run line and totals of a called game', () => {
  it.each<[string, MlbState, string]>([
    ['bottom 9, behind', calledAt('bottom 9', 1, line([3, 0, 0, 0, 0, 0, 0, 0, 0], [2])), 'called-early'],
    ['bottom 9, level', calledAt('bottom 9', 1, line([2, 0, 0, 0, 0, 0, 0, 0, 0], [2])), 'called-early'],
    ['middle 9, ahead', calledAt('top 9', 3, line([2, 0, 0, 0, 0, 0, 0, 0, 0], [3])), 'under'],
    ['end 9, level', calledAt('bottom 9', 3, line([2, 0, 0, 0, 0, 0, 0, 0, 0], [2])), 'under'],
    ['end 7 of seven', calledAt('bottom 7', 3, line([3, 0, 0, 0, 0, 0, 0], [2]), 7), 'under'],
    ['middle 7 of seven, ahead', calledAt('top 7', 3, line([1, 0, 0, 0, 0, 0, 0], [2]), 7), 'under'],
    ['bottom 7 of seven, behind', calledAt('bottom 7', 2, line([3, 0, 0, 0, 0, 0, 0], [2]), 7), 'called-early'],
    ['top 11', calledAt('top 11', 1, line([2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], [2])), 'under'],
  ])('%s: %s', (_, state, total) => {
    expect(outcome(state, 'total/ft/17')).toBe(total)
    expect(outcome(state, 'spread/ft/-3')).toBe(total === 'under' ? 'away' : 'called-early')
  })

  it('a passed line stands', () => {
    const state = calledAt('top 6', 1, line([5, 0, 0, 0, 0, 1], [4]))
    expect(outcome(state, 'total/ft/17')).toBe('over')
    expect(outcome(state, 'total/ft/21')).toBe('called-early')
  })
})

describe('the first five innings', () => {
  it.each<[string, MlbState, string, string]>([
    ['middle 5, ahead', calledAt('top 5', 3, line([1, 0, 0, 0, 0], [2])), 'home', 'called-early'],
    ['bottom 5, ahead', calledAt('bottom 5', 1, line([1, 0, 0, 0, 0], [2])), 'home', 'called-early'],
    ['middle 5, behind', calledAt('top 5', 3, line([3, 0, 0, 0, 0], [2])), 'called-early', 'called-early'],
    ['end 5', calledAt('bottom 5', 3, line([3, 0, 0, 0, 0], [2])), 'away', 'under'],
  ])('called %s: %s', (_, state, result, total) => {
    expect(outcome(state, 'result/f5')).toBe(result)
    expect(outcome(state, 'total/f5/17')).toBe(total)
  })

  it('are won as soon as the home side cannot be overtaken', () => {
    const innings = line([1, 0, 0, 0, 0], [2])
    const state = testFollowedAt({ inning: 5, bottom: true, homeScore: 2, awayScore: 1, innings })
    expect(outcome(state, 'result/f5')).toBe('home')
    expect(outcome(testFollowedAt({ inning: 5, homeScore: 2, awayScore: 1, innings }), 'result/f5')).toBeUndefined()
  })

  it('are open where nobody says which innings the runs are of', () => {
    const state = testFollowedAt({ inning: 7, homeScore: 2, awayScore: 1, innings: line([9], [9]) })
    expect(state.lineKnown).toBe(false)
    expect(outcome(state, 'result/f5')).toBeUndefined()
    expect(mlbModule.price(state, mlbModule.params).some((market) => market.period !== 'ft')).toBe(false)
  })
})

describe('house rules', () => {
  it('have names of their own, and concern markets that there are', () => {
    const types = new Set(mlbMarkets.map((market) => market.type))
    expect(new Set(mlbHouseRules.map((rule) => rule.id)).size).toBe(mlbHouseRules.length)
    expect(mlbHouseRules.flatMap((rule) => rule.markets).filter((type) => !types.has(type))).toEqual([])
  })
})
