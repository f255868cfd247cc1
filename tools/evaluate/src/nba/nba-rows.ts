import { normalCdf } from '@fairline/domain-odds'
import { csvGames, csvRows, numberIn } from '../games/csv-games.ts'
import type { CsvRow } from '../games/csv-games.ts'
import type { Points } from '../games/game-facts.ts'

/** The last event of a window of 30 seconds. */
export interface NbaRow {
  readonly period: number
  readonly secondsLeftOfPeriod: number
  readonly secondsLeft: number
  /** After the event. */
  readonly score: Points
}

/** The rows of one game that count, and its score at the end of each period. */
export interface NbaRowsOfGame {
  readonly rows: readonly NbaRow[]
  readonly scoreAfter: ReadonlyMap<number, Points>
}

/** Seconds of a window of which the last event counts. */
const windowSeconds = 30

/** The window of regulation that a clock belongs to. */
export const windowOf = (period: number, secondsLeftOfPeriod: number): number =>
  Math.floor(((4 - period) * 720 + secondsLeftOfPeriod) / windowSeconds)

/** Home win probability of Stern's Brownian motion (JASA 89 (1994)) drifting by the closing spread, deviation 12.3 over a game. */
export const brownian = (lead: number, pregameMargin: number, secondsLeft: number): number => {
  const share = Math.max(secondsLeft, 5) / 2880
  return normalCdf((lead + pregameMargin * share) / (12.3 * Math.sqrt(share)))
}

/** Home win probability of a logit of lead, pregame margin and time, fitted on 2017-18. */
export const smoothLogit = (lead: number, pregameMargin: number, secondsLeft: number): number => {
  const share = Math.max(secondsLeft, 5) / 2880
  const root = Math.sqrt(share)
  const [l, m] = [lead / 10, pregameMargin / 10]
  const logit = 0.0475 + (1.0111 * l) / root - 0.0592 * l - 0.3472 * l * root + 0.473 * m * root + 0.3782 * m * share + 0.5965 * m
  return 1 / (1 + Math.exp(-logit))
}

const scoreOf = (row: CsvRow): Points => ({ home: numberIn(row, 'home_score'), away: numberIn(row, 'away_score') })

/** The rows that count, by game: the last event of each 30 seconds of regulation, in file order. */
export const readNbaRows = async (path: string): Promise<ReadonlyMap<string, NbaRowsOfGame>> => {
  const games = new Map<string, NbaRowsOfGame>()
  for await (const { id, csv } of csvGames(path, 'GAME_ID')) {
    const windows = new Map<number, NbaRow>()
    const scoreAfter = new Map<number, Points>()
    for (const row of csvRows(csv)) {
      const period = numberIn(row, 'PERIOD')
      scoreAfter.set(period, scoreOf(row))
      if (period > 4) continue
      const secondsLeftOfPeriod = Math.trunc(numberIn(row, 'sec_left_period'))
      windows.set(windowOf(period, secondsLeftOfPeriod), {
        period,
        secondsLeftOfPeriod,
        secondsLeft: (4 - period) * 720 + secondsLeftOfPeriod,
        score: scoreOf(row),
      })
    }
    games.set(id, { rows: [...windows.values()], scoreAfter })
  }
  return games
}
