import { AppError } from '@fairline/kernel'
import type { GameScript } from '@fairline/simulation-slate'
import { parse } from 'csv-parse/sync'
import { rulesOf, startsAtUs } from './ballparks.ts'
import type { GameRecorder, StatedAfter } from './game-recorder.ts'
import { createGameRecorder } from './game-recorder.ts'
import { createGameWriter, unknownPlayer } from './game-writer.ts'
import { importError } from './import-errors.ts'
import type { ImportOptions } from './import-retrosheet.ts'
import { parseRetrosheetEvent } from './retrosheet-event.ts'
import type { PlayerRef, Side } from './situation.ts'

type Row = Readonly<Record<string, string>>

interface NumberedRow {
  readonly line: number
  readonly row: Row
}

const integer = ({ row, line }: NumberedRow, column: string): number => {
  const value = row[column]
  if (value === undefined || !/^-?\d+$/.test(value))
    throw importError('MLB_IMPORT_ROW_BROKEN', `Line ${line}: column ${column} must be an integer, got ${JSON.stringify(value ?? '')}.`, {
      line,
    })
  return Number(value)
}

const checkSituation = (recorder: GameRecorder, numbered: NumberedRow): void => {
  const { situation } = recorder
  const bases = situation.runners.reduce((mask, runner, at) => mask + (runner === undefined ? 0 : 1 << at), 0)
  const found = [situation.outs, bases, situation.homeScore, situation.awayScore]
  const stated = ['outs', 'bases', 'homeScore', 'visScore'].map((column) => integer(numbered, column))
  if (found.join() !== stated.join())
    throw importError(
      'MLB_IMPORT_GAME_CONTRADICTORY',
      `Line ${numbered.line}: outs, bases, home and visiting score are ${stated.join(' ')} but the plays before give ${found.join(' ')}.`,
      { line: numbered.line },
    )
}

/** The columns name no players: a batter is his side's place in the order, `LAN-4`. */
const placeOf = (team: string, appearances: number): PlayerRef => {
  const place = (appearances % 9) + 1
  return { id: `${team}-${place}`, name: `${team} batter ${place}` }
}

const importGame = (rows: readonly NumberedRow[], options: ImportOptions): GameScript => {
  const first = rows[0] as NumberedRow
  const gamePk = first.row['gameId'] ?? ''
  const match = /^([A-Z0-9]{3})(\d{4})(\d{2})(\d{2})\d$/.exec(gamePk)
  if (match === null)
    throw importError('MLB_IMPORT_ROW_BROKEN', `Line ${first.line}: gameId ${gamePk} is not a Retrosheet id.`, { line: first.line })
  const [, home = '', year, month, day] = match
  const away = first.row['visitingTeam'] ?? ''
  const season = Number(year)
  const gameDate = `${year}-${month}-${day}`
  // The columns do not tell the stage; regular seasons end before October or in its first days.
  const postseason = Number(month) > 10 || (month === '10' && Number(day) > 5)
  const rules = rulesOf(gamePk, season, postseason)
  const startsAtMs = options.startsAtMs ?? 300_000
  const writer = createGameWriter(gamePk)
  const closing = options.lines?.get(gamePk)?.lines
  writer.fixture(Math.max(0, startsAtMs - 300_000), {
    gamePk,
    season,
    stage: postseason ? 'postseason' : 'regular',
    gameDate,
    startsAtUs: startsAtUs(home, gameDate, 19, 5),
    home: { id: home, name: home, abbreviation: home },
    away: { id: away, name: away, abbreviation: away },
    rules,
    ...(closing === undefined ? {} : { lines: closing }),
    players: [],
    playerLines: [],
  })
  const recorder = createGameRecorder(
    writer,
    { home: unknownPlayer, away: unknownPlayer },
    { scheduledInnings: rules.scheduledInnings, startsAtMs },
  )
  const appearances: Record<Side, number> = { home: 0, away: 0 }
  for (const [at, numbered] of rows.entries()) replayRow(recorder, numbered, at === 0, appearances, { home, away })
  checkFinal(recorder, rows.at(-1) as NumberedRow)
  return recorder.finish(`${away} @ ${home} ${gameDate}`)
}

const checkFinal = (recorder: GameRecorder, last: NumberedRow): void => {
  if (last.row['final_home'] === undefined || last.row['final_away'] === undefined) return
  const stated = [integer(last, 'final_home'), integer(last, 'final_away')]
  const found = [recorder.situation.homeScore, recorder.situation.awayScore]
  if (stated.join() !== found.join())
    throw importError(
      'MLB_IMPORT_GAME_CONTRADICTORY',
      `Line ${last.line}: the final score is ${stated.join('-')}, the plays give ${found.join('-')}.`,
    )
}

const replayRow = (
  recorder: GameRecorder,
  numbered: NumberedRow,
  isFirst: boolean,
  appearances: Record<Side, number>,
  teams: Readonly<Record<Side, string>>,
): void => {
  const { row, line } = numbered
  const bottom = integer(numbered, 'battingTeam') === 1
  const side = bottom ? 'home' : 'away'
  try {
    const startsWithRunner = integer(numbered, 'outs') === 0 && integer(numbered, 'bases') === 2
    const placed = startsWithRunner ? placeOf(teams[side], appearances[side] + 8) : undefined
    if (!isFirst || bottom) recorder.moveTo(integer(numbered, 'inning'), bottom, placed)
    const text = row['eventText'] ?? ''
    const event = parseRetrosheetEvent(text)
    if (event === undefined) return
    checkSituation(recorder, numbered)
    const batter = placeOf(teams[side], appearances[side])
    const stated: StatedAfter = { runs: integer(numbered, 'runs_on_play'), outs: integer(numbered, 'outsOnPlay') }
    recorder.pitches(batter, [])
    recorder.play(batter, event, `${batter.name}: ${event.eventType.replaceAll('_', ' ')} (${text})`, stated)
    if (event.plateAppearance) appearances[side]++
  } catch (caught) {
    const error = AppError.from(caught)
    if (error.disposition !== 'reject' || error.context['line'] !== undefined) throw error
    throw importError('MLB_IMPORT_ROW_BROKEN', `Line ${line} of game ${row['gameId']}: ${error.message}`, { line }, error)
  }
}

/**
 * Games of a CSV of plays with Chadwick-style columns: gameId, visitingTeam, inning, battingTeam (1 = home), outs, bases (bit mask),
 * visScore, homeScore (all before the play), eventText, outsOnPlay, runs_on_play, and where present final_home and final_away.
 * Rows of a game are adjacent. A row that cannot be read or contradicts those before it ends the import; the error names its line.
 */
export function* importPlaysCsv(csv: string, options: ImportOptions = {}): Generator<GameScript> {
  const rows: Row[] = parse(csv, { columns: true, skip_empty_lines: true, relax_column_count: true })
  let game: NumberedRow[] = []
  for (const [at, row] of rows.entries()) {
    if (game.length > 0 && game[0]?.row['gameId'] !== row['gameId']) {
      yield importGame(game, options)
      game = []
    }
    game.push({ line: at + 2, row })
  }
  if (game.length > 0) yield importGame(game, options)
}
