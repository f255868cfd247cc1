import type { JsonObject } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { detailedStates } from './detailed-states.ts'
import { mlbModule } from './mlb-module.ts'
import { decoded, playMessage } from './testing/test-game.ts'

const envelope = { gamePk: '1', seq: 2, eventId: '1-2', sentAtUs: 1 }
const status = (
  abstractGameState: string,
  detailedState: string,
  linescore: JsonObject | null = {},
  rest: JsonObject = {},
): JsonObject => ({
  type: 'status',
  ...envelope,
  status: { abstractGameState, detailedState },
  linescore: linescore && {
    currentInning: 3,
    isTopInning: true,
    inningState: 'Top',
    outs: 1,
    teams: { home: { runs: 1 }, away: { runs: 4 } },
    ...linescore,
  },
  ...rest,
})
const pitch = (event: JsonObject = {}, rest: JsonObject = {}): JsonObject => ({
  type: 'pitch',
  ...envelope,
  atBatIndex: 3,
  about: { inning: 1, halfInning: 'top' },
  matchup: { batter: { id: 1 }, pitcher: { id: 2 } },
  playEvent: { pitchNumber: 1, details: { call: { code: 'B' }, isInPlay: false }, count: { balls: 1, strikes: 0, outs: 0 }, ...event },
  ...rest,
})
const eventOf = (message: JsonObject): object => {
  const read = decoded(message)
  return read.kind === 'event' ? read.event : {}
}

describe('detailedState', () => {
  it.each([
    ['Preview', 'Scheduled', 'pregame', false],
    ['Live', 'Warmup', 'pregame', false],
    ['Preview', 'Delayed Start: Rain', 'delayed', false],
    ['Live', 'In Progress', 'live', false],
    ['Live', 'Manager challenge: Tag play', 'live', true],
    ['Live', 'Umpire review: Home run', 'live', true],
    ['Live', 'Instant Replay', 'live', true],
    ['Final', 'Manager challenge', 'live', true],
    ['Live', 'delayed: rain', 'delayed', false],
    ['Live', 'Suspended: Rain', 'suspended', false],
    ['Final', 'Postponed: Rain', 'postponed', false],
    ['Preview', 'Postponed', 'postponed', false],
    ['Final', 'Cancelled', 'cancelled', false],
    ['Final', 'Forfeit: Fans', 'forfeited', false],
    ['Final', 'Completed Early: Rain', 'called', false],
    ['Final', 'Game Over', 'final', false],
    ['Final', 'Final', 'final', false],
    ['Live', 'A word of next season', 'live', false],
    ['Final', 'A word of next season', 'final', false],
    ['Preview', 'A word of next season', 'pregame', false],
  ])('%s / %s is %s, under review %s', (abstract, word, phase, underReview) => {
    expect(eventOf(status(abstract, word))).toMatchObject({ phase, underReview, reason: word })
  })

  it('has a word for what it does to the markets in every row', () => {
    expect(detailedStates.every((each) => each.markets.length > 3)).toBe(true)
  })

  it('needs no line score before the game, nor where nothing of it counts; elsewhere it is rejected', () => {
    for (const word of ['Scheduled', 'Postponed', 'Delayed Start', 'Suspended', 'Cancelled', 'Forfeit'])
      expect(eventOf(status('Preview', word, null))).toMatchObject({ inning: 0, outs: 0 })
    for (const word of ['In Progress', 'Final', 'Completed Early']) expect(mlbModule.decode(status('Live', word, null)).ok).toBe(false)
  })
})

describe('the half inning of a line score', () => {
  it.each([
    [{ inningState: 'Top' }, { bottom: false, outs: 1, pitcherSide: 'home' }],
    [
      { inningState: 'Top', outs: 3 },
      { bottom: false, outs: 3 },
    ],
    [
      { inningState: 'Middle', outs: 3 },
      { bottom: false, outs: 3, pitcherSide: 'away' },
    ],
    [
      { inningState: 'Middle', isTopInning: false, outs: 0 },
      { bottom: true, outs: 0, pitcherSide: 'away' },
    ],
    [
      { inningState: 'Bottom', isTopInning: false },
      { bottom: true, outs: 1, pitcherSide: 'away' },
    ],
    [
      { inningState: 'End', isTopInning: false, outs: 0 },
      { bottom: true, outs: 3, pitcherSide: 'home' },
    ],
    [
      { inningState: 'Bottom', isTopInning: null },
      { bottom: true, outs: 1 },
    ],
    [{ inningState: null }, { bottom: false, outs: 1, pitcherSide: 'home' }],
  ] as const)('of %o is %o', (linescore, expected) => {
    expect(eventOf(status('Live', 'In Progress', linescore))).toMatchObject(expected)
  })
})

