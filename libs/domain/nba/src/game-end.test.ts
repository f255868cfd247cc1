import { describe, expect, it } from 'vitest'
import { apply } from './apply.ts'
import { confirmFinal } from './confirm-final.ts'
import { isFinalUnconfirmed } from './final-unconfirmed.ts'
import { afterLoss } from './loss.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { actionOf, playActions, stateAt } from './testing/court.ts'
import { reasonsOf, resultOf } from './testing/results.ts'

const after = (from: NbaState, ...actions: readonly Partial<NbaEvent>[]): NbaState => playActions(actions, from)
const end = { actionType: 'game', subType: 'end', clockMs: 0 } as const
const resumed = { actionType: 'game', subType: 'resumed' } as const
const periodEnd = { actionType: 'period', subType: 'end', clockMs: 0 } as const
const overtime = { actionType: 'period', subType: 'start', period: 5, clockMs: 300_000 } as const
const shot = { actionType: '2pt', team: 'BOS', playerId: 'nba-11' } as const
const close = stateAt(4, 3_000, 98, 100)
/** The last shot missed, and the game ended. */
const lost = after(close, { ...shot, clockMs: 500, actionNumber: 700 }, { ...periodEnd, actionNumber: 701 }, { ...end, actionNumber: 702 })
const good = { ...shot, actionNumber: 700, period: 4, clockMs: 500, made: true, homeScore: 100, awayScore: 100, edited: true } as const

