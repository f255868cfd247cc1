import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe } from 'vitest'
import type { Postgres } from '../src/index.ts'
import { connectPostgres } from '../src/index.ts'
import type { CommandStoreUnderTest } from './command-store-contract.ts'
import { itStoresCommands } from './command-store-contract.ts'
import { itKeepsKeys } from './key-store-contract.ts'
import type { TestDatabase } from './test-database.ts'
import { createTestDatabase } from './test-database.ts'

let database: TestDatabase
let postgres: Postgres
let apiKeyIds: CommandStoreUnderTest['apiKeyIds']

const setRead = async (isRead: boolean): Promise<void> => {
  await database.query('select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = $1', [database.slot])
  if (isRead) await database.query(`select pg_create_logical_replication_slot($1, 'pgoutput')`, [database.slot])
}

beforeAll(async () => {
  database = await createTestDatabase()
  postgres = connectPostgres({ url: database.url, applicationName: 'test', slot: database.slot })
  await postgres.migrate()
  const idOf = async (): Promise<string> => (await postgres.keys.createApiKey({ name: randomUUID(), scopes: ['operate'] })).id
  apiKeyIds = [await idOf(), await idOf()]
  await setRead(true)
})

afterAll(async () => {
  await postgres.close()
  await database.drop()
})

describe('keys in PostgreSQL', () => {
  itKeepsKeys(() => postgres.keys)
})

describe('commands in PostgreSQL', () => {
  itStoresCommands(() => ({ store: postgres.commands, apiKeyIds, setRead }))
})
