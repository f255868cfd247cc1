import type { Json, JsonObject, Sport } from '@fairline/kernel'
import { isJsonObject } from '@fairline/kernel'

/** A copy of a message with the value at a path (`action.clock`) replaced; undefined leaves the field out. */
export const withValue = (body: JsonObject, path: string, value: unknown): JsonObject => {
  const [field = '', ...rest] = path.split('.')
  const inner = body[field]
  const next = rest.length === 0 ? value : withValue(isJsonObject(inner) ? inner : {}, rest.join('.'), value)
  return { ...body, [field]: next } as JsonObject
}

/** What the providers call the same things. */
export interface ProviderFields {
  readonly game: string
  readonly eventId: string
  readonly sentAt: string
  /** Type of a message with the score, and where in it. */
  readonly scoreType: string
  readonly score: string
  /** A score as the provider writes it. */
  readonly writeScore: (points: number) => unknown
  readonly period: string
  readonly homeTeam: string
  readonly awayTeam: string
  readonly homeName: string
  readonly total: string
}

/** {@link ProviderFields} of each provider. */
export const providerFields: Readonly<Record<Sport, ProviderFields>> = {
  nfl: {
    game: 'game_id',
    eventId: 'event_id',
    sentAt: 'sent_at_us',
    scoreType: 'status',
    score: 'total_home_score',
    writeScore: (points) => points,
    period: 'qtr',
    homeTeam: 'home_team',
    awayTeam: 'away_team',
    homeName: 'home_team_name',
    total: 'total_line_close',
  },
  nba: {
    game: 'gameId',
    eventId: 'eventId',
    sentAt: 'sentAtUs',
    scoreType: 'event',
    score: 'action.scoreHome',
    writeScore: String,
    period: 'action.period',
    homeTeam: 'fixture.homeTeam',
    awayTeam: 'fixture.awayTeam',
    homeName: 'fixture.homeTeam.teamName',
    total: 'fixture.lines.total',
  },
  mlb: {
    game: 'gamePk',
    eventId: 'eventId',
    sentAt: 'sentAtUs',
    scoreType: 'status',
    score: 'linescore.teams.home.runs',
    writeScore: (points) => points,
    period: 'linescore.currentInning',
    homeTeam: 'teams.home',
    awayTeam: 'teams.away',
    homeName: 'teams.home.name',
    total: 'lines.total',
  },
}

/** The value at a path. */
export const valueAt = (body: JsonObject, path: string): Json | undefined => {
  let found: Json | undefined = body
  for (const field of path.split('.')) found = isJsonObject(found) ? found[field] : undefined
  return found
}
