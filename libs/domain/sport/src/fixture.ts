import type { GameId, HalfPoints, Micros, Sport } from '@fairline/kernel'
import type { FixtureRatings } from './team-rating.ts'

/** One of the two sides of a game. */
export type Side = 'home' | 'away'

/** A team as the provider names it. */
export interface Team {
  /** The provider's id prefixed by the sport, for example `nfl-KC`. */
  readonly teamId: string
  readonly name: string
  /** Two to four letters for boards. */
  readonly abbreviation: string
}

/** A player named before the game: a starter, or somebody with a line. */
export interface FixturePlayer {
  /** The provider's id prefixed by the sport, for example `nfl-00-0019596`. */
  readonly playerId: string
  readonly side: Side
  readonly name: string
  /** The provider's role, for example `QB` or `starting_pitcher`; empty where unknown. */
  readonly role: string
}

/** A player as an event names it. */
export interface NamedPlayer {
  readonly playerId: string
  readonly name: string
  /** Undefined where the event does not tell. */
  readonly side: Side | undefined
}

/** Closing (or latest pregame) prices of the public market; every part may be missing. */
export interface PregameLines {
  /** Decimal odds x 1000. */
  readonly homePriceMilli?: number
  readonly awayPriceMilli?: number
  /** Home view: -7 points (home favoured by 7) is -14. */
  readonly spread?: HalfPoints
  readonly total?: HalfPoints
}

/** A player's pregame line, for example 255.5 passing yards. */
export interface PlayerLine {
  readonly playerId: string
  /** The market type of the sport's registry, for example `pass_yds`. */
  readonly marketType: string
  readonly line: HalfPoints
}

/** What is known of a game before its first event. */
export interface Fixture {
  readonly gameId: GameId
  readonly sport: Sport
  /** The year the season starts in. */
  readonly season: number
  readonly stage: 'preseason' | 'regular' | 'postseason'
  /** League-local date, `YYYY-MM-DD`. */
  readonly gameDate: string
  readonly startsAtUs: Micros
  readonly home: Team
  readonly away: Team
  /** Rules that differ by league year, for example `overtime: modified-sudden-death`; the sport module defines the words. */
  readonly rules: Readonly<Record<string, string>>
  readonly lines: PregameLines
  /** The teams' ratings before the game: they stand in for lines that are missing. */
  readonly ratings?: FixtureRatings
  readonly players: readonly FixturePlayer[]
  readonly playerLines: readonly PlayerLine[]
}
