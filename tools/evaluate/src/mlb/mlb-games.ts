import { mlbModule } from '@fairline/domain-mlb'
import type { MlbEvent, MlbState } from '@fairline/domain-mlb'
import { isJsonObject } from '@fairline/kernel'
import { importGameLines, importPlaysCsv, importRetrosheet, parseRetrosheetEvent, vocabulary } from '@fairline/simulation-mlb'
import type { GameLines } from '@fairline/simulation-mlb'
import type { GameScript, NoteImport } from '@fairline/simulation-slate'
import { csvGames, csvRows, numberIn } from '../games/csv-games.ts'
import type { CsvRow } from '../games/csv-games.ts'
import { findFile } from '../games/data-folder.ts'
import type { GameFacts } from '../games/game-facts.ts'
import type { GameToPlay, Moment } from '../games/game-to-play.ts'
import type { Notes } from '../games/notes.ts'
import { readLines, readText } from '../games/read-lines.ts'
import type { SportGames } from '../games/sport-games.ts'
import { mlbFacts, retrosheetPlayers } from './mlb-facts.ts'
import { mlbView } from './mlb-view.ts'
import type { WinExpectancy } from './win-expectancy.ts'
import { readWinExpectancy, withMoneyline } from './win-expectancy.ts'

const files = {
  games: 'mlb_2019_games_with_lines.csv.gz',
  plays: 'mlb_2019_plays_all_games.csv.gz',
  table: 'mlb_win_expectancy_counts_2001_2023.csv.gz',
  retrosheet: 'mlb_retrosheet_2019_HOU_LAN_WAS.evx.gz',
} as const

const implied = (american: number): number => (american < 0 ? -american / (100 - american) : 100 / (100 + american))

/** Fair probability of the closing moneyline by game; without one a game has no rows that count. */
const closingMoneylines = (csv: string): ReadonlyMap<string, number> => {
  const fair = new Map<string, number>()
  for (const row of csvRows(csv)) {
    const [home, away] = [numberIn(row, 'home_ml_close'), numberIn(row, 'away_ml_close')]
    if (Number.isNaN(home)) continue
    const [h, a] = [implied(home), implied(away)]
    fair.set(row['gameId'] ?? '', Number.isNaN(a) ? h : h / (h + a))
  }
  return fair
}

const periodOf = (inning: number): string => (inning > 9 ? 'Extra innings' : `Inning ${inning}`)

const momentsOf = (
  script: GameScript,
  rows: readonly CsvRow[],
  expectancy: WinExpectancy | undefined,
  pregameHome: number,
  notes: Notes,
): readonly Moment[] => {
  // The n-th row with a readable event is the n-th play of the feed.
  const plays: number[] = []
  for (const [index, { body }] of script.messages.entries()) if (body['type'] === 'play') plays.push(index)
  const moments: Moment[] = []
  const checked = new Set<number>()
  const withoutGame = expectancy?.without(rows)
  let play = 0
  for (const row of rows) {
    const isRow = row['batterEventFlag'] === 'T'
    if (parseRetrosheetEvent(row['eventText'] ?? '') === undefined) {
      if (isRow) notes.add('rows whose event the importer cannot read')
      continue
    }
    const index = plays[play++]
    const inning = numberIn(row, 'inning')
    if (!isRow) continue
    if (index === undefined) {
      notes.add('rows without a play in the feed')
      continue
    }
    const checkpoint = inning <= 9 && !checked.has(inning)
    if (checkpoint) checked.add(inning)
    const table = expectancy?.of(row)
    const apart = withoutGame?.of(row)
    moments.push({
      after: index - 1,
      period: periodOf(inning),
      checkpoint,
      isRow: true,
      score: { home: numberIn(row, 'homeScore'), away: numberIn(row, 'visScore') },
      references:
        table === undefined || apart === undefined
          ? new Map()
          : new Map([
              ['win-expectancy table', table],
              ['table + moneyline', withMoneyline(row, table, pregameHome)],
              ['the same without this game', withMoneyline(row, apart, pregameHome)],
            ]),
    })
  }
  return moments
}

const seasonOf = (script: GameScript): number => Number(script.messages[0]?.body['season'])

const scheduledInnings = (script: GameScript): number => {
  const rules = script.messages[0]?.body['rules']
  return isJsonObject(rules) && typeof rules['scheduledInnings'] === 'number' ? rules['scheduledInnings'] : 9
}

