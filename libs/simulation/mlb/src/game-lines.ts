import type { JsonObject } from '@fairline/kernel'
import { parse } from 'csv-parse/sync'
import { importError } from './import-errors.ts'

/** What a lines file says of a game. */
export interface GameLines {
  /** In the fixture's words; empty where the file has no prices. */
  readonly lines: JsonObject
  readonly homeScore: number | undefined
  readonly awayScore: number | undefined
}

/** American odds as decimal odds x 1000; undefined where absent. */
const priceMilli = (text: string | undefined): number | undefined => {
  const american = Number(text)
  if (text === undefined || text === '' || !Number.isFinite(american) || Math.abs(american) < 100) return undefined
  return Math.round(american > 0 ? 1000 + american * 10 : 1000 + 100_000 / -american)
}

const numberOf = (text: string | undefined): number | undefined => {
  const value = Number(text)
  return text === undefined || text === '' || !Number.isFinite(value) ? undefined : value
}

const given = (name: string, value: number | undefined): JsonObject => (value === undefined ? {} : { [name]: value })

/**
 * Closing lines by game id, from a CSV with the columns gameId, home_ml_close, away_ml_close, home_rl, total_close, final_home,
 * final_away. American odds.
 */
export const importGameLines = (csv: string): ReadonlyMap<string, GameLines> => {
  const rows: Record<string, string>[] = parse(csv, { columns: true, skip_empty_lines: true, relax_column_count: true })
  const games = new Map<string, GameLines>()
  for (const [at, row] of rows.entries()) {
    const gameId = row['gameId']
    if (gameId === undefined || gameId === '')
      throw importError('MLB_IMPORT_ROW_BROKEN', `Line ${at + 2}: the game has no gameId.`, { line: at + 2 })
    const total = numberOf(row['total_close'])
    const runLine = numberOf(row['home_rl'])
    games.set(gameId, {
      lines: {
        ...given('homePriceMilli', priceMilli(row['home_ml_close'])),
        ...given('awayPriceMilli', priceMilli(row['away_ml_close'])),
        ...given('runLine', runLine === undefined || Math.abs(runLine) > 20 ? undefined : runLine),
        ...given('total', total === undefined || total < 1 || total > 60 ? undefined : total),
      },
      homeScore: numberOf(row['final_home']),
      awayScore: numberOf(row['final_away']),
    })
  }
  return games
}
