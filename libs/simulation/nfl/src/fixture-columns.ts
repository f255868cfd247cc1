import type { JsonObject } from '@fairline/kernel'
import type { CsvRow } from '@fairline/simulation-csv'
import { easternZone, localToUtcMs, minutesOfDay } from '@fairline/simulation-csv'
import { seasonOf } from './generate-nfl-game.ts'
import type { NflGameLines } from './import-game-lines.ts'
import { nflImportError } from './import-errors.ts'
import { nflTeamName } from './nfl-teams.ts'
import type { PlayerFormBook } from './player-form.ts'

/** Kickoff where the source has none: one o'clock in the east, when most games start. */
const usualKickoff = 13 * 60

/** Microseconds UTC of a kickoff; the league states them in Eastern time wherever a game is played. */
export const kickoffUs = (gameDate: string, eastern: string): number =>
  localToUtcMs(gameDate, minutesOfDay(eastern) ?? usualKickoff, easternZone) * 1000

/** The game's date (`YYYY-MM-DD`): its column, the file of games, or the old numeric id that begins with it. */
export const gameDateOf = (row: CsvRow, lines: NflGameLines | undefined): string => {
  const match = /^(\d{4})(\d{2})(\d{2})\d{2}$/.exec(row.text('game_id'))
  const date = row.text('game_date') || lines?.gameDate || (match === null ? '' : `${match[1]}-${match[2]}-${match[3]}`)
  if (date === '')
    throw nflImportError('NFL_IMPORT_ROW_INVALID', `Line ${row.line}: the game has no date: give a game_date column or a games file.`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date)))
    throw nflImportError('NFL_IMPORT_ROW_INVALID', `Line ${row.line}: the date must be like 2019-01-05, not ${date}.`, { line: row.line })
  return date
}

const stageOf = (row: CsvRow, lines: NflGameLines | undefined, gameDate: string): 'PRE' | 'REG' | 'POST' => {
  const type = row.text('season_type') || lines?.gameType || ''
  if (type === 'PRE' || type === 'REG') return type
  if (type !== '') return 'POST'
  // Without a word on it: the postseason is played from the second week of January on.
  const monthDay = gameDate.slice(5)
  return (monthDay >= '01-08' && monthDay < '03-01') || monthDay.startsWith('02') ? 'POST' : 'REG'
}

/** nflverse counts a favoured home team positive. */
const homeLineOf = (row: CsvRow): number | undefined => {
  const spread = row.numberIfValid('spread_line', -29.5, 29.5)
  return spread === undefined ? undefined : -spread
}

/** The time of nflverse's `9/9/21, 20:25:54`. */
const startTimeOf = (row: CsvRow): string => row.text('start_time').split(', ').at(-1) ?? ''

const americanOf = (p: number): number => (p >= 0.5 ? Math.round((-100 * p) / (1 - p)) : Math.round((100 * (1 - p)) / p))

/** What a fixture says beside the teams' letters and its date. */
export const fixtureColumns = (
  rows: readonly CsvRow[],
  gameDate: string,
  lines: NflGameLines | undefined,
  book: PlayerFormBook,
): JsonObject => {
  const first = rows[0] as CsvRow
  const season = seasonOf(gameDate)
  const stage = stageOf(first, lines, gameDate)
  const post = stage === 'POST'
  const implied = first.numberIfValid('home_implied_win_probability_close', 0.001, 0.999)
  const given: Record<string, number | undefined> = {
    home_line_close: first.numberIfValid('home_line_close', -29.5, 29.5) ?? lines?.homeLineClose ?? homeLineOf(first),
    total_line_close: first.numberIfValid('total_line_close', 20, 90) ?? lines?.totalLineClose ?? first.numberIfValid('total_line', 20, 90),
    home_moneyline: lines?.homeMoneyline ?? (implied === undefined ? undefined : americanOf(implied)),
    away_moneyline: lines?.awayMoneyline ?? (implied === undefined ? undefined : americanOf(1 - implied)),
  }
  return {
    season,
    season_type: stage,
    start_time_us: kickoffUs(gameDate, lines?.startsAtEastern || startTimeOf(first)),
    home_team_name: nflTeamName(first.text('home_team')),
    away_team_name: nflTeamName(first.text('away_team')),
    overtime_rules:
      season >= (post ? 2022 : 2025) ? 'both-possess' : season >= (post ? 2010 : 2012) ? 'modified-sudden-death' : 'sudden-death',
    overtime_minutes: season >= 2017 && !post ? 10 : 15,
    ...Object.fromEntries(Object.entries(given).filter((entry): entry is [string, number] => entry[1] !== undefined)),
    ...book.fixturePlayers(rows),
  }
}
