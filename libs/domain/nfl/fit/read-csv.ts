import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'

/** Rows of a gzipped CSV file of the data folder; `NA` is empty. */
export const readCsv = (folder: string, file: string): readonly Readonly<Record<string, string>>[] =>
  parse(gunzipSync(readFileSync(join(folder, file))), {
    columns: true,
    cast: (value, context) => (!context.header && value === 'NA' ? '' : value),
  })
