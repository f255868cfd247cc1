import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { ClickHouseClient } from '@clickhouse/client'
import { createClient } from '@clickhouse/client'
import { dependency } from '@fairline/contracts'
import type { DependencyObserver } from '@fairline/kernel'
import { AppError, fullJitterMs } from '@fairline/kernel'
import type { ClickHouseConfig } from './clickhouse-config.ts'
import { clickhouseError, clickhouseErrorFrom } from './clickhouse-errors.ts'
import type { AppliedMigration } from './migrate.ts'
import { pendingMigrations, readMigrations } from './migrate.ts'
import type { TableName, TableRow } from './tables.ts'
import { encodeRows, tables } from './tables.ts'

/** How an insert is repeated. */
export interface InsertOptions {
  /** Ends the retries; the insert may have happened or not. */
  readonly signal?: AbortSignal
  /** Hears of each failed attempt. */
  readonly onRetry?: (error: AppError, attempt: number) => void
}

/** A ClickHouse database. */
export interface ClickHouse {
  /**
   * Creates the database and runs the migrations that are missing; returns their names. May run in several processes at once. Then tries whether
   * the server drops a repeated insert, and throws CLICKHOUSE_DEDUPLICATION_OFF where it does not.
   */
  migrate(): Promise<readonly string[]>
  /**
   * Inserts rows as one block, exactly once per token: repeats until a definite answer, and an insert that had already
   * happened is dropped by the server. The same token must always come with the same rows, and all rows must have one
   * game_date. Throws where the server refuses the rows, or when the signal aborts.
   */
  insertBlock<Name extends TableName>(table: Name, token: string, rows: readonly TableRow<Name>[], options?: InsertOptions): Promise<void>
  /** Rows of a SELECT; `{name:Type}` in the statement takes `parameters`. 64-bit integers arrive as strings where they are quoted by the server. */
  query<Row>(sql: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly Row[]>
  /** Throws a `retry` error where the server does not answer. */
  ping(): Promise<void>
  close(): Promise<void>
}

const migrationsFolder = new URL('../migrations/', import.meta.url)

// One block per insert, whatever its size: a block is the unit of deduplication.
const insertSettings = {
  async_insert: 0,
  insert_deduplicate: 1,
  input_format_parallel_parsing: 0,
  max_insert_block_size: '1000000',
  min_insert_block_size_rows: '1000000',
  min_insert_block_size_bytes: '1000000000',
  wait_end_of_query: 1,
} as const

const backoff = { firstMs: 50, maxMs: 2000 } as const

const defaultRequestTimeoutMs = 30_000
/** The client's own limit is the silence of a socket; an answer that comes in drops ends at ours. */
const graceMs = 1_000

/**
 * Opens a client. Nothing connects before the first call, and none takes longer than `requestTimeoutMs` and a second.
 * @param observe hears of each call when it has ended
 */
export const connectClickHouse = (config: ClickHouseConfig, observe?: DependencyObserver): ClickHouse => {
  const requestTimeoutMs = config.requestTimeoutMs ?? defaultRequestTimeoutMs
  const server = dependency({
    name: 'clickhouse',
    errorFrom: clickhouseErrorFrom,
    lateError: (message) => clickhouseError('CLICKHOUSE_SERVER_UNREACHABLE', message),
    observe,
  })
  const open = (database: string): ClickHouseClient =>
    createClient({
      url: config.url,
      username: config.username,
      password: config.password,
      database,
      request_timeout: requestTimeoutMs,
      application: 'fairline',
      log: { LoggerClass: SilentLogger },
    })
  const client = open(config.database)

  const run = <T>(name: string, doing: string, ask: (signal: AbortSignal) => Promise<T>): Promise<T> =>
    server.ask({ name, deadlineMs: requestTimeoutMs + graceMs, doing }, ask)
  const command = (doing: string, sql: string): Promise<unknown> =>
    run('migrate', doing, (abort_signal) => client.command({ query: sql, abort_signal }))
  const query = <Row>(sql: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<readonly Row[]> =>
    run('query', 'a query', async (abort_signal) => {
      const result = await client.query({
        query: sql,
        query_params: { ...parameters },
        abort_signal,
        format: 'JSONEachRow',
        clickhouse_settings: { output_format_json_quote_64bit_integers: 0 },
      })
      return result.json<Row>()
    })

  let settings: Readonly<Record<string, string | number>> | undefined
  /** Newer servers obey `deduplicate_insert` alone, and older ones refuse it. */
  const settingsOfInserts = async (): Promise<Readonly<Record<string, string | number>>> => {
    if (settings === undefined) {
      const [known] = await query(`SELECT 1 FROM system.settings WHERE name = 'deduplicate_insert'`)
      settings = known === undefined ? insertSettings : { ...insertSettings, deduplicate_insert: 'enable' }
    }
    return settings
  }
  const insert = async (doing: string, sql: string, token: string, signal?: AbortSignal): Promise<void> => {
    const clickhouse_settings = { ...(await settingsOfInserts()), insert_deduplication_token: token }
    await run('insert', doing, (late) => {
      const abort_signal = signal === undefined ? late : AbortSignal.any([late, signal])
      return client.command({ query: sql, clickhouse_settings, abort_signal })
    })
  }
  const tryDeduplication = async (): Promise<void> => {
    const token = randomUUID()
    for (let i = 0; i < 2; i++) await insert('trying a repeated insert', `INSERT INTO insert_probe (token) VALUES ('${token}')`, token)
    const [row] = await query<{ n: number }>('SELECT count() AS n FROM insert_probe WHERE token = {token:String}', { token })
    if (Number(row?.n) !== 1)
      throw clickhouseError(
        'CLICKHOUSE_DEDUPLICATION_OFF',
        `ClickHouse kept ${row?.n} rows of one row that was inserted twice under one token.`,
        { username: config.username, database: config.database },
      )
  }

  return {
    query,
    migrate: async () => {
      const outside = open('default')
      try {
        await run('migrate', 'creating the database', (abort_signal) =>
          outside.command({ query: `CREATE DATABASE IF NOT EXISTS ${config.database}`, abort_signal }),
        )
      } finally {
        await server.leave(() => outside.close())
      }
      await command(
        'creating the list of migrations',
        `CREATE TABLE IF NOT EXISTS migrations (number UInt32, name String, checksum String, applied_at DateTime64(3, 'UTC') DEFAULT now64(3))
         ENGINE = ReplacingMergeTree ORDER BY number`,
      )
      const applied = await query<AppliedMigration>('SELECT number, checksum FROM migrations FINAL ORDER BY number')
      const pending = pendingMigrations(readMigrations(migrationsFolder), applied)
      for (const migration of pending) {
        for (const statement of migration.statements) await command(`migration ${migration.name}`, statement)
        await run('migrate', `noting migration ${migration.name}`, (abort_signal) =>
          client.insert({
            table: 'migrations',
            values: [{ number: migration.number, name: migration.name, checksum: migration.checksum }],
            format: 'JSONEachRow',
            clickhouse_settings: { async_insert: 0 },
            abort_signal,
          }),
        )
      }
      await tryDeduplication()
      return pending.map(({ name }) => name)
    },
    insertBlock: async (table, token, rows, { signal, onRetry } = {}) => {
      if (rows.length === 0) return
      const body = encodeRows(table, rows)
      const sql = `INSERT INTO ${table} (${tables[table].join(', ')}) FORMAT JSONCompactEachRow\n${body}`
      for (let attempt = 1; ; attempt++) {
        signal?.throwIfAborted()
        try {
          return await insert(`inserting ${rows.length} rows into ${table}`, sql, token, signal)
        } catch (caught) {
          const error = AppError.from(caught)
          if (error.disposition !== 'retry') throw error
          onRetry?.(error, attempt)
          await delay(fullJitterMs(attempt - 1, backoff, Math.random), undefined, signal === undefined ? {} : { signal })
        }
      }
    },
    ping: async () => {
      await query('SELECT 1')
    },
    close: () => server.leave(() => client.close()),
  }
}

/** The client would print failed attempts; they reach the caller as errors. */
class SilentLogger {
  trace(): void {}
  debug(): void {}
  info(): void {}
  warn(): void {}
  error(): void {}
}
