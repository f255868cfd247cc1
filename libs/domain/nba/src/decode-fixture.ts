import type { Fixture, FixturePlayer, PregameLines, Side, Team } from '@fairline/domain-sport'
import { decodeRatings } from '@fairline/domain-sport'
import type { FieldReader, HalfPoints, Micros } from '@fairline/kernel'
import { gameId } from '@fairline/kernel'
import { nbaError } from './nba-errors.ts'
import { propStats } from './player-stats.ts'

const maxPersonId = 2 ** 40

/** The fixture part of a fixture frame. */
export const decodeFixture = (providerGameId: string, fixture: FieldReader): Fixture => {
  const home = decodeTeam(fixture.child('homeTeam'))
  const away = decodeTeam(fixture.child('awayTeam'))
  if (home.teamId === away.teamId || home.abbreviation === away.abbreviation)
    throw nbaError('NBA_FIXTURE_INVALID', `Both teams are ${home.abbreviation}.`)
  const gameDate = fixture.text('gameDate', 10)
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(gameDate))
    throw nbaError('NBA_FIXTURE_INVALID', `Field gameDate must be YYYY-MM-DD, got ${gameDate}.`)
  const players = fixture.children('players', 60).map((player) => decodePlayer(player, home, away))
  const known = new Set(players.map((player) => player.playerId))
  return {
    gameId: gameId(`nba-${providerGameId}`),
    sport: 'nba',
    season: fixture.int('season', 1946, 2200),
    stage: fixture.oneOf('stage', ['preseason', 'regular', 'postseason']),
    gameDate,
    startsAtUs: fixture.int('startsAtUs', 0, 9e15) as Micros,
    home,
    away,
    rules: {},
    lines: decodeLines(fixture.childOr('lines')),
    ...decodeRatings(fixture.childOr('ratings')),
    players,
    // A line for somebody whom the fixture does not name could never be settled.
    playerLines: fixture
      .children('playerLines', 200)
      .map((each) => ({
        playerId: `nba-${each.int('personId', 1, maxPersonId)}`,
        marketType: each.oneOf('stat', propStats),
        line: halfPointsOf(each.number('line', 0.5, 100)),
      }))
      .filter((each) => known.has(each.playerId)),
  }
}

const decodeTeam = (team: FieldReader): Team => ({
  teamId: `nba-${team.int('teamId', 1, maxPersonId)}`,
  name: team.text('teamName', 60),
  abbreviation: team.text('teamTricode', 4),
})

const decodePlayer = (player: FieldReader, home: Team, away: Team): FixturePlayer => {
  const tricode = player.text('teamTricode', 4)
  if (tricode !== home.abbreviation && tricode !== away.abbreviation)
    throw nbaError('NBA_FIXTURE_INVALID', `A player's team ${tricode} does not play here.`)
  const side: Side = tricode === home.abbreviation ? 'home' : 'away'
  return {
    playerId: `nba-${player.int('personId', 1, maxPersonId)}`,
    side,
    name: player.text('nameI', 80),
    role: player.flag('starter') ? 'starter' : '',
  }
}

const halfPointsOf = (points: number): HalfPoints => Math.round(points * 2) as HalfPoints

const decodeLines = (lines: FieldReader | undefined): PregameLines => {
  if (lines === undefined) return {}
  const homePrice = lines.numberOr('homePrice', 1.001, 1000)
  const awayPrice = lines.numberOr('awayPrice', 1.001, 1000)
  const spread = lines.numberOr('spread', -50, 50)
  const total = lines.numberOr('total', 100, 400)
  return {
    ...(homePrice === undefined ? {} : { homePriceMilli: Math.round(homePrice * 1000) }),
    ...(awayPrice === undefined ? {} : { awayPriceMilli: Math.round(awayPrice * 1000) }),
    ...(spread === undefined ? {} : { spread: halfPointsOf(spread) }),
    ...(total === undefined ? {} : { total: halfPointsOf(total) }),
  }
}
