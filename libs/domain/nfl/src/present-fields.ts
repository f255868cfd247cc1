/** Fields of a play that feed prices of the present until the next status. Every other unstated one is counted in statistics. */
export const presentFields: readonly string[] = [
  'home_timeouts_remaining',
  'away_timeouts_remaining',
  'posteam',
  'down',
  'ydstogo',
  'yardline_100',
  'interception',
  'fumble_lost',
]
