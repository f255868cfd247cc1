import { describe, expect, it } from 'vitest'
import type { NflPlay, NflSituation } from './nfl-event.ts'
import { nflModule } from './nfl-module.ts'
import {
  after,
  extraPoint,
  finalStatus,
  from,
  gameClosedFor,
  quietPlay,
  settledAs,
  status,
  toEndOfRegulation,
  touchdown,
} from './testing/game-events.ts'

const now = { ...status, eventId: 's2', quarter: 2, quarterSecondsRemaining: 600, homeScore: 7, awayScore: 3 } as const
const playing = from(after(status, touchdown, extraPoint), { ...now, quarter: 1, quarterSecondsRemaining: 20, eventId: 's1b' }, now)

describe('a status that cannot follow', () => {
  it.each<[string, Partial<NflSituation>]>([
    ['a hundred points', { homeScore: 107 }],
    ['nine points', { awayScore: 12 }],
    ['fewer points', { homeScore: 0 }],
    ['an earlier quarter', { quarter: 1 }],
    ['a quarter left out', { quarter: 4 }],
    ['the next quarter with minutes to play', { quarter: 3, quarterSecondsRemaining: 895 }],
    ['a clock that goes up', { quarterSecondsRemaining: 700 }],
    ['half-time of the third quarter', { quarter: 3, phase: 'halftime', quarterSecondsRemaining: 0 }],
    ['a break with minutes to play', { phase: 'quarter-break', quarterSecondsRemaining: 400 }],
    ['a game before its kickoff', { phase: 'pregame', quarter: 1, quarterSecondsRemaining: 900, homeScore: 0, awayScore: 0 }],
  ])('%s closes the game and settles nothing', (_, change) => {
    const event = { ...now, eventId: 'odd', ...change }
    const doubted = from(playing, event)
    expect(gameClosedFor(doubted)).toEqual(['state-unconfirmed'])
    expect(doubted).toMatchObject({ quarter: 2, homeScore: 7, awayScore: 3, phase: 'live' })
    expect(settledAs(doubted, 'total/ft/199', 'result/1h', 'total/ft/23')).toEqual({})
    // One that follows from what was believed drops it, a second one like it makes it believed, a third value takes its place.
    expect(gameClosedFor(from(doubted, { ...now, eventId: 's3', quarterSecondsRemaining: 590 }))).toEqual([])
    const believed = from(doubted, { ...event, eventId: 'odd2' })
    if (change.phase !== 'halftime' && change.phase !== 'quarter-break' && change.phase !== 'pregame') {
      expect(gameClosedFor(believed)).toEqual([])
      expect(believed).toMatchObject({ quarter: event.quarter, homeScore: event.homeScore, awayScore: event.awayScore })
    }
    expect(gameClosedFor(from(doubted, { ...now, eventId: 'third', homeScore: 60 }))).toEqual(['state-unconfirmed'])
  })

  it('is believed at once where it is a correction', () => {
    const corrected = from(playing, { ...now, eventId: 'c', corrects: 's2', homeScore: 0 })
    expect(gameClosedFor(corrected)).toEqual([])
    expect(corrected.homeScore).toBe(0)
  })

  it('is confirmed by the correction of the play that it took back', () => {
    const doubted = from(playing, { ...now, eventId: 'less', homeScore: 1, quarterSecondsRemaining: 590 })
    const corrected = from(doubted, {
      ...touchdown,
      eventId: 'c',
      correction: true,
      corrects: 'p50',
      homeScore: 0,
      touchdown: false,
      passTouchdown: false,
    })
    expect(corrected.homeScore).toBe(0)
  })
})

describe('a play that cannot follow', () => {
  it.each<[string, Partial<NflPlay>]>([
    ['a stale score', { homeScore: 0 }],
    ['points of another game', { homeScore: 45 }],
    ['a quarter left out', { quarter: 4 }],
    ['the next quarter with minutes to play', { quarter: 3, quarterSecondsRemaining: 900 }],
  ])('%s closes the game and keeps its statistics', (_, change) => {
    const odd: NflPlay = {
      ...touchdown,
      touchdown: false,
      touchdownSide: undefined,
      passTouchdown: false,
      eventId: 'odd',
      playId: 400,
      quarter: 2,
      quarterSecondsRemaining: 590,
      homeScore: 7,
      awayScore: 3,
      ...change,
    }
    const doubted = from(playing, odd)
    expect(gameClosedFor(doubted)).toEqual(['state-unconfirmed'])
    expect([doubted.homeScore, doubted.awayScore, doubted.quarter]).toEqual([7, 3, 2])
    const next = from(doubted, { ...now, eventId: 's3', quarterSecondsRemaining: 580 })
    expect(gameClosedFor(next)).toEqual([])
    expect(settledAs(from(next, ...toEndOfRegulation(7, 3, 2), finalStatus(7, 3)), 'rec_yds/ft/nfl-wr/201')).toEqual({
      'rec_yds/ft/nfl-wr/201': 'over',
    })
  })
})

