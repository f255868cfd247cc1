import { closeInTime } from '@fairline/contracts'
import pg from 'pg'
import { classify } from './errors.ts'

/** A result row as the client gives it. */
export type Row = Readonly<Record<string, unknown>>

/** Runs statements; its errors are ours. Internal to the adapter. */
export interface Database {
  /** `doing` says in an error what failed, for example `storing a command`. */
  query(doing: string, sql: string, values?: readonly unknown[]): Promise<readonly Row[]>
  /** Runs statements in one transaction on one connection; rolls back when the work fails. */
  transaction<T>(
    doing: string,
    work: (query: (sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>) => Promise<T>,
  ): Promise<T>
  close(): Promise<void>
}

/** What {@link openDatabase} needs. */
export interface DatabaseOptions {
  readonly url: string
  /** Shown in pg_stat_activity. */
  readonly applicationName: string
  /** Default 8. */
  readonly maxConnections?: number
  /** Default 5000. */
  readonly statementTimeoutMs?: number
}

/** A pool of connections. Connects when first used. */
export const openDatabase = ({ url, applicationName, maxConnections = 8, statementTimeoutMs = 5000 }: DatabaseOptions): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: applicationName,
    max: maxConnections,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 30_000,
    statement_timeout: statementTimeoutMs,
    // The server ends what takes too long; a server that says nothing at all is given up a moment later.
    query_timeout: statementTimeoutMs + 1000,
  })
  // An idle connection that breaks is already out of the pool; whoever needs one next meets the error itself.
  pool.on('error', () => undefined)
  const rowsOf = async (client: pg.Pool | pg.PoolClient, sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
    (await client.query<Record<string, unknown>>(sql, [...values])).rows
  return {
    query: async (doing, sql, values) => {
      try {
        return await rowsOf(pool, sql, values)
      } catch (caught) {
        throw classify(caught, doing)
      }
    },
    transaction: async (doing, work) => {
      let client: pg.PoolClient | undefined
      let broken = true
      try {
        client = await pool.connect()
        const held = client
        await rowsOf(held, 'begin')
        const result = await work((sql, values) => rowsOf(held, sql, values))
        await rowsOf(held, 'commit')
        broken = false
        return result
      } catch (caught) {
        throw classify(caught, doing)
      } finally {
        // A connection whose transaction failed is closed, which rolls it back whatever state it is in.
        client?.release(broken)
      }
    },
    close: () => closeInTime(pool.end()),
  }
}
