import type { GameImport, GameScript, NoteImport } from '@fairline/simulation-slate'
import { importedGame } from '@fairline/simulation-slate'
import type { CsvRow, GameRows, TextSource } from '@fairline/simulation-csv'
import { createGameRowCollector, csvRows, easternZone, localToUtcMs } from '@fairline/simulation-csv'
import type { ClosingLines, GameRecord } from './closing-lines.ts'
import { linesOfRow } from './closing-lines.ts'
import { clubCodes } from './club-codes.ts'
import type { GameFacts } from './game-recorder.ts'
import { nbaImportError } from './import-errors.ts'
import { nbaReader } from './message-reader.ts'
import type { PlayerForm } from './player-form.ts'
import { recordStatsGame } from './record-stats-game.ts'
import { statsRowOf } from './stats-row.ts'
import { inOrderOfPlay } from './stats-order.ts'
import { nameBookOf } from './stats-names.ts'
import { clubOf } from './teams.ts'

/** Options of {@link importStatsCsv}. */
export interface ImportStatsOptions {
  /** Facts of the games where the file has only their ids: teams, date, closing lines, final score. */
  readonly games?: ReadonlyMap<string, GameRecord>
  /** When each game starts, milliseconds from the start of its slate. Default 60,000. */
  readonly startsAtMs?: number
  /** Players' form of earlier games: gives the fixture player lines, and learns from each game after it. */
  readonly form?: PlayerForm
  /** Told of each game that is left out, and of each whose end the source does not state. */
  readonly note?: NoteImport
}

const columns = ['GAME_ID', 'EVENTNUM', 'EVENTMSGTYPE', 'PERIOD', 'PCTIMESTRING', 'HOMEDESCRIPTION', 'VISITORDESCRIPTION', 'SCORE'] as const

/** Start where no row has a wall clock: seven in the evening in the east, the usual one. */
const usualStart = 19 * 60

/**
 * Imports a file in the columns of the league's stats play-by-play (`GAME_ID`, `EVENTNUM`, `EVENTMSGTYPE`, `PCTIMESTRING`,
 * `HOMEDESCRIPTION`, ...), game by game. Teams, date and lines come from columns `home`, `away`, `date`, `close_home_spread`, ...
 * or from `options.games`. A game that cannot be played from its rows is left out and noted, and the next one follows. Rows of a game must be
 * together. Fails with CSV_COLUMN_MISSING on a file of another format.
 */
export const importStatsCsv = async function* (input: TextSource, options: ImportStatsOptions = {}): AsyncGenerator<GameScript> {
  const collector = createGameRowCollector('GAME_ID')
  const importOne = (game: GameRows): GameScript | undefined => {
    const script = importedGame(game.id, nbaReader, options.note, () => scriptOf(game, options))
    if (script !== undefined) options.form?.learn(script)
    return script
  }
  for await (const row of csvRows(input, columns)) {
    const ended = collector.add(row)
    const script = ended === undefined ? undefined : importOne(ended)
    if (script !== undefined) yield script
  }
  const last = collector.end()
  const script = last === undefined ? undefined : importOne(last)
  if (script !== undefined) yield script
}

interface Header {
  readonly home: string
  readonly away: string
  readonly date: string
  readonly lines: ClosingLines
  readonly finalScore: GameRecord['finalScore']
}

const headerOf = (gameId: string, head: CsvRow, options: ImportStatsOptions): Header => {
  const game = options.games?.get(gameId)
  const header: Header = game ?? {
    home: head.text('home'),
    away: head.text('away'),
    date: head.text('date'),
    lines: linesOfRow(head),
    finalScore: undefined,
  }
  if (header.home === '' || header.away === '')
    throw nbaImportError('NBA_IMPORT_GAME_INVALID', `Line ${head.line}: teams of game ${gameId} are unknown.`, { line: head.line })
  if (!/^\d{4}-\d{2}-\d{2}$/.test(header.date) || Number.isNaN(Date.parse(header.date)))
    throw nbaImportError(
      'NBA_IMPORT_GAME_INVALID',
      `Line ${head.line}: the date of game ${gameId} must be like 2018-11-16, not ${header.date}.`,
      {
        line: head.line,
      },
    )
  return header
}

/** The stage that the league's game ids begin with. */
export const stageOfId = (gameId: string): GameFacts['stage'] =>
  gameId.startsWith('001') ? 'preseason' : gameId.startsWith('004') ? 'postseason' : 'regular'

/** The year in which the season of a date starts. */
export const seasonOfDate = (date: string): number => Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) >= 8 ? 0 : 1)

const scriptOf = ({ id, rows: filed, fault }: GameRows, options: ImportStatsOptions): GameImport => {
  if (fault !== undefined) throw nbaImportError('NBA_IMPORT_ROW_INVALID', `Game ${id}: ${fault}.`)
  const rows = inOrderOfPlay(filed.map(statsRowOf))
  const header = headerOf(id, filed[0] as CsvRow, options)
  const home = clubOf(clubCodes.canonical(header.home))
  const away = clubOf(clubCodes.canonical(header.away))
  const homeNames = nameBookOf(home, rows, (row) => row.home)
  const awayNames = nameBookOf(away, rows, (row) => row.away)
  const players = [...homeNames.players, ...awayNames.players]
  const wallMinutes = rows.find((row) => row.wallMinutes !== undefined)?.wallMinutes
  const facts: GameFacts = {
    providerGameId: id,
    season: seasonOfDate(header.date),
    stage: stageOfId(id),
    gameDate: header.date,
    startsAtUs: localToUtcMs(header.date, wallMinutes ?? usualStart, easternZone) * 1000,
    home,
    away,
    lines: header.lines,
    players,
    playerLines: options.form?.linesFor(players) ?? [],
  }
  return recordStatsGame({ facts, rows, homeNames, awayNames, startsAtMs: options.startsAtMs ?? 60_000, finalScore: header.finalScore })
}
