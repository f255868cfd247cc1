import type { FairMarket } from '@fairline/domain-sport'
import type { MarketKey } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { apply } from './apply.ts'
import { hazards } from './hazards.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { params } from './params.ts'
import { price } from './price.ts'
import { settle } from './settle.ts'
import { actionOf, playActions, stateAt } from './testing/court.ts'

const start = { actionType: 'period', subType: 'start', clockMs: 720_000 } as const
const end = { actionType: 'period', subType: 'end', clockMs: 0 } as const
const basket = { actionType: '2pt', team: 'BOS', playerId: 'nba-11', made: true } as const

const priced = (state: NbaState): readonly FairMarket[] => price(state, params)
const keysOf = (state: NbaState): readonly string[] => priced(state).map(({ key }) => key)

/** The winning selection, `push`, the reason of a void, or undefined while there is no result. */
const resultOf = (state: NbaState, key: string): string | undefined => {
  const result = settle(state, [key as MarketKey]).find((each) => each.key === key)
  if (result === undefined || result.voidReason !== '') return result?.voidReason
  return result.selections.find(({ result: each }) => each === 'won')?.selection ?? 'push'
}

describe('an overtime', () => {
  const regulation: NbaState = {
    ...stateAt(4, 20_000, 98, 96),
    periods: [30, 30, 38, 0].map((home) => ({ home, away: home === 0 ? 0 : 32 })),
  }
  const overtime: readonly Partial<NbaEvent>[] = [
    { ...basket, team: 'PHI', playerId: 'nba-21', clockMs: 1_000, awayScore: 98 },
    end,
    { ...start, period: 5, clockMs: 300_000 },
    { ...basket, clockMs: 100_000, homeScore: 100 },
  ]

  it('counts for the whole game and not for its quarters', () => {
    const final = playActions([...overtime, end, { actionType: 'game', subType: 'end' }], regulation)
    expect(resultOf(final, 'moneyline/ft')).toBe('home')
    expect(resultOf(final, 'spread/ft/-3')).toBe('home')
    expect(resultOf(final, 'total/ft/395')).toBe('over')
    expect(resultOf(final, 'total/q4/5')).toBe('under')
    expect(resultOf(final, 'overtime/ft')).toBe('yes')
  })

  it('prices a second one from a tie, and no quarter any more', () => {
    const state = playActions([...overtime, { ...basket, team: 'PHI', playerId: 'nba-21', clockMs: 0, awayScore: 100 }, end], regulation)
    const moneyline = priced(state).find(({ key }) => key === 'moneyline/ft')?.selections[0]?.probability
    expect(moneyline).toBeGreaterThan(0.5)
    expect(moneyline).toBeLessThan(0.65)
    expect(keysOf(state).filter((key) => key.includes('/q') || key.startsWith('overtime'))).toEqual([])
  })
})

describe('an ejection', () => {
  const before = playActions([{ ...start }, { ...basket, homeScore: 2 }])
  const ejected = apply(before, actionOf({ orderNumber: 9, actionType: 'ejection', team: 'BOS', playerId: 'nba-11', homeScore: 2 }))

  it("decides the player's markets by what he has, and prices them no more", () => {
    expect(keysOf(before)).toContain('points/ft/nba-11/49')
    expect(keysOf(ejected)).not.toContain('points/ft/nba-11/49')
    expect(keysOf(ejected)).toContain('rebounds/ft/nba-12/9')
    expect(resultOf(ejected, 'points/ft/nba-11/49')).toBe('under')
    expect(resultOf(ejected, 'points/ft/nba-11/3')).toBe('over')
  })

  it('of somebody who never played voids his markets at the end', () => {
    const bench = apply(before, actionOf({ orderNumber: 9, actionType: 'ejection', team: 'BOS', playerId: 'nba-12', homeScore: 2 }))
    expect(keysOf(bench)).not.toContain('rebounds/ft/nba-12/9')
    const final = playActions([{ actionType: 'game', subType: 'end', clockMs: 0 }], { ...bench, period: 4, clockMs: 5_000 })
    expect(resultOf(final, 'rebounds/ft/nba-12/9')).toBe('player-did-not-play')
  })
})

