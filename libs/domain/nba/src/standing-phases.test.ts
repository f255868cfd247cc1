import { describe, expect, it } from 'vitest'
import { abandon } from './abandon.ts'
import { apply } from './apply.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { initial } from './nba-state.ts'
import { summary } from './summary.ts'
import { actionOf, fixtureOf, playActions, stateAt } from './testing/court.ts'
import { reasonsOf, resultOf } from './testing/results.ts'

const after = (from: NbaState, ...actions: readonly Partial<NbaEvent>[]): NbaState => playActions(actions, from)
const word = (subType: string): Partial<NbaEvent> => ({ actionType: 'game', subType })
const basket = { actionType: '2pt', team: 'BOS', playerId: 'nba-11', made: true } as const
const rebound = { actionType: 'rebound', team: 'BOS', playerId: 'nba-11' } as const
const start = { actionType: 'period', subType: 'start' } as const
const periodEnd = { actionType: 'period', subType: 'end', clockMs: 0 } as const
const live = stateAt(2, 300_000, 50, 48)
const liftsNothing: readonly Partial<NbaEvent>[] = [
  { actionType: 'substitution', subType: 'in', team: 'BOS', playerId: 'nba-12' },
  { actionType: 'foul', subType: 'technical', team: 'BOS', playerId: 'nba-12' },
  { actionType: 'foul', subType: 'personal', team: 'BOS', playerId: 'nba-12' },
  { actionType: 'ejection', team: 'BOS', playerId: 'nba-12' },
  { actionType: 'violation', subType: 'delay of game', team: 'BOS' },
  { actionType: 'hologram' },
]

describe.each(['suspended', 'postponed'])('a %s game', (phase) => {
  const stopped = after(live, word(phase))

  it('is closed with that reason, and nothing of it is void', () => {
    expect(reasonsOf(stopped)).toEqual([phase])
    expect(resultOf(stopped, 'moneyline/ft')).toBeUndefined()
    expect(summary(stopped)).toMatchObject({ phase: 'break', homeScore: 50 })
    expect(resultOf(stopped, 'total/ft/195')).toBe('live over')
  })

  it('is opened by a resumption alone', () => {
    for (const action of [...liftsNothing, { ...basket, homeScore: 52 }, rebound, { ...start, period: 3, clockMs: 720_000 }, periodEnd])
      expect(reasonsOf(after(stopped, { clockMs: 299_000, ...action }))[0]).toBe(phase)
    const resumed = after(stopped, { ...basket, homeScore: 52 }, { ...word('resumed'), homeScore: 52 })
    expect(reasonsOf(resumed)).toEqual([])
    expect(resumed).toMatchObject({ phase: 'live', homeScore: 52, clockMs: 300_000 })
  })

  it('counts whatever its order number, and closes at once with a doubtful score', () => {
    expect(after(live, { ...word(phase), orderNumber: 0 }).phase).toBe(phase)
    const doubtful = after(live, { ...word(phase), homeScore: 5 })
    expect(reasonsOf(doubtful)).toEqual([phase])
    expect(doubtful.homeScore).toBe(50)
  })

  it('goes on under numbers that begin anew: what follows at the same clock is of the present', () => {
    const at = { actionNumber: 1_471, orderNumber: 1_471_000 } as const
    const anew = { ...word('resumed'), actionNumber: 1, orderNumber: 10_000 } as const
    const resumed = after(live, { ...rebound, actionNumber: 1_470, orderNumber: 900_000 }, { ...word(phase), ...at }, anew)
    expect(resumed.phase).toBe('live')
    const request = { actionType: 'instantreplay', subType: 'request', actionNumber: 2, orderNumber: 20_000 } as const
    expect(reasonsOf(after(resumed, request))).toEqual(['score-under-review'])
  })

  it('is not opened by a resumption of the past', () => {
    const old = { ...word('resumed'), period: 2, clockMs: 400_000, homeScore: 50, awayScore: 48, actionNumber: 2, orderNumber: 2 } as const
    expect(apply(after(live, { ...word(phase), actionNumber: 9, orderNumber: 9 }), actionOf(old)).phase).toBe(phase)
  })

  it('is not stopped again by a statement of the past', () => {
    const resumed = after(stopped, word('resumed'), { ...rebound, clockMs: 290_000 })
    const old = { ...word(phase), period: 2, clockMs: 300_000, actionNumber: 2, homeScore: 50, awayScore: 48 } as const
    expect(apply(resumed, actionOf({ ...old, orderNumber: 2 })).phase).toBe('live')
    expect(apply(resumed, actionOf({ ...old, edited: true })).phase).toBe('live')
    expect(apply(resumed, actionOf({ ...old, orderNumber: 2, clockMs: 290_000 })).phase).toBe(phase)
  })

  it('was not stopped where that very statement is corrected into another', () => {
    const corrected = apply(
      stopped,
      actionOf({ actionType: 'stoppage', period: 2, clockMs: 300_000, actionNumber: 2, edited: true, homeScore: 50, awayScore: 48 }),
    )
    expect(reasonsOf(corrected)).toEqual([])
  })

  it('keeps the results of periods that are over', () => {
    const half = after(stateAt(1, 1_000, 30, 28), periodEnd, word(phase))
    expect(resultOf(half, 'result/q1')).toBe('live home')
    expect(after(half, word('resumed'))).toMatchObject({ phase: 'break', periodOver: true })
  })

  it('before the game waits, and is back before it', () => {
    const before = after(initial(fixtureOf()), { ...word(phase), clockMs: 720_000 })
    expect(summary(before).phase).toBe('pregame')
    expect(reasonsOf(before)).toEqual([phase])
    expect(reasonsOf(after(before, { ...start, clockMs: 720_000 }))[0]).toBe(phase)
    const back = after(before, { ...word('resumed'), clockMs: 720_000 })
    expect(reasonsOf(back)).toEqual([])
    expect(summary(back).phase).toBe('pregame')
    expect(after(back, { ...start, clockMs: 720_000 }).phase).toBe('live')
  })

  it('can be given up', () => {
    expect(resultOf(after(stopped, word('abandoned')), 'moneyline/ft')).toBe('void abandoned')
    expect(resultOf(abandon(stopped), 'moneyline/ft')).toBe('void abandoned')
    expect(resultOf(abandon(stopped), 'total/ft/195')).toBe('confirmed over')
  })
})

