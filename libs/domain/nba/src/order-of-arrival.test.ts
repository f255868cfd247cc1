import { describe, expect, it } from 'vitest'
import { apply } from './apply.ts'
import { afterLoss } from './loss.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { actionOf, playActions, stateAt } from './testing/court.ts'
import { reasonsOf, resultOf } from './testing/results.ts'

const after = (from: NbaState, ...actions: readonly Partial<NbaEvent>[]): NbaState => playActions(actions, from)
const three = { actionType: '3pt', team: 'BOS', playerId: 'nba-11', made: true } as const
const two = { actionType: '2pt', team: 'BOS', playerId: 'nba-12', made: true } as const
const start = { actionType: 'period', subType: 'start', clockMs: 720_000 } as const
const periodEnd = { actionType: 'period', subType: 'end', clockMs: 0 } as const
const gameEnd = { actionType: 'game', subType: 'end', clockMs: 0 } as const
const begun = playActions([{ ...start, orderNumber: 10_000 }])

describe('an order number', () => {
  it('far ahead of the others makes nothing late that follows', () => {
    const leapt = after(stateAt(4, 2_000, 100, 98), { actionType: 'instantreplay', subType: 'support ruling', orderNumber: 9_000_000 })
    const ended = after(leapt, { ...gameEnd, orderNumber: 40_000 })
    expect(ended.phase).toBe('final')
    expect(resultOf(ended, 'moneyline/ft')).toBe('confirmed home')
  })

  it('the same as before, or lower, keeps no period and no game from ending', () => {
    for (const orderNumber of [10_000, 9_000, 0, -1]) {
      const ended = after({ ...begun, clockMs: 5_000 }, { ...periodEnd, orderNumber })
      expect(ended).toMatchObject({ phase: 'break', clockMs: 0 })
      expect(resultOf(ended, 'result/q1')).toBe('live draw')
      expect(after(stateAt(4, 1_000, 90, 80), { ...gameEnd, orderNumber }).phase).toBe('final')
    }
  })

  it('lower than that of a substitution does not freeze the clock of the next period', () => {
    const ended = after(
      { ...begun, clockMs: 5_000 },
      { actionType: 'substitution', subType: 'in', clockMs: 5_000, orderNumber: 90_000 },
      { ...periodEnd, orderNumber: 70_000 },
      { ...start, period: 2, orderNumber: 80_000 },
    )
    expect(ended).toMatchObject({ phase: 'live', period: 2, clockMs: 720_000 })
    expect(after(ended, { ...two, homeScore: 2, clockMs: 700_000, orderNumber: 85_000 })).toMatchObject({ clockMs: 700_000, homeScore: 2 })
  })

  it('out of place counts as of the present where clock and score say so', () => {
    const state = after(begun, { ...three, homeScore: 3, clockMs: 700_000, orderNumber: 50_000 })
    const next = after(state, { ...two, homeScore: 5, clockMs: 690_000, orderNumber: 40_000 })
    expect(next).toMatchObject({ homeScore: 5, clockMs: 690_000, orderNumber: 50_000 })
    expect(reasonsOf(next)).toEqual([])
  })

  it('begins anew, like the action numbers, without stopping the game', () => {
    const state = after(stateAt(2, 300_000, 50, 48), { actionType: 'rebound', team: 'BOS', actionNumber: 300, orderNumber: 3_000_000 })
    const anew = after(
      afterLoss(state),
      { actionType: 'rebound', team: 'BOS', clockMs: 290_000, actionNumber: 1, orderNumber: 10_000 },
      { ...two, homeScore: 52, clockMs: 280_000, actionNumber: 2, orderNumber: 20_000 },
    )
    expect(anew).toMatchObject({ clockMs: 280_000, homeScore: 52 })
    expect(reasonsOf(anew)).toEqual([])
    const next = after(
      { ...anew, clockMs: 2_000 },
      { ...periodEnd, actionNumber: 3, orderNumber: 30_000 },
      { ...start, period: 3, actionNumber: 4, orderNumber: 40_000 },
    )
    expect(next).toMatchObject({ phase: 'live', period: 3, clockMs: 720_000 })
    expect(after(next, { actionType: 'game', subType: 'suspended', actionNumber: 5, orderNumber: 50_000 }).phase).toBe('suspended')
  })
})

