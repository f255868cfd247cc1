import { describe, expect, it } from 'vitest'
import { marketKey } from '@fairline/kernel'
import type { NflEvent, NflPhase, NflSituation } from './nfl-event.ts'
import { nflModule } from './nfl-module.ts'
import type { NflState } from './nfl-state.ts'
import {
  after,
  extraPoint,
  fieldGoal,
  finalStatus,
  from,
  gameClosedFor,
  present,
  quietPlay,
  settledAs,
  status,
  toEndOfRegulation,
  touchdown,
} from './testing/game-events.ts'

const stopped = (phase: NflPhase): NflSituation => ({
  ...status,
  eventId: `s-${phase}`,
  quarterSecondsRemaining: 700,
  phase,
  nextPlay: 'none',
})
const begun = after(status, touchdown, extraPoint, { ...status, eventId: 's2', homeScore: 7, quarterSecondsRemaining: 860 })
const playNow = { ...quietPlay, eventId: 'now', playId: 300, homeScore: 7, quarterSecondsRemaining: 690 } as const

describe('a standing phase', () => {
  it.each([
    ['suspended', 'suspended'],
    ['postponed', 'postponed'],
  ] as const)('%s closes the game until a status lifts it, whatever else comes', (phase, reason) => {
    const closed = from(begun, { ...stopped(phase), homeScore: 7 })
    const others: readonly NflEvent[] = [
      playNow,
      { ...playNow, eventId: 'timeout', playType: '' },
      { ...playNow, eventId: 'next', playType: 'kickoff', quarter: 2, quarterSecondsRemaining: 900 },
      { ...fieldGoal, homeScore: 7 },
      { ...touchdown, correction: true, corrects: 'p50', yardsGained: 70 },
      { kind: 'tick', quarter: 1, quarterSecondsRemaining: 650, playClockSeconds: 1 },
    ]
    for (const event of others) {
      const next = from(closed, event)
      expect(gameClosedFor(next)).toEqual([reason])
      expect([next.phase, next.quarter]).toEqual([phase, 1])
      expect(nflModule.price(next, nflModule.params)).toEqual([])
    }
    expect(gameClosedFor(from(closed, { ...status, eventId: 'on', homeScore: 7, quarterSecondsRemaining: 700 }))).toEqual([])
  })

  it('of half-time is not ended by a late play, nor its results', () => {
    const halftime = from(begun, ...toEndOfRegulation(7, 0).slice(0, 2))
    const late = from(halftime, { ...playNow, eventId: 'late', quarter: 2, quarterSecondsRemaining: 30 })
    expect(late).toMatchObject({ phase: 'halftime', quarterSecondsRemaining: 0 })
    expect(settledAs(late, 'result/1h')).toEqual({ 'result/1h': 'home' })
    const ahead = from(halftime, { ...playNow, eventId: 'ahead', quarter: 3, playType: 'kickoff', quarterSecondsRemaining: 900 })
    expect(ahead.phase).toBe('halftime')
    expect(gameClosedFor(ahead)).toEqual(['state-unconfirmed'])
    expect(gameClosedFor(from(ahead, { ...status, eventId: 's9', quarter: 3, homeScore: 7 }))).toEqual([])
  })

  it('keeps the results of a half that was over when the game stopped', () => {
    const halftime = from(begun, ...toEndOfRegulation(7, 0).slice(0, 2), {
      ...stopped('suspended'),
      quarter: 2,
      quarterSecondsRemaining: 0,
      homeScore: 7,
    })
    expect(settledAs(halftime, 'result/1h', 'result/2h')).toEqual({ 'result/1h': 'home' })
  })

  it('takes a play of an earlier quarter as its own time', () => {
    const second = from(begun, ...toEndOfRegulation(7, 0).slice(0, 1), {
      ...status,
      eventId: 's5',
      quarter: 2,
      quarterSecondsRemaining: 800,
      homeScore: 7,
    })
    const late = from(second, playNow)
    expect(late).toMatchObject({ quarter: 2, quarterSecondsRemaining: 800, phase: 'live' })
    expect(settledAs(late, 'result/q1')).toEqual({ 'result/q1': 'home' })
  })
})

