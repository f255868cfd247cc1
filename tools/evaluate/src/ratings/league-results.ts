import type { RatedResult } from '@fairline/domain-sport'
import type { Sport } from '@fairline/kernel'
import type { CsvRow } from '../games/csv-games.ts'
import { csvRows, numberIn } from '../games/csv-games.ts'
import { findFile } from '../games/data-folder.ts'
import { readText } from '../games/read-lines.ts'

/** A result of a league's history. */
export interface LeagueResult extends RatedResult {
  /** League-local, `YYYY-MM-DD`. */
  readonly date: string
  readonly isPostseason: boolean
}

interface HistoryFile {
  readonly name: string
  readonly read: (row: CsvRow) => Omit<LeagueResult, 'homePoints' | 'awayPoints'>
  readonly home: string
  readonly away: string
}

/** The files with the results of many seasons, and how they name things. Ids of teams are the file's own. */
export const historyFiles: Readonly<Record<Sport, HistoryFile>> = {
  nfl: {
    name: 'nfl_games_lines_nfelo_1999_2024.csv.gz',
    read: (row) => ({
      season: numberIn(row, 'season'),
      date: row['gameday'] ?? '',
      homeId: row['home_team'] ?? '',
      awayId: row['away_team'] ?? '',
      isPostseason: row['game_type'] !== 'REG',
    }),
    home: 'home_score',
    away: 'away_score',
  },
  nba: {
    name: 'nba_games_lines_2007_2025.csv.gz',
    // This file names a season by the year it ends in.
    read: (row) => ({
      season: numberIn(row, 'season') - 1,
      date: row['date'] ?? '',
      homeId: row['home'] ?? '',
      awayId: row['away'] ?? '',
      isPostseason: row['playoffs'] === 'True',
    }),
    home: 'score_home',
    away: 'score_away',
  },
  mlb: {
    name: 'mlb_games_lines_sbr_2010_2021.csv.gz',
    read: (row) => ({
      season: numberIn(row, 'season'),
      date: row['date'] ?? '',
      homeId: row['home'] ?? '',
      awayId: row['away'] ?? '',
      isPostseason: false,
    }),
    home: 'home_final',
    away: 'away_final',
  },
}

/** The results of a sport in the order of play; undefined where the folder has no file of them. */
export const readLeagueResults = async (sport: Sport, folder: string): Promise<readonly LeagueResult[] | undefined> => {
  const { name, read, home, away } = historyFiles[sport]
  const path = findFile(folder, name)
  if (path === undefined) return undefined
  return csvRows(await readText(path))
    .map((row) => ({ ...read(row), homePoints: numberIn(row, home), awayPoints: numberIn(row, away) }))
    .filter(({ season, homePoints, awayPoints }) => Number.isFinite(season + homePoints + awayPoints))
    .toSorted((a, b) => a.season - b.season || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
