import { nbaModule } from '@fairline/domain-nba'
import type { NbaEvent, NbaState } from '@fairline/domain-nba'
import { isJsonObject } from '@fairline/kernel'
import type { GameRecord } from '@fairline/simulation-nba'
import { clubOf, importStatsCsv, nbaVocabulary, PlayerForm, readGameRecords } from '@fairline/simulation-nba'
import type { GameScript, NoteImport } from '@fairline/simulation-slate'
import { csvGames, csvRows } from '../games/csv-games.ts'
import { findFile } from '../games/data-folder.ts'
import type { GameToPlay, Moment } from '../games/game-to-play.ts'
import type { Notes } from '../games/notes.ts'
import { readText } from '../games/read-lines.ts'
import type { SportGames } from '../games/sport-games.ts'
import { nbaFacts } from './nba-facts.ts'
import type { NbaRowsOfGame } from './nba-rows.ts'
import { brownian, readNbaRows, smoothLogit, windowOf } from './nba-rows.ts'
import { nbaView } from './nba-view.ts'

const files = {
  games: 'nba_2018_19_games_with_lines.csv.gz',
  rows: 'nba_2018_19_timeline_all_games.csv.gz',
  plays: 'nba_pbp_raw_2018_19.csv.gz',
} as const

/** Seconds left of a quarter at its checkpoint. */
const checkpointSeconds = 360

interface FeedMoments {
  /** Last message with this period, clock and score. */
  readonly exact: ReadonlyMap<string, number>
  /** Last message of a window of regulation. */
  readonly window: ReadonlyMap<number, number>
}

const secondsOf = (clock: string): number => {
  const match = /^PT(\d+)M(\d+)/.exec(clock)
  return match === null ? Number.NaN : Number(match[1]) * 60 + Number(match[2])
}

const seasonOf = (script: GameScript): number => {
  const fixture = script.messages[0]?.body['fixture']
  return isJsonObject(fixture) ? Number(fixture['season']) : Number.NaN
}

const feedMoments = (script: GameScript): FeedMoments => {
  const exact = new Map<string, number>()
  const window = new Map<number, number>()
  for (const [index, { body }] of script.messages.entries()) {
    const action = body['action']
    if (!isJsonObject(action) || action['actionType'] === 'game') continue
    const period = Number(action['period'])
    const seconds = secondsOf(action['clock'] as string)
    exact.set(`${period}/${seconds}/${action['scoreHome'] as string}/${action['scoreAway'] as string}`, index)
    if (period <= 4) window.set(windowOf(period, seconds), index)
  }
  return { exact, window }
}

const momentsOf = (script: GameScript, { rows }: NbaRowsOfGame, pregameMargin: number, notes: Notes): readonly Moment[] => {
  const feed = feedMoments(script)
  const checked = new Set<number>()
  const moments: Moment[] = []
  for (const row of rows.toSorted((a, b) => b.secondsLeft - a.secondsLeft || a.period - b.period)) {
    let index = feed.exact.get([row.period, row.secondsLeftOfPeriod, row.score.home, row.score.away].join('/'))
    if (index === undefined) {
      index = feed.window.get(windowOf(row.period, row.secondsLeftOfPeriod))
      notes.add(
        index === undefined
          ? 'rows without a message in their 30 s of the feed'
          : 'rows joined to their 30 s: clock or score differ in the feed',
      )
    }
    if (index === undefined) continue
    const checkpoint = !checked.has(row.period) && row.secondsLeftOfPeriod <= checkpointSeconds
    if (checkpoint) checked.add(row.period)
    const lead = row.score.home - row.score.away
    moments.push({
      after: index,
      period: `Q${row.period}`,
      checkpoint,
      isRow: true,
      score: row.score,
      references: new Map([
        ['Brownian, spread', brownian(lead, pregameMargin, row.secondsLeft)],
        ['smooth logit', smoothLogit(lead, pregameMargin, row.secondsLeft)],
      ]),
    })
  }
  return moments.toSorted((a, b) => a.after - b.after)
}

async function* games(folder: string, notes: Notes): AsyncGenerator<GameToPlay> {
  const [gamesPath, rowsPath, playsPath] = [files.games, files.rows, files.plays].map((name) => findFile(folder, name))
  if (gamesPath === undefined || rowsPath === undefined || playsPath === undefined) return
  const records = await readGameRecords(await readText(gamesPath))
  const wanted = await readNbaRows(rowsPath)
  const form = new PlayerForm()
  const played = new Set<string>()
  for await (const { id, csv } of csvGames(playsPath, 'GAME_ID')) {
    const record = records.get(id)
    const of = wanted.get(id)
    if (record?.finalScore === undefined || of === undefined) continue
    played.add(id)
    let script: GameScript | undefined
    const note: NoteImport = ({ kind, code }) => {
      if (kind === 'left-out') notes.add(`rows of games that the importer refuses (${code})`, of.rows.length)
    }
    for await (const each of importStatsCsv(csv, { games: records, form, note })) script = each
    if (script === undefined) continue
    yield {
      script,
      season: seasonOf(script),
      facts: nbaFacts(csvRows(csv), script, `nba-${clubOf(record.home).teamId}`, of.scoreAfter, record.finalScore),
      moments: momentsOf(script, of, -(record.lines.spread ?? 0), notes),
    }
  }
  noteUnplayed(wanted, records, played, notes)
}

const noteUnplayed = (
  wanted: ReadonlyMap<string, NbaRowsOfGame>,
  records: ReadonlyMap<string, GameRecord>,
  played: ReadonlySet<string>,
  notes: Notes,
): void => {
  for (const [id, { rows }] of wanted)
    if (records.has(id) && !played.has(id)) notes.add('rows of games without plays in the feed', rows.length)
}

/** Basketball: the last event of each 30 seconds of regulation, in the state after it. */
export const nbaGames: SportGames<NbaState, NbaEvent> = {
  module: nbaModule,
  vocabulary: nbaVocabulary,
  files: [files.games, files.rows, files.plays],
  optionalFiles: {},
  games,
  view: nbaView,
}