describe('a game that play has decided', () => {
  const decided = from(begun, ...toEndOfRegulation(7, 0))
  const leftovers: readonly NflEvent[] = [
    { ...playNow, eventId: 'k5', quarter: 5, quarterSecondsRemaining: 600, playType: 'kickoff' },
    { ...playNow, eventId: 'r5', quarter: 5, quarterSecondsRemaining: 600 },
    { ...playNow, eventId: 't5', quarter: 5, quarterSecondsRemaining: 600, playType: '' },
    { ...status, eventId: 's5', quarter: 5, quarterSecondsRemaining: 600, homeScore: 7 },
  ]

  it.each(leftovers.map((event) => [event.kind === 'play' ? `play ${event.playType}` : event.kind, event] as const))(
    'is not opened by a %s of an overtime that cannot be',
    (_, event) => {
      const next = from(decided, event)
      expect(gameClosedFor(next)).toEqual(['state-unconfirmed'])
      expect([next.phase, next.quarter]).toEqual(['quarter-break', 4])
      expect(settledAs(from(next, finalStatus(7, 0)), 'moneyline/ft')).toEqual({ 'moneyline/ft': 'home' })
    },
  )

  it('in its only overtime is not opened by a play of a second one', () => {
    const level = from(after(status), ...toEndOfRegulation(0, 0), {
      ...status,
      eventId: 'ot',
      phase: 'quarter-break',
      quarter: 5,
      quarterSecondsRemaining: 0,
    })
    const kickoff: NflEvent = { ...playNow, homeScore: 0, quarter: 6, quarterSecondsRemaining: 600, playType: 'kickoff' }
    expect(gameClosedFor(from(level, kickoff))).toEqual(['state-unconfirmed'])
  })
})

describe('an end that is no result of play', () => {
  it.each([
    ['abandoned', 'abandoned'],
    ['cancelled', 'cancelled'],
    ['forfeited', 'forfeited'],
  ] as const)('%s keeps what was decided and voids the rest; a decreed score counts for nothing', (phase, reason) => {
    const score = phase === 'abandoned' ? 7 : 0
    const over = from(begun, { ...stopped(phase), homeScore: score, awayScore: 0 })
    expect(settledAs(over, 'next_score/s1', 'total/ft/13', 'moneyline/ft', 'anytime_td/ft/nfl-wr')).toEqual({
      'next_score/s1': 'home',
      'total/ft/13': 'over',
      'moneyline/ft': `void:${reason}`,
      'anytime_td/ft/nfl-wr': 'yes',
    })
    expect(nflModule.summary(over)).toMatchObject({ phase: 'final', homeScore: 7 })
    expect(nflModule.endOfGame(stopped(phase))).toBe('ended')
    expect(gameClosedFor(from(over, { ...status, eventId: 'on', homeScore: 7, quarterSecondsRemaining: 700 }))).toEqual([])
  })

  const decided = from(begun, ...toEndOfRegulation(7, 0))
  const givenUp = (phase: NflPhase): NflSituation => ({
    ...stopped(phase),
    quarter: 4,
    quarterSecondsRemaining: 0,
    homeScore: phase === 'abandoned' ? 7 : 0,
  })
  const ended = from(decided, finalStatus(7, 0))

  it.each<[string, NflState]>([
    ['abandoned, decided by regulation', from(decided, givenUp('abandoned'))],
    ['cancelled, decided by regulation', from(decided, givenUp('cancelled'))],
    ['forfeited, decided by regulation', from(decided, givenUp('forfeited'))],
    ['abandoned by an operator, decided by regulation', nflModule.abandon(decided)],
    ['suspended after regulation, then forfeited', from(decided, { ...givenUp('suspended'), homeScore: 7 }, givenUp('forfeited'))],
    ['abandoned after a final', from(ended, givenUp('abandoned'))],
    ['forfeited after a final', from(ended, givenUp('forfeited'))],
    ['abandoned by an operator after a final', nflModule.abandon(ended)],
  ])('keeps everything that play decided: %s', (_, state) => {
    expect(settledAs(state, 'moneyline/ft', 'spread/ft/-7', 'total/ft/25', 'next_score/s2', 'overtime/ft')).toEqual({
      'moneyline/ft': 'home',
      'spread/ft/-7': 'home',
      'total/ft/25': 'under',
      'next_score/s2': 'no',
      'overtime/ft': 'no',
    })
    expect(nflModule.settle(state, [marketKey('moneyline/ft')])).toMatchObject([{ certainty: 'confirmed' }])
  })

  it('voids what play had not decided: level after regulation, or a score under review', () => {
    const level = from(after(status), ...toEndOfRegulation(0, 0))
    const [, , , end] = toEndOfRegulation(7, 0)
    const underReview = from(begun, ...toEndOfRegulation(7, 0).slice(0, 3), { ...end, underReview: true } as NflSituation)
    for (const state of [level, underReview])
      expect(settledAs(nflModule.abandon(state), 'moneyline/ft')).toEqual({ 'moneyline/ft': 'void:abandoned' })
  })

  it('voids only what is unknown of a game that play had decided', () => {
    const lossy = from(nflModule.afterLoss(begun), { ...status, eventId: 'l', homeScore: 7, quarterSecondsRemaining: 500 })
    const state = from(lossy, ...toEndOfRegulation(7, 0), givenUp('forfeited'))
    expect(settledAs(state, 'moneyline/ft', 'anytime_td/ft/nfl-wr', 'anytime_td/ft/nfl-rb')).toEqual({
      'moneyline/ft': 'home',
      'anytime_td/ft/nfl-wr': 'yes',
      'anytime_td/ft/nfl-rb': 'void:forfeited',
    })
  })

  it('is an operator’s word as well', () => {
    const over = nflModule.abandon(from(begun, { ...stopped('suspended'), homeScore: 7 }))
    expect(settledAs(over, 'moneyline/ft')).toEqual({ 'moneyline/ft': 'void:abandoned' })
    expect(nflModule.abandon(over)).toBe(over)
  })

  it('of a postponed game that comes back is none', () => {
    const initial = after({ ...status, phase: 'pregame', nextPlay: 'none' })
    const postponed = from(initial, { ...stopped('postponed'), quarterSecondsRemaining: 900 })
    expect(settledAs(postponed, 'moneyline/ft')).toEqual({})
    expect(nflModule.endOfGame(stopped('postponed'))).toBe('not-ended')
    expect(gameClosedFor(from(postponed, { ...status, eventId: 'w', phase: 'pregame', nextPlay: 'none' }))).toEqual([])
  })
})

