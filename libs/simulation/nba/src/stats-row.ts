import type { CsvRow } from '@fairline/simulation-csv'
import { minutesOfDay } from '@fairline/simulation-csv'
import { nbaImportError } from './import-errors.ts'

/** The message types of the league's stats play-by-play. */
export const messageTypes = {
  made: 1,
  missed: 2,
  freeThrow: 3,
  rebound: 4,
  turnover: 5,
  foul: 6,
  violation: 7,
  substitution: 8,
  timeout: 9,
  jumpBall: 10,
  ejection: 11,
  periodStart: 12,
  periodEnd: 13,
  replay: 18,
} as const

/** One row of a stats play-by-play file. */
export interface StatsRow {
  readonly line: number
  readonly eventNumber: number
  readonly messageType: number
  readonly actionType: number
  readonly period: number
  readonly clockMs: number
  /** Minutes since midnight Eastern; undefined where the file has no wall clock. */
  readonly wallMinutes: number | undefined
  readonly home: string
  readonly away: string
  readonly neutral: string
  /** After the event; undefined where the row states none. */
  readonly score: { readonly home: number; readonly away: number } | undefined
}

const clockPattern = /^(\d{1,2}):([0-5]\d)(?:\.(\d))?$/

const clockOf = (row: CsvRow): number => {
  const text = row.need('PCTIMESTRING')
  const match = clockPattern.exec(text)
  const clockMs = match === null ? Number.NaN : (Number(match[1]) * 60 + Number(match[2])) * 1000 + Number(match[3] ?? 0) * 100
  if (!(clockMs <= 720_000))
    throw nbaImportError('NBA_IMPORT_ROW_INVALID', `Line ${row.line}: PCTIMESTRING must be a clock such as 11:38, got ${text}.`, {
      line: row.line,
    })
  return clockMs
}

// The file writes the visitor first: `3 - 5`.
const scoreOf = (row: CsvRow): StatsRow['score'] => {
  const text = row.text('SCORE')
  if (text === '') return undefined
  const match = /^(\d{1,3}) - (\d{1,3})$/.exec(text)
  if (match === null)
    throw nbaImportError('NBA_IMPORT_ROW_INVALID', `Line ${row.line}: SCORE must be like 3 - 5, got ${text}.`, { line: row.line })
  return { home: Number(match[2]), away: Number(match[1]) }
}

/** Checks and reads a row; throws NBA_IMPORT_ROW_INVALID naming its line. */
export const statsRowOf = (row: CsvRow): StatsRow => ({
  line: row.line,
  eventNumber: row.number('EVENTNUM', 0, 99_999),
  messageType: row.number('EVENTMSGTYPE', 0, 100),
  actionType: row.numberOr('EVENTMSGACTIONTYPE', 0, 1000) ?? 0,
  period: row.number('PERIOD', 1, 14),
  clockMs: clockOf(row),
  wallMinutes: minutesOfDay(row.text('WCTIMESTRING')),
  home: row.text('HOMEDESCRIPTION'),
  away: row.text('VISITORDESCRIPTION'),
  neutral: row.text('NEUTRALDESCRIPTION'),
  score: scoreOf(row),
})
