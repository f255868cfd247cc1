import type { CsvRecord } from './csv-records.ts'
import { createCsvRecordReader } from './csv-records.ts'
import { csvError } from './errors.ts'

/** Text of a file: whole, or in pieces as a stream delivers them. */
export type TextSource = string | Iterable<string> | AsyncIterable<string>

/** One row by its column names, with the line it stands on. A cell that is absent, empty or `NA` has no value. */
export interface CsvRow {
  readonly line: number
  /** What is wrong with the row as a whole (another width than the header, a quote left open); undefined where nothing is. */
  readonly fault: string | undefined
  /** The value as text; empty where there is none. */
  text(column: string): string
  /** The value as text; throws CSV_ROW_INVALID where there is none. */
  need(column: string): string
  /** The value as a number within [min, max]; throws CSV_ROW_INVALID otherwise. */
  number(column: string, min?: number, max?: number): number
  /** As {@link number}; undefined where there is no value. */
  numberOr(column: string, min?: number, max?: number): number | undefined
  /** The value as a number; undefined where there is none, or none within [min, max]. For what a game can do without. */
  numberIfValid(column: string, min?: number, max?: number): number | undefined
  has(column: string): boolean
}

const rowOf = (header: ReadonlyMap<string, number>, width: number, { cells, line, fault }: CsvRecord): CsvRow => {
  const invalid = (column: string, why: string): Error => csvError('CSV_ROW_INVALID', `Line ${line}: ${column} ${why}.`, { line, column })
  const text = (column: string): string => {
    const at = header.get(column)
    const cell = at === undefined ? undefined : cells[at]
    return cell === undefined || cell === 'NA' ? '' : cell
  }
  const need = (column: string): string => {
    const value = text(column)
    if (value === '') throw invalid(column, 'is empty or absent')
    return value
  }
  const number = (column: string, min = -Number.MAX_VALUE, max = Number.MAX_VALUE): number => {
    const cell = need(column)
    const value = Number(cell)
    if (Number.isNaN(value)) throw invalid(column, `is ${cell}, not a number`)
    if (value < min || value > max) throw invalid(column, `is ${cell}, not a number from ${min} to ${max}`)
    return value
  }
  return {
    line,
    fault: fault ?? (cells.length === width ? undefined : `has ${cells.length} cells where the header has ${width}`),
    text,
    need,
    number,
    numberOr: (column, min, max) => (text(column) === '' ? undefined : number(column, min, max)),
    numberIfValid: (column, min = -Number.MAX_VALUE, max = Number.MAX_VALUE) => {
      const value = text(column) === '' ? Number.NaN : Number(text(column))
      return value >= min && value <= max ? value : undefined
    },
    has: (column) => header.has(column),
  }
}

/** Turns records into rows: the first one is the header. */
const createRowReader = (columns: readonly string[]) => {
  let header: ReadonlyMap<string, number> | undefined
  let width = 0
  return (record: CsvRecord): CsvRow | undefined => {
    if (header !== undefined) return rowOf(header, width, record)
    header = new Map(record.cells.map((name, at) => [(at === 0 ? name.replace(/^\u{feff}/u, '') : name).trim(), at]))
    width = record.cells.length
    const missing = columns.find((column) => header?.has(column) !== true)
    if (missing !== undefined) throw csvError('CSV_COLUMN_MISSING', `Column ${missing} is missing.`, { column: missing })
    return undefined
  }
}

/** The rows of a whole CSV text; see {@link csvRows}. */
export function* csvRowsOf(text: string, columns: readonly string[] = []): Generator<CsvRow> {
  const reader = createCsvRecordReader()
  const rowOfRecord = createRowReader(columns)
  for (const records of [reader.push(text), reader.end()])
    for (const record of records) {
      const row = rowOfRecord(record)
      if (row !== undefined) yield row
    }
}

/**
 * The rows of a CSV text with a header line. Throws CSV_COLUMN_MISSING where one of `columns` is not in the header. A row that cannot be
 * read as a whole is given with its `fault`, and the rows after it follow.
 */
export async function* csvRows(source: TextSource, columns: readonly string[] = []): AsyncGenerator<CsvRow> {
  const reader = createCsvRecordReader()
  const rowOfRecord = createRowReader(columns)
  for await (const piece of typeof source === 'string' ? [source] : source)
    for (const record of reader.push(piece)) {
      const row = rowOfRecord(record)
      if (row !== undefined) yield row
    }
  for (const record of reader.end()) {
    const row = rowOfRecord(record)
    if (row !== undefined) yield row
  }
}