const homeTeamId = (gameId: string): string => `mlb-${gameId.slice(0, 3)}`

async function* playsGames(folder: string, lines: ReadonlyMap<string, GameLines>, pregame: ReadonlyMap<string, number>, notes: Notes) {
  const playsPath = findFile(folder, files.plays)
  if (playsPath === undefined) return
  const tablePath = findFile(folder, files.table)
  const expectancy = tablePath === undefined ? undefined : await readWinExpectancy(tablePath)
  for await (const { id, csv } of csvGames(playsPath, 'gameId')) {
    const home = pregame.get(id)
    if (home === undefined) continue
    const rows = csvRows(csv)
    const note: NoteImport = ({ kind, code }) => {
      if (kind !== 'left-out') return
      const refused = rows.filter((row) => row['batterEventFlag'] === 'T').length
      notes.add(`rows of games that the importer refuses (${code})`, refused)
    }
    for (const script of importPlaysCsv(csv, { lines, note })) {
      const facts = mlbFacts(rows, homeTeamId(id), scheduledInnings(script))
      if (facts.isShortened) notes.add('games called early: only their winner is judged')
      yield {
        id,
        game: { script, season: seasonOf(script), facts, moments: momentsOf(script, rows, expectancy, home, notes) } satisfies GameToPlay,
      }
    }
  }
}

/** The records of each game of a Retrosheet event file. */
async function* retrosheetGames(path: string): AsyncGenerator<{ readonly id: string; readonly records: readonly string[] }> {
  let records: string[] = []
  const idOf = (record: string | undefined): string => record?.split(',')[1]?.trim() ?? ''
  for await (const line of readLines(path)) {
    if (line.startsWith('id,') && records.length > 0) {
      yield { id: idOf(records[0]), records }
      records = []
    }
    records.push(line)
  }
  if (records.length > 0) yield { id: idOf(records[0]), records }
}

/** Checkpoints of players: the first play of each of the nine innings. */
const playerMoments = (script: GameScript): readonly Moment[] => {
  const moments: Moment[] = []
  const checked = new Set<number>()
  let score = { home: 0, away: 0 }
  for (const [index, { body }] of script.messages.entries()) {
    const { about, result } = body
    if (body['type'] !== 'play' || !isJsonObject(about) || !isJsonObject(result)) continue
    const inning = Number(about['inning'])
    if (inning <= 9 && !checked.has(inning)) {
      checked.add(inning)
      moments.push({ after: index - 1, period: periodOf(inning), checkpoint: true, isRow: false, score, references: new Map() })
    }
    score = { home: Number(result['homeScore']), away: Number(result['awayScore']) }
  }
  return moments
}

async function* games(folder: string, notes: Notes): AsyncGenerator<GameToPlay> {
  const gamesPath = findFile(folder, files.games)
  if (gamesPath === undefined) return
  const text = await readText(gamesPath)
  const lines = importGameLines(text)
  const factsOf = new Map<string, GameFacts>()
  for await (const { id, game } of playsGames(folder, lines, closingMoneylines(text), notes)) {
    factsOf.set(id, game.facts)
    yield game
  }
  const retrosheetPath = findFile(folder, files.retrosheet)
  if (retrosheetPath === undefined) return
  for await (const { id, records } of retrosheetGames(retrosheetPath)) {
    const unknown: GameFacts = {
      homeTeamId: homeTeamId(id),
      final: undefined,
      periods: new Map(),
      beyondRegulation: undefined,
      scorers: undefined,
      scores: undefined,
      players: undefined,
      ambiguousPlayers: new Set(),
      perhapsScorers: new Set(),
      isShortened: false,
    }
    const facts = { ...(factsOf.get(id) ?? unknown), players: retrosheetPlayers(records) }
    const note: NoteImport = ({ kind, code }) => {
      if (kind === 'left-out') notes.add(`games with players that the importer refuses (${code})`)
    }
    for (const script of importRetrosheet(`${records.join('\n')}\n`, { lines, note }))
      yield { script, season: seasonOf(script), facts, moments: playerMoments(script) }
  }
}

/** Baseball: plate appearances of games with a closing moneyline, in the state before them. */
export const mlbGames: SportGames<MlbState, MlbEvent> = {
  module: mlbModule,
  vocabulary,
  files: [files.games, files.plays],
  optionalFiles: { [files.table]: 'no reference models', [files.retrosheet]: 'no player markets' },
  games,
  view: mlbView,
}
