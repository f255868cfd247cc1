import { describe, expect, it } from 'vitest'
import { apply } from './apply.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { afterLoss } from './loss.ts'
import { actionOf, playActions, stateAt } from './testing/court.ts'
import { reasonsOf, resultOf } from './testing/results.ts'

const live = stateAt(2, 300_000, 50, 48)
const rebound = { actionType: 'rebound', team: 'BOS', playerId: 'nba-11' } as const
const basket = { actionType: '2pt', team: 'BOS', playerId: 'nba-11', made: true } as const
const after = (from: NbaState, ...actions: readonly Partial<NbaEvent>[]): NbaState => playActions(actions, from)

describe('a statement that cannot follow', () => {
  it.each<readonly [string, Partial<NbaEvent>]>([
    ['a score of 100-0', { homeScore: 100, awayScore: 0 }],
    ['five points in one message', { homeScore: 55 }],
    ['points for both sides beyond one action', { homeScore: 53, awayScore: 50 }],
    ['a score that falls', { homeScore: 48 }],
    ['a period that is skipped', { period: 4 }],
    ['the next period in mid-period', { period: 3, clockMs: 720_000 }],
    ['a clock that goes up by minutes', { clockMs: 600_000 }],
  ])('closes the game and counts nothing: %s', (_, parts) => {
    const doubtful = after(live, { ...rebound, ...parts })
    expect(reasonsOf(doubtful)).toEqual(['state-unconfirmed'])
    expect(doubtful).toMatchObject({ period: 2, clockMs: 300_000, homeScore: 50, awayScore: 48, players: live.players })
  })

  it('settles nothing: a total of 197 is not passed by one message', () => {
    expect(resultOf(after(live, { ...rebound, homeScore: 150 }), 'total/ft/393')).toBeUndefined()
  })

  it('is dropped by a statement that follows from what was believed; its action still counts', () => {
    const stale = after(live, { ...basket, homeScore: 47 })
    const next = after(stale, { ...rebound, team: 'PHI', playerId: 'nba-21', homeScore: 52 })
    expect(reasonsOf(next)).toEqual([])
    expect(next).toMatchObject({ homeScore: 52, awayScore: 48 })
    expect(next.players[0]?.points).toBe(2)
  })

  it('is believed by a second full statement that agrees, and then counts', () => {
    const jumped = after(live, { ...basket, homeScore: 60 }, { ...rebound, homeScore: 60 })
    expect(reasonsOf(jumped)).toEqual([])
    expect(jumped).toMatchObject({ homeScore: 60, awayScore: 48 })
    expect(jumped.players[0]).toMatchObject({ points: 2, rebounds: 1 })
  })

  it('is neither believed nor dropped by what is no full statement', () => {
    for (const actionType of ['foul', 'substitution', 'timeout', 'freethrow'])
      expect(reasonsOf(after(live, { ...rebound, homeScore: 60 }, { actionType, homeScore: 60 }))).toContain('state-unconfirmed')
    expect(reasonsOf(after(live, { ...rebound, homeScore: 60 }, { actionType: 'foul' }))).toEqual(['state-unconfirmed'])
  })

  it('gives way to a third value, which waits in its turn', () => {
    const third = after(live, { ...rebound, homeScore: 60 }, { ...rebound, homeScore: 90 })
    expect(reasonsOf(third)).toEqual(['state-unconfirmed'])
    expect(after(third, { ...rebound, homeScore: 90 }).homeScore).toBe(90)
    expect(after(third, { ...rebound, homeScore: 60 }).homeScore).toBe(50)
  })

  it('is a made shot whose score does not hold its points', () => {
    const begun = playActions([
      { actionType: 'period', subType: 'start', clockMs: 720_000 },
      { ...basket, homeScore: 2 },
    ])
    expect(reasonsOf(after(begun, { ...basket, playerId: 'nba-12' }))).toEqual(['state-unconfirmed'])
  })
})