describe('fields that only feed prices', () => {
  it.each<[string, JsonObject, readonly string[]]>([
    ['five balls', status('Live', 'In Progress', { balls: 5, strikes: 0 }), ['count']],
    ['half a count', status('Live', 'In Progress', { balls: 2 }), ['count']],
    ['a runner without an id', status('Live', 'In Progress', { offense: { first: {} } }), ['bases']],
    ['an offense that is a text', status('Live', 'In Progress', { offense: 'full' }), ['bases']],
    ['a batter of no kind', status('Live', 'In Progress', { offense: { batter: 7 } }), ['batter']],
    ['a pitcher with a negative id', status('Live', 'In Progress', { defense: { pitcher: { id: -1 } } }), ['pitcher']],
    ['a pitch without a count', pitch({ count: { outs: 0 } }), ['count']],
    ['a pitch by nobody to nobody', pitch({}, { matchup: null }), ['batter', 'pitcher']],
    ['a play without a matchup', playMessage({ matchup: 'unknown' }), ['bases', 'batter', 'pitcher']],
    ['a play by a bad batter', playMessage({ matchup: { batter: { id: 1.5 }, pitcher: { id: 2 } } }), ['batter']],
  ])('%s is left unstated, and rejects nothing', (_, message, unstated) => {
    expect(eventOf(message)).toMatchObject({ unstated })
  })

  it('a count that is not stated is kept', () => {
    expect(eventOf(status('Live', 'In Progress'))).toMatchObject({ keepsCount: true, unstated: [] })
    const action = { result: { type: 'action', eventType: 'wild_pitch', homeScore: 2, awayScore: 1 } }
    expect(eventOf(playMessage({ ...action, count: { outs: 1 } }))).toMatchObject({ keepsCount: true })
    expect(eventOf(playMessage({ ...action, count: { outs: 1, balls: 3, strikes: 1 } }))).toMatchObject({
      keepsCount: false,
      balls: 3,
      strikes: 1,
    })
  })
})

describe('fields that close while they cannot be read', () => {
  it.each<[string, JsonObject, object, string]>([
    ['a review', status('Live', 'In Progress', {}, { review: { inProgress: 'perhaps' } }), { underReview: true }, 'review.inProgress'],
    ['a review that is a text', status('Live', 'In Progress', {}, { review: 'yes' }), { underReview: true }, 'review'],
    ['an injury', status('Live', 'In Progress', {}, { injury: 2 }), { injury: true }, 'injury'],
    ['a ball in play', pitch({ details: { call: { code: 'X' }, isInPlay: 'x' } }), { inPlay: true }, 'playEvent.details.isInPlay'],
  ])('%s is read as a yes and noted', (_, message, expected, path) => {
    expect(eventOf(message)).toMatchObject(expected)
    expect(decoded(message).ignored).toEqual([path])
  })
})

describe('fields that decide nothing', () => {
  it.each<[string, JsonObject, object]>([
    ['pitchNumber', pitch({ pitchNumber: -4 }), { pitchNumber: 0 }],
    ['atBatIndex', pitch({}, { atBatIndex: 'third' }), { atBatIndex: -1 }],
    ['eventIndex', playMessage({ eventIndex: 1.5 }), { eventIndex: 0 }],
    ['result.rbi', playMessage({ result: { ...(playMessage()['result'] as JsonObject), rbi: 9 } }), { rbi: 0 }],
    ['batter.fullName', playMessage({ matchup: { batter: { id: 1, fullName: 'a\u0000b' }, pitcher: { id: 2 } } }), { batterName: '' }],
  ])('%s is ignored where it is bad, and noted', (path, message, expected) => {
    expect(eventOf(message)).toMatchObject(expected)
    expect(decoded(message).ignored?.some((each) => each.endsWith(path))).toBe(true)
  })

  it('nothing is noted of a message that is well, of an automatic strike neither', () => {
    expect(decoded(pitch({ isPitch: false, pitchNumber: 0 })).ignored).toBeUndefined()
    expect(decoded(pitch({ pitchNumber: null })).ignored).toBeUndefined()
    expect(decoded(playMessage({ atBatIndex: 100_000 })).ignored).toBeUndefined()
  })
})

