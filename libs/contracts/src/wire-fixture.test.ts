import type { Fixture } from '@fairline/domain-sport'
import type { HalfPoints, Micros } from '@fairline/kernel'
import { gameId } from '@fairline/kernel'
import { expect, it } from 'vitest'
import { fixtureFromWire, fixtureToWire } from './wire-fixture.ts'
import { fairline } from './wire.ts'

const fixture: Fixture = {
  gameId: gameId('nba-1'),
  sport: 'nba',
  season: 2026,
  stage: 'regular',
  gameDate: '2026-11-20',
  startsAtUs: 1_795_000_000_000_000 as Micros,
  home: { teamId: 'nba-1', name: 'Celtics', abbreviation: 'BOS' },
  away: { teamId: 'nba-2', name: '76ers', abbreviation: 'PHI' },
  rules: {},
  lines: {},
  players: [],
  playerLines: [],
}
const { Fixture: message } = fairline.v1
const roundTrip = (value: Fixture): Fixture => fixtureFromWire(message.decode(message.encode(fixtureToWire(value)).finish()))

it('keeps lines and ratings, and that there are none', () => {
  const rated: Fixture = { ...fixture, ratings: { home: { strength: 1571.25, scoring: 111.2 }, away: { strength: 1488, scoring: 0 } } }
  const lined: Fixture = { ...fixture, lines: { spread: 0 as HalfPoints, total: 443 as HalfPoints } }
  for (const each of [fixture, rated, lined]) expect(roundTrip(each)).toEqual(each)
})
