import type { MarketResult } from '@fairline/domain-sport'
import type { MarketKey } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { apply } from './apply.ts'
import type { NbaState } from './nba-state.ts'
import { settle } from './settle.ts'
import { actionOf, playActions, stateAt } from './testing/court.ts'

const resultOf = (state: NbaState, key: string): MarketResult | undefined =>
  settle(state, [key as MarketKey]).find((result) => result.key === key)
const outcome = (state: NbaState, key: string): string | undefined => {
  const result = resultOf(state, key)
  return result === undefined
    ? undefined
    : `${result.certainty} ${result.selections.map((each) => `${each.selection}:${each.result}`).join(' ')}${result.voidReason === '' ? '' : ` ${result.voidReason}`}`
}
const final = (home: number, away: number, period = 4): NbaState =>
  playActions([
    { actionType: 'period', subType: 'start', period, clockMs: 300_000, homeScore: home, awayScore: away },
    { actionType: 'substitution', subType: 'in', team: 'BOS', playerId: 'nba-11', period },
    { actionType: 'game', subType: 'end', period, clockMs: 0 },
  ])

describe('settle', () => {
  it('knows nothing before the game', () => {
    expect(settle(playActions([]), ['moneyline/ft' as MarketKey])).toEqual([])
  })

  it('decides a passed total at once, and confirms it at the end', () => {
    expect(outcome(stateAt(3, 1_000, 90, 80), 'total/ft/339')).toBe('live over:won under:lost')
    expect(outcome(stateAt(3, 1_000, 90, 80), 'total/ft/341')).toBeUndefined()
    expect(outcome(final(90, 80), 'total/ft/341')).toBe('confirmed over:lost under:won')
    expect(outcome(stateAt(3, 1_000, 90, 80), 'team_total/ft/nba-1/179')).toBe('live over:won under:lost')
    expect(outcome(final(90, 80), 'team_total/ft/nba-2/161')).toBe('confirmed over:lost under:won')
  })

  it('settles winner, spread, odd total and overtime with the final score', () => {
    expect(outcome(final(101, 98), 'moneyline/ft')).toBe('confirmed home:won away:lost')
    expect(outcome(final(101, 98), 'spread/ft/-7')).toBe('confirmed home:lost away:won')
    expect(outcome(final(101, 98), 'spread/ft/-6')).toBe('confirmed home:push away:push')
    expect(outcome(final(101, 98), 'total_odd/ft')).toBe('confirmed yes:won no:lost')
    expect(outcome(final(101, 98), 'overtime/ft')).toBe('confirmed yes:lost no:won')
    expect(outcome(stateAt(5, 300_000, 98, 98), 'overtime/ft')).toBe('live yes:won no:lost')
  })

  it('settles a quarter at its end, not while a review is open', () => {
    const start = { actionType: 'period', subType: 'start', clockMs: 720_000 } as const
    const score = { homeScore: 30, awayScore: 30 }
    const end = { actionType: 'period', subType: 'end', clockMs: 0 } as const
    expect(outcome(playActions([start, { ...score }]), 'result/q1')).toBeUndefined()
    expect(outcome(playActions([start, { ...score }, end]), 'result/q1')).toBe('live home:lost draw:won away:lost')
    expect(outcome(playActions([start, { ...score }, end]), 'spread/q1/-1')).toBe('live home:lost away:won')
    expect(outcome(playActions([start, { ...score }, end]), 'result/1h')).toBeUndefined()
    const reviewed = playActions([start, { ...score, actionType: 'instantreplay', subType: 'request' }, end])
    expect(outcome(reviewed, 'result/q1')).toBeUndefined()
    expect(
      outcome(
        playActions([
          start,
          { ...score },
          end,
          { ...start, period: 2 },
          { period: 2, homeScore: 61, awayScore: 50 },
          { ...end, period: 2 },
        ]),
        'total/q2/101',
      ),
    ).toBe('live over:won under:lost')
  })

  it('changes a result after a correction', () => {
    const basket = { actionType: '3pt', team: 'BOS', playerId: 'nba-11', made: true, homeScore: 3 } as const
    const before = playActions([
      { actionType: 'period', subType: 'start', clockMs: 720_000 },
      basket,
      { actionType: 'game', subType: 'end', period: 4, clockMs: 0 },
    ])
    expect(outcome(before, 'total/ft/5')).toBe('confirmed over:won under:lost')
    const after = apply(before, actionOf({ ...basket, actionNumber: 2, orderNumber: 2, actionType: '2pt', homeScore: 2, edited: true }))
    expect(outcome(after, 'total/ft/5')).toBe('confirmed over:lost under:won')
    expect(outcome(after, 'threes/ft/nba-11/1')).toBe('confirmed over:lost under:won')
  })

  it('settles players by what the feed counted, voids who did not play, and decides who was ejected', () => {
    const made = { actionType: '2pt', team: 'BOS', playerId: 'nba-11', made: true, homeScore: 2 } as const
    const live = playActions([{ actionType: 'period', subType: 'start', clockMs: 720_000 }, made])
    expect(outcome(live, 'points/ft/nba-11/3')).toBe('live over:won under:lost')
    expect(outcome(live, 'points/ft/nba-11/49')).toBeUndefined()
    expect(outcome(live, 'rebounds/ft/nba-12/9')).toBeUndefined()
    const ejected = apply(live, actionOf({ orderNumber: 9, actionType: 'ejection', team: 'BOS', playerId: 'nba-11', homeScore: 2 }))
    expect(outcome(ejected, 'points/ft/nba-11/49')).toBe('live over:lost under:won')
    expect(outcome(final(101, 98), 'rebounds/ft/nba-12/9')).toBe('confirmed over:void under:void player-did-not-play')
    const end = apply(live, actionOf({ orderNumber: 9, actionType: 'game', subType: 'end', period: 4, clockMs: 0, homeScore: 2 }))
    expect(outcome(end, 'points/ft/nba-11/49')).toBe('confirmed over:lost under:won')
  })

  it('calls no player short when points are missing in the feed, but keeps what he passed', () => {
    const made = { actionType: '2pt', team: 'BOS', playerId: 'nba-11', made: true, homeScore: 2 } as const
    const start = { actionType: 'period', subType: 'start', clockMs: 720_000 } as const
    const end = { actionType: 'game', subType: 'end', period: 4, clockMs: 0, homeScore: 7 } as const
    const state = playActions([start, made, end])
    expect(outcome(state, 'points/ft/nba-11/3')).toBe('confirmed over:won under:lost')
    expect(outcome(state, 'points/ft/nba-11/49')).toBeUndefined()
  })

  it('voids what an abandoned game leaves open and confirms what was decided', () => {
    const abandoned = playActions([
      { actionType: 'period', subType: 'start', period: 2, clockMs: 720_000, homeScore: 30, awayScore: 20 },
      { actionType: 'game', subType: 'abandoned', period: 2 },
    ])
    expect(outcome(abandoned, 'moneyline/ft')).toBe('confirmed home:void away:void abandoned')
    expect(outcome(abandoned, 'total/ft/81')).toBe('confirmed over:won under:lost')
    expect(outcome(abandoned, 'result/q1')).toBe('confirmed home:lost draw:won away:lost')
  })

  it('has no result for a key of another sport', () => {
    expect(resultOf(final(2, 1), 'run_line/ft/3')).toBeUndefined()
    expect(resultOf(final(2, 1), 'total/i5/3')).toBeUndefined()
  })
})