describe('a late insertion', () => {
  const ran = after(
    begun,
    { ...three, homeScore: 3, clockMs: 700_000, actionNumber: 5, orderNumber: 50_000 },
    { actionType: 'rebound', team: 'PHI', playerId: 'nba-21', homeScore: 5, clockMs: 660_000, actionNumber: 7, orderNumber: 70_000 },
  )
  const inserted = { ...two, homeScore: 5, actionNumber: 6, orderNumber: 60_000 } as const

  it.each([680_000, 660_000])('adds no points that the score holds already, at %i ms', (clockMs) => {
    const state = after(ran, { ...inserted, clockMs })
    expect(state).toMatchObject({ homeScore: 5, awayScore: 0, clockMs: 660_000, periods: [{ home: 5, away: 0 }] })
    expect(state.players[1]?.points).toBe(2)
    expect(reasonsOf(state)).toEqual([])
  })

  it('adds the points that are missing', () => {
    const state = after(ran, {
      ...two,
      team: 'PHI',
      playerId: 'nba-21',
      homeScore: 3,
      awayScore: 2,
      clockMs: 690_000,
      actionNumber: 6,
      orderNumber: 60_000,
    })
    expect(state).toMatchObject({ homeScore: 5, awayScore: 2, clockMs: 660_000 })
  })

  it('moves points into the period that they were scored in', () => {
    const second = after(
      { ...ran, clockMs: 2_000 },
      periodEnd,
      { ...start, period: 2 },
      { actionType: 'rebound', team: 'PHI', playerId: 'nba-21', homeScore: 7, clockMs: 710_000 },
      { ...three, homeScore: 10, clockMs: 700_000 },
    )
    expect(second.periods).toEqual([
      { home: 5, away: 0 },
      { home: 5, away: 0 },
    ])
    const known = after(second, { ...inserted, period: 1, clockMs: 680_000 })
    expect(known).toMatchObject({ homeScore: 10, period: 2, clockMs: 700_000 })
    const moved = after(known, { ...two, period: 1, homeScore: 7, clockMs: 1_000, actionNumber: 8, orderNumber: 75_000 })
    expect(moved.periods).toEqual([
      { home: 7, away: 0 },
      { home: 3, away: 0 },
    ])
  })

  it('that comes twice counts once', () => {
    const once = after(ran, { ...inserted, clockMs: 680_000 })
    expect(after(once, { ...inserted, clockMs: 680_000 })).toMatchObject({ homeScore: 5, players: once.players, ledger: once.ledger })
  })

  it('after the end counts for its player and moves nothing', () => {
    const ended = after({ ...ran, period: 4, clockMs: 1_000, homeScore: 7, periods: [] }, gameEnd)
    const late = apply(
      ended,
      actionOf({ actionType: 'rebound', team: 'PHI', playerId: 'nba-21', period: 4, actionNumber: 6, orderNumber: 60_000 }),
    )
    expect(late).toMatchObject({ phase: 'final', homeScore: 7 })
    expect(late.players[2]?.rebounds).toBe(2)
  })
})

describe('an action number', () => {
  const scored = after(begun, { ...three, homeScore: 3, clockMs: 700_000, actionNumber: 5 })

  it('that repeats its action counts once', () => {
    const again = after(scored, { ...three, homeScore: 3, clockMs: 700_000, actionNumber: 5 })
    expect(again.players[0]?.points).toBe(3)
    expect(again.ledger).toEqual(scored.ledger)
  })

  it('that comes again with another basket counts both', () => {
    const other = after(scored, { ...two, homeScore: 5, clockMs: 690_000, actionNumber: 5 })
    expect(other.players.map(({ points }) => points)).toEqual([3, 2, 0])
    const same = after(scored, { ...three, homeScore: 6, clockMs: 690_000, actionNumber: 5 })
    expect(same.players[0]?.points).toBe(6)
  })

  it('that was not stated well still counts', () => {
    const state = after(begun, { ...three, homeScore: 3, actionNumber: -1 }, { ...three, homeScore: 6, actionNumber: -1 })
    expect(state).toMatchObject({ homeScore: 6 })
    expect(state.players[0]?.points).toBe(6)
  })
})

describe('the start and the end of a period', () => {
  it('of the past change nothing', () => {
    const second = stateAt(2, 500_000, 40, 30)
    for (const late of [periodEnd, start])
      expect(after(second, { ...late, period: 1 })).toMatchObject({ period: 2, clockMs: 500_000, phase: 'live' })
    expect(after(second, start)).toMatchObject({ clockMs: 500_000, phase: 'live' })
  })

  it('lost before the first play of the next period are said by that play, not by a foul', () => {
    const last = stateAt(1, 10_000, 20, 18)
    const foul = after(last, { actionType: 'foul', subType: 'technical', team: 'PHI', period: 2, clockMs: 720_000 })
    expect(foul).toMatchObject({ period: 1, clockMs: 10_000 })
    expect(after(foul, { ...two, period: 2, clockMs: 705_000, homeScore: 22 })).toMatchObject({
      period: 2,
      clockMs: 705_000,
      phase: 'live',
    })
  })

  it('let a technical foul before the start count for the new period', () => {
    const half = after(stateAt(1, 5_000, 20, 18), periodEnd)
    const free = {
      actionType: 'freethrow',
      subType: '1 of 1',
      team: 'BOS',
      playerId: 'nba-11',
      made: true,
      period: 2,
      clockMs: 720_000,
    } as const
    const shot = after(
      half,
      { actionType: 'foul', subType: 'technical', team: 'PHI', period: 2, clockMs: 720_000 },
      { ...free, homeScore: 21 },
    )
    expect(shot).toMatchObject({ phase: 'break', period: 1, homeScore: 21, periods: [{ home: 20 }, { home: 1 }] })
    expect(resultOf(shot, 'spread/q1/-5')).toBe('live away')
  })
})
