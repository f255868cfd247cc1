import { readFileSync } from 'node:fs'
import type { Json } from '@fairline/kernel'
import { unwrap } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { nflModule } from './nfl-module.ts'
import { overtimeAnswerOf } from './overtime-answer.ts'
import { after, extraPoint, fieldGoal, from, gameClosedFor, status, touchdown } from './testing/game-events.ts'

const previous = JSON.parse(readFileSync(new URL('./testing/state-of-version-1.json', import.meta.url), 'utf8')) as Json

describe('the state codec', () => {
  it('reads the state of the previous version, and the game goes on with it', () => {
    const state = unwrap(nflModule.codec.decode(1, previous))
    const points = (side: 'homePoints' | 'awayPoints') => state.records.reduce((sum, record) => sum + record[side], 0)
    expect([points('homePoints'), points('awayPoints')]).toEqual([state.homeScore, state.awayScore])
    expect(nflModule.price(state, nflModule.params).length).toBeGreaterThan(50)
    const { quarter, quarterSecondsRemaining, homeScore, awayScore } = state
    const next = from(state, {
      ...status,
      eventId: 'next',
      quarter,
      quarterSecondsRemaining: Math.max(0, quarterSecondsRemaining - 20),
      homeScore: homeScore + 3,
      awayScore,
    })
    expect(gameClosedFor(next)).toEqual([])
    expect(next.homeScore).toBe(homeScore + 3)
    expect(unwrap(nflModule.codec.decode(nflModule.codec.version, JSON.parse(JSON.stringify(nflModule.codec.encode(next)))))).toEqual(next)
  })

  it('reads back what it writes: doubts, losses, laterals and adjustments', () => {
    const lateral = { ...touchdown, lateralReceiver: { playerId: 'nfl-te', name: '' }, kickoffReturner: { playerId: 'nfl-rb', name: '' } }
    const state = nflModule.afterLoss(
      from(
        after(status, lateral, extraPoint, { ...status, eventId: 's2', homeScore: 7, awayScore: 7, quarterSecondsRemaining: 700 }),
        { ...fieldGoal, homeScore: 7, awayScore: 10 },
        { ...status, eventId: 'odd', homeScore: 77, possession: undefined },
      ),
    )
    expect(unwrap(nflModule.codec.decode(2, JSON.parse(JSON.stringify(nflModule.codec.encode(state)))))).toEqual(state)
  })

  it('reads back the names of corrections, teams in doubt and plays that could not be read', () => {
    const correction = { ...touchdown, eventId: 'c', correction: true, corrects: touchdown.eventId, unstated: ['yards_gained'] }
    const state = from(
      after(status, touchdown, correction, { ...status, eventId: 's2', homeScore: 6, quarterSecondsRemaining: 700 }),
      { ...status, eventId: 'odd', homeScore: 77, teams: 'KC BUF' },
      { ...status, eventId: 'other', teams: 'BUF KC' },
    )
    expect(state).toMatchObject({ corrections: [['c', touchdown.eventId]], otherTeams: true })
    expect(state.records[0]?.unread).toBe(true)
    expect(unwrap(nflModule.codec.decode(2, JSON.parse(JSON.stringify(nflModule.codec.encode(state)))))).toEqual(state)
  })

  it('reads back what a correction took, and the possessions of an overtime', () => {
    const overtime = { ...status, eventId: 'o', quarter: 5, quarterSecondsRemaining: 600, homeScore: 6 } as const
    const state = from(
      after(status, touchdown, overtime, { ...overtime, eventId: 'o2' }),
      { ...fieldGoal, quarter: 5, quarterSecondsRemaining: 500, possession: 'home', homeScore: 9, awayScore: 0 },
      { ...touchdown, eventId: 'c', correction: true, corrects: touchdown.eventId, touchdown: false, homeScore: 0 },
    )
    expect(state.correctedDown).toMatchObject([{ side: 'home', score: 9 }])
    expect(state.spells).toMatchObject([{ side: 'home', endedBy: fieldGoal.eventId }])
    expect(unwrap(nflModule.codec.decode(2, JSON.parse(JSON.stringify(nflModule.codec.encode(state)))))).toEqual(state)
  })

  it('reads a state of the previous release, which counted possessions', () => {
    const { spells: _, correctedDown: __, ...rest } = nflModule.codec.encode(after(status)) as Record<string, Json>
    const counted = { quarter: 5, overtimeReceiver: 'home', overtimePossessions: 1, overtimeAnswer: true, homeScore: 3, possession: 'away' }
    const state = unwrap(nflModule.codec.decode(2, { ...rest, ...counted }))
    expect([state.spells.length, state.correctedDown, overtimeAnswerOf(state)]).toEqual([2, [], 'open'])
  })

  it('refuses a version that it does not know', () => {
    expect(nflModule.codec.decode(3, previous).ok).toBe(false)
  })
})
