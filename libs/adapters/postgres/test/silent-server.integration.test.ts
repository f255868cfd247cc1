import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { connectPostgres, readCommands } from '../src/index.ts'
import type { SilentDoor } from './silent-door.ts'
import { openSilentDoor } from './silent-door.ts'
import type { TestDatabase } from './test-database.ts'
import { createTestDatabase } from './test-database.ts'

const silenceMs = 600
let database: TestDatabase
let door: SilentDoor

beforeEach(async () => {
  database = await createTestDatabase()
  door = await openSilentDoor(database.url)
  const direct = connectPostgres({ url: database.url, applicationName: 'test' })
  await direct.migrate()
  await direct.close()
})
afterEach(async () => {
  await door.close()
  // The server has not noticed that the reader is gone.
  await database.query('select pg_terminate_backend(active_pid) from pg_replication_slots where slot_name = $1 and active', [database.slot])
  await database.drop()
})

const reading = (seen: string[] = []) =>
  readCommands({
    url: door.url,
    slot: database.slot,
    silenceMs,
    onCommands: (commands) => {
      seen.push(...commands.map(({ commandId }) => commandId))
      return Promise.resolve()
    },
  })

it('a reader of a server that falls silent ends within its limit; one to which nothing happens goes on', async () => {
  const seen: string[] = []
  const reader = await reading(seen)
  let ended: unknown
  reader.done.catch((caught: unknown) => (ended = caught))
  await delay(3 * silenceMs)
  expect(ended).toBeUndefined()
  const commandId = randomUUID()
  const postgres = connectPostgres({ url: database.url, applicationName: 'test', slot: database.slot })
  const key = await postgres.keys.createApiKey({ name: 'desk', scopes: ['operate'] })
  await postgres.commands.insertCommand({
    commandId,
    gameId: 'nfl-1',
    sport: 'nfl',
    action: 'suspend',
    marketTypes: [],
    actor: 'desk',
    note: '',
    issuedAtUs: 1,
    apiKeyId: key.id,
    idempotencyKey: randomUUID(),
  })
  await postgres.close()
  await expect.poll(() => seen).toEqual([commandId])
  door.fallSilent()
  await expect.poll(() => ended, { timeout: 5 * silenceMs }).toMatchObject({ code: 'POSTGRES_SERVER_UNREACHABLE', disposition: 'retry' })
})

it('a reader does not wait for a server that is silent from the start', async () => {
  await (await reading()).close()
  door.fallSilent()
  await expect(reading()).rejects.toMatchObject({ code: 'POSTGRES_SERVER_UNREACHABLE' })
})

it('a query to a server that falls silent fails within its limit, and closing does not wait', async () => {
  const postgres = connectPostgres({ url: door.url, applicationName: 'test', statementTimeoutMs: 300 })
  await postgres.ping()
  door.fallSilent()
  const sinceMs = performance.now()
  await expect(postgres.ping()).rejects.toMatchObject({ code: 'POSTGRES_SERVER_UNREACHABLE', disposition: 'retry' })
  await postgres.close()
  expect(performance.now() - sinceMs).toBeLessThan(4_000)
})