describe('a final', () => {
  const regulation = from(begun, ...toEndOfRegulation(7, 0))
  const over = from(regulation, finalStatus(7, 0))

  it('settles at once where it is plausible', () => {
    expect(settledAs(over, 'moneyline/ft')).toEqual({ 'moneyline/ft': 'home' })
    expect(nflModule.isFinalUnconfirmed(over)).toBe(false)
  })

  it.each<[string, NflSituation]>([
    ['in the second quarter', { ...finalStatus(7, 0, 1), quarterSecondsRemaining: 600 }],
    ['out of nowhere', finalStatus(7, 0)],
    ['level where overtime is due', finalStatus(7, 7)],
  ])('%s waits for a second one', (_, event) => {
    const level = event.awayScore === 7
    const state = level
      ? present({ ...status, quarter: 4, quarterSecondsRemaining: 0, phase: 'quarter-break', homeScore: 7, awayScore: 7 })
      : begun
    const waiting = from(state, event)
    expect(gameClosedFor(waiting)).toEqual(['final-unconfirmed'])
    expect(settledAs(waiting, 'moneyline/ft')).toEqual({})
    expect(nflModule.isFinalUnconfirmed(waiting)).toBe(true)
    for (const confirmed of [from(waiting, { ...event, eventId: 'again' }), nflModule.confirmFinal(waiting)])
      expect(settledAs(confirmed, 'moneyline/ft')).toEqual({ 'moneyline/ft': level ? 'push' : 'home' })
    if (!level) expect(gameClosedFor(from(waiting, { ...playNow, quarterSecondsRemaining: 650 }))).toEqual([])
  })

  it('that is corrected reopens the game, which is played on and settles again', () => {
    const level = from(after(status), ...toEndOfRegulation(0, 0), { ...finalStatus(3, 0), eventId: 'f' })
    expect(settledAs(level, 'moneyline/ft')).toEqual({ 'moneyline/ft': 'home' })
    const reopened = from(level, { ...status, eventId: 'c', corrects: 'f', quarter: 4, quarterSecondsRemaining: 2, homeScore: 0 })
    expect(settledAs(reopened, 'moneyline/ft')).toEqual({})
    expect(nflModule.summary(reopened).phase).toBe('live')
    const overtime = from(reopened, { ...status, eventId: 'o', quarter: 5, quarterSecondsRemaining: 600, nextPlay: 'kickoff', down: 0 })
    expect(gameClosedFor(overtime)).toEqual([])
    const won = from(
      overtime,
      {
        ...touchdown,
        quarter: 5,
        quarterSecondsRemaining: 500,
        touchdownSide: 'away',
        awayScore: 6,
        homeScore: 0,
        interception: true,
        passTouchdown: false,
      },
      finalStatus(0, 6, 5),
    )
    expect(settledAs(won, 'moneyline/ft')).toEqual({ 'moneyline/ft': 'away' })
  })

  it('is followed by a status that goes on, by another final, and by nothing else', () => {
    expect(from(over, { ...status, eventId: 'on', quarter: 4, quarterSecondsRemaining: 2, homeScore: 7 }).phase).toBe('live')
    expect(settledAs(from(over, { ...finalStatus(7, 8), eventId: 'f2' }), 'moneyline/ft')).toEqual({ 'moneyline/ft': 'away' })
    for (const leftover of [
      { ...playNow, eventId: 'l1', quarter: 4, quarterSecondsRemaining: 0 },
      { ...fieldGoal, eventId: 'l2', quarter: 4, quarterSecondsRemaining: 0, homeScore: 7 },
      { kind: 'tick', quarter: 4, quarterSecondsRemaining: 0, playClockSeconds: 0 },
      { ...status, eventId: 'l3', quarter: 2, quarterSecondsRemaining: 500, homeScore: 7 },
    ] as const)
      expect(settledAs(from(over, leftover), 'moneyline/ft')).toEqual({ 'moneyline/ft': 'home' })
  })

  it('with fewer points waits, and the first one stands meanwhile', () => {
    const less = from(over, { ...finalStatus(0, 0), eventId: 'f2' })
    expect(settledAs(less, 'moneyline/ft')).toEqual({ 'moneyline/ft': 'home' })
    expect(nflModule.isFinalUnconfirmed(less)).toBe(true)
  })

  it('is corrected by what corrects an earlier copy of it', () => {
    const twice = from(over, { ...finalStatus(7, 0), eventId: 'final-2' })
    const reopened = from(twice, { ...status, eventId: 'c', corrects: 'final', quarter: 4, quarterSecondsRemaining: 5, homeScore: 7 })
    expect(reopened.phase).toBe('live')
  })
})

