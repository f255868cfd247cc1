import type { JsonObject } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { mlbModule } from './mlb-module.ts'
import { decoded, playMessage } from './testing/test-game.ts'

const result = (change: JsonObject): JsonObject => ({ result: { ...(playMessage()['result'] as JsonObject), ...change } })

const status = (change: JsonObject = {}, linescore: JsonObject = {}): JsonObject => ({
  type: 'status',
  gamePk: '1',
  seq: 2,
  eventId: '1-2',
  sentAtUs: 1,
  status: { abstractGameState: 'Live', detailedState: 'In Progress' },
  linescore: {
    currentInning: 3,
    isTopInning: false,
    inningState: 'Bottom',
    outs: 2,
    teams: { home: { runs: 1 }, away: { runs: 4 } },
    ...linescore,
  },
  ...change,
})

describe('route', () => {
  it('finds game, id, sequence and stamp', () => {
    expect(mlbModule.route(playMessage())).toEqual({
      ok: true,
      value: { kind: 'game', gameId: 'mlb-1', eventId: '1-5', feedSeq: 5, sentAtUs: 1, highRate: false },
    })
    expect(mlbModule.route({ type: 'alive', sourceSeq: 7, aliveAtUs: 9 })).toEqual({
      ok: true,
      value: { kind: 'alive', sourceSeq: 7, providerAliveAtUs: 9 },
    })
  })

  it.each([{ gamePk: '' }, { eventId: 7 }, { seq: 0 }, { seq: 1.5 }, { sentAtUs: -1 }, { type: null }])('rejects %o', (change) => {
    expect(mlbModule.route(playMessage(change as JsonObject)).ok).toBe(false)
  })
})

describe('decode', () => {
  it('reads a play in our words and tolerates additional fields', () => {
    const event = decoded(playMessage({ playEndTime: 'x', result: { ...(playMessage()['result'] as JsonObject), isOut: false } }))
    expect(event).toMatchObject({
      kind: 'event',
      event: {
        kind: 'play',
        batterId: 'mlb-660271',
        firstRunnerId: 'mlb-660271',
        runs: 1,
        totalBases: 1,
        outs: 1,
        bottom: true,
        plateAppearance: true,
      },
    })
  })

  it('reads a correction as the play it replaces', () => {
    const event = decoded(playMessage({ type: 'correction', corrects: '1-4', correctionOf: 'play' }))
    expect(event.kind === 'event' && mlbModule.isCorrection(event.event)).toBe(true)
  })

  it.each<[string, JsonObject, JsonObject, string]>([
    ['a delay', { status: { abstractGameState: 'Live', detailedState: 'Delayed: Rain' } }, {}, 'delayed'],
    ['a suspension', { status: { abstractGameState: 'Live', detailedState: 'Suspended: Rain' } }, {}, 'suspended'],
    ['a break', {}, { inningState: 'Middle' }, 'break'],
    ['the end', { status: { abstractGameState: 'Final', detailedState: 'Final' } }, {}, 'final'],
    ['play', {}, {}, 'live'],
  ])('reads the phase of %s', (_, change, linescore, phase) => {
    expect(decoded(status(change, linescore))).toMatchObject({ event: { phase, inning: 3, bottom: true, homeScore: 1, awayScore: 4 } })
  })

  it.each<[string, JsonObject]>([
    ['a negative score', playMessage(result({ homeScore: -1 }))],
    ['a score no game has had', playMessage(result({ awayScore: 61 }))],
    ['half a run', playMessage(result({ awayScore: 0.5 }))],
    ['a score as text', playMessage(result({ awayScore: '1' }))],
    ['inning 0', playMessage({ about: { inning: 0, halfInning: 'top' } })],
    ['inning 41', playMessage({ about: { inning: 41, halfInning: 'top' } })],
    ['an unknown half', playMessage({ about: { inning: 1, halfInning: 'left' } })],
    ['four outs', playMessage({ count: { outs: 4 } })],
    ['five runs', playMessage({ runners: Array.from({ length: 5 }, () => ({ movement: { end: 'score' } })) })],
    ['more runs than the side has', playMessage({ ...result({ homeScore: 0 }) })],
    ['an unknown type', playMessage({ type: 'tick' })],
    ['a correction of nothing', playMessage({ type: 'correction', correctionOf: 'play' })],
    ['no line score', status({ linescore: null })],
    ['a list', [] as unknown as JsonObject],
    ['a key of the prototype', { ...playMessage(), result: { ['__proto__']: { eventType: 'single' } } }],
    ['no half inning', status({}, { isTopInning: null, inningState: null })],
    ['a runner who ended nowhere', playMessage({ runners: [{ movement: { end: 'dugout' } }] })],
  ])('rejects %s', (_, message) => {
    const outcome = mlbModule.decode(message)
    expect(outcome.ok).toBe(false)
    if (!outcome.ok) expect(outcome.error.disposition).toBe('reject')
  })

  it('rejects numbers that JSON cannot carry', () => {
    expect(mlbModule.decode(playMessage(result({ homeScore: Number.NaN }))).ok).toBe(false)
    expect(mlbModule.decode(playMessage(result({ homeScore: Number.POSITIVE_INFINITY }))).ok).toBe(false)
  })
})
