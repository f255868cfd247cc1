import type { ServerEnvironment } from '@fairline/tools-platform'
import { setTimeout as delay } from 'node:timers/promises'

const askDeadlineMs = 2_000
const askIntervalMs = 5
const table = 'odds_changes'

const run = async (environment: ServerEnvironment, query: string): Promise<string> => {
  const response = await fetch(environment['FAIRLINE_CLICKHOUSE_URL'] ?? '', {
    method: 'POST',
    headers: {
      'X-ClickHouse-User': environment['FAIRLINE_CLICKHOUSE_USERNAME'] ?? '',
      'X-ClickHouse-Key': environment['FAIRLINE_CLICKHOUSE_PASSWORD'] ?? '',
      'X-ClickHouse-Database': environment['FAIRLINE_CLICKHOUSE_DATABASE'] ?? '',
    },
    body: query,
    signal: AbortSignal.timeout(20_000),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`ClickHouse answered ${response.status}: ${text.slice(0, 300)}`)
  return text.trim()
}

/** Resolves when an insert runs, or after two seconds in which none was seen: also where another fault keeps ClickHouse from answering. */
export const insertRuns = async (environment: ServerEnvironment): Promise<void> => {
  const until = performance.now() + askDeadlineMs
  while (performance.now() < until) {
    const count = await run(environment, `SELECT count() FROM system.processes WHERE query_kind = 'Insert'`).catch(() => '0')
    if (count !== '0') return
    await delay(askIntervalMs)
  }
}

/** How many inserts were refused for too many parts since the server started. */
export const refusedInserts = async (environment: ServerEnvironment): Promise<number> =>
  Number(await run(environment, `SELECT sum(value) FROM system.errors WHERE name = 'TOO_MANY_PARTS'`))

/** From now on inserts of odds fail: too many parts. */
export const refuseInserts = async (environment: ServerEnvironment): Promise<void> => {
  await run(environment, `ALTER TABLE ${table} MODIFY SETTING parts_to_delay_insert = 1, parts_to_throw_insert = 1`)
}

/** Ends {@link refuseInserts}. */
export const takeInserts = async (environment: ServerEnvironment): Promise<void> => {
  await run(environment, `ALTER TABLE ${table} RESET SETTING parts_to_delay_insert, parts_to_throw_insert`)
}
