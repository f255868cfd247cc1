import { nflModule } from '@fairline/domain-nfl'
import type { CsvRow, GameRows, TextSource } from '@fairline/simulation-csv'
import { createGameRowCollector, csvRows } from '@fairline/simulation-csv'
import type { GameScript, MessageReader, NoteImport } from '@fairline/simulation-slate'
import { importedGame } from '@fairline/simulation-slate'
import type { NflGameLines } from './import-game-lines.ts'
import { nflImportError } from './import-errors.ts'
import { canonicalGameId } from './nfl-franchises.ts'
import { nflVocabulary } from './nfl-vocabulary.ts'
import { createPlayerFormBook } from './player-form.ts'
import { recordNflGame } from './record-nfl-game.ts'

/** Options of {@link importNflPlays}. */
export interface ImportNflOptions {
  /** Closing lines, final scores, kickoff times and game types by game id; see {@link importGameLines}. */
  readonly lines?: ReadonlyMap<string, NflGameLines>
  /** When each game starts, milliseconds from the start of its slate; default half an hour, which leaves room for the pregame. */
  readonly startsAtMs?: number
  /** High-rate ticks per second of game time; default none. */
  readonly ticksPerSecond?: number
  /** Told of each game that is left out, and of each whose end the source does not state. */
  readonly note?: NoteImport
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

const reader: MessageReader = { vocabulary: nflVocabulary, module: nflModule }

const linesOf = (row: CsvRow, lines: ImportNflOptions['lines']): NflGameLines | undefined => {
  for (const column of ['game_id', 'nflverse_game_id', 'old_game_id']) {
    const found = lines?.get(canonicalGameId(row.text(column)))
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * Real games from play-by-play CSV in nflverse or nflscrapR columns, rows grouped by game in the order of play.
 * Yields a script a game. A game whose rows cannot be played is left out and noted, and the next one follows. Fails with CSV_COLUMN_MISSING
 * on a file of another format.
 */
export async function* importNflPlays(source: TextSource, options: ImportNflOptions = {}): AsyncGenerator<GameScript> {
  const book = createPlayerFormBook()
  const collector = createGameRowCollector('game_id')
  const importOne = ({ id, rows, fault }: GameRows): GameScript | undefined => {
    const script = importedGame(id, reader, options.note, () => {
      if (fault !== undefined) throw nflImportError('NFL_IMPORT_ROW_INVALID', `Game ${id}: ${fault}.`)
      return recordNflGame(rows, linesOf(rows[0] as CsvRow, options.lines), book, options)
    })
    if (script !== undefined) book.learn(rows)
    return script
  }
  for await (const row of csvRows(source, columns)) {
    const ended = collector.add(row)
    const script = ended === undefined ? undefined : importOne(ended)
    if (script !== undefined) yield script
  }
  const last = collector.end()
  const script = last === undefined ? undefined : importOne(last)
  if (script !== undefined) yield script
}
