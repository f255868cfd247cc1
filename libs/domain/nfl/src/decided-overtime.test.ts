import { describe, expect, it } from 'vitest'
import type { NflPlay, NflSituation } from './nfl-event.ts'
import { nflModule } from './nfl-module.ts'
import type { NflState } from './nfl-state.ts'
import type { OvertimeRule } from './overtime-rules.ts'
import { endedSpells } from './overtime-spells.ts'
import { fixture, from, gameClosedFor, quietPlay, settledAs, status } from './testing/game-events.ts'

const level = { ...status, quarter: 5, quarterSecondsRemaining: 600, homeScore: 20, awayScore: 20 } as const
const kickoff: NflSituation = { ...level, eventId: 'k', nextPlay: 'kickoff', possession: 'home', down: 0 }

const overtime = (rule: OvertimeRule, stage: 'regular' | 'postseason' = 'regular'): NflState => {
  const initial = nflModule.initial({ ...fixture, stage, rules: { overtime: rule, overtimeMinutes: '10' } })
  return from(initial, { ...kickoff, eventId: 'k0' }, kickoff, { ...level, eventId: 'k1', quarterSecondsRemaining: 590 })
}
const open = (state: NflState): boolean => nflModule.price(state, nflModule.params).length > 0 && gameClosedFor(state).length === 0
const wins = (state: NflState): number =>
  nflModule.price(state, nflModule.params).find(({ key }) => key === 'moneyline/ft')?.selections[0]?.probability ?? Number.NaN
const play: NflPlay = { ...quietPlay, eventId: 'p', playId: 900, quarter: 5, quarterSecondsRemaining: 580, homeScore: 20, awayScore: 20 }
const none: NflSituation = { ...level, eventId: 'n', nextPlay: 'none', possession: undefined, down: 0, quarterSecondsRemaining: 560 }

const touchdown: readonly [NflPlay, NflSituation] = [
  { ...play, touchdown: true, touchdownSide: 'home', homeScore: 26, rushAttempt: true, rushTouchdown: true },
  { ...none, homeScore: 26 },
]
const fieldGoal: readonly [NflPlay, NflSituation] = [
  { ...play, playType: 'field_goal', fieldGoalResult: 'made', homeScore: 23 },
  { ...none, homeScore: 23, possession: 'away', nextPlay: 'kickoff' },
]
const safety: readonly [NflPlay, NflSituation] = [
  { ...play, safety: true, awayScore: 22 },
  { ...none, awayScore: 22 },
]

