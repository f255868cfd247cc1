import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { clickhouseError } from './clickhouse-errors.ts'

/** A numbered migration: statements that may each run again. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly checksum: string
  readonly statements: readonly string[]
}

/** What an applied migration left behind. */
export interface AppliedMigration {
  readonly number: number
  readonly checksum: string
}

const withoutComments = (sql: string): string => sql.replaceAll(/^\s*--.*$/gm, '').trim()

/** Reads `<number>_<name>.sql` files in order. Statements end in a semicolon at the end of a line. */
export const readMigrations = (folder: URL): readonly Migration[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()
    .map((file) => {
      const sql = readFileSync(new URL(file, folder), 'utf8')
      const statements = sql
        .split(/;[ \t]*$/m)
        .map(withoutComments)
        .filter((statement) => statement !== '')
      return {
        number: Number.parseInt(file, 10),
        name: file.replace(/\.sql$/, ''),
        checksum: createHash('sha256').update(sql).digest('hex').slice(0, 16),
        statements,
      }
    })

/** Migrations that are still to run. Refuses a database whose history is not a prefix of ours. */
export const pendingMigrations = (all: readonly Migration[], applied: readonly AppliedMigration[]): readonly Migration[] => {
  const known = new Map(all.map((migration) => [migration.number, migration] as const))
  for (const { number, checksum } of applied) {
    const ours = known.get(number)
    if (ours === undefined)
      throw clickhouseError('CLICKHOUSE_MIGRATION_UNKNOWN', `The database has migration ${number}, which this release does not know.`, {
        migration: number,
      })
    if (ours.checksum !== checksum)
      throw clickhouseError('CLICKHOUSE_MIGRATION_CHANGED', `Migration ${ours.name} is not the one that was applied.`, {
        migration: number,
      })
  }
  const done = new Set(applied.map(({ number }) => number))
  return all.filter(({ number }) => !done.has(number))
}
