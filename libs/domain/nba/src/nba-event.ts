/**
 * One action of the league's live-data vocabulary, decoded. Sides are not resolved here: an action names its team by
 * id and by code and the team in possession by id, and only the state knows which of them is at home.
 */
export interface NbaEvent {
  /** Names the action within the game; a correction repeats the number of the action it replaces. -1 where it was not stated well. */
  readonly actionNumber: number
  /** The league's order of play, as evidence: a late insertion has a smaller one than the newest action. -1 where it was not stated well. */
  readonly orderNumber: number
  /** 1 to 4, 5 and more in overtime. */
  readonly period: number
  /** Left in the period. */
  readonly clockMs: number
  /** `2pt`, `3pt`, `freethrow`, `rebound`, `turnover`, `foul`, `timeout`, `period`, `game`, ... New words are tolerated. */
  readonly actionType: string
  readonly subType: string
  /** `nba-<team id>` of the team that acted; empty where the action has none. It decides over {@link team}. */
  readonly teamId: string
  /** Three-letter code; empty where the action has no team. */
  readonly team: string
  /** `nba-<person id>`; empty where the action has no player. */
  readonly playerId: string
  readonly playerName: string
  readonly made: boolean
  /** After the action. */
  readonly homeScore: number
  readonly awayScore: number
  /** `nba-<team id>`; empty where nobody has the ball. */
  readonly possession: string
  readonly assistPlayerId: string
  readonly assistPlayerName: string
  readonly description: string
  /** An official correction of an earlier action. */
  readonly edited: boolean
  /** Free throws awarded by a foul. */
  readonly freeThrows: number
  /** Fields that name a player and had impossible values: `personId`, `assistPersonId`. */
  readonly unstated: readonly string[]
  /** The provider's id of this version of the action; empty or absent for a clock and in events of older releases. */
  readonly eventId?: string
  /** Event id of the version that a correction replaces. */
  readonly corrects?: string
}