describe.each(['abandoned', 'forfeited', 'cancelled'])('a game that is %s', (phase) => {
  const over = after(
    stateAt(1, 1_000, 30, 28),
    { ...basket, homeScore: 32 },
    periodEnd,
    { ...start, period: 2, clockMs: 720_000 },
    word(phase),
  )

  it('voids with its reason what play had not decided, at once and in any phase', () => {
    expect(summary(over).phase).toBe('final')
    expect(resultOf(over, 'moneyline/ft')).toBe(`void ${phase}`)
    expect(resultOf(over, 'points/ft/nba-11/49')).toBe(`void ${phase}`)
    expect(resultOf(over, 'rebounds/ft/nba-12/9')).toBe(`void ${phase}`)
    expect(resultOf(over, 'result/q1')).toBe('confirmed home')
    expect(resultOf(over, 'points/ft/nba-11/3')).toBe('confirmed over')
    expect(resultOf(after(initial(fixtureOf()), word(phase)), 'moneyline/ft')).toBe(`void ${phase}`)
  })

  it('goes on by a resumption, and settles by its end', () => {
    const resumed = after(over, word('resumed'))
    expect(reasonsOf(resumed)).toEqual([])
    expect(resultOf(resumed, 'moneyline/ft')).toBeUndefined()
    expect(after(over, basket, rebound, { ...start, period: 3, clockMs: 720_000 }).phase).toBe(phase)
  })

  it('changes no result of a game that was played to its end', () => {
    const final = after(stateAt(4, 1_000, 100, 90), periodEnd, { actionType: 'game', subType: 'end' })
    expect(after(final, { ...word(phase), homeScore: 0, awayScore: 0 })).toMatchObject({ phase: 'final', homeScore: 100, awayScore: 90 })
    const decided = after(stateAt(4, 1_000, 100, 90), periodEnd, word(phase))
    expect(resultOf(decided, 'moneyline/ft')).toBe('confirmed home')
  })
})

describe('a score by decree', () => {
  it('counts for nothing', () => {
    const forfeited = after(live, { ...word('forfeited'), homeScore: 2, awayScore: 0 })
    expect(forfeited).toMatchObject({ homeScore: 50, awayScore: 48 })
    const decree = { ...word('end'), period: 4, clockMs: 0, homeScore: 2, awayScore: 0 }
    expect(after(forfeited, decree, decree)).toMatchObject({ phase: 'forfeited', homeScore: 50, awayScore: 48 })
  })
})

