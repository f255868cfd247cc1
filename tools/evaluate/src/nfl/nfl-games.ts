import { nflModule } from '@fairline/domain-nfl'
import type { NflEvent, NflState } from '@fairline/domain-nfl'
import { importGameLines, importNflPlays, nflVocabulary } from '@fairline/simulation-nfl'
import type { NflGameLines } from '@fairline/simulation-nfl'
import type { GameScript, NoteImport } from '@fairline/simulation-slate'
import type { CsvGame } from '../games/csv-games.ts'
import { csvGames, csvRows } from '../games/csv-games.ts'
import { findFile } from '../games/data-folder.ts'
import type { GameToPlay, Moment } from '../games/game-to-play.ts'
import type { Notes } from '../games/notes.ts'
import { readText } from '../games/read-lines.ts'
import type { SportGames } from '../games/sport-games.ts'
import { nflFacts } from './nfl-facts.ts'
import type { NflRowsOfGame } from './nfl-rows.ts'
import { readNflRows } from './nfl-rows.ts'
import { nflView } from './nfl-view.ts'

const files = {
  rows: 'nfl_pbp_postseason_2009_2019_nflscrapR.csv.gz',
  plays: 'nfl_plays_full_postseason_2009_2019.csv.gz',
  lines: 'nfl_games_lines_nfelo_1999_2024.csv.gz',
} as const

/** Seconds left of a quarter at its checkpoint. */
const checkpointSeconds = 450

const readLines = async (folder: string, rowsPath: string): Promise<ReadonlyMap<string, NflGameLines>> => {
  const own = await importGameLines(await readText(rowsPath))
  const path = findFile(folder, files.lines)
  return path === undefined ? own : new Map([...own, ...(await importGameLines(await readText(path)))])
}

/** The games that can be imported. One that cannot must not end the others, so each is tried by itself first. */
async function* importable(path: string, wanted: ReadonlyMap<string, NflRowsOfGame>, notes: Notes): AsyncGenerator<CsvGame> {
  for await (const game of csvGames(path, 'game_id')) {
    const rows = wanted.get(game.id)?.rows.length ?? 0
    if (rows === 0) continue
    let refused: string | undefined
    const note: NoteImport = ({ kind, code }) => {
      if (kind === 'left-out') refused = code
    }
    for await (const script of importNflPlays(game.csv, { note })) void script
    if (refused === undefined) yield game
    else notes.add(`rows of games that the importer refuses (${refused})`, rows)
  }
}

const momentsOf = (script: GameScript, { rows }: NflRowsOfGame, notes: Notes): readonly Moment[] => {
  const messageOf = new Map(script.messages.map((message, index) => [message.body['event_id'], index]))
  const moments: Moment[] = []
  const checked = new Set<number>()
  for (const row of rows) {
    const index = messageOf.get(`p${row.playId}`)
    if (index === undefined) {
      notes.add('rows without a play of their id in the feed')
      continue
    }
    const checkpoint = !checked.has(row.quarter) && row.secondsLeftOfQuarter <= checkpointSeconds
    if (checkpoint) checked.add(row.quarter)
    moments.push({
      after: index - 1,
      period: `Q${row.quarter}`,
      checkpoint,
      isRow: true,
      score: row.score,
      references: row.references,
    })
  }
  return moments.toSorted((a, b) => a.after - b.after)
}

async function* games(folder: string, notes: Notes): AsyncGenerator<GameToPlay> {
  const rowsPath = findFile(folder, files.rows)
  if (rowsPath === undefined) return
  const wanted = await readNflRows(rowsPath)
  const lines = await readLines(folder, rowsPath)
  const playsPath = findFile(folder, files.plays) ?? rowsPath
  const kept: CsvGame[] = []
  for await (const game of importable(playsPath, wanted, notes)) kept.push(game)
  const header = kept[0]?.csv.slice(0, kept[0].csv.indexOf('\n') + 1) ?? ''
  const text = (function* () {
    yield header
    for (const { csv } of kept) yield csv.slice(header.length)
  })()
  const byGame = new Map(kept.map((game) => [`nfl-${game.id}`, game]))
  // All in one import: players' lines come from their earlier games.
  for await (const script of importNflPlays(text, { lines })) {
    const game = byGame.get(script.game.gameId)
    if (game === undefined) continue
    const of = wanted.get(game.id) as NflRowsOfGame
    yield {
      script,
      season: Number(script.messages[0]?.body['season']),
      facts: nflFacts(csvRows(game.csv), of.homeTeam, of.final),
      moments: momentsOf(script, of, notes),
    }
  }
  const found = new Set(kept.map(({ id }) => id))
  for (const [id, { rows }] of wanted) if (!found.has(id)) notes.add('rows of games without plays in the feed', rows.length)
}

/** Postseason football: the rows with a down of regulation, in the state before the play. */
export const nflGames: SportGames<NflState, NflEvent> = {
  module: nflModule,
  vocabulary: nflVocabulary,
  files: [files.rows],
  optionalFiles: {
    [files.plays]: 'no player markets; the plays come from the file of rows',
    [files.lines]: 'kickoff times and moneylines come from the file of rows',
  },
  games,
  view: nflView,
}
