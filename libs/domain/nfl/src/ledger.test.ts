import { describe, expect, it } from 'vitest'
import type { NflPlay, NflSituation } from './nfl-event.ts'
import { statsOf } from './player-stats.ts'
import {
  after,
  extraPoint,
  fieldGoal,
  finalStatus,
  from,
  gameClosedFor,
  quietPlay,
  settledAs,
  status,
  toEndOfRegulation,
  touchdown,
} from './testing/game-events.ts'

const later = (change: Partial<NflSituation>): NflSituation => ({
  ...status,
  quarterSecondsRemaining: 860,
  nextPlay: 'kickoff',
  down: 0,
  ...change,
})
const ended = (home: number, away: number) => [...toEndOfRegulation(home, away), finalStatus(home, away)]

describe('a try belongs to its touchdown', () => {
  const carriedBack: NflPlay = { ...extraPoint, extraPointResult: 'blocked', defensiveTwoPoint: true, homeScore: 6, awayScore: 2 }
  it.each<[string, NflPlay, number, number]>([
    ['a kick', extraPoint, 7, 0],
    ['a blocked kick that the defence carried back', carriedBack, 6, 2],
    [
      'two points that the defence carried back',
      { ...carriedBack, extraPointResult: '', twoPointAttempt: true, twoPointResult: 'return', defensiveTwoPoint: false },
      6,
      2,
    ],
    [
      'a two-point try on a row that is no play',
      { ...extraPoint, playType: 'no_play', extraPointResult: '', twoPointResult: 'success', homeScore: 8 },
      8,
      0,
    ],
    ['a safety on the try', { ...extraPoint, extraPointResult: 'safety', safety: true, homeScore: 7 }, 7, 0],
    ['a safety on the try for the defence', { ...extraPoint, extraPointResult: 'safety', safety: true, homeScore: 6, awayScore: 1 }, 6, 1],
    ['a kick said to have failed whose point counts', { ...extraPoint, extraPointResult: 'failed' }, 7, 0],
  ])('%s', (_, play, home, away) => {
    const state = from(after(status, touchdown, play), later({ homeScore: home, awayScore: away }), ...ended(home, away))
    expect(settledAs(state, 'next_score/s1', 'next_score/s2')).toEqual({ 'next_score/s1': 'home', 'next_score/s2': 'no' })
    expect([state.homeScore, state.awayScore]).toEqual([home, away])
  })

  it.each([
    ['one point', 7, 0],
    ['two points', 8, 0],
    ['two points of the other side', 6, 2],
  ])('%s without a row', (_, home, away) => {
    const state = from(after(status, touchdown), later({ homeScore: home, awayScore: away }), ...ended(home, away))
    expect(settledAs(state, 'next_score/s1', 'next_score/s2')).toEqual({ 'next_score/s1': 'home', 'next_score/s2': 'no' })
  })

  it('is what a final adds by one point', () => {
    const state = from(after(status, touchdown), later({ homeScore: 6 }), ...toEndOfRegulation(6, 0), finalStatus(7, 0))
    expect(settledAs(state, 'next_score/s2', 'total/ft/13', 'anytime_td/ft/nfl-wr')).toEqual({
      'next_score/s2': 'no',
      'total/ft/13': 'over',
      'anytime_td/ft/nfl-wr': 'yes',
    })
  })
})