describe('a wait', () => {
  const review = { actionType: 'instantreplay', subType: 'request' } as const
  const challenge = { actionType: 'timeout', subType: 'challenge', team: 'BOS' } as const
  const ruling = { actionType: 'instantreplay', subType: 'support ruling' } as const
  const injury = { actionType: 'stoppage', subType: 'injury' } as const

  it.each([
    ['review', review, 'score-under-review'],
    ['challenge', challenge, 'challenge'],
  ] as const)('for a %s is lifted by its ruling and by the next period, not by play', (_, opening, reason) => {
    const waiting = after(live, opening)
    expect(reasonsOf(waiting)).toEqual([reason])
    for (const action of [
      ...liftsNothing,
      rebound,
      { ...basket, homeScore: 52 },
      { actionType: 'freethrow', subType: '1 of 1', team: 'BOS' },
    ])
      expect(reasonsOf(after(waiting, { ...action, clockMs: 299_000 }))).toEqual([reason])
    expect(reasonsOf(after(waiting, ruling))).toEqual([])
    expect(reasonsOf(after(waiting, { ...ruling, orderNumber: 0 }))).toEqual([])
    const next = after({ ...waiting, clockMs: 1_000 }, periodEnd, { ...start, period: 3, clockMs: 720_000 })
    expect(reasonsOf(next)).toEqual([])
  })

  it('for an injury or a delay is lifted by play alone', () => {
    for (const subType of ['injury', 'delay']) {
      const waiting = after(live, { actionType: 'stoppage', subType })
      for (const action of liftsNothing) expect(reasonsOf(after(waiting, action))).toEqual([subType])
      expect(reasonsOf(after(waiting, rebound))).toEqual([])
    }
  })

  it('does not hide another one', () => {
    const both = after(live, review, injury)
    expect(reasonsOf(both)).toEqual(['score-under-review', 'injury'])
    expect(reasonsOf(after(both, rebound))).toEqual(['score-under-review'])
    expect(reasonsOf(after(both, ruling))).toEqual(['injury'])
  })

  it('opens with a request whose score is in doubt, or whose word is missing', () => {
    expect(reasonsOf(after(live, { ...review, homeScore: 5 }))).toEqual(['state-unconfirmed', 'score-under-review'])
    expect(reasonsOf(after(live, { actionType: 'instantreplay' }))).toEqual(['score-under-review'])
  })

  it('opens with a word of the game that is not known, until play goes on', () => {
    const unknown = after(live, word('interrupted'))
    expect(reasonsOf(unknown)).toEqual(['delay'])
    expect(reasonsOf(after(unknown, rebound))).toEqual([])
  })
})

describe('half-time', () => {
  const half = after(stateAt(2, 1_000, 50, 48), { ...basket, homeScore: 52, actionNumber: 300 }, periodEnd)

  it('is not ended by late plays, substitutions or fouls', () => {
    for (const action of [...liftsNothing, rebound, { ...basket, homeScore: 54 }]) {
      const state = after(half, action)
      expect(state).toMatchObject({ phase: 'break', period: 2, clockMs: 0 })
      expect(resultOf(state, 'result/1h')).toBe('live home')
    }
    expect(after(half, { ...start, period: 3, clockMs: 720_000 })).toMatchObject({ phase: 'live', period: 3 })
  })

  it('takes corrections: the quarter and the half settle by them', () => {
    const corrected = apply(
      half,
      actionOf({ ...basket, period: 2, clockMs: 1_000, actionNumber: 300, edited: true, made: false, homeScore: 50 }),
    )
    expect(corrected).toMatchObject({ phase: 'break', homeScore: 50 })
    const other = apply(
      half,
      actionOf({ ...basket, team: 'PHI', playerId: 'nba-21', period: 2, actionNumber: 300, edited: true, awayScore: 50 }),
    )
    expect(other).toMatchObject({ homeScore: 50, awayScore: 50 })
    expect(resultOf(other, 'result/1h')).toBe('live draw')
  })

  it('was none where its end is corrected into another action', () => {
    const corrected = apply(
      half,
      actionOf({ actionType: 'stoppage', period: 2, clockMs: 800, actionNumber: half.phaseAction, edited: true }),
    )
    expect(corrected).toMatchObject({ phase: 'live', clockMs: 800 })
    expect(resultOf(corrected, 'result/1h')).toBeUndefined()
  })
})
