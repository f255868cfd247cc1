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
    ['a fractional number', { actionNumber: 1.5 }],
    ['a shot neither made nor missed', { shotResult: 'Maybe' }],
    ['control characters', { description: 'a\nb' }],
  ])('rejects %s', (_, changes) => {
    const outcome = decode(frame(changes))
    expect(outcome.ok).toBe(false)
    if (!outcome.ok) expect(outcome.error.disposition).toBe('reject')
  })

  it('rejects a fixture of a team against itself, and a player of a third team', () => {
    const team = { teamId: 1, teamTricode: 'BOS', teamName: 'Celtics' }
    const other = { teamId: 2, teamTricode: 'PHI', teamName: '76ers' }
    const fixture = { season: 2026, stage: 'regular', gameDate: '2026-11-20', startsAtUs: 1, homeTeam: team, awayTeam: other }
    const of = (changes: JsonObject): Json => ({ type: 'fixture', gameId: 'g', fixture: { ...fixture, ...changes } })
    expect(decode(of({})).ok).toBe(true)
    expect(decode(of({ awayTeam: team })).ok).toBe(false)
    expect(decode(of({ gameDate: '2026-13-01' })).ok).toBe(false)
    expect(decode(of({ players: [{ personId: 1, teamTricode: 'LAL', nameI: 'X' }] })).ok).toBe(false)
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
