import { describe, expect, it } from 'vitest'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { params } from './params.ts'
import { price } from './price.ts'
import { playActions, stateAt } from './testing/court.ts'
import { reasonsOf, resultOf } from './testing/results.ts'

const after = (from: NbaState, ...actions: readonly Partial<NbaEvent>[]): NbaState => playActions(actions, from)
const periodEnd = { actionType: 'period', subType: 'end', clockMs: 0 } as const
const keys = (state: NbaState): readonly string[] => price(state, params).map(({ key }) => key)

describe('what the rules decide', () => {
  it.each([4, 5, 7])('is closed between the end of period %i with a lead and the end of the game', (period) => {
    const over = after(stateAt(period, 1_000, 102, 99), periodEnd)
    expect(reasonsOf(over)).toEqual(['decided'])
    expect(keys(over)).toEqual([])
    expect(resultOf(over, 'moneyline/ft')).toBeUndefined()
    expect(resultOf(after(over, { actionType: 'game', subType: 'end' }), 'moneyline/ft')).toBe('confirmed home')
  })

  it('is not a tie: overtime is priced', () => {
    const tied = after(stateAt(4, 1_000, 99, 99), periodEnd)
    expect(reasonsOf(tied)).toEqual([])
    expect(keys(tied)).toContain('moneyline/ft')
  })

  it('is closed at 0:00 already, also while free throws are still to come', () => {
    const shot = { actionType: '2pt', team: 'BOS', playerId: 'nba-11', made: true, clockMs: 0 } as const
    expect(reasonsOf(after(stateAt(4, 2_000, 100, 99), { ...shot, homeScore: 102 }))).toEqual(['decided'])
    const foul = { actionType: 'foul', subType: 'shooting', team: 'PHI', freeThrows: 2, clockMs: 0 } as const
    for (const home of [98, 99, 100]) {
      const waiting = after(stateAt(4, 2_000, home, 99), foul)
      expect(reasonsOf(waiting)).toEqual(['scoring-chance'])
      expect(keys(waiting)).toEqual([])
    }
    expect(reasonsOf(stateAt(3, 0, 80, 70))).toEqual([])
  })

  it('is closed at a tie whose last free throws come after the end of the period, and no quarter settles before them', () => {
    const foul = { actionType: 'foul', subType: 'shooting', team: 'PHI', freeThrows: 2, clockMs: 0 } as const
    const free = { actionType: 'freethrow', team: 'BOS', playerId: 'nba-11', clockMs: 0 } as const
    const waiting = after(stateAt(4, 2_000, 99, 99), foul, periodEnd)
    expect(reasonsOf(waiting)).toEqual(['scoring-chance'])
    expect(keys(waiting)).toEqual([])
    expect(reasonsOf(after(waiting, { ...free, subType: '1 of 2' }, { ...free, subType: '2 of 2' }))).toEqual([])
    expect(reasonsOf(after(waiting, { actionType: 'period', subType: 'start', period: 5, clockMs: 300_000 }))).toEqual([])
    const quarter = after(stateAt(1, 2_000, 30, 28), foul, periodEnd)
    expect(resultOf(quarter, 'result/q1')).toBeUndefined()
    expect(resultOf(after(quarter, { ...free, subType: '2 of 2' }), 'result/q1')).toBe('live home')
  })

  it('closes the markets of a period that has no time left', () => {
    const out = stateAt(1, 0, 30, 28)
    expect(keys(out).filter((key) => key.includes('/q1'))).toEqual([])
    expect(keys(out).filter((key) => key.includes('/q2'))).not.toEqual([])
    expect(keys(after(out, periodEnd)).filter((key) => key.includes('/q1'))).toEqual([])
  })
})