describe('points that are taken back', () => {
  const reviewed = later({ eventId: 's3', homeScore: 7, underReview: true, quarterSecondsRemaining: 850 })

  it('take the touchdown with its try and its scorer back, after a review', () => {
    const state = from(after(status, touchdown, extraPoint), reviewed, later({ eventId: 's4', homeScore: 0, quarterSecondsRemaining: 850 }))
    expect(settledAs(state, 'next_score/s1', 'anytime_td/ft/nfl-wr')).toEqual({})
    expect(statsOf(state.records, 'nfl-qb').passTouchdowns).toBe(0)
  })

  it('are believed without a review when a second status says so, at any distance', () => {
    const scored = from(after(status, touchdown, extraPoint), later({ eventId: 's3', homeScore: 7 }))
    const plays = Array.from({ length: 30 }, (_, i) => ({
      ...quietPlay,
      eventId: `q${i}`,
      playId: 100 + i,
      homeScore: 7,
      quarterSecondsRemaining: 800 - i * 10,
    }))
    const played = from(scored, ...plays)
    const doubted = from(played, later({ eventId: 's5', homeScore: 0, quarterSecondsRemaining: 480 }))
    expect(gameClosedFor(doubted)).toEqual(['state-unconfirmed'])
    expect(doubted.homeScore).toBe(7)
    const believed = from(doubted, later({ eventId: 's6', homeScore: 0, quarterSecondsRemaining: 470 }))
    expect(gameClosedFor(believed)).toEqual([])
    expect(settledAs(from(believed, ...ended(0, 0).slice(0, 4)), 'next_score/s1', 'result/q1')).toEqual({ 'result/q1': 'draw' })
  })

  it('may be several plays, and of both sides', () => {
    const scored = from(
      after(status, touchdown, extraPoint),
      later({ eventId: 's3', homeScore: 7 }),
      { ...fieldGoal, homeScore: 7 },
      later({ eventId: 's4', homeScore: 7, awayScore: 3, quarterSecondsRemaining: 590 }),
    )
    const corrected = from(scored, later({ eventId: 'c1', corrects: 's4', homeScore: 0, awayScore: 0, quarterSecondsRemaining: 590 }))
    expect(settledAs(corrected, 'next_score/s1', 'next_score/s2', 'anytime_td/ft/nfl-wr')).toEqual({})
    const swapped = from(scored, later({ eventId: 'c1', corrects: 's4', homeScore: 0, awayScore: 10, quarterSecondsRemaining: 590 }))
    expect(settledAs(swapped, 'next_score/s1')).toEqual({ 'next_score/s1': 'away' })
  })

  it('become another kind of score', () => {
    const state = from(
      after(status, touchdown, extraPoint),
      reviewed,
      later({ eventId: 's4', homeScore: 3, quarterSecondsRemaining: 850 }),
      ...ended(3, 0),
    )
    expect(settledAs(state, 'next_score/s1', 'next_score/s2', 'anytime_td/ft/nfl-wr', 'race_to/ft/12')).toMatchObject({
      'next_score/s1': 'home',
      'next_score/s2': 'no',
      'race_to/ft/12': 'no',
    })
  })
})

describe('a play whose points were stated before it came', () => {
  it('takes the place of its adjustment: after a status, and late', () => {
    const stated = after(status, later({ homeScore: 6, nextPlay: 'try' }))
    expect(settledAs(from(stated, ...ended(6, 0)), 'anytime_td/ft/nfl-wr', 'next_score/s1')).toEqual({ 'next_score/s1': 'home' })
    const told = from(stated, touchdown)
    expect(told.homeScore).toBe(6)
    expect(gameClosedFor(told)).toEqual([])
    expect(settledAs(from(told, ...ended(6, 0)), 'anytime_td/ft/nfl-wr', 'anytime_td/ft/nfl-rb', 'next_score/s1', 'next_score/s2')).toEqual(
      {
        'anytime_td/ft/nfl-wr': 'yes',
        'anytime_td/ft/nfl-rb': 'void:player-did-not-play',
        'next_score/s1': 'home',
        'next_score/s2': 'no',
      },
    )
  })

  it('takes it as a correction that comes after the final', () => {
    const over = from(after(status, later({ homeScore: 6 })), ...ended(6, 0), { ...touchdown, correction: true, corrects: 'p50' })
    expect(settledAs(over, 'anytime_td/ft/nfl-wr')).toEqual({ 'anytime_td/ft/nfl-wr': 'yes' })
    expect(over.homeScore).toBe(6)
  })

  it('gets points that a later status states', () => {
    const stale = after(status, { ...touchdown, homeScore: 0 })
    expect(gameClosedFor(stale)).toEqual(['scoring-chance'])
    expect(settledAs(stale, 'anytime_td/ft/nfl-wr')).toEqual({})
    expect(settledAs(from(stale, later({ homeScore: 6 })), 'anytime_td/ft/nfl-wr')).toEqual({ 'anytime_td/ft/nfl-wr': 'yes' })
  })
})