describe('the next quarter', () => {
  const third = { ...now, eventId: 's3', quarter: 3, quarterSecondsRemaining: 895 } as const
  const snap = { ...quietPlay, eventId: 'k3', playId: 300, quarter: 3, homeScore: 7, awayScore: 3, playType: 'kickoff' } as const

  it.each([
    ['the clock was nearly out', from(playing, { ...now, eventId: 'out', quarterSecondsRemaining: 50 })],
    ['messages were lost', nflModule.afterLoss(playing)],
  ])('is believed where %s', (_, state) => {
    for (const event of [third, snap]) {
      const next = from(state, event)
      expect(next.doubtful).toBeUndefined()
      expect(next.quarter).toBe(3)
    }
  })

  it('is believed where the quarter was stated ended, whatever its clock', () => {
    const ended = from(playing, { ...now, eventId: 'end', phase: 'halftime', quarterSecondsRemaining: 60, nextPlay: 'none' })
    expect(from(ended, third)).toMatchObject({ quarter: 3, doubtful: undefined })
  })

  it('stays in doubt when a play is corrected that has nothing to do with it', () => {
    const doubted = from(playing, third)
    const corrected = from(doubted, { ...touchdown, eventId: 'c', correction: true, corrects: 'p50', yardsGained: 70 })
    expect(gameClosedFor(corrected)).toEqual(['state-unconfirmed'])
    expect(corrected.quarter).toBe(2)
  })

  it('of a game that is met under way by a play is believed, and what came before it is unknown', () => {
    const met = after({ ...snap, quarter: 2, homeScore: 0, awayScore: 0 })
    expect(met).toMatchObject({ quarter: 2, doubtful: undefined, lostSince: [-1] })
  })
})

