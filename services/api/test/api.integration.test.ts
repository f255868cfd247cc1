import { randomUUID } from 'node:crypto'
import type { Postgres } from '@fairline/adapters-postgres'
import { connectPostgres, readCommands } from '@fairline/adapters-postgres'
import type { GameCommand } from '@fairline/adapters-postgres'
import type { TestDatabase } from '@fairline/adapters-postgres/testing'
import { createTestDatabase } from '@fairline/adapters-postgres/testing'
import type { RedisBoards } from '@fairline/adapters-redis'
import { connectRedis } from '@fairline/adapters-redis'
import type { BoardFold, ChangeView } from '@fairline/contracts'
import { foldChange } from '@fairline/contracts'
import { createHealth, createLogger, createMetrics, createServiceErrors, systemClock } from '@fairline/runtime-service'
import type { RunningService } from '@fairline/runtime-service'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { buildApi } from '../src/build-api.ts'
import { boardSchema } from '../src/schemas.ts'
import { startApi } from '../src/start-api.ts'
import { fakeMarket } from './fake-boards.ts'
import { openStream } from './stream-socket.ts'

const game = `nfl-test-${randomUUID().slice(0, 8)}`
const clock = systemClock()

let database: TestDatabase
let postgres: Postgres
let redis: RedisBoards
let app: FastifyInstance
let running: RunningService
let fold: BoardFold | undefined
let headers: { readonly 'x-api-key': string }
let keyId: string

/** The next change, applied as the publisher does it. */
const write = async (over: Partial<ChangeView> = {}): Promise<void> => {
  const changeSeq = (fold?.changeSeq ?? 0) + 1
  const change: ChangeView = {
    gameId: game,
    epoch: 1,
    changeSeq,
    throughEventSeq: changeSeq,
    asOfUs: clock.nowUs(),
    validForMs: 60_000,
    gameDate: '2016-01-09',
    cause: 'event',
    sentAtUs: 0,
    score: { phase: 'live', homeScore: 7, awayScore: 3, clock: 'Q1 05:00', situation: '' },
    markets: [fakeMarket('moneyline/ft', { changeSeq }), ...(changeSeq === 1 ? [fakeMarket('total/ft/85')] : [])],
    ...over,
  }
  fold = foldChange(fold, change).fold as BoardFold
  if ((await redis.store.applyChange('nfl', [change])) === 'GAP') await redis.store.applyBoard('nfl', fold, [change])
}

beforeAll(async () => {
  const { FAIRLINE_REDIS_NODES: nodes, FAIRLINE_REDIS_USERNAME: username, FAIRLINE_REDIS_PASSWORD: password } = process.env
  if (nodes === undefined) throw new Error('FAIRLINE_REDIS_NODES is not set: these tests need the Redis cluster.')
  database = await createTestDatabase()
  const metrics = createMetrics()
  const errors = createServiceErrors(createLogger({ level: 'fatal', base: {} }), metrics, (error) => {
    throw error
  })
  redis = await connectRedis({ nodes: nodes.split(','), username, password }, errors.record)
  postgres = connectPostgres({ url: database.url, applicationName: 'test', slot: database.slot })
  await postgres.migrate()
  const key = await postgres.keys.createApiKey({ name: 'desk', scopes: ['read', 'operate'] })
  keyId = key.id
  headers = { 'x-api-key': key.secret }
  app = await buildApi({
    config: {
      host: '127.0.0.1',
      port: 0,
      maxBodyBytes: 16_384,
      maxUrlLength: 2048,
      maxConnections: 100,
      headersTimeoutMs: 5000,
      requestTimeoutMs: 10_000,
      keyCacheMs: 0,
      keyCheckMs: 2000,
      maxConnectionsPerAddress: 100,
      maxInFlightPerSocket: 16,
      maxReadsPerSecondPerKey: 200,
      maxCommandsPerSecondPerKey: 20,
      maxWrongKeysPerMinute: 30,
      maxStreamClientsPerKey: 5,
      maxStreamClients: 10,
      maxStreamBufferBytes: 1_000_000,
      heartbeatMs: 1000,
    },
    boards: redis.reader,
    keys: postgres.keys,
    commands: postgres.commands,
    clock,
    metrics,
    errors,
  })
  const health = createHealth()
  const backends = [
    { name: 'redis', ping: () => redis.ping(), close: () => redis.close() },
    { name: 'postgres', ping: () => postgres.ping(), close: () => postgres.close() },
  ]
  running = await startApi({ app, host: '127.0.0.1', port: 0, backends, health })
  expect(health.readiness()).toEqual({ ready: true, conditions: { redis: { met: true }, postgres: { met: true } } })
  health.close()
})

