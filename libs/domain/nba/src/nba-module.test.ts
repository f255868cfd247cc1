import { describe, expect, it } from 'vitest'
import type { NbaEvent } from './nba-event.ts'
import { nbaHouseRules } from './house-rules.ts'
import { markets } from './markets.ts'
import { nbaModule } from './nba-module.ts'
import { actionOf } from './testing/court.ts'

const full: readonly Partial<NbaEvent>[] = [
  ...['2pt', '3pt', 'heave', 'rebound', 'turnover', 'steal', 'block', 'jumpball'].map((actionType) => ({ actionType })),
  ...['start', 'end'].map((subType) => ({ actionType: 'period', subType })),
  ...['end', 'suspended', 'postponed', 'resumed', 'abandoned', 'forfeited', 'cancelled'].map((subType) => ({
    actionType: 'game',
    subType,
  })),
]
const partial: readonly Partial<NbaEvent>[] = [
  ...['freethrow', 'foul', 'timeout', 'substitution', 'instantreplay', 'violation', 'stoppage', 'ejection', 'clock', 'hologram'].map(
    (actionType) => ({ actionType }),
  ),
  { actionType: 'game', subType: 'interrupted' },
  { actionType: 'period', subType: '' },
]

describe('the NBA module', () => {
  it.each(full)('takes a statement of score, clock and phase for full: $actionType $subType', (parts) => {
    expect(nbaModule.isFullState(actionOf(parts))).toBe(true)
    expect(nbaModule.isClockState(actionOf(parts))).toBe(true)
    expect(nbaModule.isFullState(actionOf({ ...parts, edited: true }))).toBe(false)
  })

  it.each(partial)('takes what may happen in any phase for none: $actionType $subType', (parts) => {
    expect(nbaModule.isFullState(actionOf(parts))).toBe(false)
    expect(nbaModule.isClockState(actionOf(parts))).toBe(parts.actionType === 'clock')
  })

  it('says which events end a game', () => {
    const words = full.filter((parts) => nbaModule.endOfGame(actionOf(parts)) === 'ended').map(({ subType }) => subType)
    expect(words).toEqual(['end', 'abandoned', 'forfeited', 'cancelled'])
  })

  it('compares what decides alone', () => {
    const shot = actionOf({ actionType: '2pt', made: true, playerId: 'nba-11', homeScore: 2 })
    const same = {
      ...shot,
      description: 'x',
      playerName: 'y',
      possession: 'nba-1',
      orderNumber: 77,
      actionNumber: 8,
      team: 'BOS',
      subType: 'dunk',
    }
    expect(nbaModule.decidingFields(same)).toBe(nbaModule.decidingFields(shot))
    const others: readonly Partial<NbaEvent>[] = [
      { homeScore: 3 },
      { period: 2 },
      { clockMs: 1 },
      { made: false },
      { playerId: 'nba-12' },
      { actionType: '3pt' },
    ]
    for (const other of others) expect(nbaModule.decidingFields({ ...shot, ...other })).not.toBe(nbaModule.decidingFields(shot))
    const review = actionOf({ actionType: 'instantreplay', subType: 'request' })
    expect(nbaModule.decidingFields({ ...review, subType: 'support ruling' })).not.toBe(nbaModule.decidingFields(review))
  })

  it('names a refused clock frame as one that could change the clock alone', () => {
    const frame = (actionType: string) => nbaModule.named({ gameId: 'g', seq: 4, action: { actionType, clock: 'x' } })
    expect(frame('clock')).toMatchObject({ gameId: 'nba-g', feedSeq: 4, clockOnly: true })
    expect(frame('2pt')).toMatchObject({ clockOnly: false })
    expect(nbaModule.named({ gameId: 'g', action: null })).toMatchObject({ clockOnly: false })
  })

  it('has house rules with names of their own, on market types that it has', () => {
    expect(new Set(nbaHouseRules.map(({ id }) => id)).size).toBe(nbaHouseRules.length)
    const types = new Set(markets.map(({ type }) => type))
    for (const rule of nbaHouseRules) {
      expect(rule.markets.filter((type) => !types.has(type))).toEqual([])
      for (const text of [rule.situation, rule.outcome, rule.source]) expect(text).not.toBe('')
    }
  })
})