describe('the end of a game', () => {
  it('is not confirmed by a correction of the same statement', () => {
    const waits = after(stateAt(2, 200_000, 50, 40), { ...end, actionNumber: 300 })
    const again = apply(waits, actionOf({ ...end, period: 2, homeScore: 50, awayScore: 40, actionNumber: 300, edited: true }))
    expect(reasonsOf(again)).toContain('final-unconfirmed')
    expect(resultOf(again, 'moneyline/ft')).toBeUndefined()
    expect(resultOf(after(again, end), 'moneyline/ft')).toBe('confirmed home')
  })

  it('settles at once where the last period has run out', () => {
    expect(resultOf(lost, 'moneyline/ft')).toBe('confirmed away')
    expect(resultOf(after(close, end), 'moneyline/ft')).toBe('confirmed away')
    expect(resultOf(after(afterLoss(stateAt(4, 300_000, 90, 80)), { ...end, homeScore: 104, awayScore: 90 }), 'moneyline/ft')).toBe(
      'confirmed home',
    )
  })

  it.each<readonly [string, NbaState, Partial<NbaEvent>]>([
    ['in the third quarter', stateAt(3, 0, 80, 70), end],
    ['with minutes left', stateAt(4, 200_000, 100, 90), end],
    ['with time on its own clock', stateAt(4, 20_000, 100, 90), { ...end, clockMs: 20_000 }],
    ['at a tie', stateAt(4, 0, 100, 100), end],
    ['with a score from nowhere', stateAt(4, 0, 100, 90), { ...end, homeScore: 10 }],
    ['before the game', stateAt(1, 720_000, 0, 0), end],
  ])('closes the game and settles nothing where it cannot be: %s', (_, from, statement) => {
    const state = after(from, statement)
    expect(reasonsOf(state)).toContain('final-unconfirmed')
    expect(isFinalUnconfirmed(state)).toBe(true)
    for (const key of ['moneyline/ft', 'total/ft/441', 'spread/ft/-3']) expect(resultOf(state, key)).toBeUndefined()
  })

  it('that cannot be is taken by a second one with the same score, or by word of an operator', () => {
    const doubtful = after(stateAt(4, 200_000, 100, 90), { ...end, homeScore: 112 })
    expect(after(doubtful, { ...end, homeScore: 112 })).toMatchObject({ phase: 'final', homeScore: 112 })
    expect(after(doubtful, { ...end, homeScore: 113 }).phase).toBe('live')
    expect(confirmFinal(doubtful)).toMatchObject({ phase: 'final', homeScore: 112 })
    expect(isFinalUnconfirmed(confirmFinal(doubtful))).toBe(false)
    expect(confirmFinal(close)).toBe(close)
  })

  it('that leaps over periods leaves them unknown, whatever its score, and calls nobody short', () => {
    const fromQ2 = stateAt(2, 300_000, 30, 20)
    for (const score of [
      { homeScore: 100, awayScore: 98 },
      { homeScore: 30, awayScore: 20 },
    ]) {
      const statement = { ...end, ...score, period: 4 }
      for (const state of [after(fromQ2, statement, statement), confirmFinal(after(fromQ2, statement))]) {
        expect(resultOf(state, 'moneyline/ft')).toBe('confirmed home')
        for (const part of ['q2', '1h', 'q3', 'q4']) expect(resultOf(state, `result/${part}`)).toBeUndefined()
        expect(resultOf(state, 'result/q1')).toBeDefined()
        expect(state.loss).toMatchObject({ isUntold: true, isPresentUnknown: false })
      }
    }
  })

  it('of an earlier period than the last one seen leaves both unknown', () => {
    const statement = { ...end, period: 2 }
    const state = after(stateAt(3, 300_000, 30, 20), statement, statement)
    expect(state).toMatchObject({ phase: 'final', period: 3 })
    for (const part of ['q2', '1h', 'q3']) expect(resultOf(state, `result/${part}`)).toBeUndefined()
  })

  it('waits for the ruling of a review, or a second end', () => {
    const request = { actionType: 'instantreplay', subType: 'request', clockMs: 0 } as const
    const waits = after(close, request, end)
    expect(isFinalUnconfirmed(waits)).toBe(true)
    expect(after(waits, end).phase).toBe('final')
    const ruling = { actionType: 'instantreplay', subType: 'overturned ruling' } as const
    expect(after(waits, ruling).phase).toBe('final')
    const ruled = after(waits, { ...ruling, awayScore: 97 })
    expect(reasonsOf(ruled)).toContain('final-unconfirmed')
    expect(confirmFinal(ruled)).toMatchObject({ phase: 'final', homeScore: 98, awayScore: 97 })
  })

  it('is unconfirmed again after a ruling on its last shots with another score, not after an old or an impossible one', () => {
    const ruling = { actionType: 'instantreplay', subType: 'overturned ruling' } as const
    const ruled = after(lost, { ...ruling, homeScore: 101 })
    expect(reasonsOf(ruled)).toContain('final-unconfirmed')
    expect(resultOf(ruled, 'moneyline/ft')).toBeUndefined()
    expect(resultOf(after(ruled, { ...end, homeScore: 101 }), 'moneyline/ft')).toBe('confirmed home')
    for (const other of [
      { homeScore: 98 },
      { homeScore: 9 },
      { homeScore: 96, clockMs: 300_000 },
      { homeScore: 96, clockMs: 20_000, orderNumber: 1 },
    ])
      expect(after(lost, { ...ruling, ...other }).phase).toBe('final')
  })

  it('that cannot be is dropped by play that goes on', () => {
    const played = after(stateAt(4, 200_000, 100, 90), end, { actionType: 'rebound', team: 'PHI', playerId: 'nba-21', clockMs: 190_000 })
    expect(reasonsOf(played)).toEqual([])
    expect(isFinalUnconfirmed(played)).toBe(false)
    expect(reasonsOf(after(stateAt(4, 200_000, 100, 90), end, { actionType: 'substitution', subType: 'in' }))).toEqual([
      'final-unconfirmed',
    ])
  })

  it('that cannot be is dropped by the end of a quarter that another one follows, and taken with the end of the last one', () => {
    expect(reasonsOf(after(stateAt(2, 1_000, 50, 48), end, periodEnd))).toEqual([])
    expect(after(stateAt(4, 200_000, 100, 90), end, periodEnd).phase).toBe('final')
    expect(reasonsOf(after(stateAt(4, 200_000, 100, 90), { ...end, homeScore: 102 }, periodEnd))).toContain('decided')
    const request = { actionType: 'instantreplay', subType: 'request', clockMs: 0 } as const
    const reviewed = after(close, request, end, periodEnd, { ...shot, actionType: 'rebound', clockMs: 0 })
    expect(reasonsOf(reviewed)).toContain('final-unconfirmed')
    expect(after(reviewed, { actionType: 'instantreplay', subType: 'support ruling' }).phase).toBe('final')
  })

  it('never makes the moneyline a push, however often a tie is said to be final', () => {
    const level = after(stateAt(4, 0, 100, 100), end, end)
    expect(level.phase).toBe('final')
    expect(resultOf(level, 'moneyline/ft')).toBeUndefined()
    expect(resultOf(level, 'total/ft/399')).toBe('confirmed over')
  })

  it('may come again with another score, and settles again', () => {
    const again = after(lost, { ...end, homeScore: 101, awayScore: 100 })
    expect(resultOf(again, 'moneyline/ft')).toBe('confirmed home')
    expect(after(lost, end)).toMatchObject({ phase: 'final', homeScore: 98, awayScore: 100 })
    const wild = after(lost, { ...end, homeScore: 9, awayScore: 100 })
    expect(resultOf(wild, 'total/ft/391')).toBe('confirmed over')
    expect(after(wild, { ...end, homeScore: 9, awayScore: 100 }).homeScore).toBe(9)
  })

  it('is followed by corrections that change its results', () => {
    const state = apply(lost, actionOf({ ...good, actionType: '3pt', homeScore: 101 }))
    expect(state.phase).toBe('final')
    expect(resultOf(state, 'moneyline/ft')).toBe('confirmed home')
  })
})

