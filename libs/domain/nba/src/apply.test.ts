import fc from 'fast-check'
import { marketKey, unwrap } from '@fairline/kernel'
import type { Json } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { apply } from './apply.ts'
import { hazards } from './hazards.ts'
import { nbaModule } from './nba-module.ts'
import { initial } from './nba-state.ts'
import { stateCodec } from './state-codec.ts'
import { summary } from './summary.ts'
import { actionOf, fixtureOf, playActions, stateAt } from './testing/court.ts'

const start = { actionType: 'period', subType: 'start', clockMs: 720_000 } as const
const three = {
  actionType: '3pt',
  team: 'BOS',
  playerId: 'nba-11',
  made: true,
  homeScore: 3,
  awayScore: 0,
  assistPlayerId: 'nba-12',
} as const

const anyAction = fc.record({
  actionNumber: fc.integer({ min: -1, max: 40 }),
  orderNumber: fc.integer({ min: -1, max: 60 }),
  period: fc.integer({ min: 0, max: 16 }),
  clockMs: fc.oneof(fc.integer({ min: -5, max: 800_000 }), fc.constant(Number.NaN)),
  actionType: fc.constantFrom(
    '2pt',
    '3pt',
    'freethrow',
    'rebound',
    'foul',
    'turnover',
    'period',
    'game',
    'clock',
    'instantreplay',
    'ejection',
    'x',
  ),
  subType: fc.constantFrom(
    '',
    'start',
    'end',
    'request',
    '1 of 2',
    'suspended',
    'resumed',
    'postponed',
    'forfeited',
    'abandoned',
    'in',
    'out',
  ),
  teamId: fc.constantFrom('', 'nba-1', 'nba-2', 'nba-3'),
  team: fc.constantFrom('', 'BOS', 'PHI', 'LAL'),
  playerId: fc.constantFrom('', 'nba-11', 'nba-21', 'nba-99'),
  playerName: fc.constant('N'),
  made: fc.boolean(),
  homeScore: fc.integer({ min: -2, max: 140 }),
  awayScore: fc.integer({ min: -2, max: 140 }),
  possession: fc.constantFrom('', 'nba-1', 'nba-2', 'nba-3'),
  assistPlayerId: fc.constantFrom('', 'nba-12'),
  assistPlayerName: fc.constant(''),
  description: fc.constant(''),
  edited: fc.boolean(),
  freeThrows: fc.integer({ min: 0, max: 3 }),
  unstated: fc.constantFrom([], ['personId'], ['assistPersonId']),
})

