import type { GameScript } from '@fairline/simulation-slate'
import type { CsvRow, TextSource } from '@fairline/simulation-csv'
import { csvRows } from '@fairline/simulation-csv'
import type { NflGameLines } from './import-game-lines.ts'
import { createPlayerFormBook } from './player-form.ts'
import { recordNflGame } from './record-nfl-game.ts'

/** Options of {@link importNflPlays}. */
export interface ImportNflOptions {
  /** Closing lines, kickoff times and game types by game id; see {@link importGameLines}. */
  readonly lines?: ReadonlyMap<string, NflGameLines>
  /** When each game starts, milliseconds from the start of its slate; default half an hour, which leaves room for the pregame. */
  readonly startsAtMs?: number
  /** High-rate ticks per second of game time; default none. */
  readonly ticksPerSecond?: number
}

const columns = [
  'game_id',
  'play_id',
  'home_team',
  'away_team',
  'posteam',
  'qtr',
  'down',
  'ydstogo',
  'yardline_100',
  'play_type',
  'desc',
] as const

/**
 * Real games from play-by-play CSV in nflverse or nflscrapR columns, rows grouped by game in the order of play.
 * Yields a script a game. Fails with NFL_IMPORT_ROW_INVALID or CSV_ROW_INVALID, naming the line, on a row that cannot be a play.
 */
export async function* importNflPlays(source: TextSource, options: ImportNflOptions = {}): AsyncGenerator<GameScript> {
  const book = createPlayerFormBook()
  let rows: CsvRow[] = []
  const finish = (): GameScript => {
    const script = recordNflGame(rows, book, options)
    book.learn(rows)
    return script
  }
  for await (const row of csvRows(source, columns)) {
    if (rows.length > 0 && (rows[0] as CsvRow).text('game_id') !== row.text('game_id')) {
      yield finish()
      rows = []
    }
    rows.push(row)
  }
  if (rows.length > 0) yield finish()
}
