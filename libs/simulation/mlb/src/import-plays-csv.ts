import { AppError } from '@fairline/kernel'
import type { CsvRow, GameRows } from '@fairline/simulation-csv'
import { createGameRowCollector, csvRowsOf } from '@fairline/simulation-csv'
import type { GameImport, GameScript } from '@fairline/simulation-slate'
import { importedGame } from '@fairline/simulation-slate'
import { rulesOf, startsAtUs } from './ballparks.ts'
import type { GameRecorder, StatedAfter } from './game-recorder.ts'
import { createGameRecorder } from './game-recorder.ts'
import { createGameWriter, unknownPlayer } from './game-writer.ts'
import { importError } from './import-errors.ts'
import type { ImportOptions } from './import-options.ts'
import { linesOfGame, mlbReader } from './import-options.ts'
import { parseRetrosheetEvent } from './retrosheet-event.ts'
import type { PlayerRef, Side } from './situation.ts'

const columns = [
  'gameId',
  'visitingTeam',
  'inning',
  'battingTeam',
  'outs',
  'visScore',
  'homeScore',
  'bases',
  'eventText',
  'outsOnPlay',
  'runs_on_play',
] as const

const integer = (row: CsvRow, column: string): number => {
  const value = row.text(column)
  if (!/^-?\d+$/.test(value))
    throw importError('MLB_IMPORT_ROW_BROKEN', `Line ${row.line}: column ${column} must be an integer, got ${JSON.stringify(value)}.`, {
      line: row.line,
    })
  return Number(value)
}

const checkSituation = (recorder: GameRecorder, row: CsvRow): void => {
  const { situation } = recorder
  const bases = situation.runners.reduce((mask, runner, at) => mask + (runner === undefined ? 0 : 1 << at), 0)
  const found = [situation.outs, bases, situation.homeScore, situation.awayScore]
  const stated = ['outs', 'bases', 'homeScore', 'visScore'].map((column) => integer(row, column))
  if (found.join() !== stated.join())
    throw importError(
      'MLB_IMPORT_GAME_CONTRADICTORY',
      `Line ${row.line}: outs, bases, home and visiting score are ${stated.join(' ')} but the plays before give ${found.join(' ')}.`,
      { line: row.line },
    )
}

/** The columns name no players: a batter is his side's place in the order, `LAN-4`. */
const placeOf = (team: string, appearances: number): PlayerRef => {
  const place = (appearances % 9) + 1
  return { id: `${team}-${place}`, name: `${team} batter ${place}` }
}

const importGame = ({ id: gamePk, rows, fault }: GameRows, options: ImportOptions): GameImport => {
  if (fault !== undefined) throw importError('MLB_IMPORT_ROW_BROKEN', `Game ${gamePk}: ${fault}.`)
  const first = rows[0] as CsvRow
  const match = /^([A-Z0-9]{3})(\d{4})(\d{2})(\d{2})\d$/.exec(gamePk)
  if (match === null)
    throw importError('MLB_IMPORT_ROW_BROKEN', `Line ${first.line}: gameId ${gamePk} is not a Retrosheet id.`, { line: first.line })
  const [, home = '', year, month, day] = match
  const away = first.text('visitingTeam')
  const season = Number(year)
  const gameDate = `${year}-${month}-${day}`
  // The columns do not tell the stage; regular seasons end before October or in its first days.
  const postseason = Number(month) > 10 || (month === '10' && Number(day) > 5)
  const known = linesOfGame(gamePk, options)
  const rules = rulesOf(gamePk, season, postseason, first.numberIfValid('scheduled_innings', 5, 9) ?? known?.scheduledInnings)
  const startsAtMs = options.startsAtMs ?? 300_000
  const writer = createGameWriter(gamePk)
  writer.fixture(Math.max(0, startsAtMs - 300_000), {
    gamePk,
    season,
    stage: postseason ? 'postseason' : 'regular',
    gameDate,
    startsAtUs: startsAtUs(home, undefined, gameDate, undefined),
    home: { id: home, name: home, abbreviation: home },
    away: { id: away, name: away, abbreviation: away },
    rules: { ...rules },
    ...(known === undefined ? {} : { lines: known.lines }),
    players: [],
    playerLines: [],
  })
  const recorder = createGameRecorder(
    writer,
    { home: unknownPlayer, away: unknownPlayer },
    { scheduledInnings: rules.scheduledInnings, startsAtMs },
  )
  const appearances: Record<Side, number> = { home: 0, away: 0 }
  for (const [at, row] of rows.entries()) replayRow(recorder, row, at === 0, appearances, { home, away })
  const isFinal = checkFinal(recorder, rows.at(-1) as CsvRow)
  const { homeScore, awayScore } = recorder.situation
  const isKnown = known?.homeScore === homeScore && known.awayScore === awayScore
  return recorder.finish(`${away} @ ${home} ${gameDate}`, isFinal || isKnown)
}

