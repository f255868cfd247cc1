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
  playActions(
    [
      { actionType: 'substitution', subType: 'in', team: 'BOS', playerId: 'nba-11' },
      { actionType: 'game', subType: 'end', clockMs: 0 },
    ],
    stateAt(period, 1_000, home, away),
  )
/** Everything that was scored was scored by one player of each team. */
const withScorers = (state: NbaState): NbaState => ({
  ...state,
  players: state.players.map((player) => ({
    ...player,
    points: player.playerId === 'nba-11' ? state.homeScore : player.playerId === 'nba-21' ? state.awayScore : 0,
    played: player.playerId !== 'nba-12',
  })),
})

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
    const end = { actionType: 'period', subType: 'end', clockMs: 0 } as const
    const late = stateAt(1, 2_000, 30, 30)
    expect(outcome(late, 'result/q1')).toBeUndefined()
    expect(outcome(playActions([end], late), 'result/q1')).toBe('live home:lost draw:won away:lost')
    expect(outcome(playActions([end], late), 'spread/q1/-1')).toBe('live home:lost away:won')
    expect(outcome(playActions([end], late), 'result/1h')).toBeUndefined()
    const reviewed = playActions([{ actionType: 'instantreplay', subType: 'request' }, end], late)
    expect(outcome(reviewed, 'result/q1')).toBeUndefined()
    expect(outcome(playActions([end], stateAt(2, 1_000, 31, 20)), 'total/q2/101')).toBe('live over:won under:lost')
  })

  it('changes a result after a correction', () => {
    const basket = { actionType: '3pt', team: 'BOS', playerId: 'nba-11', made: true, homeScore: 3 } as const
    const before = playActions([basket, { actionType: 'game', subType: 'end', clockMs: 0 }], stateAt(4, 30_000, 0, 0))
    expect(outcome(before, 'total/ft/5')).toBe('confirmed over:won under:lost')
    const after = apply(
      before,
      actionOf({ ...basket, actionNumber: 2, orderNumber: 2, period: 4, actionType: '2pt', homeScore: 2, edited: true }),
    )
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
    const ended = withScorers(final(40, 98))
    expect(outcome(ended, 'rebounds/ft/nba-12/9')).toBe('confirmed over:void under:void player-did-not-play')
    expect(outcome(ended, 'points/ft/nba-11/49')).toBe('confirmed over:won under:lost')
    expect(outcome(ended, 'points/ft/nba-11/81')).toBe('confirmed over:lost under:won')
  })

  it('calls no player short when points are missing in the feed, but keeps what he passed', () => {
    const made = { actionType: '2pt', team: 'BOS', playerId: 'nba-11', made: true, homeScore: 2 } as const
    const end = { actionType: 'game', subType: 'end', clockMs: 0, homeScore: 6 } as const
    const state = playActions([made, end], stateAt(4, 30_000, 0, 0))
    expect(outcome(state, 'points/ft/nba-11/3')).toBe('confirmed over:won under:lost')
    expect(outcome(state, 'points/ft/nba-11/49')).toBeUndefined()
    expect(outcome(state, 'rebounds/ft/nba-12/9')).toBeUndefined()
  })

  it('voids what an abandoned game leaves open and confirms what was decided', () => {
    const abandoned = playActions([{ actionType: 'game', subType: 'abandoned' }], stateAt(2, 700_000, 30, 20))
    expect(outcome(abandoned, 'moneyline/ft')).toBe('confirmed home:void away:void abandoned')
    expect(outcome(abandoned, 'total/ft/81')).toBe('confirmed over:won under:lost')
    expect(outcome(abandoned, 'result/q1')).toBe('confirmed home:lost draw:won away:lost')
  })

  it('has no result for a key of another sport', () => {
    expect(resultOf(final(2, 1), 'run_line/ft/3')).toBeUndefined()
    expect(resultOf(final(2, 1), 'total/i5/3')).toBeUndefined()
  })
})