describe('a final under review', () => {
  const regulation = from(begun, ...toEndOfRegulation(7, 0))
  const reviewed = { ...finalStatus(7, 6), eventId: 'reviewed', underReview: true } as const

  it('waits for one without a review, also where it is repeated', () => {
    const twice = from(regulation, reviewed, { ...reviewed, eventId: 'again' })
    expect(gameClosedFor(twice)).toEqual(['final-unconfirmed'])
    expect(settledAs(twice, 'moneyline/ft', 'total/ft/25')).toEqual({})
    expect(settledAs(from(twice, { ...finalStatus(7, 6), eventId: 'ruled' }), 'total/ft/25')).toEqual({ 'total/ft/25': 'over' })
    expect(settledAs(from(twice, { ...finalStatus(7, 0), eventId: 'ruled' }), 'total/ft/25')).toEqual({ 'total/ft/25': 'under' })
    expect(settledAs(nflModule.confirmFinal(twice), 'total/ft/25')).toEqual({ 'total/ft/25': 'over' })
  })

  it('waits also where it corrects a status', () => {
    const end = from(regulation, { ...finalStatus(7, 0), eventId: 'f' })
    const corrected = from(end, { ...reviewed, eventId: 'c', corrects: 'f' })
    expect(nflModule.isFinalUnconfirmed(corrected)).toBe(true)
    expect(settledAs(corrected, 'total/ft/25')).toEqual({ 'total/ft/25': 'under' })
  })
})

describe('a correction of a status', () => {
  it('is found by the corrected status and by its last correction', () => {
    const first = from(
      begun,
      { ...stopped('suspended'), homeScore: 7 },
      { ...status, eventId: 'c1', corrects: 's-suspended', homeScore: 7, quarterSecondsRemaining: 700 },
    )
    expect(first.phase).toBe('live')
    for (const corrects of ['s-suspended', 'c1'])
      expect(
        from(first, { ...status, eventId: 'c2', corrects, homeScore: 7, quarterSecondsRemaining: 690, phase: 'suspended' }).phase,
      ).toBe('suspended')
  })

  it('of an older one moves points to their quarter and changes nothing of the present', () => {
    const [q1] = toEndOfRegulation(7, 0)
    const second = from(begun, { ...q1, eventId: 'q1' } as NflSituation, {
      ...status,
      eventId: 's7',
      quarter: 2,
      homeScore: 10,
      quarterSecondsRemaining: 890,
    })
    expect(settledAs(second, 'total/q1/15')).toEqual({ 'total/q1/15': 'under' })
    const corrected = from(second, { ...q1, eventId: 'c', corrects: 'q1', homeScore: 10 } as NflSituation)
    expect(settledAs(corrected, 'total/q1/15')).toEqual({ 'total/q1/15': 'over' })
    expect(corrected).toMatchObject({ quarter: 2, phase: 'live', homeScore: 10 })
  })
})