/** Whether the file states the final score; throws where its plays give another. */
const checkFinal = (recorder: GameRecorder, last: CsvRow): boolean => {
  if (last.text('final_home') === '' || last.text('final_away') === '') return false
  const stated = [integer(last, 'final_home'), integer(last, 'final_away')]
  const found = [recorder.situation.homeScore, recorder.situation.awayScore]
  if (stated.join() !== found.join())
    throw importError(
      'MLB_IMPORT_GAME_CONTRADICTORY',
      `Line ${last.line}: the final score is ${stated.join('-')}, the plays give ${found.join('-')}.`,
    )
  return true
}

const replayRow = (
  recorder: GameRecorder,
  row: CsvRow,
  isFirst: boolean,
  appearances: Record<Side, number>,
  teams: Readonly<Record<Side, string>>,
): void => {
  const bottom = integer(row, 'battingTeam') === 1
  const side = bottom ? 'home' : 'away'
  try {
    const startsWithRunner = integer(row, 'outs') === 0 && integer(row, 'bases') === 2
    const placed = startsWithRunner ? placeOf(teams[side], appearances[side] + 8) : undefined
    if (!isFirst || bottom) recorder.moveTo(integer(row, 'inning'), bottom, placed)
    const text = row.text('eventText')
    const event = parseRetrosheetEvent(text)
    if (event === undefined) return
    checkSituation(recorder, row)
    const batter = placeOf(teams[side], appearances[side])
    const stated: StatedAfter = { runs: integer(row, 'runs_on_play'), outs: integer(row, 'outsOnPlay') }
    recorder.pitches(batter, [])
    recorder.play(batter, event, `${batter.name}: ${event.eventType.replaceAll('_', ' ')} (${text})`, stated)
    if (event.plateAppearance) appearances[side]++
  } catch (caught) {
    const error = AppError.from(caught)
    if (error.disposition !== 'reject' || error.context['line'] !== undefined) throw error
    throw importError(
      'MLB_IMPORT_ROW_BROKEN',
      `Line ${row.line} of game ${row.text('gameId')}: ${error.message}`,
      { line: row.line },
      error,
    )
  }
}

/**
 * Games of a CSV of plays with Chadwick-style columns: gameId, visitingTeam, inning, battingTeam (1 = home), outs, bases (bit mask),
 * visScore, homeScore (all before the play), eventText, outsOnPlay, runs_on_play, and where present final_home, final_away and
 * scheduled_innings. Rows of a game are adjacent. A game with a row that cannot be read or contradicts those before it is left out and noted, and
 * the next one follows. Fails with CSV_COLUMN_MISSING on a file of another format.
 */
export function* importPlaysCsv(csv: string, options: ImportOptions = {}): Generator<GameScript> {
  const collector = createGameRowCollector('gameId')
  const importOne = (game: GameRows | undefined): GameScript | undefined =>
    game === undefined ? undefined : importedGame(game.id, mlbReader, options.note, () => importGame(game, options))
  for (const row of csvRowsOf(csv, columns)) {
    const script = importOne(collector.add(row))
    if (script !== undefined) yield script
  }
  const script = importOne(collector.end())
  if (script !== undefined) yield script
}