describe('what can follow', () => {
  it.each<readonly [string, Partial<NbaEvent>]>([
    ['a three and its free throw in one message', { ...rebound, homeScore: 54 }],
    ['a clock that a review puts back', { ...rebound, clockMs: 303_000 }],
    ['minutes without an action', { ...rebound, clockMs: 100_000 }],
  ])('is believed at once: %s', (_, parts) => {
    const state = after(live, parts)
    expect(reasonsOf(state)).toEqual([])
    expect(state).toMatchObject({ homeScore: parts.homeScore ?? 50, clockMs: parts.clockMs ?? 300_000 })
  })

  it('is a score that a review takes back, by one basket at most', () => {
    const review = { actionType: 'instantreplay', subType: 'request' } as const
    const ruling = { actionType: 'instantreplay', subType: 'overturn ruling', homeScore: 48 } as const
    expect(after(live, review, ruling)).toMatchObject({ homeScore: 48, doubt: null })
    expect(after(live, review, { ...ruling, homeScore: 50 }, { ...rebound, homeScore: 47 })).toMatchObject({ homeScore: 47, doubt: null })
    expect(reasonsOf(after(live, review, { ...ruling, homeScore: 44 }))).toContain('state-unconfirmed')
  })

  it('is points of free throws that the first of them stated', () => {
    const freeThrow = { actionType: 'freethrow', team: 'BOS', playerId: 'nba-11', made: true, homeScore: 52 } as const
    const known = { ...live, homeScore: 0, awayScore: 0, periods: [] }
    const both = after(known, { ...freeThrow, subType: '1 of 2', homeScore: 2 }, { ...freeThrow, subType: '2 of 2', homeScore: 2 })
    expect(both).toMatchObject({ homeScore: 2, doubt: null })
    expect(both.players[0]?.points).toBe(2)
  })

  it('after lost messages is more, but not everything', () => {
    const lost = afterLoss(live)
    expect(after(lost, { ...rebound, homeScore: 60, clockMs: 10_000 })).toMatchObject({ homeScore: 60, clockMs: 10_000, doubt: null })
    expect(reasonsOf(after(lost, { ...rebound, homeScore: 81 }))).toEqual(['state-unconfirmed'])
    expect(reasonsOf(after(lost, { ...rebound, period: 4, homeScore: 60 }))).toEqual(['state-unconfirmed'])
    const second = after(lost, { ...rebound, period: 4, homeScore: 60 }, { ...rebound, period: 4, homeScore: 60 })
    expect(second).toMatchObject({ period: 4, homeScore: 60, doubt: null })
  })
})

describe('a game that does not start at 0-0', () => {
  const start = { actionType: 'period', subType: 'start', clockMs: 720_000 } as const

  it('waits for a second statement', () => {
    const first = playActions([{ ...start, homeScore: 20, awayScore: 10 }])
    expect(first).toMatchObject({ phase: 'pregame', homeScore: 0 })
    expect(reasonsOf(first)).toEqual(['state-unconfirmed'])
    const second = after(first, { ...rebound, clockMs: 700_000, homeScore: 20, awayScore: 10 })
    expect(second).toMatchObject({ phase: 'live', homeScore: 20, awayScore: 10 })
    expect(reasonsOf(second)).toEqual([])
  })

  it('calls nobody short whose team has points without a scorer, and keeps what was passed', () => {
    const state = playActions([
      { ...start, homeScore: 2 },
      { ...basket, homeScore: 4, clockMs: 700_000 },
      { ...basket, playerId: '', homeScore: 6, clockMs: 690_000 },
    ])
    const ended = after({ ...state, period: 4, clockMs: 1_000 }, { actionType: 'game', subType: 'end', clockMs: 0 })
    expect(resultOf(ended, 'points/ft/nba-11/3')).toBe('confirmed over')
    expect(resultOf(ended, 'points/ft/nba-11/49')).toBeUndefined()
    expect(resultOf(ended, 'rebounds/ft/nba-12/9')).toBeUndefined()
    expect(resultOf(ended, 'moneyline/ft')).toBe('confirmed home')
  })
})

describe('the clock alone', () => {
  const clock = (clockMs: number): Partial<NbaEvent> => ({ actionType: 'clock', clockMs })

  it('runs down by a minute at once: a provider need not report the time between', () => {
    const jumped = after(live, clock(live.clockMs - 60_000))
    expect(jumped.clockMs).toBe(live.clockMs - 60_000)
    expect(reasonsOf(jumped)).toEqual([])
  })

  it.each([
    ['down', 1_000, 500],
    ['up', 700_000, 699_000],
  ])('that leaps %s closes the game, and is believed once another runs on from it', (_, leap, next) => {
    const leaped = after(live, clock(leap))
    expect(leaped.clockMs).toBe(live.clockMs)
    expect(reasonsOf(leaped)).toEqual(['state-unconfirmed'])
    expect(reasonsOf(after(leaped, clock(leap)))).toEqual(['state-unconfirmed'])
    const believed = after(leaped, clock(next))
    expect([believed.clockMs, ...reasonsOf(believed)]).toEqual([next])
  })

  it('that leaped is dropped by one that runs on from before, and by the next action', () => {
    const leaped = after(live, clock(1_000))
    const back = after(leaped, clock(live.clockMs - 1_000))
    expect([back.clockMs, ...reasonsOf(back)]).toEqual([live.clockMs - 1_000])
    const rebound = { actionType: 'rebound', team: 'BOS', playerId: 'nba-12', clockMs: live.clockMs - 2_000 } as const
    const acted = after(leaped, rebound)
    expect([acted.clockMs, ...reasonsOf(acted)]).toEqual([live.clockMs - 2_000])
  })

  it('moves nothing in a break, in another period or upwards', () => {
    const ended = after(stateAt(1, 5_000, 20, 18), { actionType: 'period', subType: 'end', clockMs: 0 })
    for (const [state, tick] of [
      [ended, clock(0)],
      [live, { ...clock(100_000), period: 3 }],
      [live, clock(301_000)],
    ] as const)
      expect(apply(state, actionOf({ period: state.period, ...tick }))).toBe(state)
  })
})