describe('order', () => {
  const punt: NflPlay = { ...quietPlay, eventId: 'p150', playId: 150, playType: 'punt', quarterSecondsRemaining: 890 }
  const kick: NflPlay = {
    ...fieldGoal,
    eventId: 'p140',
    playId: 140,
    possession: 'home',
    homeScore: 3,
    awayScore: 0,
    quarterSecondsRemaining: 700,
  }
  const returned: NflPlay = {
    ...punt,
    eventId: 'c150',
    correction: true,
    corrects: 'p150',
    touchdown: true,
    touchdownSide: 'away',
    returnTouchdown: true,
    puntReturner: { playerId: 'nfl-awr', name: '' },
    awayScore: 6,
  }

  it('is that of arrival, not of the numbers', () => {
    const state = after(status, punt, later({ eventId: 's2', quarterSecondsRemaining: 880 }), kick, returned)
    expect([state.homeScore, state.awayScore]).toEqual([3, 6])
    expect(settledAs(state, 'next_score/s1', 'next_score/s2', 'anytime_td/ft/nfl-awr')).toEqual({
      'next_score/s1': 'away',
      'next_score/s2': 'home',
      'anytime_td/ft/nfl-awr': 'yes',
    })
  })

  it('is the same where the points in between came by a status', () => {
    const state = after(status, punt, later({ eventId: 's2', homeScore: 3, quarterSecondsRemaining: 690 }), returned)
    expect([state.homeScore, state.awayScore]).toEqual([3, 6])
  })

  it('does not count points twice that a status stated before the correction of their play', () => {
    const state = after(status, punt, later({ eventId: 's2', awayScore: 6, quarterSecondsRemaining: 870 }), returned)
    expect([state.homeScore, state.awayScore]).toEqual([0, 6])
    expect(settledAs(state, 'anytime_td/ft/nfl-awr')).toEqual({ 'anytime_td/ft/nfl-awr': 'yes' })
  })

  it('takes two plays of one number as two, and one play of two numbers as one', () => {
    const catchOf = (change: Partial<NflPlay>): NflPlay => ({
      ...touchdown,
      touchdown: false,
      touchdownSide: undefined,
      passTouchdown: false,
      homeScore: 0,
      yardsGained: 8,
      ...change,
    })
    const first = catchOf({ eventId: 'a', playId: 200, quarterSecondsRemaining: 880 })
    const second = catchOf({ eventId: 'b', playId: 200, quarterSecondsRemaining: 850, yardsGained: 9 })
    const state = after(status, first, second, { ...second, eventId: 'c', playId: 201 })
    expect(statsOf(state.records, 'nfl-wr')).toMatchObject({ receptions: 2, receivingYards: 17 })
    const corrected = from(state, { ...first, eventId: 'd', correction: true, corrects: 'a', yardsGained: 5 })
    expect(statsOf(corrected.records, 'nfl-wr').receivingYards).toBe(14)
  })

  it('is unknown between points of both sides that came together', () => {
    const state = from(
      after(status, touchdown, extraPoint),
      later({ eventId: 's3', homeScore: 7 }),
      later({ eventId: 's4', quarterSecondsRemaining: 300, homeScore: 10, awayScore: 7 }),
      ...ended(10, 7),
    )
    expect(settledAs(state, 'next_score/s1', 'next_score/s2', 'next_score/s3', 'next_score/s4', 'race_to/ft/14', 'race_to/ft/20')).toEqual({
      'next_score/s1': 'home',
      'next_score/s4': 'no',
      'race_to/ft/14': 'home',
      'race_to/ft/20': 'home',
    })
    const both = from(after(status), later({ eventId: 's4', quarterSecondsRemaining: 300, homeScore: 7, awayScore: 7 }))
    expect(settledAs(both, 'race_to/ft/10')).toEqual({})
  })

  it('of points that came together is that of game time once their plays have come, in whatever order', () => {
    const together = after(status, later({ eventId: 's4', quarterSecondsRemaining: 300, homeScore: 3, awayScore: 7 }))
    const first: NflPlay = { ...fieldGoal, eventId: 'f', possession: 'home', homeScore: 3, awayScore: 0, quarterSecondsRemaining: 700 }
    const second: NflPlay = { ...touchdown, eventId: 't', touchdownSide: 'away', homeScore: 3, awayScore: 6, quarterSecondsRemaining: 500 }
    const itsTry: NflPlay = { ...extraPoint, eventId: 'x', possession: 'away', homeScore: 3, awayScore: 7, quarterSecondsRemaining: 495 }
    for (const plays of [
      [first, second, itsTry],
      [itsTry, second, first],
      [second, first],
    ])
      for (const correction of [false, true]) {
        const told = from(together, ...plays.map((play) => ({ ...play, correction, corrects: correction ? `lost ${play.eventId}` : '' })))
        expect([told.homeScore, told.awayScore]).toEqual([3, 7])
        expect(settledAs(told, 'next_score/s1', 'next_score/s2', 'race_to/ft/6')).toEqual({
          'next_score/s1': 'home',
          'next_score/s2': 'away',
          'race_to/ft/6': 'home',
        })
      }
  })
})

