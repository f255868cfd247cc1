import { pipeline, Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { csvError } from './errors.ts'

/** Text of a file: whole, or in pieces as a stream delivers them. */
export type TextSource = string | Iterable<string> | AsyncIterable<string>

/** One row by its column names, with the line it stands on. A cell that is absent, empty or `NA` has no value. */
export interface CsvRow {
  readonly line: number
  /** The value as text; empty where there is none. */
  text(column: string): string
  /** The value as text; throws CSV_ROW_INVALID where there is none. */
  need(column: string): string
  /** The value as a number within [min, max]; throws CSV_ROW_INVALID otherwise. */
  number(column: string, min?: number, max?: number): number
  /** As {@link number}; undefined where there is no value. */
  numberOr(column: string, min?: number, max?: number): number | undefined
  has(column: string): boolean
}

const rowOf = (cells: Readonly<Record<string, string>>, line: number): CsvRow => {
  const invalid = (column: string, why: string): Error => csvError('CSV_ROW_INVALID', `Line ${line}: ${column} ${why}.`, { line, column })
  const text = (column: string): string => {
    const cell = cells[column]
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
    text,
    need,
    number,
    numberOr: (column, min, max) => (text(column) === '' ? undefined : number(column, min, max)),
    has: (column) => Object.hasOwn(cells, column),
  }
}

interface ParsedRecord {
  readonly record: Readonly<Record<string, string>>
  readonly info: { readonly lines: number }
}

/**
 * The rows of a CSV text with a header line. Throws CSV_COLUMN_MISSING where one of `columns` is not in the header, CSV_ROW_INVALID at a
 * row of another width or an open quote.
 */
export async function* csvRows(source: TextSource, columns: readonly string[] = []): AsyncGenerator<CsvRow> {
  const parser = parse({ columns: true, info: true, skip_empty_lines: true, bom: true })
  // What the source throws ends the parser, and with it the loop below, which is where it is met.
  pipeline(Readable.from(typeof source === 'string' ? [source] : source), parser, () => undefined)
  let isFirst = true
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
      const missing = isFirst ? columns.find((column) => !Object.hasOwn(record, column)) : undefined
      if (missing !== undefined) throw csvError('CSV_COLUMN_MISSING', `Column ${missing} is missing.`, { column: missing })
      isFirst = false
      yield rowOf(record, info.lines)
    }
  } catch (caught) {
    // The parser's own errors (a row of another length, a quote left open) name the line in their message.
    if (caught instanceof Error && 'code' in caught && String(caught.code).startsWith('CSV_') && 'lines' in caught)
      throw csvError('CSV_ROW_INVALID', `${caught.message}.`, { line: Number(caught.lines) }, caught)
    throw caught
  }
}
