import { describe, expect, it } from 'vitest'
import { nflModule } from './nfl-module.ts'
import {
  after,
  fieldGoal,
  finalStatus,
  from,
  gameClosedFor,
  present,
  quietPlay,
  settledAs,
  status,
  toEndOfRegulation,
} from './testing/game-events.ts'

const late = { ...status, quarter: 4, quarterSecondsRemaining: 40, homeScore: 17, awayScore: 17 } as const
const toLevel = [7, 14, 17].map((points, i) => ({
  ...status,
  eventId: `q${i}`,
  quarter: 3,
  quarterSecondsRemaining: 600 - 280 * i,
  homeScore: points,
  awayScore: points,
}))
const level = from(after(status), ...toEndOfRegulation(0, 0).slice(0, 2), ...toLevel, { ...late, eventId: 'l' })
const kick = { ...fieldGoal, quarter: 4, quarterSecondsRemaining: 5, possession: 'home', homeScore: 20, awayScore: 17 } as const
const over = from(level, kick, finalStatus(20, 17))

describe('after a final', () => {
  it.each([
    ['the end of the quarter', { ...finalStatus(20, 17), eventId: 'b', phase: 'quarter-break' }],
    ['a live status with nothing to play', { ...finalStatus(20, 17), eventId: 'b', phase: 'live' }],
    ['a postponement', { ...finalStatus(0, 0), eventId: 'b', phase: 'postponed' }],
  ] as const)('%s changes nothing', (_, event) => {
    expect(from(over, event)).toBe(over)
  })

  it('the end of the quarter drops another final that waits', () => {
    const waiting = from(over, { ...finalStatus(17, 17), eventId: 'w' })
    expect(nflModule.isFinalUnconfirmed(waiting)).toBe(true)
    expect(from(waiting, { ...finalStatus(20, 17), eventId: 'b', phase: 'quarter-break' }).doubtful).toBeUndefined()
  })

  it('a correction that makes it level where the rules go on leaves it in doubt', () => {
    for (const correction of [
      { ...kick, eventId: 'c', correction: true, corrects: 'p90', fieldGoalResult: 'missed', homeScore: 17 },
      { ...finalStatus(17, 17), eventId: 'c', corrects: 'final' },
    ]) {
      const doubted = from(over, correction)
      expect(gameClosedFor(doubted)).toEqual(['final-unconfirmed'])
      expect(settledAs(doubted, 'moneyline/ft', 'total/ft/91', 'overtime/ft')).toEqual({})
      expect(settledAs(from(doubted, { ...finalStatus(17, 17), eventId: 'f2' }), 'moneyline/ft')).toEqual({ 'moneyline/ft': 'push' })
      expect(settledAs(nflModule.confirmFinal(doubted), 'moneyline/ft')).toEqual({ 'moneyline/ft': 'push' })
      const overtime = { ...late, eventId: 'o', quarter: 5, quarterSecondsRemaining: 600, nextPlay: 'kickoff', down: 0 } as const
      expect(gameClosedFor(from(doubted, overtime))).toEqual([])
      expect(nflModule.codec.decode(2, nflModule.codec.encode(doubted))).toMatchObject({ ok: true, value: doubted })
    }
  })

  it('play that goes on without its snaps leaves players unknown', () => {
    const early = from(level, { ...kick, quarterSecondsRemaining: 30 }, { ...finalStatus(20, 17), quarterSecondsRemaining: 20 })
    const on = { ...late, eventId: 'on', homeScore: 20, quarterSecondsRemaining: 10 } as const
    expect(from(early, on).lostBefore).toEqual([-1])
    expect(from(early, { ...on, quarterSecondsRemaining: 25 }).lostBefore).toEqual([])
    const seen = { ...quietPlay, eventId: 'p', quarter: 4, quarterSecondsRemaining: 20, homeScore: 20, awayScore: 17 } as const
    expect(from(early, seen, on).lostBefore).toEqual([])
  })
})

describe('the quarter of an end', () => {
  const decided = from(after(status), ...toEndOfRegulation(0, 0).slice(0, 3), {
    ...finalStatus(3, 0),
    eventId: 'e',
    phase: 'quarter-break',
  })

  it('is that of play: no overtime of a game that regulation decided', () => {
    const named = { ...finalStatus(3, 0, 5), quarterSecondsRemaining: 600 } as const
    const state = from(decided, named, { ...named, eventId: 'f2' })
    expect(settledAs(state, 'overtime/ft', 'moneyline/ft')).toEqual({ 'overtime/ft': 'no', 'moneyline/ft': 'home' })
  })

  it('is that of play: an overtime that was played', () => {
    const five = present({ ...late, eventId: 'o', quarter: 5 })
    const named = finalStatus(20, 17)
    expect(settledAs(from(five, kick, named, { ...named, eventId: 'f2' }), 'overtime/ft')).toEqual({ 'overtime/ft': 'yes' })
  })

  it('stays that an overtime was due when the game is given up', () => {
    const due = from(after(status), ...toEndOfRegulation(0, 0))
    expect(settledAs(nflModule.abandon(due), 'overtime/ft', 'moneyline/ft')).toEqual({
      'overtime/ft': 'yes',
      'moneyline/ft': 'void:abandoned',
    })
  })
})

describe('messages of other teams', () => {
  it.each(['BUF KC', 'CIN LV'])('%s count for nothing and close the game until a status of the right ones comes', (teams) => {
    const odd = from(level, { ...late, eventId: 'x', homeScore: 20, teams })
    expect(gameClosedFor(odd)).toEqual(['state-unconfirmed'])
    expect([odd.homeScore, odd.awayScore]).toEqual([17, 17])
    expect(gameClosedFor(from(odd, { ...kick, teams: 'KC BUF' }))).toEqual(['state-unconfirmed'])
    const right = from(odd, { ...late, eventId: 'y', teams: 'KC BUF' })
    expect(gameClosedFor(right)).toEqual([])
    expect(right.lostBefore).toEqual([])
  })
})
