import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { nbaImportError } from './import-errors.ts'

/** A text at once or in chunks; reading files is the caller's job. */
export type TextInput = string | Iterable<string> | AsyncIterable<string>

/** A row of a CSV file with the number of its line. */
export interface CsvRow {
  readonly line: number
  /** The value of a column; undefined where it is absent or empty. */
  get(column: string): string | undefined
  /** The value of a column; throws NBA_IMPORT_ROW_INVALID where there is none. */
  need(column: string): string
  /** The value as a number within [min, max]; throws NBA_IMPORT_ROW_INVALID otherwise. */
  number(column: string, min: number, max: number): number
  numberOr(column: string, min: number, max: number): number | undefined
}

const rowOf = (record: Readonly<Record<string, string>>, line: number): CsvRow => {
  const get = (column: string): string | undefined => (record[column] === '' || record[column] === 'NA' ? undefined : record[column])
  const need = (column: string): string => {
    const value = get(column)
    if (value === undefined)
      throw nbaImportError('NBA_IMPORT_ROW_INVALID', `Line ${line}: column ${column} is empty or absent.`, { line, column })
    return value
  }
  const number = (column: string, min: number, max: number): number => {
    const value = Number(need(column))
    if (!(value >= min && value <= max))
      throw nbaImportError(
        'NBA_IMPORT_ROW_INVALID',
        `Line ${line}: column ${column} must be a number from ${min} to ${max}, got ${need(column)}.`,
        {
          line,
          column,
        },
      )
    return value
  }
  return { line, get, need, number, numberOr: (column, min, max) => (get(column) === undefined ? undefined : number(column, min, max)) }
}

interface ParsedRecord {
  readonly record: Readonly<Record<string, string>>
  readonly info: { readonly lines: number }
}

/** The rows of a CSV text with a header line. A row of the wrong width ends the import with NBA_IMPORT_ROW_INVALID. */
export const csvRows = async function* (input: TextInput): AsyncGenerator<CsvRow> {
  const parser = Readable.from(typeof input === 'string' ? [input] : input).pipe(parse({ columns: true, info: true, bom: true }))
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) yield rowOf(record, info.lines)
  } catch (caught) {
    if (!(caught instanceof Error) || !('lines' in caught)) throw caught
    throw nbaImportError(
      'NBA_IMPORT_ROW_INVALID',
      `Line ${String(caught.lines)}: ${caught.message}.`,
      { line: Number(caught.lines) },
      caught,
    )
  }
}
