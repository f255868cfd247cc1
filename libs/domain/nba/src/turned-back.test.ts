import { describe, expect, it } from 'vitest'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { playActions, stateAt } from './testing/court.ts'
import { reasonsOf, resultOf } from './testing/results.ts'

const after = (from: NbaState, ...actions: readonly Partial<NbaEvent>[]): NbaState => playActions(actions, from)
const rebound = { actionType: 'rebound', team: 'BOS', playerId: 'nba-11' } as const
const basket = { actionType: '2pt', team: 'BOS', playerId: 'nba-11', made: true } as const
const stop = { actionType: 'period', subType: 'end', clockMs: 0 } as const
const start = { actionType: 'period', subType: 'start' } as const
/** Six minutes are left in the second quarter when its end is typed. */
const stopped = after(stateAt(2, 360_000, 50, 48), stop)

describe('play that goes on after the end of its period', () => {
  it('closes the game, and goes on with a second statement', () => {
    const once = after(stopped, { ...basket, period: 2, clockMs: 350_000, homeScore: 52 })
    expect(reasonsOf(once)).toEqual(['state-unconfirmed'])
    const twice = after(once, { ...rebound, period: 2, clockMs: 340_000 })
    expect(twice).toMatchObject({ phase: 'live', period: 2, periodOver: false, clockMs: 340_000, homeScore: 52, doubt: null, earlier: [] })
    expect(twice.players[0]).toMatchObject({ points: 2, rebounds: 1 })
    expect(reasonsOf(twice)).toEqual([])
  })

  it('is dropped by play of the next period, its basket counted once', () => {
    const once = after(stopped, { ...basket, period: 2, clockMs: 350_000, homeScore: 52 })
    const next = after(once, { ...start, period: 3, clockMs: 720_000 }, { ...rebound, period: 3, clockMs: 700_000 })
    expect(next).toMatchObject({ phase: 'live', period: 3, homeScore: 52, doubt: null })
    expect(next.players[0]).toMatchObject({ points: 2, rebounds: 1 })
    expect(next.periods[1]).toEqual({ home: 52, away: 48 })
  })

  it.each<readonly [string, Partial<NbaEvent>]>([
    ['of the last minute', { clockMs: 50_000 }],
    ['with an order number before the end', { clockMs: 350_000, orderNumber: 1 }],
    ['of an earlier moment than was seen before the end', { clockMs: 400_000 }],
    ['with a lower score', { clockMs: 350_000, homeScore: 49 }],
    ['that may happen in a break', { clockMs: 350_000, actionType: 'foul' }],
  ])('is none %s', (_, parts) => {
    const action = { ...rebound, period: 2, ...parts }
    expect(after(stopped, action, action)).toMatchObject({ phase: 'break', periodOver: true })
  })
})

describe('play of the right period after a later one was typed', () => {
  const typed = after(
    after(stateAt(2, 20_000, 50, 48), stop),
    { ...start, period: 4, clockMs: 720_000 },
    { ...basket, period: 4, clockMs: 700_000, homeScore: 52 },
  )

  it('brings back the period, its points, and what the leap made unknown', () => {
    expect(typed).toMatchObject({ period: 4, loss: { isUntold: true } })
    const back = after(
      typed,
      { ...rebound, period: 3, clockMs: 690_000 },
      { ...basket, period: 3, clockMs: 680_000, homeScore: 54 },
      { ...stop, period: 3, clockMs: 0 },
    )
    expect(back).toMatchObject({ phase: 'break', period: 3, unsurePeriods: [], loss: null })
    expect(back.periods.slice(2)).toEqual([{ home: 4, away: 0 }])
    expect(resultOf(back, 'result/q3')).toBe('live home')
  })

  it('keeps what was lost since', () => {
    const lost = { ...typed, loss: { after: 9, isBounded: true, missing: [10], isUntold: false, isPresentUnknown: false, short: [] } }
    const back = after(lost, { ...rebound, period: 3, clockMs: 690_000 }, { ...rebound, period: 3, clockMs: 680_000, playerId: 'nba-12' })
    expect(back).toMatchObject({ period: 3, loss: { missing: [10] } })
  })
})
