import type { CsvRow } from '@fairline/simulation-csv'
import { createCodeAliases } from '@fairline/simulation-csv'

/**
 * Letters of one franchise: moves (San Diego, St. Louis, Oakland) and the spellings of nflverse, nflscrapR, ESPN, the GSIS feed and
 * Pro-Football-Reference. A file may use several of them in one game.
 */
export const nflFranchises = createCodeAliases([
  ['ARI', 'ARZ', 'PHO', 'CRD'],
  ['BAL', 'BLT', 'RAV'],
  ['CLE', 'CLV'],
  ['GB', 'GNB'],
  ['HOU', 'HST', 'HTX'],
  ['IND', 'CLT'],
  ['JAX', 'JAC'],
  ['KC', 'KAN'],
  ['LA', 'LAR', 'STL', 'SL', 'RAM'],
  ['LAC', 'SD', 'SDG'],
  ['LV', 'LVR', 'OAK', 'RAI'],
  ['NE', 'NWE'],
  ['NO', 'NOR'],
  ['SF', 'SFO'],
  ['TB', 'TAM'],
  ['TEN', 'OTI'],
  ['WAS', 'WSH'],
])

const teamColumns: ReadonlySet<string> = new Set([
  'home_team',
  'away_team',
  'posteam',
  'defteam',
  'td_team',
  'timeout_team',
  'penalty_team',
  'return_team',
])

/** The rows of a game with every team named as its first row names it, whatever letters of the franchise a row uses. */
export const withTeamsOf = (rows: readonly CsvRow[]): readonly CsvRow[] => {
  const teams = [rows[0]?.text('home_team') ?? '', rows[0]?.text('away_team') ?? '']
  const own = (letters: string): string => teams.find((team) => team === letters || nflFranchises.isSame(team, letters)) ?? letters
  return rows.map((row) => ({
    ...row,
    text: (column) => {
      const value = row.text(column)
      return value === '' || !teamColumns.has(column) ? value : own(value)
    },
  }))
}

/** An nflverse game id (`2016_18_JAC_HOU`) with one spelling of its teams; other ids as they are. */
export const canonicalGameId = (gameId: string): string => {
  const match = /^(\d{4}_\d{2})_([A-Z]{2,3})_([A-Z]{2,3})$/.exec(gameId)
  if (match === null) return gameId
  return `${match[1]}_${nflFranchises.canonical(match[2] as string)}_${nflFranchises.canonical(match[3] as string)}`
}