describe('scorers', () => {
  const wr = { playerId: 'nfl-wr', name: '' }
  const te = { playerId: 'nfl-te', name: '' }
  const bare: NflPlay = {
    ...touchdown,
    passTouchdown: false,
    passAttempt: false,
    completePass: false,
    passer: undefined,
    receiver: undefined,
  }
  it.each<[string, NflPlay, string]>([
    ['the recoverer of a fumble', { ...bare, rushAttempt: true, rusher: { playerId: 'nfl-rb', name: '' }, scorer: te }, 'nfl-te'],
    ['the recoverer without the column of scorers', { ...bare, fumbleRecovery: te }, 'nfl-te'],
    ['who returns a kickoff', { ...bare, playType: 'kickoff', kickoffReturner: wr }, 'nfl-wr'],
    ['who returns a punt', { ...bare, playType: 'punt', possession: 'away', puntReturner: wr }, 'nfl-wr'],
    ['the recoverer of a punt that its returner loses', { ...bare, playType: 'punt', puntReturner: wr, fumbleRecovery: te }, 'nfl-te'],
    ['who takes the lateral', { ...touchdown, lateralReceiver: te, lateralReceivingYards: 30 }, 'nfl-te'],
    [
      'who takes the lateral, by the column of scorers',
      { ...touchdown, lateralReceiver: te, lateralReceivingYards: 30, scorer: te },
      'nfl-te',
    ],
  ])('are %s', (_, play, scorer) => {
    const state = from(after(status, play), later({ homeScore: 6 }), ...ended(6, 0))
    for (const id of ['nfl-wr', 'nfl-te', 'nfl-rb'])
      expect(settledAs(state, `anytime_td/ft/${id}`)[`anytime_td/ft/${id}`] === 'yes').toBe(id === scorer)
  })

  it('and yards do not count twice when a copy comes of a play as it was before its correction', () => {
    const corrected = from(after(status, touchdown), {
      ...touchdown,
      correction: true,
      eventId: 'c',
      corrects: touchdown.eventId,
      yardsGained: 70,
    })
    const copied = from(corrected, { ...touchdown, eventId: 'copy' })
    expect(copied).toBe(corrected)
    expect(statsOf(copied.records, 'nfl-wr')).toMatchObject({ receptions: 1, receivingYards: 70, touchdowns: 1 })
  })

  it('share the yards of a lateral', () => {
    const { records } = after(status, { ...touchdown, lateralReceiver: te, lateralReceivingYards: 30 })
    expect(statsOf(records, 'nfl-wr')).toMatchObject({ receptions: 1, receivingYards: 45, touchdowns: 0 })
    expect(statsOf(records, 'nfl-te')).toMatchObject({ receptions: 0, receivingYards: 30, touchdowns: 1, played: true })
    expect(statsOf(records, 'nfl-qb').passYards).toBe(75)
  })

  it('are nobody of a side while a touchdown of it has no scorer', () => {
    const state = from(
      after(status, { ...bare, scorer: undefined }),
      later({ homeScore: 6 }),
      {
        ...quietPlay,
        eventId: 'p70',
        rushAttempt: true,
        rusher: { playerId: 'nfl-rb', name: '' },
        homeScore: 6,
        quarterSecondsRemaining: 850,
      },
      ...ended(6, 0),
    )
    expect(settledAs(state, 'anytime_td/ft/nfl-rb', 'rush_yds/ft/nfl-rb/11')).toEqual({ 'rush_yds/ft/nfl-rb/11': 'under' })
  })
})

