import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { nflImportError } from './import-errors.ts'

/** Text of a file: whole, or in pieces as a stream delivers them. */
export type TextSource = string | Iterable<string> | AsyncIterable<string>

/** One row by its column names, with the line it stands on. */
export interface CsvRow {
  readonly line: number
  /** The cell's text; empty for an absent column, an empty cell and `NA`. */
  text(column: string): string
  /** A number or undefined where the cell is empty; fails on anything else. */
  number(column: string): number | undefined
  /** A number that must be there. */
  required(column: string): number
  has(column: string): boolean
}

const rowOf = (cells: Readonly<Record<string, string>>, line: number): CsvRow => {
  const text = (column: string): string => {
    const cell = cells[column]
    return cell === undefined || cell === 'NA' ? '' : cell
  }
  const number = (column: string): number | undefined => {
    const cell = text(column)
    if (cell === '') return undefined
    const value = Number(cell)
    if (!Number.isFinite(value))
      throw nflImportError('NFL_IMPORT_ROW_INVALID', `Line ${line}: ${column} is ${cell}, not a number.`, { line, column })
    return value
  }
  return {
    line,
    text,
    number,
    required: (column) => {
      const value = number(column)
      if (value === undefined) throw nflImportError('NFL_IMPORT_ROW_INVALID', `Line ${line}: ${column} is empty.`, { line, column })
      return value
    },
    has: (column) => Object.hasOwn(cells, column),
  }
}

/** Rows of a CSV text with a header line. */
export async function* csvRows(source: TextSource, columns: readonly string[]): AsyncGenerator<CsvRow> {
  const parser = Readable.from(typeof source === 'string' ? [source] : source).pipe(
    parse({ columns: true, info: true, skip_empty_lines: true, bom: true }),
  )
  let first = true
  try {
    for await (const item of parser as AsyncIterable<{
      readonly record: Record<string, string>
      readonly info: { readonly lines: number }
    }>) {
      if (first)
        for (const column of columns)
          if (!Object.hasOwn(item.record, column))
            throw nflImportError('NFL_IMPORT_COLUMN_MISSING', `Column ${column} is missing.`, { column })
      first = false
      yield rowOf(item.record, item.info.lines)
    }
  } catch (caught) {
    // The parser's own errors (a row of another length, a quote left open) name the line in their message.
    if (caught instanceof Error && 'code' in caught && String(caught.code).startsWith('CSV_'))
      throw nflImportError('NFL_IMPORT_ROW_INVALID', `${caught.message}.`, {}, caught)
    throw caught
  }
}