describe('apply', () => {
  it('survives any sequence of events, keeps its invariants and its codec', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 40 }), (events) => {
        let state = initial(fixtureOf())
        for (const event of events) {
          state = apply(state, event)
          expect(state.homeScore).toBeGreaterThanOrEqual(0)
          expect(state.awayScore).toBeGreaterThanOrEqual(0)
          for (const period of state.periods) expect(Math.min(period.home, period.away)).toBeGreaterThanOrEqual(0)
          expect(Number.isFinite(state.clockMs)).toBe(true)
          summary(state)
          hazards(state)
        }
        const written = JSON.parse(JSON.stringify(stateCodec.encode(state))) as Json
        expect(unwrap(stateCodec.decode(stateCodec.version, written))).toEqual(state)
      }),
    )
  })

  it('leaves the same object for an impossible event', () => {
    const state = playActions([start, three])
    expect(apply(state, actionOf({ orderNumber: 9, period: 0 }))).toBe(state)
    expect(apply(state, actionOf({ orderNumber: 9, clockMs: 720_001 }))).toBe(state)
    expect(apply(state, actionOf({ orderNumber: 9, homeScore: Number.NaN }))).toBe(state)
  })

  it('counts points, threes and assists, and knows who played', () => {
    const [able, baker, cole] = playActions([start, three]).players
    expect(able).toMatchObject({ points: 3, threes: 1, played: true })
    expect(baker).toMatchObject({ assists: 1, played: true })
    expect(cole).toMatchObject({ played: false })
  })

  it('counts a made heave as a three, and knows that the bench was not on the floor', () => {
    expect(playActions([start, { ...three, actionType: 'heave' }]).players[0]).toMatchObject({ points: 3, threes: 1 })
    const bench = { team: 'BOS', playerId: 'nba-12' } as const
    expect(playActions([start, { ...bench, actionType: 'ejection' }]).players[1]).toMatchObject({ played: false, out: true })
    expect(playActions([start, { ...bench, actionType: 'substitution', subType: 'out' }]).players[1]?.played).toBe(true)
  })

  it('takes a corrected three back to a two: score, period and player', () => {
    const before = playActions([
      start,
      three,
      { actionType: '2pt', team: 'PHI', playerId: 'nba-21', made: true, homeScore: 3, awayScore: 2 },
    ])
    const after = apply(before, actionOf({ ...three, actionNumber: 2, orderNumber: 2, actionType: '2pt', homeScore: 2, edited: true }))
    expect(after).toMatchObject({ homeScore: 2, awayScore: 2, periods: [{ home: 2, away: 2 }] })
    expect(after.players[0]).toMatchObject({ points: 2, threes: 0 })
    expect(after.players[1]).toMatchObject({ assists: 1 })
  })

  it('rolls a cancelled basket back, also after the final whistle', () => {
    const final = playActions(
      [
        { ...three, actionNumber: 2, homeScore: 103, awayScore: 90, clockMs: 20_000 },
        { actionType: 'period', subType: 'end', clockMs: 0 },
        { actionType: 'game', subType: 'end' },
      ],
      stateAt(4, 60_000, 100, 90),
    )
    const after = apply(
      final,
      actionOf({ ...three, actionNumber: 2, orderNumber: 2, period: 4, actionType: 'violation', homeScore: 0, made: false, edited: true }),
    )
    expect(after).toMatchObject({ phase: 'final', homeScore: 100, awayScore: 90 })
    expect(after.players[0]).toMatchObject({ points: 0, threes: 0 })
    expect(apply(after, actionOf({ ...three, orderNumber: 50, period: 4, homeScore: 109, awayScore: 90 }))).toMatchObject({
      homeScore: 100,
      players: after.players,
    })
  })

  it('reports a timeout until play goes on, which neither hides a review nor keeps a quarter from ending', () => {
    const timeout = { actionType: 'timeout', subType: 'full', team: 'BOS' }
    const resting = playActions([start, timeout])
    expect(hazards(resting)).toEqual([{ scope: { kind: 'game' }, reason: 'timeout-policy' }])
    expect(summary(resting).situation).toBe('timeout')
    expect(hazards(playActions([start, timeout, { actionType: 'rebound', team: 'BOS' }]))).toEqual([])
    const reviewed = playActions([start, { actionType: 'instantreplay', subType: 'request' }, timeout])
    expect(hazards(reviewed).map(({ reason }) => reason)).toEqual(['score-under-review', 'timeout-policy'])
    expect(summary(reviewed).situation).toBe('score under review')
    const ended = playActions([timeout, { actionType: 'period', subType: 'end', clockMs: 0 }], stateAt(1, 5_000, 30, 20))
    expect(nbaModule.settle(ended, [marketKey('result/q1')]).map((each) => each.key)).toContain('result/q1')
  })

  it('tells the clock and the situation to people', () => {
    expect(summary(playActions([start]))).toMatchObject({ clock: 'Q1 12:00' })
    expect(summary(playActions([{ ...three, clockMs: 42_300 }], stateAt(1, 60_000, 0, 0)))).toMatchObject({
      clock: 'Q1 42.3',
      situation: 'PHI ball',
    })
    expect(summary(playActions([start, { actionType: 'foul', team: 'PHI', freeThrows: 2 }]))).toMatchObject({
      situation: 'BOS at the line',
    })
    expect(summary(playActions([{ actionType: 'period', subType: 'end', clockMs: 0 }], stateAt(2, 5_000, 50, 48)))).toMatchObject({
      phase: 'break',
      clock: 'Half',
    })
    expect(summary(stateAt(6, 300_000, 100, 100))).toMatchObject({ clock: '2OT 5:00' })
    const ended = playActions([{ actionType: 'game', subType: 'end', clockMs: 0 }], stateAt(5, 0, 110, 108))
    expect(summary(ended)).toMatchObject({ phase: 'final', clock: 'Final/OT' })
  })

  it('runs the clock by ticks, never backwards', () => {
    const state = playActions([start])
    const ticked = apply(state, actionOf({ actionType: 'clock', clockMs: 700_000 }))
    expect(ticked.clockMs).toBe(700_000)
    expect(apply(ticked, actionOf({ actionType: 'clock', clockMs: 710_000 }))).toBe(ticked)
  })
})