describe('touchdown passes', () => {
  const qb = { playerId: 'nfl-qb', name: '' }
  const snap: NflPlay = { ...quietPlay, eventId: 'p70', passAttempt: true, passer: qb, homeScore: 6, quarterSecondsRemaining: 850 }
  const ofQb = (play: NflPlay) =>
    settledAs(from(after(status, play), later({ homeScore: 6 }), snap, ...ended(6, 0)), 'pass_tds/ft/nfl-qb/1')['pass_tds/ft/nfl-qb/1']
  const returned: NflPlay = {
    ...touchdown,
    passTouchdown: false,
    passAttempt: false,
    completePass: false,
    passer: undefined,
    receiver: undefined,
  }

  it.each<[string, NflPlay, string | undefined]>([
    ['a pass', touchdown, 'over'],
    ['a pass that is stated incomplete beside its touchdown', { ...touchdown, completePass: false }, 'over'],
    ['a pass of nobody', { ...touchdown, passer: undefined }, undefined],
    ['a catch after which nobody says who scored', { ...touchdown, passTouchdown: false, receiver: undefined }, undefined],
    ['a kickoff returned by nobody who is named', { ...returned, playType: 'kickoff' }, 'under'],
    ['a punt returned by nobody who is named', { ...returned, playType: 'punt' }, 'under'],
    ['a pass with a foul after it', { ...touchdown, playType: 'no_play' }, 'over'],
  ])('are counted after %s', (_, play, answer) => {
    expect(ofQb(play)).toBe(answer)
  })

  it('of a cancelled play are none', () => {
    const state = from(
      after(status, { ...touchdown, playType: 'no_play', homeScore: 0 }),
      { ...snap, homeScore: 0 },
      later({ homeScore: 3 }),
      ...ended(3, 0),
    )
    expect(settledAs(state, 'pass_tds/ft/nfl-qb/1', 'anytime_td/ft/nfl-wr', 'pass_yds/ft/nfl-qb/1')).toEqual({
      'pass_tds/ft/nfl-qb/1': 'under',
      'anytime_td/ft/nfl-wr': 'void:player-did-not-play',
      'pass_yds/ft/nfl-qb/1': 'under',
    })
  })
})

describe('quarters', () => {
  it('have no result where points may be of one or the next', () => {
    const state = from(after(status), later({ eventId: 's2', quarter: 2, homeScore: 7, quarterSecondsRemaining: 880 }))
    expect(settledAs(state, 'result/q1', 'total/q1/7')).toEqual({})
    const halftime = from(state, ...toEndOfRegulation(7, 0, 2))
    expect(settledAs(halftime, 'result/1h', 'result/q2', 'total/1h/13')).toEqual({ 'result/1h': 'home', 'total/1h/13': 'over' })
    expect(settledAs(from(halftime, touchdown), 'result/q1')).toEqual({ 'result/q1': 'home' })
  })
})
