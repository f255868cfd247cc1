import type { JsonObject } from '@fairline/kernel'
import type { CsvRow } from '@fairline/simulation-csv'

const flagColumns = [
  'touchdown',
  'pass_attempt',
  'complete_pass',
  'incomplete_pass',
  'rush_attempt',
  'sack',
  'interception',
  'fumble_lost',
  'safety',
  'penalty',
  'two_point_attempt',
  'defensive_two_point_conv',
  'pass_touchdown',
  'rush_touchdown',
  'return_touchdown',
  'replay_or_challenge',
  'extra_point_attempt',
  'field_goal_attempt',
  'kickoff_attempt',
  'punt_attempt',
  'timeout',
  'quarter_end',
] as const
const textColumns = [
  'play_type',
  'td_team',
  'two_point_conv_result',
  'field_goal_result',
  'extra_point_result',
  'replay_or_challenge_result',
  'timeout_team',
  'penalty_team',
  ...[
    'passer',
    'receiver',
    'rusher',
    'kicker',
    'td',
    'lateral_receiver',
    'lateral_rusher',
    'kickoff_returner',
    'punt_returner',
    'fumble_recovery_1',
  ].flatMap((role) => [`${role}_player_id`, `${role}_player_name`]),
] as const
const numberColumns = [
  'ydstogo',
  'yardline_100',
  'down',
  'yards_gained',
  'kick_distance',
  'air_yards',
  'lateral_receiving_yards',
  'lateral_rushing_yards',
] as const

/** Longest text that consumers take as a description. */
const longestDescription = 2000

/** The columns of a row that the feed's plays have too, under the same names. Clock, score, timeouts and who had the ball are not among them. */
export const playColumns = (row: CsvRow): JsonObject => {
  const columns: Record<string, JsonObject[string]> = {}
  for (const column of flagColumns) if (row.text(column) !== '') columns[column] = row.numberOr(column) === 1 ? 1 : 0
  for (const column of textColumns) if (row.text(column) !== '') columns[column] = row.text(column)
  for (const column of numberColumns) {
    const value = row.numberOr(column)
    if (value !== undefined) columns[column] = value
  }
  return {
    ...columns,
    desc: row
      .text('desc')
      .replaceAll(/\p{Cc}+/gu, ' ')
      .slice(0, longestDescription),
  }
}
