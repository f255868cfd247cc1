import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Postgres } from '../src/index.ts'
import { connectPostgres, readCommands } from '../src/index.ts'
import { openDatabase } from '../src/database.ts'
import { migrate, migrationsDirectory } from '../src/migrate.ts'
import type { TestDatabase } from './test-database.ts'
import { createTestDatabase } from './test-database.ts'

let database: TestDatabase
let postgres: Postgres

beforeAll(async () => {
  database = await createTestDatabase()
  postgres = connectPostgres({ url: database.url, applicationName: 'test', slot: database.slot })
  await postgres.migrate()
})

afterAll(async () => {
  await postgres.close()
  await database.drop()
})

describe('migrate', () => {
  it('applies each file once, also from several processes at once', async () => {
    const fresh = await createTestDatabase()
    const clients = [1, 2, 3].map(() => connectPostgres({ url: fresh.url, applicationName: 'test' }))
    const applied = await Promise.all(clients.map((client) => client.migrate()))
    expect(applied.filter((names) => names.length > 0)).toEqual([
      ['0001-api-keys.sql', '0002-game-commands.sql', '0003-end-of-games.sql', '0004-command-results.sql'],
    ])
    expect(await clients[0]?.migrate()).toEqual([])
    await Promise.all(clients.map((client) => client.close()))
    await fresh.drop()
  })

  it('refuses a changed file, a gap in the numbers, and leaves nothing of a failed run', async () => {
    const fresh = await createTestDatabase()
    const directory = await mkdtemp(join(tmpdir(), 'fairline-migrations-'))
    const client = openDatabase({ url: fresh.url, applicationName: 'test' })
    await cp(migrationsDirectory, directory, { recursive: true })
    await writeFile(join(directory, '0005-broken.sql'), 'create table half (id int); select nonsense')
    await expect(migrate(client, directory)).rejects.toMatchObject({ code: 'POSTGRES_QUERY_FAILED' })
    expect(await fresh.query(`select 1 from information_schema.tables where table_schema = 'public'`)).toEqual([])
    await writeFile(join(directory, '0005-broken.sql'), 'create table whole (id int)')
    expect(await migrate(client, directory)).toHaveLength(5)
    await writeFile(join(directory, '0005-broken.sql'), 'create table other (id int)')
    await expect(migrate(client, directory)).rejects.toMatchObject({ code: 'POSTGRES_MIGRATION_CHANGED' })
    await writeFile(join(directory, '0007-gap.sql'), 'select 1')
    await expect(migrate(client, directory)).rejects.toMatchObject({ code: 'POSTGRES_MIGRATION_INVALID' })
    await client.close()
    await rm(directory, { recursive: true })
    await fresh.drop()
  })
})

describe('key store', () => {
  it('finds a key by its secret and stores only its hash', async () => {
    const { id, secret } = await postgres.keys.createApiKey({ name: 'desk', scopes: ['read', 'operate'] })
    expect(await postgres.keys.findApiKey(secret)).toMatchObject({ ok: true, key: { id, name: 'desk', scopes: ['read', 'operate'] } })
    const [row] = await database.query('select api_keys::text as text, last_used_at from api_keys where id = $1', [id])
    expect(String(row?.['text'])).not.toContain(secret.slice(4, 30))
    expect(row?.['last_used_at']).toBeInstanceOf(Date)
  })

  it('says why a key is refused', async () => {
    const { id, secret } = await postgres.keys.createApiKey({ name: 'old', scopes: ['read'] })
    expect(await postgres.keys.revokeApiKey(id)).toBe(true)
    expect(await postgres.keys.revokeApiKey(randomUUID())).toBe(false)
    expect(await postgres.keys.findApiKey(secret)).toEqual({ ok: false, reason: 'revoked' })
    const expired = await postgres.keys.createApiKey({ name: 'gone', scopes: ['read'], expiresAt: new Date(0) })
    expect(await postgres.keys.findApiKey(expired.secret)).toEqual({ ok: false, reason: 'expired' })
    const other = await createTestDatabase()
    const elsewhere = connectPostgres({ url: other.url, applicationName: 'test' })
    await elsewhere.migrate()
    expect(await elsewhere.keys.findApiKey(secret)).toEqual({ ok: false, reason: 'unknown' })
    expect(await elsewhere.keys.findApiKey('flk_x')).toEqual({ ok: false, reason: 'malformed' })
    await elsewhere.close()
    await other.drop()
    expect((await postgres.keys.listApiKeys()).map(({ name }) => name)).toEqual(expect.arrayContaining(['desk', 'old', 'gone']))
  })
})

describe('errors', () => {
  it('says that the server does not answer', async () => {
    const nowhere = connectPostgres({ url: 'postgres://user:hunter2@127.0.0.1:1/none', applicationName: 'test' })
    const failure = await nowhere.ping().catch((caught: unknown) => caught as Error)
    expect(failure).toMatchObject({ code: 'POSTGRES_SERVER_UNREACHABLE', disposition: 'retry' })
    expect(String(failure)).not.toContain('hunter2')
    await expect(readCommands({ url: 'postgres://user@127.0.0.1:1/none', onCommands: () => Promise.resolve() })).rejects.toMatchObject({
      code: 'POSTGRES_SERVER_UNREACHABLE',
    })
    await nowhere.close()
  })
})
