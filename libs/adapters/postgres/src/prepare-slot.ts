import { closeInTime } from '@fairline/contracts'
import pg from 'pg'
import { classify, codeOf, postgresError } from './errors.ts'

const identifier = /^[a-z_][a-z0-9_]{0,62}$/

/** Makes the slot where it is missing. The publication comes first: PostgreSQL looks it up as of each change's time. */
export const prepareSlot = async (url: string, slot: string, publication: string): Promise<void> => {
  for (const name of [slot, publication])
    if (!identifier.test(name))
      throw postgresError('POSTGRES_QUERY_FAILED', `${JSON.stringify(name)} is no name for a slot or publication.`)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000, statement_timeout: 10_000, query_timeout: 11_000 })
  // The next statement meets a broken connection itself.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const found = await client.query<{ wal_status: string | null }>('select wal_status from pg_replication_slots where slot_name = $1', [
      slot,
    ])
    if (found.rows[0]?.wal_status === 'lost') throw postgresError('POSTGRES_SLOT_LOST', `Replication slot ${slot} is lost.`, { slot })
    const published = await client.query('select 1 from pg_publication where pubname = $1', [publication])
    if (published.rowCount === 0)
      await ignoring('42710', client.query(`create publication ${publication} for table game_commands with (publish = 'insert')`))
    if (found.rowCount === 0) await ignoring('42710', client.query(`select pg_create_logical_replication_slot($1, 'pgoutput')`, [slot]))
  } catch (caught) {
    throw classify(caught, `preparing the replication slot ${slot}`)
  } finally {
    await closeInTime(client.end())
  }
}

const ignoring = async (sqlState: string, work: Promise<unknown>): Promise<void> => {
  try {
    await work
  } catch (caught) {
    if (codeOf(caught) !== sqlState) throw caught
  }
}