describe('a quarter that ends in a review', () => {
  const reviewed = playActions(
    [{ ...basket, actionNumber: 2, homeScore: 2, clockMs: 0 }, { actionType: 'instantreplay', subType: 'request', clockMs: 0 }, end],
    stateAt(1, 10_000, 0, 0),
  )

  it('closes the game and settles nothing of the quarter', () => {
    expect(hazards(reviewed)).toEqual([{ scope: { kind: 'game' }, reason: 'score-under-review' }])
    expect(resultOf(reviewed, 'result/q1')).toBeUndefined()
  })

  it('settles by the ruling: the basket was late', () => {
    const taken = apply(reviewed, actionOf({ ...basket, actionNumber: 2, orderNumber: 2, clockMs: 0, made: false, edited: true }))
    const ruled = apply(taken, actionOf({ orderNumber: 9, actionType: 'instantreplay', subType: 'overturn ruling', clockMs: 0 }))
    expect(hazards(ruled)).toEqual([])
    expect(resultOf(ruled, 'result/q1')).toBe('draw')
    expect(ruled).toMatchObject({ homeScore: 0, periods: [{ home: 0, away: 0 }] })
  })

  it('settles by the next quarter where the ruling never came', () => {
    const next = apply(reviewed, actionOf({ ...start, orderNumber: 9, period: 2, homeScore: 2 }))
    expect(hazards(next)).toEqual([])
    expect(resultOf(next, 'result/q1')).toBe('home')
  })
})

describe('a correction that lowers a score', () => {
  const before = playActions([start, { ...basket, actionType: '3pt', actionNumber: 2, homeScore: 3 }])
  const after = apply(before, actionOf({ ...basket, actionNumber: 2, orderNumber: 2, homeScore: 2, edited: true }))

  it('takes back what the score had passed', () => {
    expect(resultOf(before, 'total/ft/5')).toBe('over')
    expect(resultOf(after, 'total/ft/5')).toBeUndefined()
    expect(resultOf(before, 'threes/ft/nba-11/1')).toBe('over')
    expect(resultOf(after, 'threes/ft/nba-11/1')).toBeUndefined()
  })

  it('never prices a total below what is left', () => {
    for (const state of [before, after])
      for (const market of priced(state)) {
        if (market.type !== 'total' && market.type !== 'team_total') continue
        const scored =
          market.type === 'total' ? state.homeScore + state.awayScore : market.participant === 'nba-1' ? state.homeScore : state.awayScore
        if (market.period === 'ft') expect((market.line as number) / 2).toBeGreaterThan(scored)
      }
  })

  it('makes a regulation that was won a tie: overtime is priced again', () => {
    const won = playActions(
      [{ ...basket, actionType: '3pt', actionNumber: 2, clockMs: 500, homeScore: 101 }, end],
      stateAt(4, 20_000, 98, 100),
    )
    expect(priced(won)).toEqual([])
    const tied = apply(won, actionOf({ ...basket, actionNumber: 2, orderNumber: 2, period: 4, clockMs: 500, homeScore: 100, edited: true }))
    expect(tied).toMatchObject({ homeScore: 100, awayScore: 100 })
    const moneyline = priced(tied).find(({ key }) => key === 'moneyline/ft')?.selections[0]?.probability
    expect(moneyline).toBeGreaterThan(0.5)
    expect(moneyline).toBeLessThan(0.65)
  })
})

describe('an abandoned game', () => {
  const abandoned = playActions(
    [
      { ...basket, actionNumber: 2, homeScore: 2 },
      end,
      { ...start, period: 2 },
      { actionType: 'game', subType: 'abandoned', clockMs: 700_000 },
    ],
    stateAt(1, 100_000, 0, 0),
  )

  it('prices nothing, keeps what was decided and voids the rest', () => {
    expect(priced(abandoned)).toEqual([])
    expect(resultOf(abandoned, 'result/q1')).toBe('home')
    expect(resultOf(abandoned, 'total/ft/3')).toBe('over')
    expect(resultOf(abandoned, 'points/ft/nba-11/3')).toBe('over')
    for (const key of ['moneyline/ft', 'result/1h', 'total/ft/401', 'points/ft/nba-11/49'])
      expect(resultOf(abandoned, key)).toBe('abandoned')
  })

  it('still takes a correction of what was decided', () => {
    const corrected = apply(abandoned, actionOf({ ...basket, actionNumber: 2, orderNumber: 2, made: false, edited: true }))
    expect(resultOf(corrected, 'result/q1')).toBe('draw')
    expect(resultOf(corrected, 'total/ft/3')).toBe('abandoned')
  })
})
