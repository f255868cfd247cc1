import { nflModule } from '@fairline/domain-nfl'
import type { Fixture } from '@fairline/domain-sport'
import type { HalfPoints, Micros } from '@fairline/kernel'
import { gameId } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { fairline } from './wire.ts'
import { catalogueToWire, publishedFixtureToWire } from './wire-published-fixture.ts'

const team = (letters: string): Fixture['home'] => ({ teamId: `nfl-${letters}`, name: letters, abbreviation: letters })
const fixture: Fixture = {
  gameId: gameId('nfl-1'),
  sport: 'nfl',
  season: 2026,
  stage: 'regular',
  gameDate: '2026-10-10',
  startsAtUs: 1_789_000_000_000_000 as Micros,
  home: team('KC'),
  away: team('BUF'),
  rules: { overtime: 'modified-sudden-death' },
  lines: { homePriceMilli: 1_900, spread: -7 as HalfPoints },
  ratings: { home: { strength: 1_600, scoring: 0.5 }, away: { strength: 1_500, scoring: 0.5 } },
  players: [
    { playerId: 'nfl-a', side: 'home', name: 'Ann', role: 'QB' },
    { playerId: 'nfl-b', side: 'away', name: '', role: 'WR' },
  ],
  playerLines: [{ playerId: 'nfl-c', marketType: 'pass_yds', line: 511 as HalfPoints }],
}
const catalogue = catalogueToWire(nflModule)

const roundTrip = (learnt: Parameters<typeof publishedFixtureToWire>[1] = []): fairline.v1.PublishedFixture =>
  fairline.v1.PublishedFixture.decode(fairline.v1.PublishedFixture.encode(publishedFixtureToWire(fixture, learnt, 7, catalogue)).finish())

describe('a published fixture on the wire', () => {
  it('names everybody whom a market may be about, by its id until somebody says the name', () => {
    const names = (learnt?: Parameters<typeof roundTrip>[0]) =>
      roundTrip(learnt).players.map(({ playerId, name, side, role }) => [playerId, name, side, role].join(' '))
    expect(names()).toEqual(['nfl-a Ann 1 QB', 'nfl-b nfl-b 2 WR', 'nfl-c nfl-c 0 '])
    const learnt = [
      { playerId: 'nfl-b', name: 'Bo', side: 'home' },
      { playerId: 'nfl-c', name: 'Cy', side: 'away' },
      { playerId: 'nfl-d', name: 'Di', side: undefined },
    ] as const
    expect(names(learnt)).toEqual(['nfl-a Ann 1 QB', 'nfl-b Bo 2 WR', 'nfl-c Cy 2 ', 'nfl-d Di 0 '])
  })

  it('has the rules of the sport and of the game, and nothing of lines, ratings and margins', () => {
    const published = roundTrip()
    expect(published.rules).toEqual({ overtime: 'modified-sudden-death', quarterMinutes: '15', quarters: '4' })
    expect(published.throughEventSeq).toBe(7)
    expect(JSON.stringify(published)).not.toMatch(/1900|1600|511|margin|lines|rating/i)
  })

  it('explains every line, and no market without one', () => {
    for (const { type, line, settlement } of roundTrip().markets) {
      expect([type, line !== '']).toEqual([type, nflModule.markets.find((market) => market.type === type)?.hasLine])
      expect(settlement).toMatch(/\.$/)
    }
  })
})