afterAll(async () => {
  await running.drain()
  await database.drop()
})

it('serves what the publisher writes, by request and by stream, until it runs out', async () => {
  await write()
  const board = boardSchema.parse((await app.inject({ url: `/v1/games/${game}/board`, headers })).json())
  expect(board).toMatchObject({
    gameId: game,
    state: 'ACTIVE',
    changeSeq: 1,
    markets: [{ key: 'moneyline/ft', status: 'ACTIVE' }, { key: 'total/ft/85' }],
  })
  const socket = await openStream(app, headers)
  socket.send({ type: 'subscribe', games: [game] })
  expect(await socket.next('board')).toMatchObject({ changeSeq: 1 })
  await write()
  expect(await socket.next('change')).toMatchObject({ changeSeq: 2, markets: [{ key: 'moneyline/ft' }] })
  await write({ validForMs: 300 })
  await socket.next('change')
  expect(await socket.next('state')).toMatchObject({ changeSeq: 3, state: 'STALE' })
  const stale = (await app.inject({ url: `/v1/games/${game}/board`, headers })).body
  expect(boardSchema.parse(JSON.parse(stale))).toMatchObject({ state: 'STALE', changeSeq: 3 })
  expect(stale).not.toContain('"ACTIVE"')
  await write()
  // The list of the board's markets had gone with the prices; the publisher wrote all of it again.
  expect(await socket.next('change')).toMatchObject({ changeSeq: 4, state: 'ACTIVE' })
  socket.close()
  await socket.closed
})

it('stores a command so that its reader gets it, and refuses it while there is none', async () => {
  const request = () =>
    app.inject({
      method: 'POST',
      url: `/v1/games/${game}/suspend`,
      headers: { ...headers, 'idempotency-key': 'once' },
      payload: { note: 'test', marketTypes: ['total'] },
    })
  expect((await request()).json()).toMatchObject({ code: 'API_BACKEND_UNAVAILABLE' })
  const seen: GameCommand[] = []
  const reader = await readCommands({
    url: database.url,
    slot: database.slot,
    onCommands: (commands) => {
      seen.push(...commands)
      return Promise.resolve()
    },
  })
  const response = await request()
  expect(response.statusCode).toBe(202)
  await vi.waitFor(() => {
    expect(seen).toEqual([
      expect.objectContaining({
        commandId: response.json<{ commandId: string }>().commandId,
        gameId: game,
        action: 'suspend',
        marketTypes: ['total'],
        actor: 'desk',
      }),
    ])
  })
  await reader.close()
})

it('serves both keys of a client that rotates them', async () => {
  const { id } = await postgres.keys.createApiKey({ name: 'rotating', scopes: ['read'] })
  const next = await postgres.keys.rotateApiKey(id, 60_000)
  expect((await app.inject({ url: '/v1/games?sport=nfl', headers: { 'x-api-key': next?.secret ?? '' } })).statusCode).toBe(200)
  expect(await postgres.keys.endedApiKeys([id, next?.id ?? ''])).toEqual(new Set())
})

it('refuses a key as soon as it is revoked, and closes its streams within 5 s', async () => {
  expect((await app.inject({ url: '/v1/games?sport=nfl', headers })).statusCode).toBe(200)
  const socket = await openStream(app, headers)
  await postgres.keys.revokeApiKey(keyId)
  const revokedAtMs = performance.now()
  expect((await socket.closed).code).toBe(4003)
  expect(performance.now() - revokedAtMs).toBeLessThan(5000)
  expect((await app.inject({ url: '/v1/games?sport=nfl', headers })).json()).toMatchObject({ code: 'API_KEY_ENDED' })
})
