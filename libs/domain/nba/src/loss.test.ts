import { describe, expect, it } from 'vitest'
import { apply } from './apply.ts'
import { afterLoss } from './loss.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { params } from './params.ts'
import { price } from './price.ts'
import { actionOf, playActions } from './testing/court.ts'
import { reasonsOf, resultOf } from './testing/results.ts'

const after = (from: NbaState, ...actions: readonly Partial<NbaEvent>[]): NbaState => playActions(actions, from)
const two = { actionType: '2pt', team: 'BOS', playerId: 'nba-11', made: true } as const
const rebound = { actionType: 'rebound', team: 'PHI', playerId: 'nba-21' } as const
const baker = { actionType: 'rebound', team: 'BOS', playerId: 'nba-12', actionNumber: 4 } as const
/** Action 2 of a game, then whatever comes. */
const begun = playActions([
  { actionType: 'period', subType: 'start', clockMs: 720_000, actionNumber: 1 },
  { ...two, homeScore: 2, clockMs: 700_000, actionNumber: 2 },
  { ...baker, clockMs: 690_000, actionNumber: 3 },
])
const lost = afterLoss(begun)
const ended = (state: NbaState): NbaState =>
  after({ ...state, period: 4, clockMs: 1_000 }, { actionType: 'game', subType: 'end', clockMs: 0 })
const props = (state: NbaState): readonly string[] =>
  price(state, params)
    .filter(({ participant, type }) => participant !== '' && type !== 'team_total')
    .map(({ key }) => key)

describe('lost messages', () => {
  it('leave the present unknown until a full statement of it', () => {
    expect(reasonsOf(lost)).toEqual(['state-unconfirmed'])
    for (const actionType of ['substitution', 'foul', 'timeout', 'freethrow', 'violation'])
      expect(reasonsOf(after(lost, { actionType, clockMs: 680_000, actionNumber: 9 }))[0]).toBe('state-unconfirmed')
    const late = apply(lost, actionOf({ ...rebound, homeScore: 0, clockMs: 710_000, orderNumber: 0, actionNumber: 9 }))
    expect(reasonsOf(late)).toEqual(['state-unconfirmed'])
    expect(reasonsOf(after(lost, { ...rebound, clockMs: 680_000, actionNumber: 9 }))).toEqual([])
  })

  it('let nobody be called short, keep what was passed, and price no player', () => {
    const state = after(lost, { ...rebound, clockMs: 680_000, actionNumber: 9 })
    expect(props(begun)).toContain('rebounds/ft/nba-12/9')
    expect(props(state)).toEqual([])
    const final = ended(state)
    expect(resultOf(final, 'points/ft/nba-11/3')).toBe('confirmed over')
    for (const key of ['points/ft/nba-11/49', 'rebounds/ft/nba-12/9', 'assists/ft/nba-12/1', 'points/ft/nba-99/9'])
      expect(resultOf(final, key)).toBeUndefined()
    expect(resultOf(final, 'team_total/ft/nba-1/5')).toBe('confirmed under')
    expect(resultOf(final, 'moneyline/ft')).toBe('confirmed home')
  })

  it('are known again once every number between has come as a correction', () => {
    const gap = after(lost, { ...rebound, homeScore: 4, clockMs: 680_000, actionNumber: 6 })
    const first = apply(gap, actionOf({ ...two, actionNumber: 4, clockMs: 685_000, homeScore: 4, edited: true }))
    expect(first).toMatchObject({ homeScore: 4 })
    expect(first.players[0]?.points).toBe(4)
    expect(resultOf(ended(first), 'rebounds/ft/nba-12/9')).toBeUndefined()
    const second = apply(first, actionOf({ ...baker, actionNumber: 5, clockMs: 684_000, homeScore: 4, edited: true }))
    expect(second.loss).toBeNull()
    expect(second.players[1]?.rebounds).toBe(2)
    expect(resultOf(ended(second), 'rebounds/ft/nba-12/9')).toBe('confirmed under')
    expect(resultOf(ended(second), 'points/ft/nba-11/49')).toBe('confirmed under')
  })

  it('whose numbers tell nothing are known for points once they add up again, for rebounds never', () => {
    const gap = after(lost, { ...rebound, homeScore: 4, clockMs: 680_000, actionNumber: 4 })
    expect(resultOf(ended(gap), 'points/ft/nba-11/49')).toBeUndefined()
    const known = apply(gap, actionOf({ ...two, actionNumber: 90, clockMs: 685_000, homeScore: 4, edited: true }))
    expect(known).toMatchObject({ homeScore: 4 })
    expect(resultOf(ended(known), 'points/ft/nba-11/49')).toBe('confirmed under')
    expect(resultOf(ended(known), 'rebounds/ft/nba-12/9')).toBeUndefined()
  })

  it('that added nothing to the score leave points unknown too', () => {
    const gap = after(lost, { ...rebound, clockMs: 680_000, actionNumber: 4 })
    expect(resultOf(ended(gap), 'points/ft/nba-11/49')).toBeUndefined()
  })

  it('before the first period lost nothing that counts', () => {
    const started = after(afterLoss(playActions([])), { actionType: 'period', subType: 'start', clockMs: 720_000, actionNumber: 2 })
    expect(started.loss).toBeNull()
  })

  it('after the end unsettle nothing', () => {
    const final = ended(begun)
    expect(afterLoss(final)).toBe(final)
  })

  it('put a lost basket into the period it was scored in', () => {
    const second = after(
      { ...lost, clockMs: 1_000 },
      { actionType: 'period', subType: 'end', clockMs: 0, actionNumber: 5 },
      { actionType: 'period', subType: 'start', period: 2, clockMs: 720_000 },
      { ...rebound, period: 2, clockMs: 700_000, homeScore: 4 },
    )
    expect(second.periods.map(({ home }) => home)).toEqual([2, 2])
    const known = apply(second, actionOf({ ...two, actionNumber: 4, period: 1, homeScore: 4, edited: true }))
    expect(known.periods.map(({ home }) => home)).toEqual([4, 0])
    expect(known.homeScore).toBe(4)
  })
})
