import type { Dependency } from '@fairline/contracts'
import type { DependencyObserver } from '@fairline/kernel'
import pg from 'pg'
import { answerGraceMs, defaultOpenTimeoutMs, postgresServer } from './postgres-server.ts'

/** A result row as the client gives it. */
export type Row = Readonly<Record<string, unknown>>

/** Runs a statement; its errors are ours. */
export type RunStatement = (sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>

/** Runs statements; its errors are ours, and each ends within its deadline. Internal to the adapter. */
export interface Database {
  /** `doing` says in an error what failed, for example `storing a command`. */
  query(doing: string, sql: string, values?: readonly unknown[]): Promise<readonly Row[]>
  /**
   * Runs statements in one transaction on one connection; rolls back when the work fails. Where the answer to its commit is late the outcome is
   * unknown: the work must be safe to repeat.
   * @param statementTimeoutMs of each statement; default that of the database
   */
  transaction<T>(doing: string, work: (query: RunStatement) => Promise<T>, statementTimeoutMs?: number): Promise<T>
  /** Resolves when the server answers. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** What {@link openDatabase} needs. */
export interface DatabaseOptions {
  readonly url: string
  /** Shown in pg_stat_activity. */
  readonly applicationName: string
  /** Default 8. */
  readonly maxConnections?: number
  /** Longest time until a connection is there. Default 3000. */
  readonly openTimeoutMs?: number
  /** Default 5000. */
  readonly statementTimeoutMs?: number
  /** Hears of each operation when it has ended. */
  readonly observe?: DependencyObserver | undefined
}

/** A connection of the pool; one that is there too late goes back at once. */
const takeFrom = async (pool: pg.Pool, server: Dependency, openTimeoutMs: number): Promise<pg.PoolClient> =>
  server.ask({ name: 'open', deadlineMs: openTimeoutMs + answerGraceMs, doing: 'opening a connection' }, (late) => {
    const opening = pool.connect()
    late.addEventListener('abort', () => {
      opening.then(
        (client) => client.release(true),
        () => undefined,
      )
    })
    return opening
  })

/** A pool of connections. Connects when first used. */
export const openDatabase = ({
  url,
  applicationName,
  maxConnections = 8,
  openTimeoutMs = defaultOpenTimeoutMs,
  statementTimeoutMs = 5_000,
  observe,
}: DatabaseOptions): Database => {
  const server = postgresServer(observe)
  const pool = new pg.Pool({
    connectionString: url,
    application_name: applicationName,
    max: maxConnections,
    connectionTimeoutMillis: openTimeoutMs,
    idleTimeoutMillis: 30_000,
    statement_timeout: statementTimeoutMs,
  })
  // An idle connection that breaks is already out of the pool; whoever needs one next meets the error itself.
  pool.on('error', () => undefined)
  // One that breaks while somebody holds it fails their statements; without a listener of its own it would end the process as well.
  pool.on('connect', (client) => client.on('error', () => undefined))

  /** Work on a connection of its own. One on which it failed is closed: that rolls back, and ends what the server still does for it. */
  const onConnection = async <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
    const client = await takeFrom(pool, server, openTimeoutMs)
    let broken = true
    try {
      const result = await work(client)
      broken = false
      return result
    } finally {
      client.release(broken)
    }
  }
  const statementsOn =
    (client: pg.PoolClient, name: string, doing: string, timeoutMs: number): RunStatement =>
    async (sql, values = []) =>
      server.ask(
        { name, deadlineMs: timeoutMs + answerGraceMs, doing },
        async () => (await client.query<Record<string, unknown>>(sql, [...values])).rows,
      )
  const query = (name: string, doing: string, sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
    onConnection((client) => statementsOn(client, name, doing, statementTimeoutMs)(sql, values))

  return {
    query: (doing, sql, values) => query('query', doing, sql, values),
    transaction: (doing, work, timeoutMs = statementTimeoutMs) =>
      onConnection(async (client) => {
        const run = statementsOn(client, 'transaction', doing, timeoutMs)
        await run('begin')
        if (timeoutMs !== statementTimeoutMs) await run(`set local statement_timeout = ${timeoutMs}`)
        const result = await work(run)
        await run('commit')
        return result
      }),
    ping: async () => {
      await query('ping', 'checking the connection', 'select 1')
    },
    close: () => server.leave(() => pool.end()),
  }
}