describe('a basket at the horn that is ruled good after the end', () => {
  const level = apply(lost, actionOf(good))

  it('ties the game: nothing is settled at a tie, and no market opens', () => {
    expect(level).toMatchObject({ homeScore: 100, awayScore: 100 })
    expect(resultOf(level, 'moneyline/ft')).toBeUndefined()
    expect(reasonsOf(level)).toEqual(['final-unconfirmed'])
  })

  const plays = [
    { ...overtime, homeScore: 100, awayScore: 100 },
    { ...shot, made: true, homeScore: 102, clockMs: 200_000 },
    periodEnd,
    end,
  ] as const
  it.each<readonly [string, readonly Partial<NbaEvent>[]]>([
    ['a correction of the end into a resumption', [{ ...resumed, actionNumber: 702, edited: true, period: 4, clockMs: 0 }]],
    ['a correction of the end into another action', [{ actionType: 'stoppage', actionNumber: 702, edited: true, period: 4, clockMs: 0 }]],
    ['a resumption', [{ ...resumed, clockMs: 0 }]],
    ['the start of overtime alone', []],
  ])('goes on in overtime by %s', (_, statements) => {
    const resumedGame = after(level, ...statements)
    expect(after(resumedGame, plays[0])).toMatchObject({ phase: 'live', period: 5 })
    expect(reasonsOf(after(resumedGame, plays[0]))).toEqual([])
    const ended = after(resumedGame, ...plays)
    expect(ended).toMatchObject({ phase: 'final', homeScore: 102, awayScore: 100 })
    expect(resultOf(ended, 'moneyline/ft')).toBe('confirmed home')
    expect(resultOf(ended, 'overtime/ft')).toBe('confirmed yes')
  })

  it('goes on too where the end is taken back before the basket', () => {
    const back = after(lost, { ...resumed, actionNumber: 702, edited: true, period: 4, clockMs: 0 })
    expect(reasonsOf(back)).toEqual(['decided'])
    expect(reasonsOf(after(apply(back, actionOf(good)), plays[0]))).toEqual([])
    expect(after(apply(back, actionOf(good)), ...plays).phase).toBe('final')
  })

  it('settles at once where a further correction unties it', () => {
    const state = apply(level, actionOf({ ...good, actionType: '3pt', homeScore: 101 }))
    expect(resultOf(state, 'moneyline/ft')).toBe('confirmed home')
  })
})

describe('a game that is over', () => {
  it('is not opened by leftovers', () => {
    for (const action of [
      { ...shot, made: true, homeScore: 100 },
      { actionType: 'substitution', subType: 'in', team: 'BOS', playerId: 'nba-12' },
      { actionType: 'foul', subType: 'personal', team: 'BOS' },
      { actionType: 'timeout', subType: 'full' },
      { actionType: 'instantreplay', subType: 'request' },
      { actionType: 'period', subType: 'start', period: 4, clockMs: 720_000 },
      periodEnd,
      overtime,
      { actionType: 'clock', clockMs: 100 },
    ]) {
      const state = after(lost, action)
      expect(state.phase).toBe('final')
      expect(resultOf(state, 'moneyline/ft')).toBe('confirmed away')
    }
  })

  it('goes on by the start of overtime whose score is level', () => {
    expect(after(lost, { ...overtime, homeScore: 100 })).toMatchObject({ phase: 'live', period: 5, homeScore: 100 })
  })

  it('goes on with time put back on the clock', () => {
    const state = after(lost, { ...resumed, period: 4, clockMs: 1_200 })
    expect(state).toMatchObject({ phase: 'live', clockMs: 1_200, periodOver: false })
    expect(reasonsOf(state)).toEqual([])
  })

  it('resumed with an impossible score waits for a second statement', () => {
    const state = after(lost, { ...resumed, period: 4, clockMs: 1_200, homeScore: 9 })
    expect(resultOf(state, 'moneyline/ft')).toBeUndefined()
    expect(reasonsOf(state)).toContain('state-unconfirmed')
  })
})
