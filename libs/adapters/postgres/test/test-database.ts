import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { vi } from 'vitest'

/** A database of its own for one test file, on the server of FAIRLINE_POSTGRES_URL. */
export interface TestDatabase {
  readonly url: string
  /** A name that no other test uses, for slots. */
  readonly slot: string
  query(sql: string, values?: readonly unknown[]): Promise<readonly Readonly<Record<string, unknown>>[]>
  /** A client of its own, for tests that interleave transactions. The caller ends it. */
  connect(): Promise<{ query(sql: string, values?: readonly unknown[]): Promise<unknown>; end(): Promise<void> }>
  /** Removes the slot and the database. */
  drop(): Promise<void>
}

/** Makes a {@link TestDatabase}. Fails, and does not skip, where there is no server. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const server = process.env['FAIRLINE_POSTGRES_URL']
  if (server === undefined)
    throw new Error('FAIRLINE_POSTGRES_URL is not set: these tests need a PostgreSQL server with wal_level=logical.')
  const name = `fairline_test_${randomUUID().replaceAll('-', '').slice(0, 12)}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url.href })
    await client.connect()
    return client
  }
  const client = await connect()
  return {
    url: url.href,
    slot: name,
    query: async (sql, values = []) => (await client.query<Record<string, unknown>>(sql, [...values])).rows,
    connect: async () => {
      const own = await connect()
      return { query: (sql, values = []) => own.query(sql, [...values]), end: () => own.end() }
    },
    drop: async () => {
      // The server lets go of a slot a moment after its reader has left.
      await vi.waitFor(
        () => client.query('select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = $1', [name]),
        {
          timeout: 5000,
          interval: 20,
        },
      )
      await client.end()
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}
