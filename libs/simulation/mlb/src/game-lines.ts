import type { JsonObject } from '@fairline/kernel'
import type { CsvRow } from '@fairline/simulation-csv'
import { csvRowsOf } from '@fairline/simulation-csv'
import { canonicalGameId } from './club-codes.ts'

/** What a lines file says of a game. */
export interface GameLines {
  /** In the fixture's words; empty where the file has no prices. */
  readonly lines: JsonObject
  readonly homeScore: number | undefined
  readonly awayScore: number | undefined
  /** Innings that were scheduled; undefined where the file does not say. */
  readonly scheduledInnings: number | undefined
}

/** American odds as decimal odds x 1000; undefined where absent. */
const priceMilli = (row: CsvRow, column: string): number | undefined => {
  const american = row.numberIfValid(column, -100_000, 99_000)
  if (american === undefined || Math.abs(american) < 100) return undefined
  return Math.round(american > 0 ? 1000 + american * 10 : 1000 + 100_000 / -american)
}

const given = (name: string, value: number | undefined): JsonObject => (value === undefined ? {} : { [name]: value })

/**
 * Closing lines by game id, from a CSV with the columns gameId, home_ml_close, away_ml_close, home_rl, total_close, final_home,
 * final_away, scheduled_innings. American odds. A cell that cannot be is as good as absent, and a broken row is passed over.
 */
export const importGameLines = (csv: string): ReadonlyMap<string, GameLines> => {
  const games = new Map<string, GameLines>()
  for (const row of csvRowsOf(csv, ['gameId'])) {
    const gameId = row.text('gameId')
    if (row.fault !== undefined || gameId === '') continue
    const lines: GameLines = {
      lines: {
        ...given('homePriceMilli', priceMilli(row, 'home_ml_close')),
        ...given('awayPriceMilli', priceMilli(row, 'away_ml_close')),
        ...given('runLine', row.numberIfValid('home_rl', -20, 20)),
        ...given('total', row.numberIfValid('total_close', 1, 60)),
      },
      homeScore: row.numberIfValid('final_home', 0, 60),
      awayScore: row.numberIfValid('final_away', 0, 60),
      scheduledInnings: row.numberIfValid('scheduled_innings', 5, 9),
    }
    for (const id of [gameId, canonicalGameId(gameId)]) games.set(id, lines)
  }
  return games
}