describe('a fixture', () => {
  const player = (id: number, side: string): JsonObject => ({ id, fullName: 'P', side, role: '' })
  const fixture = (change: JsonObject): JsonObject => ({
    type: 'fixture',
    ...envelope,
    season: 2026,
    stage: 'regular',
    gameDate: '2026-06-01',
    startsAtUs: 1,
    teams: { home: { id: 1, name: 'H', abbreviation: 'H' }, away: { id: 2, name: 'A', abbreviation: 'A' } },
    ...change,
  })

  it('loses a bad player, line or price, not the game', () => {
    const read = decoded(
      fixture({
        players: [player(1, 'home'), player(2, 'TOR'), 'nobody', player(3, 'away')],
        playerLines: [
          { playerId: 1, marketType: 'hits', line: -1 },
          { playerId: 3, marketType: 'hits', line: 1.5 },
        ],
        lines: { homePriceMilli: 990, total: 8.5, runLine: 'x' },
        ratings: { home: 'strong' },
      }),
    )
    expect(read).toMatchObject({ kind: 'fixture', fixture: { lines: { total: 17 }, playerLines: [{ playerId: 'mlb-3' }] } })
    expect(read.kind === 'fixture' && read.fixture.players.map((each) => each.playerId)).toEqual(['mlb-1', 'mlb-3'])
    expect(read.ignored).toEqual(expect.arrayContaining(['players[]', 'playerLines[]', 'lines.homePriceMilli', 'lines.runLine']))
  })

  it.each<readonly [stage: string, meant: string]>([
    ['R', 'regular'],
    ['S', 'preseason'],
    ['E', 'preseason'],
    ['A', 'preseason'],
    ...['D', 'F', 'L', 'W', 'P', 'C'].map((letter) => [letter, 'postseason'] as const),
  ])('knows the stage %s of the league', (stage, meant) => {
    const read = decoded(fixture({ stage }))
    expect(read).toMatchObject({ fixture: { stage: meant } })
    expect(read.ignored).toBeUndefined()
  })

  it.each(['toString', '', null, 7, {}])('is of the regular season where its stage is %o', (stage) => {
    const read = decoded(fixture({ stage }))
    expect(read).toMatchObject({ fixture: { stage: 'regular' } })
    expect(read.ignored).toEqual(['stage'])
  })

  it('takes season and date from its start where they cannot be read', () => {
    const read = decoded(fixture({ season: 'next', gameDate: null, startsAtUs: 1_780_340_400_000_000 }))
    expect(read).toMatchObject({ fixture: { season: 2026, gameDate: '2026-06-01' } })
    expect(read.ignored).toEqual(['season', 'gameDate'])
    expect(decoded(fixture({ gameDate: '2026/06/1' })).ignored).toEqual(['gameDate'])
  })

  it('has room for the rosters of a spring camp', () => {
    const players = Array.from({ length: 150 }, (_, at) => player(at + 1, at % 2 === 0 ? 'home' : 'away'))
    const read = decoded(fixture({ players }))
    expect(read.kind === 'fixture' && read.fixture.players).toHaveLength(150)
    expect(read.ignored).toBeUndefined()
  })
})

describe('the facts of an event', () => {
  it('are the same for snapshots that differ in prices and names only', () => {
    const facts = (message: JsonObject): string => {
      const read = decoded(message)
      return read.kind === 'event' ? mlbModule.decidingFields(read.event) : ''
    }
    expect(facts(status('Live', 'In Progress', { balls: 2, strikes: 1 }))).toBe(
      facts(status('Live', 'In Progress: late', { balls: 3, strikes: 1 })),
    )
    expect(facts(status('Live', 'In Progress'))).not.toBe(facts(status('Live', 'In Progress', { outs: 2 })))
    expect(facts(status('Live', 'In Progress'))).not.toBe(facts(status('Live', 'Manager challenge')))
    expect(facts(pitch())).toBe(facts(pitch({ pitchNumber: 9, count: { balls: 2, strikes: 0, outs: 0 } })))
    expect(facts(playMessage())).not.toBe(facts(playMessage({ runners: [] })))
  })
})
