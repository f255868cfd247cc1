import type { Json, JsonObject } from '@fairline/kernel'
import { unwrap } from '@fairline/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'
import { route } from './route.ts'

const action: JsonObject = {
  actionNumber: 12,
  orderNumber: 120_000,
  period: 1,
  clock: 'PT11M38.00S',
  actionType: '3pt',
  subType: 'Jump Shot',
  teamTricode: 'BOS',
  personId: 7,
  playerNameI: 'A. Able',
  shotResult: 'Made',
  assistPersonId: 8,
  qualifiers: ['2freethrow'],
  possession: 1_610_612_738,
  scoreHome: '3',
  scoreAway: '0',
}
const frame = (changes: JsonObject = {}, envelope: JsonObject = {}): Json => ({
  type: 'event',
  gameId: '0022600123',
  seq: 9,
  eventId: '12',
  sentAtUs: 1_795_000_000_000_000,
  ...envelope,
  action: { ...action, ...changes },
})

describe('decode', () => {
  it('reads an action, and tolerates fields and words it does not know', () => {
    const decoded = unwrap(decode(frame({ xLegacy: 4, actionType: 'hologram', subType: 'new' }, { token: 'x' })))
    expect(decoded).toMatchObject({ kind: 'event', event: { actionType: 'hologram', clockMs: 698_000, playerId: 'nba-7', homeScore: 3 } })
    expect(unwrap(decode(frame()))).toMatchObject({
      event: { made: true, assistPlayerId: 'nba-8', possession: 'nba-1610612738', freeThrows: 2, edited: false },
    })
    expect(unwrap(decode(frame({}, { correctsEventId: '12' })))).toMatchObject({ event: { edited: true } })
    expect(unwrap(decode(frame({ actionType: 'clock' }, { correctsEventId: '12' })))).toMatchObject({ event: { edited: false } })
  })

  it('refuses a correction of a shot that does not say whether it was made', () => {
    expect(decode(frame({ shotResult: null }, { correctsEventId: '12' })).ok).toBe(false)
    expect(unwrap(decode(frame({ shotResult: null })))).toMatchObject({ event: { made: false } })
    expect(unwrap(decode(frame({ shotResult: null, actionType: 'violation' }, { correctsEventId: '12' })))).toMatchObject({ kind: 'event' })
  })

  it.each<readonly [string, JsonObject]>([
    ['a negative score', { scoreHome: '-1' }],
    ['a score beyond reason', { scoreAway: '301' }],
    ['a score that is no text', { scoreHome: 3 }],
    ['a fifteenth period', { period: 15 }],
    ['no period', { period: 0 }],
    ['more than twelve minutes', { clock: 'PT12M01.00S' }],
    ['more than five minutes of overtime', { clock: 'PT05M00.10S', period: 5 }],
    ['sixty seconds', { clock: 'PT01M60.00S' }],
    ['a clock of another format', { clock: '11:38' }],
    ['a scorer who cannot be read', { personId: 'seven' }],
    ['a word of a phase that cannot be read', { actionType: 'game', subType: 4 }],
    ['a score of another format', { scoreHome: '3.0' }],
    ['a clock without seconds', { clock: 'PT5M' }],
    ['a shot neither made nor missed', { shotResult: 'Maybe' }],
  ])('rejects %s', (_, changes) => {
    const outcome = decode(frame(changes))
    expect(outcome.ok).toBe(false)
    if (!outcome.ok) expect(outcome.error.disposition).toBe('reject')
  })

  it('rejects a correction that does not say of what', () => {
    expect(decode(frame({ actionNumber: 1.5 }, { correctsEventId: '12' })).ok).toBe(false)
  })

  it.each<readonly [string, JsonObject, JsonObject]>([
    ['action.actionNumber', { actionNumber: 1.5 }, { actionNumber: -1 }],
    ['action.orderNumber', { orderNumber: '120000' }, { orderNumber: -1 }],
    ['action.description', { description: 'a\nb' }, { description: '' }],
    ['action.playerNameI', { playerNameI: 'x'.repeat(81) }, { playerName: '' }],
    ['action.teamTricode', { teamTricode: 'BOSTON' }, { team: '' }],
    ['action.teamId', { teamId: 'Celtics' }, { teamId: '', team: 'BOS' }],
    ['action.possession', { possession: -1 }, { possession: '' }],
    ['action.qualifiers', { qualifiers: 'two' }, { freeThrows: 0 }],
    ['action.subType', { subType: 7 }, { subType: '' }],
    ['action.assistPersonId', { assistPersonId: 1.5 }, { assistPlayerId: '', unstated: ['assistPersonId'] }],
  ])('reads a bad %s as absent and names it', (path, changes, expected) => {
    const decoded = unwrap(decode(frame(changes)))
    expect(decoded).toMatchObject({ kind: 'event', ignored: [path], event: { ...expected, homeScore: 3, playerId: 'nba-7' } })
  })

  it('takes an action whose player cannot be read where he did not score', () => {
    const decoded = unwrap(decode(frame({ actionType: 'rebound', personId: 'seven', shotResult: 'Maybe' })))
    expect(decoded).toMatchObject({ event: { playerId: '', unstated: ['personId'], made: false } })
    expect(decoded.ignored?.toSorted()).toEqual(['action.personId', 'action.shotResult'])
  })

  it('names nothing where nothing is bad', () => {
    expect(unwrap(decode(frame()))).not.toHaveProperty('ignored')
    expect(unwrap(decode(frame()))).toMatchObject({ event: { unstated: [], team: 'BOS', teamId: '' } })
    expect(unwrap(decode(frame({ teamId: 2 })))).toMatchObject({ event: { teamId: 'nba-2' } })
  })

  const team = { teamId: 1, teamTricode: 'BOS', teamName: 'Celtics' }
  const other = { teamId: 2, teamTricode: 'PHI', teamName: '76ers' }
  const fixture = { season: 2026, stage: 'regular', gameDate: '2026-11-20', startsAtUs: 1, homeTeam: team, awayTeam: other }
  const fixtureOf = (changes: JsonObject): Json => ({ type: 'fixture', gameId: 'g', fixture: { ...fixture, ...changes } })

  it('rejects a fixture of a team against itself, and one without a start', () => {
    expect(decode(fixtureOf({})).ok).toBe(true)
    expect(decode(fixtureOf({ awayTeam: team })).ok).toBe(false)
    expect(decode(fixtureOf({ startsAtUs: null })).ok).toBe(false)
  })

  it.each<readonly [string, JsonObject]>([
    ['missing', { stage: null, season: null, gameDate: null }],
    ['unknown', { stage: 'cup', season: '2026-27', gameDate: '2026-13-01' }],
  ])('tells date and season by the start and takes the regular season where they are %s, and names them', (_, changes) => {
    const startsAtUs = Date.UTC(2027, 0, 12, 1, 30) * 1000
    expect(unwrap(decode(fixtureOf({ ...changes, startsAtUs })))).toMatchObject({
      fixture: { stage: 'regular', season: 2026, gameDate: '2027-01-11' },
      ignored: ['fixture.gameDate', 'fixture.season', 'fixture.stage'],
    })
  })

  it('leaves out a player of another club, one without a name, one named twice and bad lines, not the game', () => {
    const able = { personId: 7, teamTricode: 'BOS', nameI: 'A. Able', starter: 'yes' }
    const players = [able, { ...able }, { personId: 8, teamTricode: 'TOR', nameI: 'X' }, { personId: 9, teamTricode: 'PHI' }, null]
    const lines = [
      { personId: 7, stat: 'points', line: 20.5 },
      { personId: 7, stat: 'dunks', line: 2.5 },
    ]
    const decoded = unwrap(decode(fixtureOf({ players, playerLines: lines, lines: { spread: '-0', total: 220.5 }, ratings: { home: 4 } })))
    if (decoded.kind !== 'fixture') throw new Error('a fixture')
    expect(decoded.fixture.players).toEqual([{ playerId: 'nba-7', side: 'home', name: 'A. Able', role: '' }])
    expect(decoded.fixture.playerLines).toEqual([{ playerId: 'nba-7', marketType: 'points', line: 41 }])
    expect(decoded.fixture.lines).toEqual({ total: 441 })
    expect(new Set(decoded.ignored)).toEqual(
      new Set(['fixture.players[]', 'fixture.players[].starter', 'fixture.playerLines[]', 'fixture.lines.spread', 'fixture.ratings']),
    )
  })

  it('takes the longest rosters, and cuts what is longer', () => {
    const players = Array.from({ length: 90 }, (_, index) => ({ personId: index + 1, teamTricode: index % 2 ? 'BOS' : 'PHI', nameI: 'X' }))
    const of = (count: number) => unwrap(decode(fixtureOf({ players: players.slice(0, count) })))
    expect(of(42)).toMatchObject({ kind: 'fixture', fixture: { players: { length: 42 } } })
    expect(of(42)).not.toHaveProperty('ignored')
    expect(of(90)).toMatchObject({ fixture: { players: { length: 84 } }, ignored: ['fixture.players'] })
  })

  it('survives any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (whole, part) => {
        for (const body of [whole, frame({ clock: part as Json, qualifiers: part as Json, scoreHome: part as Json })]) {
          decode(body as Json)
          route(body as Json)
        }
      }),
    )
  })
})

describe('route', () => {
  it('finds the game without decoding the rest', () => {
    expect(unwrap(route(frame({ period: 99 })))).toEqual({
      kind: 'game',
      gameId: 'nba-0022600123',
      eventId: '12',
      feedSeq: 9,
      sentAtUs: 1_795_000_000_000_000,
      highRate: false,
    })
    expect(unwrap(route(frame({ actionType: 'clock' })))).toMatchObject({ highRate: true })
  })

  it("knows the heartbeat and refuses the transport's other frames", () => {
    expect(unwrap(route({ type: 'heartbeat', sourceSeq: 4, aliveAtUs: 5 }))).toEqual({ kind: 'alive', sourceSeq: 4, providerAliveAtUs: 5 })
    expect(route({ type: 'snapshot-complete' }).ok).toBe(false)
    expect(route(frame({}, { seq: 0 })).ok).toBe(false)
  })
})
