import { mlbModule } from '@fairline/domain-mlb'
import type { MlbEvent } from '@fairline/domain-mlb'
import { testFixture, testPitch, testPlay, testStatus } from '@fairline/domain-mlb/testing'
import { describe, expect, it } from 'vitest'
import { marketOf, playBook, settlementsOf } from './play-book.ts'

const fixture = testFixture()
const status = testStatus
const pitch = (pitcherId: string): MlbEvent => testPitch({ pitcherId })

const homer = (change: { readonly correction: boolean; readonly homeScore: number; readonly outs: number }): MlbEvent =>
  testPlay({
    atBatIndex: 70,
    inning: 9,
    bottom: true,
    batterId: 'mlb-h1',
    pitcherId: 'mlb-ap',
    eventType: change.correction ? 'field_out' : 'home_run',
    runs: change.correction ? 0 : 1,
    awayScore: 2,
    totalBases: change.correction ? 0 : 4,
    ...change,
  })

const level = { inning: 9, bottom: true, outs: 1, homeScore: 2, awayScore: 2 }
const nine = [{ away: 2, home: 2 }, ...Array.from({ length: 8 }, () => ({ away: 0, home: 0 }))]

describe('a walk-off that a review takes back', () => {
  const start = [status({ ...level, innings: nine })]
  const walkOff = homer({ correction: false, homeScore: 3, outs: 1 })
  const overturned = homer({ correction: true, homeScore: 2, outs: 2 })
  const out = homer({ correction: false, homeScore: 3, outs: 2 })

  it('settles, rolls back, prices again and settles the next revision with the other winner', () => {
    const live = playBook(mlbModule, fixture, [...start, walkOff])
    expect(settlementsOf(live, 'moneyline/ft')).toEqual(['settlement 1 won/lost'])
    const review = playBook(mlbModule, fixture, [...start, walkOff, overturned])
    expect(settlementsOf(review, 'moneyline/ft')).toEqual(['settlement 1 won/lost', 'rollback 1 won/lost'])
    expect(marketOf(review, 'moneyline/ft')).toMatchObject({ status: 'suspended', reason: 'result-withdrawn' })
    const next = playBook(mlbModule, fixture, [...start, walkOff, overturned, status({ ...level, outs: 2, balls: 1, innings: nine })])
    expect(marketOf(next, 'moneyline/ft')?.status).toBe('active')
    const ten = { inning: 10, bottom: true, outs: 3, homeScore: 2, awayScore: 3, innings: [...nine, { away: 1, home: 0 }] }
    // An inning further on than what is known: a second final has to agree.
    const final = status({ ...ten, phase: 'final' })
    const ended = playBook(mlbModule, fixture, [...start, walkOff, overturned, final, final])
    expect(settlementsOf(ended, 'moneyline/ft')).toEqual(['settlement 1 won/lost', 'rollback 1 won/lost', 'settlement 2 lost/won'])
    expect(marketOf(ended, 'moneyline/ft')).toMatchObject({ status: 'settled', certainty: 'confirmed' })
  })

  it('that stands is confirmed by the next revision without a rollback', () => {
    const ended = playBook(mlbModule, fixture, [...start, out, status({ ...level, homeScore: 3, innings: nine, phase: 'final' })])
    expect(settlementsOf(ended, 'moneyline/ft')).toEqual(['settlement 1 won/lost', 'settlement 2 won/lost'])
  })
})

describe('a game suspended overnight', () => {
  const sixth = { inning: 6, outs: 1, homeScore: 2, awayScore: 1 }
  const innings = [{ away: 1, home: 2 }, ...Array.from({ length: 5 }, () => ({ away: 0, home: 0 }))]
  const before = [status({ ...sixth, innings })]
  const suspended = status({ ...sixth, innings, phase: 'suspended', reason: 'Suspended: Rain' })
  const end = status({ inning: 9, outs: 3, homeScore: 2, awayScore: 1, phase: 'final', innings: [...innings, ...innings.slice(3)] })

  it('takes no bets until it goes on, keeps its markets and settles them once', () => {
    const night = playBook(mlbModule, fixture, [...before, suspended])
    expect([...night.book.markets.values()].filter((market) => market.status === 'active')).toEqual([])
    expect(marketOf(night, 'moneyline/ft')).toMatchObject({ status: 'suspended', reason: 'suspended' })
    expect(night.publications.at(-1)?.stops).toContainEqual({ kind: 'stop', scope: { kind: 'game' }, reason: 'suspended' })
    const morning = playBook(mlbModule, fixture, [...before, suspended, status({ ...sixth, innings })])
    expect(marketOf(morning, 'moneyline/ft')?.status).toBe('active')
    const over = playBook(mlbModule, fixture, [...before, suspended, status({ ...sixth, innings }), end])
    expect(settlementsOf(over, 'moneyline/ft')).toEqual(['settlement 1 won/lost'])
    // Innings without plays: what players did in them, and who threw first, is not known.
    const open = [...over.book.markets.values()].filter(({ status }) => status !== 'settled' && status !== 'cancelled')
    expect(open.map(({ status, reason }) => `${status} ${reason}`).filter((each) => each !== 'suspended result-unknown')).toEqual([])
    const ofPlayers = ['moneyline_listed', 'strikeouts', 'hits', 'total_bases', 'home_runs']
    expect(open.filter(({ type }) => !ofPlayers.includes(type))).toEqual([])
  })
})

describe('a starter changed before the first pitch', () => {
  it('voids the listed moneyline and his strikeouts at the first pitch, with the reason, and lets the moneyline stand', () => {
    const changed = playBook(mlbModule, fixture, [status({ phase: 'pregame', pitchingChange: 'home', pitcherId: 'mlb-new' })])
    expect(marketOf(changed, 'moneyline_listed/ft')?.status).toBe('inactive')
    const started = playBook(mlbModule, fixture, [
      status({ phase: 'pregame', pitchingChange: 'home', pitcherId: 'mlb-new' }),
      pitch('mlb-new'),
      status({ balls: 2 }),
    ])
    expect(marketOf(started, 'moneyline_listed/ft')).toMatchObject({ status: 'settled', reason: 'pitcher-changed', certainty: 'live' })
    const strikeouts = [...started.book.markets.values()].filter((market) => market.participant === 'mlb-hp')
    expect(strikeouts.length).toBeGreaterThan(0)
    expect(new Set(strikeouts.map((market) => `${market.status} ${market.reason}`))).toEqual(new Set(['settled player-did-not-play']))
    expect(marketOf(started, 'moneyline/ft')?.status).toBe('active')
  })
})
