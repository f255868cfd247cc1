import { decimalOfAmerican } from '@fairline/domain-odds'
import type { CsvRow, TextSource } from '@fairline/simulation-csv'
import { csvRows } from '@fairline/simulation-csv'

/** Pregame lines as the fixture frame states them. */
export interface ClosingLines {
  readonly homePrice?: number
  readonly awayPrice?: number
  readonly spread?: number
  readonly total?: number
}

/** A game of a file of games with closing lines. */
export interface GameRecord {
  readonly gameId: string
  readonly date: string
  readonly home: string
  readonly away: string
  readonly lines: ClosingLines
  readonly finalScore: { readonly home: number; readonly away: number } | undefined
}

const isPrice = (american: number | undefined): american is number => american !== undefined && Math.abs(american) >= 100

/** The lines in the columns `close_home_spread`, `close_total`, `ml_home`, `ml_away`; what is absent or cannot be is left out. */
export const linesOfRow = (row: CsvRow): ClosingLines => {
  const spread = row.numberIfValid('close_home_spread', -50, 50)
  const total = row.numberIfValid('close_total', 100, 400)
  const home = row.numberIfValid('ml_home', -100_000, 100_000)
  const away = row.numberIfValid('ml_away', -100_000, 100_000)
  return {
    ...(spread === undefined ? {} : { spread }),
    ...(total === undefined ? {} : { total }),
    ...(isPrice(home) && isPrice(away) ? { homePrice: decimalOfAmerican(home), awayPrice: decimalOfAmerican(away) } : {}),
  }
}

/**
 * Reads a file of games (`GAME_ID`, `date`, `home`, `away`, the columns of {@link linesOfRow}, `final_home`, `final_away`),
 * by game id. A cell that cannot be is as good as absent, and a broken row is passed over.
 */
export const readGameRecords = async (input: TextSource): Promise<ReadonlyMap<string, GameRecord>> => {
  const games = new Map<string, GameRecord>()
  for await (const row of csvRows(input, ['GAME_ID', 'date', 'home', 'away'])) {
    const gameId = row.text('GAME_ID')
    if (row.fault !== undefined || gameId === '') continue
    const home = row.numberIfValid('final_home', 0, 300)
    const away = row.numberIfValid('final_away', 0, 300)
    games.set(gameId, {
      gameId,
      date: row.text('date'),
      home: row.text('home'),
      away: row.text('away'),
      lines: linesOfRow(row),
      finalScore: home === undefined || away === undefined ? undefined : { home, away },
    })
  }
  return games
}