describe('lost messages', () => {
  const lost = nflModule.afterLoss(playing)
  const ended = from(lost, { ...now, eventId: 's3', quarterSecondsRemaining: 500 }, ...toEndOfRegulation(7, 3, 2), finalStatus(7, 3))

  it('leave what is passed, and call nothing short', () => {
    expect(
      settledAs(
        ended,
        'moneyline/ft',
        'receptions/ft/nfl-wr/1',
        'receptions/ft/nfl-wr/3',
        'pass_tds/ft/nfl-qb/1',
        'pass_tds/ft/nfl-qb/3',
        'anytime_td/ft/nfl-wr',
        'anytime_td/ft/nfl-rb',
        'rush_yds/ft/nfl-rb/41',
        'rec_yds/ft/nfl-wr/101',
        'rec_yds/ft/nfl-wr/147',
        'rec_yds/ft/nfl-wr/161',
      ),
    ).toEqual({
      'moneyline/ft': 'home',
      'receptions/ft/nfl-wr/1': 'over',
      'pass_tds/ft/nfl-qb/1': 'over',
      'anytime_td/ft/nfl-wr': 'yes',
      'rec_yds/ft/nfl-wr/101': 'over',
    })
  })

  it('close the players and nobody else', () => {
    const next = from(lost, { ...now, eventId: 's3', quarterSecondsRemaining: 500 })
    expect(nflModule.hazards(next)).toMatchObject([{ scope: { kind: 'types' }, reason: 'input-unknown' }])
  })

  it('cost nothing where the next status shows that nothing was played', () => {
    const same = from(lost, { ...now, eventId: 's3' })
    expect(nflModule.hazards(same)).toEqual([])
    const before = from(nflModule.afterLoss(after({ ...status, phase: 'pregame' })), { ...status, eventId: 'p2', phase: 'pregame' })
    expect(before.lostBefore).toEqual([])
  })

  it('after the final leave the results', () => {
    const over = from(playing, ...toEndOfRegulation(7, 3, 2), finalStatus(7, 3))
    expect(nflModule.afterLoss(over)).toBe(over)
  })

  it('leave the number of scoring plays open where one may have been two', () => {
    const next = from(lost, { ...now, eventId: 's3', quarterSecondsRemaining: 300, homeScore: 13 })
    const over = from(next, ...toEndOfRegulation(13, 3, 2), finalStatus(13, 3))
    expect(Object.keys(settledAs(over, 'next_score/s1', 'next_score/s2', 'next_score/s3', 'next_score/s4', 'next_score/s5'))).toEqual([
      'next_score/s1',
      'next_score/s2',
      'next_score/s3',
    ])
    const quick = from(lost, { ...now, eventId: 's3', quarterSecondsRemaining: 590, homeScore: 13 })
    expect(settledAs(from(quick, ...toEndOfRegulation(13, 3, 2), finalStatus(13, 3)), 'next_score/s4')).toEqual({ 'next_score/s4': 'no' })
  })

  const restoring = (eventId: string, playId: number): NflPlay => ({
    ...quietPlay,
    correction: true,
    eventId,
    corrects: `lost ${playId}`,
    playId,
    quarter: 2,
    quarterSecondsRemaining: 595 - playId,
    passAttempt: true,
    passer: { playerId: 'nfl-qb', name: '' },
    homeScore: 7,
    awayScore: 3,
  })
  const isMissing = (state: typeof playing): boolean => nflModule.hazards(state).some(({ reason }) => reason === 'input-unknown')
  const later = { ...now, eventId: 's3', quarterSecondsRemaining: 500 } as const

  it('are known by their numbers: statistics are complete once each of them has come', () => {
    const two = from(nflModule.afterLoss(playing, { first: 40, last: 41 }), later)
    const one = from(two, restoring('c1', 1))
    expect([two, one, from(one, restoring('c1', 1)), from(one, restoring('c2', 2))].map(isMissing)).toEqual([true, true, true, false])
    const before = from(nflModule.afterLoss(playing, { first: 40, last: 41 }), restoring('c1', 1))
    expect([before, from(before, later), from(before, restoring('c2', 2))].map(isMissing)).toEqual([true, true, false])
    const again = nflModule.afterReturn(nflModule.afterReturn(two, 41), 41)
    expect([again, nflModule.afterReturn(again, 40)].map(isMissing)).toEqual([true, false])
    expect(nflModule.afterReturn(again, 39)).toBe(again)
  })

  it('that nobody counted are never said to have come', () => {
    const many = nflModule.afterLoss(playing, { first: 40, last: 400 })
    for (const lost of [nflModule.afterLoss(playing), many])
      expect(isMissing(from(nflModule.afterReturn(from(lost, later), 40), restoring('c1', 1)))).toBe(true)
    let more = playing
    for (let seq = 1; seq < 100; seq++) more = nflModule.afterLoss(more, { first: seq, last: seq })
    expect(more.lostSince).toHaveLength(1)
  })

  it('are told once, however often', () => {
    const once = nflModule.afterLoss(playing, { first: 40, last: 40 })
    expect(nflModule.afterLoss(once, { first: 40, last: 40 })).toBe(once)
  })

  it('may come again as a correction, which counts once', () => {
    const again = from(
      lost,
      { ...now, eventId: 's3', quarterSecondsRemaining: 500 },
      {
        ...touchdown,
        correction: true,
        eventId: 'c',
        corrects: 'lost',
        playId: 77,
        quarter: 2,
        quarterSecondsRemaining: 595,
        touchdown: false,
        touchdownSide: undefined,
        passTouchdown: false,
        yardsGained: 20,
        homeScore: 7,
        awayScore: 3,
      },
    )
    expect(settledAs(from(again, ...toEndOfRegulation(7, 3, 2), finalStatus(7, 3)), 'receptions/ft/nfl-wr/3')).toEqual({
      'receptions/ft/nfl-wr/3': 'over',
    })
  })
})

describe('fields that are not stated well', () => {
  it('close the game until a status states them, and keep their last value', () => {
    const vague = from(playing, {
      ...now,
      eventId: 's3',
      quarterSecondsRemaining: 590,
      homeTimeouts: 0,
      unstated: ['home_timeouts_remaining'],
    })
    expect(gameClosedFor(vague)).toEqual(['input-unknown'])
    expect(vague.homeTimeouts).toBe(3)
    expect(gameClosedFor(from(vague, { ...now, eventId: 's4', quarterSecondsRemaining: 580 }))).toEqual([])
  })

  it('of statistics leave them incomplete', () => {
    const vague: NflPlay = {
      ...quietPlay,
      eventId: 'v',
      playId: 500,
      quarter: 2,
      quarterSecondsRemaining: 590,
      homeScore: 7,
      awayScore: 3,
      unstated: ['yards_gained'],
    }
    const over = from(playing, vague, ...toEndOfRegulation(7, 3, 2), finalStatus(7, 3))
    expect(settledAs(over, 'rush_yds/ft/nfl-rb/41', 'moneyline/ft')).toEqual({ 'moneyline/ft': 'home' })
  })
})
