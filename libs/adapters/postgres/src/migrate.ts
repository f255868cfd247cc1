import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Database, RunStatement } from './database.ts'
import { postgresError } from './errors.ts'

/** Where the SQL files are: beside this package's sources. A bundle keeps them in `migrations/` beside its own folder. */
export const migrationsDirectory = fileURLToPath(new URL('../migrations/', import.meta.url))

interface Migration {
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

const readMigrations = async (directory: string): Promise<readonly Migration[]> => {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).toSorted()
  names.forEach((name, index) => {
    const expected = String(index + 1).padStart(4, '0')
    if (!/^\d{4}-[a-z0-9-]+\.sql$/.test(name) || !name.startsWith(expected))
      throw postgresError('POSTGRES_MIGRATION_INVALID', `Expected migration ${expected}, found ${name}.`, { name })
  })
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, `file://${directory.replace(/\/?$/, '/')}`), 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

// Any constant will do, as long as nothing else in the database locks it: "fairline" in ASCII.
const lockId = '7377290418396393061'
/** Another process may be applying migrations, and a migration may rewrite a table. */
const migrationTimeoutMs = 120_000

/**
 * Applies what is missing, in order, in one transaction under an advisory lock; returns the names applied. A file that
 * changed after it was applied is refused. Migrations of a newer release are tolerated, so that this one can roll back.
 */
export const migrate = async (database: Database, directory = migrationsDirectory): Promise<readonly string[]> => {
  const migrations = await readMigrations(directory)
  const apply = async (query: RunStatement): Promise<readonly string[]> => {
    await query('select pg_advisory_xact_lock($1::bigint)', [lockId])
    await query(
      'create table if not exists schema_migrations (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
    )
    const rows = await query('select name, sha256 from schema_migrations')
    const applied = new Map(rows.map(({ name, sha256 }) => [name, sha256]))
    const missing = migrations.filter(({ name, sha256 }) => {
      const before = applied.get(name)
      if (before !== undefined && before !== sha256)
        throw postgresError('POSTGRES_MIGRATION_CHANGED', `Migration ${name} differs from the one that was applied.`, { name })
      return before === undefined
    })
    for (const { name, sql, sha256 } of missing) {
      await query(sql)
      await query('insert into schema_migrations (name, sha256) values ($1, $2)', [name, sha256])
    }
    return missing.map(({ name }) => name)
  }
  return database.transaction('applying migrations', apply, migrationTimeoutMs)
}
