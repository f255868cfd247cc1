import { parse } from 'csv-parse/sync'
import { readLines } from './read-lines.ts'

/** A row of a CSV file by its column names. */
export type CsvRow = Readonly<Record<string, string>>

/** The rows of one game, as CSV text with the file's header. */
export interface CsvGame {
  readonly id: string
  readonly csv: string
}

const quotesIn = (line: string): number => line.split('"').length - 1

/** Records of a CSV file; a quoted cell may hold line breaks. */
async function* csvRecords(path: string): AsyncGenerator<string> {
  let open = ''
  for await (const line of readLines(path)) {
    const record = open === '' ? line : `${open}\n${line}`
    if (quotesIn(record) % 2 === 0) {
      if (record !== '') yield record
      open = ''
    } else open = record
  }
  if (open !== '') yield open
}

/** The games of a file whose rows are grouped by `idColumn`, one at a time. No quoted cell may stand before that column. */
export async function* csvGames(path: string, idColumn: string): AsyncGenerator<CsvGame> {
  let header: string | undefined
  let column = 0
  let id = ''
  let records: string[] = []
  for await (const record of csvRecords(path)) {
    if (header === undefined) {
      header = record
      column = Math.max(
        0,
        record
          .replace(/^\uFEFF/, '')
          .split(',')
          .indexOf(idColumn),
      )
      continue
    }
    const next = record.split(',', column + 1)[column] ?? ''
    if (next !== id && records.length > 0) {
      yield { id, csv: `${header}\n${records.join('\n')}\n` }
      records = []
    }
    id = next
    records.push(record)
  }
  if (header !== undefined && records.length > 0) yield { id, csv: `${header}\n${records.join('\n')}\n` }
}

/** The rows of a CSV text. */
export const csvRows = (csv: string): readonly CsvRow[] => parse(csv, { columns: true, skip_empty_lines: true, bom: true })

/** A cell as a number; NaN where it is absent, empty or `NA`. */
export const numberIn = (row: CsvRow, column: string): number => {
  const cell = row[column]
  return cell === undefined || cell === '' || cell === 'NA' ? Number.NaN : Number(cell)
}