describe('overtime is closed once its rule has a winner', () => {
  it.each<[string, OvertimeRule, readonly [NflPlay, NflSituation], boolean]>([
    ['a touchdown on the first possession', 'sudden-death', touchdown, false],
    ['a touchdown on the first possession', 'modified-sudden-death', touchdown, false],
    ['a touchdown on the first possession', 'both-possess', touchdown, true],
    ['a field goal on the first possession', 'sudden-death', fieldGoal, false],
    ['a field goal on the first possession', 'modified-sudden-death', fieldGoal, true],
    ['a field goal on the first possession', 'both-possess', fieldGoal, true],
    ['a safety on the first possession', 'sudden-death', safety, false],
    ['a safety on the first possession', 'modified-sudden-death', safety, false],
    ['a safety on the first possession', 'both-possess', safety, false],
  ])('%s, %s', (_, rule, events, isOpen) => {
    const state = from(overtime(rule), ...events)
    expect(open(state)).toBe(isOpen)
    if (!isOpen) expect(gameClosedFor(state)).toEqual(['decided'])
  })

  it.each<[string, NflPlay]>([
    ['an interception', { ...play, eventId: 'x', possession: 'away', interception: true, passAttempt: true, playType: 'pass' }],
    ['a lost fumble', { ...play, eventId: 'x', possession: 'away', fumbleLost: true }],
    ['a missed kick', { ...play, eventId: 'x', possession: 'away', playType: 'field_goal', fieldGoalResult: 'missed' }],
    ['a fourth down that fails', { ...play, eventId: 'x', possession: 'away', down: 4, yardsToGo: 8, yardsGained: 2 }],
  ])('%s of the side that had to answer', (_, stop) => {
    const answering = from(overtime('modified-sudden-death'), ...fieldGoal, {
      ...level,
      eventId: 'a',
      possession: 'away',
      homeScore: 23,
      quarterSecondsRemaining: 550,
    })
    expect(open(answering)).toBe(true)
    const stopped = from(answering, { ...stop, homeScore: 23, quarterSecondsRemaining: 540 })
    expect(open(stopped)).toBe(false)
    const state = from(stopped, { ...none, eventId: 'm', homeScore: 23, quarterSecondsRemaining: 530 })
    expect(gameClosedFor(state)).toEqual(['decided'])
    expect(
      settledAs(from(state, { ...none, eventId: 'f', phase: 'final', homeScore: 23, quarterSecondsRemaining: 530 }), 'moneyline/ft'),
    ).toEqual({ 'moneyline/ft': 'home' })
  })

  it.each<[string, Partial<NflPlay>]>([
    ['a punt that its receivers lose', { playType: 'punt', fumbleLost: true }],
    ['an interception that is fumbled away', { playType: 'pass', interception: true, fumbleLost: true }],
    ['an interception that the side gets back', { playType: 'pass', interception: true, fumbleRecovery: { playerId: 'nfl-wr', name: '' } }],
  ])('%s is the possession of both sides', (_, change) => {
    const back = from(overtime('both-possess'), { ...play, ...change }, { ...level, eventId: 'b', quarterSecondsRemaining: 570 })
    expect([open(back), endedSpells(back.spells)]).toEqual([true, 2])
    const [kick, after] = fieldGoal
    expect(
      gameClosedFor(from(back, { ...kick, eventId: 'k2', quarterSecondsRemaining: 500 }, { ...after, quarterSecondsRemaining: 490 })),
    ).toEqual(['decided'])
  })

  it('a side that has its answer and of which nobody says that it has the ball leaves the game closed', () => {
    const answering = from(overtime('both-possess'), ...fieldGoal, { ...level, eventId: 'a', possession: 'away', homeScore: 23 })
    const unclear = from(answering, { ...none, eventId: 'u', homeScore: 23, quarterSecondsRemaining: 300 })
    expect(gameClosedFor(unclear)).toEqual(['input-unknown'])
    const on: NflSituation = { ...level, eventId: 'o', possession: 'away', homeScore: 23, quarterSecondsRemaining: 290 }
    expect(open(from(unclear, on))).toBe(true)
    const final: NflSituation = { ...none, eventId: 'f', phase: 'final', homeScore: 23, quarterSecondsRemaining: 290 }
    expect(settledAs(from(unclear, final, { ...final, eventId: 'f2' }), 'moneyline/ft')).toEqual({ 'moneyline/ft': 'home' })
  })

  it('and a score after it is not believed before it is said twice', () => {
    const won = from(overtime('sudden-death'), ...touchdown)
    const levelled: NflSituation = {
      ...level,
      eventId: 'l',
      homeScore: 26,
      awayScore: 26,
      quarterSecondsRemaining: 540,
      possession: 'away',
    }
    const doubted = from(won, levelled)
    expect(open(doubted)).toBe(false)
    expect(open(from(doubted, { ...levelled, eventId: 'l2' }))).toBe(true)
  })

  it('any score after both sides had the ball', () => {
    const punted = from(
      overtime('both-possess'),
      { ...play, playType: 'punt' },
      { ...level, eventId: 'b', possession: 'away', quarterSecondsRemaining: 570 },
    )
    expect(open(punted)).toBe(true)
    const kicked = from(
      punted,
      {
        ...play,
        eventId: 'y',
        possession: 'away',
        playType: 'field_goal',
        fieldGoalResult: 'made',
        awayScore: 23,
        quarterSecondsRemaining: 400,
      },
      { ...none, awayScore: 23, quarterSecondsRemaining: 395 },
    )
    expect(gameClosedFor(kicked)).toEqual(['decided'])
    const carried = from(
      punted,
      {
        ...play,
        eventId: 'z',
        possession: 'away',
        interception: true,
        touchdown: true,
        touchdownSide: 'home',
        homeScore: 26,
        quarterSecondsRemaining: 400,
      },
      { ...none, homeScore: 26, quarterSecondsRemaining: 395 },
    )
    expect(gameClosedFor(carried)).toEqual(['decided'])
  })

  it('a leader whose rival answers is priced by the drive, not by a fixed share', () => {
    const answering = (yardline100: number): number =>
      wins(
        from(overtime('modified-sudden-death'), ...fieldGoal, {
          ...level,
          eventId: 'a',
          possession: 'away',
          homeScore: 23,
          quarterSecondsRemaining: 550,
          yardline100,
        }),
      )
    expect(answering(80)).toBeGreaterThan(answering(40) + 0.05)
    expect(answering(40)).toBeGreaterThan(answering(6) + 0.05)
  })

  it('a period that ends level is a tie, but in the postseason goes on', () => {
    const end = { ...none, eventId: 'e', phase: 'quarter-break', quarterSecondsRemaining: 0 } as const
    expect(gameClosedFor(from(overtime('both-possess'), end))).toEqual(['decided'])
    expect(open(from(overtime('both-possess', 'postseason'), end))).toBe(true)
  })
})

describe('regulation is closed once it is over', () => {
  const end = { ...none, eventId: 'e', quarter: 4, phase: 'quarter-break', quarterSecondsRemaining: 0 } as const
  const late = { ...level, quarter: 4, quarterSecondsRemaining: 10 } as const
  const stateOf = (homeScore: number): NflState =>
    from(nflModule.initial(fixture), { ...late, homeScore, eventId: 'l0' }, { ...late, homeScore, eventId: 'l1' })

  it('and not level', () => {
    expect(gameClosedFor(from(stateOf(23), { ...end, homeScore: 23 }))).toEqual(['decided'])
    expect(gameClosedFor(from(stateOf(23), { ...late, eventId: 'z', homeScore: 23, quarterSecondsRemaining: 0 }))).toEqual([
      'period-change',
    ])
  })

  it('but not where overtime follows: that it does is known', () => {
    const state = from(stateOf(20), end)
    expect(open(state)).toBe(true)
    expect(settledAs(state, 'overtime/ft')).toEqual({ 'overtime/ft': 'yes' })
    const preseason = from({ ...stateOf(20), fixture: { ...fixture, stage: 'preseason' } }, end)
    expect(gameClosedFor(preseason)).toEqual(['decided'])
  })
})
