import type { Fixture, FixturePlayer, PregameLines, Side, Team } from '@fairline/domain-sport'
import { decodeRatings } from '@fairline/domain-sport'
import type { FieldReader, HalfPoints, IgnoredFields, Micros } from '@fairline/kernel'
import { decodeWith, eachOrIgnored, gameId, ignoring, isJsonObject, readFields } from '@fairline/kernel'
import { nbaError } from './nba-errors.ts'
import { propStats } from './player-stats.ts'

const maxPersonId = 2 ** 40

/** Players of a fixture: twice the 21 of a preseason roster, and as many again. */
const mostPlayers = 84
/** Four lines for each of them. */
const mostLines = 336

/**
 * The fixture part of a fixture frame. Its teams and start decide. A date or a season that is missing or impossible is told by the start, a stage
 * is the regular season; a player, a line or a rating with impossible values is left out. All of them are named among the ignored fields.
 */
export const decodeFixture = (providerGameId: string, fixture: FieldReader, ignored: IgnoredFields): Fixture => {
  const home = decodeTeam(fixture.child('homeTeam'))
  const away = decodeTeam(fixture.child('awayTeam'))
  if (home.teamId === away.teamId || home.abbreviation === away.abbreviation)
    throw nbaError('NBA_FIXTURE_INVALID', `Both teams are ${home.abbreviation}.`)
  const startsAtUs = fixture.int('startsAtUs', 0, 9e15) as Micros
  const gameDate = orIgnored('gameDate', ignored, () => dateOf(fixture)) ?? leagueDateOf(startsAtUs)
  const lenient = ignoring(fixture, ignored)
  const players = decodePlayers(objectsOf(fixture, 'players', mostPlayers, ignored), home, away, ignored)
  const known = new Set(players.map((player) => player.playerId))
  const lines = eachOrIgnored(objectsOf(fixture, 'playerLines', mostLines, ignored), ignored, 'fixture.playerLines', (each) => ({
    playerId: `nba-${each.int('personId', 1, maxPersonId)}`,
    marketType: each.oneOf('stat', propStats),
    line: halfPointsOf(each.number('line', 0.5, 100)),
  }))
  return {
    gameId: gameId(`nba-${providerGameId}`),
    sport: 'nba',
    season: orIgnored('season', ignored, () => fixture.int('season', 1946, 2200)) ?? seasonOf(gameDate),
    // A word of a competition that is not known here (a cup, a play-in) has the rules of the regular season.
    stage: orIgnored('stage', ignored, () => fixture.oneOf('stage', ['preseason', 'regular', 'postseason'])) ?? 'regular',
    gameDate,
    startsAtUs,
    home,
    away,
    rules: {},
    lines: decodeLines(lenient.childOr('lines')),
    ...ratingsOf(lenient.childOr('ratings'), ignored),
    players,
    // A line for somebody whom the fixture does not name could never be settled.
    playerLines: lines.filter((each) => known.has(each.playerId)),
  }
}

/** What a reading returns; undefined where it rejects its field, which is then named among the ignored ones. */
const orIgnored = <T>(field: string, ignored: IgnoredFields, read: () => T): T | undefined => {
  const decoded = decodeWith(read)
  if (decoded.ok) return decoded.value
  ;(ignored.paths ??= []).push(`fixture.${field}`)
  return undefined
}

const dateOf = (fixture: FieldReader): string => {
  const gameDate = fixture.text('gameDate', 10)
  if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(gameDate)) return gameDate
  throw nbaError('NBA_FIXTURE_INVALID', `Field gameDate must be YYYY-MM-DD, got ${gameDate}.`)
}

/** The league's clocks are behind UTC by five hours in winter; no game starts near their midnight. */
const leagueBehindUtcUs = 5 * 3_600_000_000

const leagueDateOf = (startsAtUs: Micros): string => new Date(Math.max(0, startsAtUs - leagueBehindUtcUs) / 1000).toISOString().slice(0, 10)

/** Seasons are named by the year they start in: a game before July is of the one before. */
const seasonOf = (gameDate: string): number => Number(gameDate.slice(0, 4)) - (gameDate.slice(5, 7) < '07' ? 1 : 0)

/** The objects of a list, up to the most there can be; anything else in it is named among the ignored fields. */
const objectsOf = (fixture: FieldReader, field: string, most: number, ignored: IgnoredFields): readonly FieldReader[] => {
  const found = fixture.object[field]
  if (found === undefined || found === null) return []
  const path = `fixture.${field}`
  const note = (what: string): void => void (ignored.paths ??= []).push(what)
  const items = Array.isArray(found) ? found : []
  if (!Array.isArray(found) || items.length > most) note(path)
  return items.slice(0, most).flatMap((item) => {
    if (isJsonObject(item)) return [readFields(item, `${path}[].`)]
    note(`${path}[]`)
    return []
  })
}

/** The players whose club plays here, each once: one with the code of an old club costs himself, not the game. */
const decodePlayers = (players: readonly FieldReader[], home: Team, away: Team, ignored: IgnoredFields): readonly FixturePlayer[] => {
  const seen = new Set<string>()
  return eachOrIgnored(players, ignored, 'fixture.players', (each) => {
    const player = decodePlayer(each, home, away, ignored)
    if (seen.has(player.playerId)) throw nbaError('NBA_FIXTURE_INVALID', `Player ${player.playerId} is named twice.`)
    seen.add(player.playerId)
    return player
  })
}

const ratingsOf = (ratings: FieldReader | undefined, ignored: IgnoredFields): ReturnType<typeof decodeRatings> => {
  const decoded = decodeWith(() => decodeRatings(ratings))
  if (decoded.ok) return decoded.value
  ;(ignored.paths ??= []).push('fixture.ratings')
  return {}
}

const decodeTeam = (team: FieldReader): Team => ({
  teamId: `nba-${team.int('teamId', 1, maxPersonId)}`,
  name: team.text('teamName', 60),
  abbreviation: team.text('teamTricode', 4),
})

const decodePlayer = (player: FieldReader, home: Team, away: Team, ignored: IgnoredFields): FixturePlayer => {
  const tricode = player.text('teamTricode', 4)
  if (tricode !== home.abbreviation && tricode !== away.abbreviation)
    throw nbaError('NBA_FIXTURE_INVALID', `A player's team ${tricode} does not play here.`)
  const side: Side = tricode === home.abbreviation ? 'home' : 'away'
  return {
    playerId: `nba-${player.int('personId', 1, maxPersonId)}`,
    side,
    name: player.text('nameI', 80),
    role: ignoring(player, ignored).flag('starter') ? 'starter' : '',
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
