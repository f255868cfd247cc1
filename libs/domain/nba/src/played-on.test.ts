import { describe, expect, it } from 'vitest'
import { apply } from './apply.ts'
import { isFinalUnconfirmed } from './final-unconfirmed.ts'
import { confirmFinal } from './confirm-final.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { actionOf, playActions, stateAt } from './testing/court.ts'
import { reasonsOf, resultOf } from './testing/results.ts'

const after = (from: NbaState, ...actions: readonly Partial<NbaEvent>[]): NbaState => playActions(actions, from)
const rebound = { actionType: 'rebound', team: 'BOS', playerId: 'nba-11' } as const
const basket = { actionType: '2pt', team: 'BOS', playerId: 'nba-11', made: true } as const
const end = { actionType: 'game', subType: 'end', clockMs: 0, period: 4 } as const
const live = after(stateAt(2, 310_000, 50, 48), { ...basket, homeScore: 52, clockMs: 300_000, actionNumber: 40 })
/** Said twice to be over in the second quarter. */
const believed = after(live, { ...end, homeScore: 60 }, { ...end, homeScore: 60 })
const at = (clockMs: number, homeScore: number): Partial<NbaEvent> => ({
  ...rebound,
  period: 2,
  clockMs,
  homeScore,
  actionNumber: 1_000 - clockMs / 1000,
})

describe('play after an end that nobody saw coming', () => {
  it('opens the game from where it was by a second statement, not by one', () => {
    expect(believed.phase).toBe('final')
    const once = after(believed, at(290_000, 52))
    expect(once.phase).toBe('final')
    expect(resultOf(once, 'moneyline/ft')).toBe('confirmed home')
    const twice = after(once, at(280_000, 52))
    expect(twice).toMatchObject({
      phase: 'live',
      period: 2,
      clockMs: 280_000,
      homeScore: 52,
      loss: null,
      unsurePeriods: [],
      beforeEnd: null,
    })
    expect(reasonsOf(twice)).toEqual([])
    expect(twice.players[0]?.rebounds).toBe(2)
  })

  it('opens nothing where it is left over from before the end, or says nothing of live play', () => {
    for (const action of [
      { ...at(290_000, 52), orderNumber: 1 },
      { ...at(290_000, 52), orderNumber: -1, actionNumber: 1 },
      at(400_000, 52),
      { actionType: 'substitution', subType: 'in', period: 2, clockMs: 290_000, homeScore: 52 },
    ])
      expect(after(believed, action, action)).toMatchObject({ phase: 'final', homeScore: 60 })
  })

  it('opens the game where its action numbers alone say that it comes after the end', () => {
    const [first, second] = [
      { ...at(290_000, 52), orderNumber: -1 },
      { ...at(280_000, 52), orderNumber: -1 },
    ]
    expect(after(believed, first, second)).toMatchObject({ phase: 'live', period: 2, homeScore: 52 })
  })

  it('that contradicts itself waits for a second statement that follows', () => {
    const wild = after(believed, at(290_000, 52), at(280_000, 90))
    expect(wild.phase).toBe('final')
    expect(after(wild, at(270_000, 52)).phase).toBe('final')
    expect(after(wild, at(270_000, 52), at(260_000, 52)).phase).toBe('live')
  })
})

describe('an end that is taken back', () => {
  it('leaves the corrections that came since', () => {
    const corrected = apply(believed, actionOf({ ...basket, made: false, period: 2, clockMs: 300_000, actionNumber: 40, edited: true }))
    expect(corrected).toMatchObject({ phase: 'final', homeScore: 58 })
    const resumed = after(corrected, { actionType: 'game', subType: 'resumed', period: 2, clockMs: 290_000, homeScore: 50 })
    expect(resumed).toMatchObject({ phase: 'live', homeScore: 50, awayScore: 48, clockMs: 290_000, doubt: null, unsurePeriods: [] })
    expect(resumed.periods.reduce((sum, { home }) => sum + home, 0)).toBe(50)
  })

  it('by a suspension stands where the game was, whatever is resumed', () => {
    const stopped = after(believed, { actionType: 'game', subType: 'suspended', period: 2, clockMs: 300_000, homeScore: 52 })
    expect(stopped).toMatchObject({ phase: 'suspended', period: 2, periodOver: false, homeScore: 52 })
  })
})

describe('another end', () => {
  const other = after(believed, { ...end, homeScore: 110, awayScore: 112 })

  it('over one that nobody saw coming is taken by time, and judged by what was seen', () => {
    expect(isFinalUnconfirmed(other)).toBe(true)
    const taken = confirmFinal(other)
    expect(taken).toMatchObject({ phase: 'final', homeScore: 110, awayScore: 112, doubt: null })
    expect(resultOf(taken, 'moneyline/ft')).toBe('confirmed away')
    for (const part of ['q2', '1h', 'q3', 'q4']) expect(resultOf(taken, `result/${part}`)).toBeUndefined()
  })

  it('is not taken by time where it falls, where the first was seen, or where the game was given up', () => {
    const seen = after(stateAt(4, 1_000, 98, 96), end)
    const wild = { ...end, homeScore: 150, awayScore: 120 }
    const abandoned = after(live, { actionType: 'game', subType: 'abandoned' })
    for (const state of [after(believed, { ...end, homeScore: 10 }), after(seen, wild), after(abandoned, wild)]) {
      expect(isFinalUnconfirmed(state)).toBe(false)
      expect(confirmFinal(state)).toMatchObject({ phase: 'final', homeScore: state.doubt?.homeScore })
    }
  })
})
