import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The rows of a gzipped CSV file without quoted fields, by column name. */
export const readTable = (folder: string, name: string): readonly Readonly<Record<string, string>>[] => {
  const [head = '', ...lines] = gunzipSync(readFileSync(join(folder, name)))
    .toString('utf8')
    .trimEnd()
    .split(/\r?\n/)
  const columns = head.split(',')
  return lines.map((line) => {
    const values = line.split(',')
    return Object.fromEntries(columns.map((column, i) => [column, values[i] ?? '']))
  })
}
