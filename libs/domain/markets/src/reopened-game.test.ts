import { describe, expect, it } from 'vitest'
import { isBoardDue, isRetired } from './apply-beat.ts'
import type { PlayedRace, RaceStep } from './testing/play-race.ts'
import { playRace } from './testing/play-race.ts'
import { raceFixture } from './testing/race-sport.ts'
import { defaultTradingPolicy } from './trading-policy.ts'

const day = 86_400_000
const everyStep = () => true
const score = (home: number, away: number): RaceStep => ({ kind: 'score', home, away })
const start: RaceStep = { kind: 'start' }
const stop: RaceStep = { kind: 'stop' }
const passed = (ms: number): RaceStep => ({ kind: 'passed', ms })
const play = (...steps: readonly RaceStep[]): PlayedRace => playRace([start, ...steps], everyStep)
const notesOf = ({ publications }: PlayedRace, type: string): readonly string[] =>
  publications.flatMap((each) =>
    each.settlements
      .filter((note) => note.market.type === type)
      .map((note) => `${note.kind} ${note.revision} ${note.market.prices[0]?.result}`),
  )
const moneylineOf = ({ book }: PlayedRace) => [...book.markets.values()].find(({ type }) => type === 'moneyline')

describe('a final that is taken back', () => {
  it('rolls back what the play decided, opens again and settles the next revision', () => {
    const over = [score(2, 1), stop] as const
    expect(notesOf(play(...over, { kind: 'reopen' }), 'moneyline')).toEqual(['settlement 1 won', 'rollback 1 won'])
    const again = play(...over, { kind: 'reopen' }, score(2, 2))
    expect(moneylineOf(again)?.status).toBe('active')
    expect(notesOf(play(...over, { kind: 'reopen' }, score(2, 4), stop), 'moneyline')).toEqual([
      'settlement 1 won',
      'rollback 1 won',
      'settlement 2 lost',
    ])
  })

  it('counts the window for corrections anew', () => {
    const { book } = play(score(1, 1), stop, passed(13 * day), { kind: 'reopen' }, stop, passed(2 * day))
    expect(book.correctionsOver).toBe(false)
  })

  it('brings back what was cancelled for want of a result', () => {
    const cancelled = [score(1, 1), stop, passed(15 * day)] as const
    expect(notesOf(play(...cancelled), 'moneyline')).toEqual(['settlement 1 void'])
    expect(notesOf(play(...cancelled, { kind: 'reopen' }, score(1, 3), stop), 'moneyline')).toEqual([
      'settlement 1 void',
      'rollback 1 void',
      'settlement 2 lost',
    ])
    expect(notesOf(play(...cancelled, score(3, 1)), 'moneyline')).toEqual(['settlement 1 void', 'rollback 1 void', 'settlement 2 won'])
  })

  it('makes what was lost meanwhile unknown, and what was lost of a final that stands a correction', () => {
    const over = [score(0, 0), stop] as const
    const firstOf = ({ book }: PlayedRace) => [...book.markets.values()].find(({ type }) => type === 'first')
    expect(firstOf(play(...over, { kind: 'reopen' }, score(1, 0)))?.status).toBe('settled')
    for (const kind of ['gap', 'refusal'] as const) {
      const lost = [...over, { kind, clockOnly: false }] as const
      expect(firstOf(play(...lost, { kind: 'reopen' }, score(1, 0)))?.status).toBe('inactive')
      expect(notesOf(play(...lost), 'first')).toEqual(notesOf(play(...over), 'first'))
    }
  })

  it('by another score settles again', () => {
    expect(notesOf(play(score(2, 1), stop, score(2, 3)), 'moneyline')).toEqual(['settlement 1 won', 'rollback 1 won', 'settlement 2 lost'])
  })
})

describe('an unconfirmed final', () => {
  const odd = [score(2, 1), { kind: 'odd-stop' }] as const

  it('closes the game and settles nothing', () => {
    const doubtful = play(...odd)
    expect(moneylineOf(doubtful)).toMatchObject({ status: 'suspended', reason: 'final-unconfirmed' })
  })

  it('is taken by an operator, or when the time for doubt is over', () => {
    const confirmed = ['settlement 1 won']
    expect(notesOf(play(...odd, { kind: 'confirm-final' }), 'moneyline')).toEqual(confirmed)
    expect(notesOf(play(...odd, passed(599_000)), 'moneyline')).toEqual([])
    expect(notesOf(play(...odd, passed(599_000), passed(2_000)), 'moneyline')).toEqual(confirmed)
  })

  it('is dropped by play, and counts anew the next time', () => {
    const again = play(...odd, passed(500_000), score(2, 1), { kind: 'odd-stop' }, passed(500_000))
    expect(notesOf(again, 'moneyline')).toEqual([])
  })

  it('needs no word where none waits', () => {
    expect(play(score(1, 0), { kind: 'confirm-final' }).publications).toHaveLength(play(score(1, 0)).publications.length)
  })
})

describe('a game that is given up', () => {
  it('ends with an operator’s word, or a year after its last event', () => {
    for (const end of [{ kind: 'abandon' } as const, passed(366 * day)]) {
      const { book } = play(score(2, 1), end)
      expect(book.phase).toBe('final')
      expect([...book.markets.values()].some(({ status }) => status === 'active')).toBe(false)
    }
    expect(play(score(2, 1), passed(364 * day)).book.phase).toBe('live')
  })
})

describe('a game that is over', () => {
  it('keeps its board for six hours after the last change, and its state until no correction can come', () => {
    const { book } = play(score(2, 1), stop)
    const hour = 3_600_000_000
    const policy = defaultTradingPolicy
    expect(isBoardDue(book, policy, book.finalAtUs + 5.9 * hour)).toBe(false)
    expect(isBoardDue(book, policy, book.finalAtUs + 6.1 * hour)).toBe(true)
    expect(isRetired({ ...book, boardLeft: true })).toBe(false)
    const late = play(score(2, 1), stop, passed(15 * day)).book
    expect([isRetired(late), isRetired({ ...late, boardLeft: true })]).toEqual([false, true])
  })
})

describe('a fixture that comes again', () => {
  const other = { ...raceFixture, lines: { homePriceMilli: 1500 } }

  it('is taken before anything happened, and ignored afterwards', () => {
    const before = playRace([{ kind: 'fixture', fixture: other }, start], everyStep)
    expect(before.book.fixture).toEqual(other)
    const after = play({ kind: 'fixture', fixture: other })
    expect(after.book.fixture).toEqual(raceFixture)
  })

  it('of other teams is ignored', () => {
    const teams = { ...raceFixture, home: { ...raceFixture.home, teamId: 'nfl-X' } }
    expect(playRace([{ kind: 'fixture', fixture: teams }], everyStep).book.fixture).toEqual(raceFixture)
  })
})
