import type { GameScript } from '@fairline/simulation-slate'
import type { ClosingLines, GameRecord } from './closing-lines.ts'
import { linesOfRow } from './closing-lines.ts'
import type { CsvRow, TextSource } from '@fairline/simulation-csv'
import { csvRows } from '@fairline/simulation-csv'
import { easternToUtcMs } from './eastern-time.ts'
import type { GameFacts } from './game-recorder.ts'
import { nbaImportError } from './import-errors.ts'
import type { PlayerForm } from './player-form.ts'
import { recordStatsGame } from './record-stats-game.ts'
import type { StatsRow } from './stats-row.ts'
import { statsRowOf } from './stats-row.ts'
import { inOrderOfPlay } from './stats-order.ts'
import { nameBookOf } from './stats-names.ts'
import { clubOf } from './teams.ts'

/** Options of {@link importStatsCsv}. */
export interface ImportStatsOptions {
  /** Facts of the games where the file has only their ids: teams, date, closing lines. */
  readonly games?: ReadonlyMap<string, GameRecord>
  /** When each game starts, milliseconds from the start of its slate. Default 60,000. */
  readonly startsAtMs?: number
  /** Players' form of earlier games: gives the fixture player lines, and learns from each game after it. */
  readonly form?: PlayerForm
}

/**
 * Imports a file in the columns of the league's stats play-by-play (`GAME_ID`, `EVENTNUM`, `EVENTMSGTYPE`, `PCTIMESTRING`,
 * `HOMEDESCRIPTION`, ...), game by game. Teams, date and lines come from columns `home`, `away`, `date`, `close_home_spread`, ...
 * or from `options.games`; a game with neither is rejected. Rows of a game must be together.
 */
export const importStatsCsv = async function* (input: TextSource, options: ImportStatsOptions = {}): AsyncGenerator<GameScript> {
  let head: CsvRow | undefined
  let rows: StatsRow[] = []
  for await (const row of csvRows(input)) {
    const gameId = row.need('GAME_ID')
    if (head !== undefined && head.text('GAME_ID') !== gameId) {
      yield scriptOf(head, rows, options)
      rows = []
    }
    if (rows.length === 0) head = row
    rows.push(statsRowOf(row))
  }
  if (head !== undefined) yield scriptOf(head, rows, options)
}

interface Header {
  readonly home: string
  readonly away: string
  readonly date: string
  readonly lines: ClosingLines
}

const headerOf = (head: CsvRow, options: ImportStatsOptions): Header => {
  const game = options.games?.get(head.need('GAME_ID'))
  if (game !== undefined) return game
  if (head.text('home') === '')
    throw nbaImportError('NBA_IMPORT_GAME_INVALID', `Line ${head.line}: teams of game ${head.need('GAME_ID')} are unknown.`, {
      line: head.line,
    })
  return { home: head.need('home'), away: head.need('away'), date: head.need('date'), lines: linesOfRow(head) }
}

const stageOf = (gameId: string): GameFacts['stage'] =>
  gameId.startsWith('001') ? 'preseason' : gameId.startsWith('004') ? 'postseason' : 'regular'

const scriptOf = (head: CsvRow, filed: readonly StatsRow[], options: ImportStatsOptions): GameScript => {
  const rows = inOrderOfPlay(filed)
  const header = headerOf(head, options)
  const providerGameId = head.need('GAME_ID')
  const home = clubOf(header.home)
  const away = clubOf(header.away)
  const homeNames = nameBookOf(home, rows, (row) => row.home)
  const awayNames = nameBookOf(away, rows, (row) => row.away)
  const [year, month] = header.date.split('-').map(Number) as [number, number]
  const players = [...homeNames.players, ...awayNames.players]
  const facts: GameFacts = {
    providerGameId,
    season: month >= 8 ? year : year - 1,
    stage: stageOf(providerGameId),
    gameDate: header.date,
    startsAtUs: easternToUtcMs(header.date, rows[0]?.wallMinutes ?? 19 * 60) * 1000,
    home,
    away,
    lines: header.lines,
    players,
    playerLines: options.form?.linesFor(players) ?? [],
  }
  const script = recordStatsGame({ facts, rows, homeNames, awayNames, startsAtMs: options.startsAtMs ?? 60_000 })
  options.form?.learn(script)
  return script
}
