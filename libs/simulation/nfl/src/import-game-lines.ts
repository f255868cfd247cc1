import type { CsvRow, TextSource } from '@fairline/simulation-csv'
import { csvRows } from '@fairline/simulation-csv'
import { canonicalGameId } from './nfl-franchises.ts'

/** What a games file says of a game beside its plays. */
export interface NflGameLines {
  readonly gameType: string
  readonly gameDate: string
  /** Local time of the kickoff in the east; empty where unknown. */
  readonly startsAtEastern: string
  readonly homeTeam: string
  readonly awayTeam: string
  readonly homeScore: number | undefined
  readonly awayScore: number | undefined
  /** Home view: negative where home is favoured. */
  readonly homeLineClose: number | undefined
  readonly totalLineClose: number | undefined
  readonly homeMoneyline: number | undefined
  readonly awayMoneyline: number | undefined
}

const moneylineOf = (probability: number): number =>
  probability >= 0.5 ? Math.round((-100 * probability) / (1 - probability)) : Math.round((100 * (1 - probability)) / probability)

/** American odds; there are none between -100 and 100. */
const moneylineIn = (row: CsvRow, column: string): number | undefined => {
  const odds = row.numberIfValid(column, -100_000, 100_000)
  return odds === undefined || Math.abs(odds) < 100 ? undefined : odds
}

const linesOfRow = (row: CsvRow): NflGameLines => {
  const implied = row.numberIfValid('home_implied_win_probability_close', 0.001, 0.999)
  const spread = row.numberIfValid('spread_line', -29.5, 29.5)
  return {
    gameType: row.text('game_type'),
    gameDate: row.text('gameday'),
    startsAtEastern: row.text('gametime'),
    homeTeam: row.text('home_team'),
    awayTeam: row.text('away_team'),
    homeScore: row.numberIfValid('home_score', 0, 150) ?? row.numberIfValid('final_home', 0, 150),
    awayScore: row.numberIfValid('away_score', 0, 150) ?? row.numberIfValid('final_away', 0, 150),
    // nflverse counts a favoured home team positive. Spreads of 30 and more are errors of the source.
    homeLineClose: row.numberIfValid('home_line_close', -29.5, 29.5) ?? (spread === undefined ? undefined : -spread),
    totalLineClose: row.numberIfValid('total_line_close', 20, 90) ?? row.numberIfValid('total_line', 20, 90),
    homeMoneyline: moneylineIn(row, 'home_moneyline') ?? (implied === undefined ? undefined : moneylineOf(implied)),
    awayMoneyline: moneylineIn(row, 'away_moneyline') ?? (implied === undefined ? undefined : moneylineOf(1 - implied)),
  }
}

/**
 * Reads a games file (nfelo or nflverse columns, or a file of rows that repeats `final_home` and `final_away`) by game: under its nflverse id
 * (`2016_18_KC_HOU`, teams by their present letters) and its old numeric one (`2016010900`). Where there is no moneyline, the market's implied
 * probability stands in, as a price without margin. A cell that cannot be is as good as absent, and a broken row is passed over.
 */
export const importGameLines = async (source: TextSource): Promise<ReadonlyMap<string, NflGameLines>> => {
  const games = new Map<string, NflGameLines>()
  let last = ''
  for await (const row of csvRows(source, ['game_id', 'home_team', 'away_team'])) {
    if (row.fault !== undefined || row.text('game_id') === last) continue
    last = row.text('game_id')
    const lines = linesOfRow(row)
    for (const id of [row.text('game_id'), row.text('nflverse_game_id')]) if (id !== '') games.set(canonicalGameId(id), lines)
    const old = row.numberIfValid('old_game_id')
    if (old !== undefined) games.set(String(old), lines)
  }
  return games
}
