import type { Dependency } from '@fairline/contracts'
import pg from 'pg'
import { codeOf, postgresError } from './errors.ts'
import { answerGraceMs, defaultOpenTimeoutMs } from './postgres-server.ts'

const identifier = /^[a-z_][a-z0-9_]{0,62}$/

const statementTimeoutMs = 10_000

/** The slot and the publication of a reader of commands. */
export interface ReplicationSource {
  readonly url: string
  readonly slot: string
  readonly publication: string
}

/** Makes the slot where it is missing. The publication comes first: PostgreSQL looks it up as of each change's time. */
export const prepareSlot = async (server: Dependency, { url, slot, publication }: ReplicationSource): Promise<void> => {
  for (const name of [slot, publication])
    if (!identifier.test(name))
      throw postgresError('POSTGRES_QUERY_FAILED', `${JSON.stringify(name)} is no name for a slot or publication.`)
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: defaultOpenTimeoutMs,
    statement_timeout: statementTimeoutMs,
  })
  // The next statement meets a broken connection itself.
  client.on('error', () => undefined)
  const statement = {
    name: 'prepare-slot',
    deadlineMs: statementTimeoutMs + answerGraceMs,
    doing: `preparing the replication slot ${slot}`,
  }
  const run = (sql: string, values: readonly unknown[] = []): Promise<pg.QueryResult<Record<string, unknown>>> =>
    server.ask(statement, () => client.query<Record<string, unknown>>(sql, [...values]))
  const make = (sql: string, values: readonly unknown[] = []): Promise<unknown> =>
    server.ask(statement, () => ignoring(alreadyExists, client.query(sql, [...values])))
  try {
    const opening = { name: 'open', deadlineMs: defaultOpenTimeoutMs + answerGraceMs, doing: 'opening a connection' }
    await server.ask(opening, () => client.connect())
    const found = await run('select wal_status from pg_replication_slots where slot_name = $1', [slot])
    if (found.rows[0]?.['wal_status'] === 'lost') throw postgresError('POSTGRES_SLOT_LOST', `Replication slot ${slot} is lost.`, { slot })
    const published = await run('select 1 from pg_publication where pubname = $1', [publication])
    if (published.rowCount === 0) await make(`create publication ${publication} for table game_commands with (publish = 'insert')`)
    if (found.rowCount === 0) await make(`select pg_create_logical_replication_slot($1, 'pgoutput')`, [slot])
  } finally {
    await server.leave(() => client.end())
  }
}

// Another reader may be making the same.
const alreadyExists = '42710'
const ignoring = async (sqlState: string, work: Promise<unknown>): Promise<void> => {
  try {
    await work
  } catch (caught) {
    if (codeOf(caught) !== sqlState) throw caught
  }
}
