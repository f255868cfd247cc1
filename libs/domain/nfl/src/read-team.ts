import type { Side } from '@fairline/domain-sport'
import type { FieldReader } from '@fairline/kernel'
import type { FieldNotes } from './field-notes.ts'
import { textOrIgnored } from './field-notes.ts'
import { nflError } from './nfl-errors.ts'

/** Longest abbreviation of a team. */
const abbreviationLength = 4

/** The abbreviation of a team. */
export const readAbbreviation = (fields: FieldReader, field: string): string => fields.text(field, abbreviationLength)

/**
 * The side that a team field names; undefined where it is absent. Sides are told by the team names that every game message repeats, so that a
 * message decodes without the fixture.
 */
export const readSide = (fields: FieldReader, field: string): Side | undefined => {
  const team = fields.textOr(field, abbreviationLength)
  if (team === undefined) return undefined
  if (team === readAbbreviation(fields, 'home_team')) return 'home'
  if (team === readAbbreviation(fields, 'away_team')) return 'away'
  throw nflError('NFL_TEAM_UNKNOWN', `Field ${field} names ${team}, which does not play in this game.`, { field, team })
}

/** Names two teams, home first, as events carry them. */
export const teamsOf = (home: string, away: string): string => `${home} ${away}`

/** The teams that a message says it is of; empty where it does not name both. */
export const readTeams = (fields: FieldReader, notes: FieldNotes): string => {
  const home = textOrIgnored(fields, 'home_team', abbreviationLength, notes)
  const away = textOrIgnored(fields, 'away_team', abbreviationLength, notes)
  return home === undefined || away === undefined ? '' : teamsOf(home, away)
}
