import type { Fixture, FixturePlayer, PlayerLine, PregameLines } from '@fairline/domain-sport'
import { decodeRatings } from '@fairline/domain-sport'
import { priceMilliOfAmerican } from '@fairline/domain-odds'
import type { FieldReader, GameId, HalfPoints } from '@fairline/kernel'
import { AppError, gameId, halfPoints, ignoring, readFields } from '@fairline/kernel'
import type { FieldNotes } from './field-notes.ts'
import { nflError } from './nfl-errors.ts'
import { overtimeMinutesOf, overtimeRuleOf, overtimeRules } from './overtime-rules.ts'
import { readSchedule } from './read-schedule.ts'
import { readAbbreviation } from './read-team.ts'

/** Players of a fixture: above two preseason rosters of 90 with their practice squads. */
export const maxPlayers = 400

/** Player lines of a fixture: several of each player. */
export const maxPlayerLines = 2000

/** Statistics that a pregame line may be of. */
const linedTypes: readonly string[] = ['pass_yds', 'pass_tds', 'rush_yds', 'rec_yds', 'receptions']

/** Our id of a game. */
export const readGameId = (fields: FieldReader): GameId => gameId(`nfl-${fields.text('game_id', 64)}`)

// The items of a list, each read by itself: one that cannot be read is left out and noted.
const readEach = <T>(fields: FieldReader, field: string, max: number, notes: FieldNotes, read: (item: FieldReader) => T): T[] => {
  const found = fields.object[field]
  if (found === undefined || found === null) return []
  const all: T[] = []
  const items = Array.isArray(found) ? found : []
  if (!Array.isArray(found) || found.length > max) (notes.paths ??= []).push(field)
  for (const item of items.slice(0, max))
    try {
      all.push(read(readFields(item)))
    } catch (caught) {
      if (!(caught instanceof AppError) || caught.disposition !== 'reject') throw caught
      ;(notes.paths ??= []).push(`${field}[]`)
    }
  return all
}

const readTeam = (fields: FieldReader, names: FieldReader, field: 'home_team' | 'away_team'): Fixture['home'] => {
  const letters = readAbbreviation(fields, field)
  return { teamId: `nfl-${letters}`, name: names.textOr(`${field}_name`, 64) ?? letters, abbreviation: letters }
}

const readHalfPoints = (fields: FieldReader, field: string, limit: number): HalfPoints | undefined => {
  const points = fields.numberOr(field, -limit, limit)
  return points === undefined ? undefined : halfPoints(Math.round(points * 2))
}

const readLines = (fields: FieldReader): PregameLines => {
  const home = fields.numberOr('home_moneyline', -100_000, 100_000)
  const away = fields.numberOr('away_moneyline', -100_000, 100_000)
  const spread = readHalfPoints(fields, 'home_line_close', 40)
  const total = readHalfPoints(fields, 'total_line_close', 100)
  return {
    // American odds have no value between -100 and +100.
    ...(home === undefined || away === undefined || Math.abs(home) < 100 || Math.abs(away) < 100
      ? {}
      : { homePriceMilli: priceMilliOfAmerican(home), awayPriceMilli: priceMilliOfAmerican(away) }),
    ...(spread === undefined ? {} : { spread }),
    ...(total === undefined || total <= 0 ? {} : { total }),
  }
}

const readPlayer = (player: FieldReader, home: string, away: string): FixturePlayer => {
  const team = readAbbreviation(player, 'team')
  const side = team === home ? 'home' : team === away ? 'away' : undefined
  if (side === undefined) throw nflError('NFL_TEAM_UNKNOWN', `A player belongs to ${team}, which does not play in this game.`, { team })
  return {
    playerId: `nfl-${player.text('player_id', 64)}`,
    side,
    name: player.textOr('player_name', 64) ?? '',
    role: player.textOr('position', 8) ?? '',
  }
}

const readLine = (line: FieldReader, isKnown: (playerId: string) => boolean): PlayerLine => {
  const playerId = `nfl-${line.text('player_id', 64)}`
  const marketType = line.oneOf('market', linedTypes)
  if (!isKnown(playerId)) throw nflError('NFL_PLAYER_UNKNOWN', `A line is of ${playerId}, who is in neither team.`, { playerId })
  return { playerId, marketType, line: halfPoints(Math.round(line.number('line', 0, 700) * 2)) }
}

/** Reads a fixture. Teams and a day decide; anything else that is bad costs itself alone. */
export const readFixture = (fields: FieldReader, notes: FieldNotes): Fixture => {
  const free = ignoring(fields, notes)
  const schedule = readSchedule(fields, notes)
  const { season } = schedule
  const isPostseason = schedule.stage === 'postseason'
  const home = readTeam(fields, free, 'home_team')
  const away = readTeam(fields, free, 'away_team')
  if (home.abbreviation === away.abbreviation)
    throw nflError('NFL_TEAM_UNKNOWN', `${home.abbreviation} cannot play against itself.`, { team: home.abbreviation })
  const players = readEach(fields, 'players', maxPlayers, notes, (player) =>
    readPlayer(ignoring(player, notes), home.abbreviation, away.abbreviation),
  )
  const ids = new Set(players.map(({ playerId }) => playerId))
  return {
    gameId: readGameId(fields),
    sport: 'nfl',
    ...schedule,
    home,
    away,
    rules: {
      overtime: free.oneOfOr('overtime_rules', overtimeRules) ?? overtimeRuleOf(season, isPostseason),
      overtimeMinutes: String(free.intOr('overtime_minutes', 5, 15) ?? overtimeMinutesOf(season, isPostseason)),
    },
    lines: readLines(free),
    ...readRatings(free, notes),
    players,
    playerLines: readEach(fields, 'player_lines', maxPlayerLines, notes, (line) => readLine(line, (id) => ids.size === 0 || ids.has(id))),
  }
}

// Ratings stand in for lines that are missing: bad ones count as none.
const readRatings = (free: FieldReader, notes: FieldNotes): ReturnType<typeof decodeRatings> => {
  try {
    return decodeRatings(free.childOr('ratings'))
  } catch (caught) {
    if (!(caught instanceof AppError) || caught.disposition !== 'reject') throw caught
    ;(notes.paths ??= []).push('ratings')
    return decodeRatings(undefined)
  }
}
