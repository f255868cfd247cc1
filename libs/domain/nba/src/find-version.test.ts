import { describe, expect, it } from 'vitest'
import { apply } from './apply.ts'
import { findCorrected } from './find-version.ts'
import { unpackEntry } from './ledger.ts'
import type { NbaEvent } from './nba-event.ts'
import { actionOf, playActions } from './testing/court.ts'
import { reasonsOf } from './testing/results.ts'

const start = { actionType: 'period', subType: 'start' } as const
const stop = { actionType: 'period', subType: 'end', clockMs: 0 } as const
const two = { actionType: '2pt', team: 'BOS', playerId: 'nba-11', made: true, actionNumber: 7 } as const
const rebound = { actionType: 'rebound', team: 'PHI', playerId: 'nba-21', actionNumber: 7 } as const
/** Number 7 is two baskets of the first quarter, a rebound, and a basket of the second. */
const state = playActions([
  { ...start, clockMs: 720_000 },
  { ...two, homeScore: 2, clockMs: 700_000 },
  { ...two, homeScore: 4, clockMs: 500_000 },
  { ...rebound, clockMs: 499_000 },
  stop,
  { ...start, period: 2, clockMs: 720_000 },
  { ...two, homeScore: 6, clockMs: 700_000 },
])
const found = (parts: Partial<NbaEvent>): string => {
  const at = findCorrected(state, actionOf({ ...two, clockMs: 700_000, edited: true, ...parts }))
  if (at < 0) return 'none'
  const { period, seconds, rebound: isRebound } = unpackEntry(state.ledger[at] as number)
  return `${isRebound ? 'rebound' : 'basket'} of ${period} at ${seconds}`
}

describe('the version that a correction replaces', () => {
  it.each<readonly [string, Partial<NbaEvent>]>([
    ['basket of 1 at 700', { made: false }],
    ['basket of 1 at 500', { clockMs: 501_000, actionType: '3pt' }],
    ['basket of 2 at 700', { period: 2 }],
    ['rebound of 1 at 499', { ...rebound, clockMs: 700_000 }],
    ['rebound of 1 at 499', { actionType: 'turnover', team: 'PHI', playerId: 'nba-21' }],
    ['basket of 2 at 700', { period: 3 }],
    ['none', { period: 2, actionType: 'rebound', team: 'PHI', playerId: 'nba-22' }],
    ['none', { period: 2, playerId: 'nba-12', actionType: 'rebound' }],
    ['none', { actionNumber: 8 }],
  ])('is the %s: %o', (version, parts) => {
    expect(found(parts)).toBe(version)
  })

  it('is the stop that has the number of a basket, where its clock says so', () => {
    const stopped = playActions([{ actionType: 'game', subType: 'suspended', clockMs: 650_000, actionNumber: 7 }], state)
    const correction = { actionType: 'stoppage', period: 2, actionNumber: 7, edited: true, homeScore: 6 } as const
    const lifted = apply(stopped, actionOf({ ...correction, clockMs: 650_000 }))
    expect(reasonsOf(lifted)).toEqual([])
    expect(lifted.homeScore).toBe(6)
    const other = apply(stopped, actionOf({ ...correction, clockMs: 700_000 }))
    expect(reasonsOf(other)).toEqual(['suspended'])
    expect(other.homeScore).toBe(4)
  })

  it('is no stop of another quarter', () => {
    const stopped = playActions([{ actionType: 'game', subType: 'suspended', actionNumber: 9 }], state)
    for (const actionType of ['foul', 'turnover', 'rebound'])
      expect(reasonsOf(apply(stopped, actionOf({ actionType, period: 1, actionNumber: 9, edited: true })))).toEqual(['suspended'])
    const word = { actionType: 'game', subType: 'resumed', edited: true, homeScore: 6 } as const
    expect(reasonsOf(apply(stopped, actionOf({ ...word, period: 2, clockMs: 700_000, actionNumber: 8 })))).toEqual(['suspended'])
    expect(reasonsOf(apply(stopped, actionOf({ ...word, period: 1, actionNumber: 9 })))).toEqual(['suspended'])
    expect(reasonsOf(apply(stopped, actionOf({ ...word, period: 2, clockMs: 700_000, actionNumber: 9 })))).toEqual([])
  })
})
