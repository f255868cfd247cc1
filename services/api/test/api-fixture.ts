import type { Clock } from '@fairline/kernel'
import { manualClock } from '@fairline/kernel'
import type { Metrics } from '@fairline/runtime-service'
import { createLogger, createMetrics, createServiceErrors } from '@fairline/runtime-service'
import type { FastifyInstance } from 'fastify'
import { buildApi } from '../src/build-api.ts'
import type { ApiConfig } from '../src/config.ts'
import type { FakeBoards } from './fake-boards.ts'
import { createFakeBoards } from './fake-boards.ts'
import type { FakeKeys } from './fake-keys.ts'
import { createFakeCommands, createFakeKeys, fakeKey } from './fake-keys.ts'

/** A whole API on fakes and a clock set by hand. */
export interface ApiFixture {
  readonly app: FastifyInstance
  readonly clock: Clock & { advance(us: number): void }
  readonly boards: FakeBoards
  readonly keys: FakeKeys
  readonly commands: ReturnType<typeof createFakeCommands>
  readonly metrics: Metrics
}

/** Keys that every fixture knows. */
export const operator = { 'x-api-key': 'operator' }
export const reader = { 'x-api-key': 'reader' }

/** 2016-01-09T21:30:00Z */
export const startUs = 1_452_375_000_000_000

const defaults: ApiConfig['api'] = {
  host: '127.0.0.1',
  port: 0,
  maxBodyBytes: 2048,
  maxUrlLength: 500,
  maxConnections: 100,
  headersTimeoutMs: 5000,
  requestTimeoutMs: 10_000,
  keyCacheMs: 10_000,
  maxStreamClients: 3,
  maxStreamBufferBytes: 50_000,
  heartbeatMs: 60_000,
}

/** Builds an {@link ApiFixture}; the test closes its app. */
export const createApiFixture = async (over: Partial<ApiConfig['api']> = {}): Promise<ApiFixture> => {
  const clock = manualClock(startUs)
  const boards = createFakeBoards(clock)
  const keys = createFakeKeys()
  keys.answer('operator', { ok: true, key: fakeKey('read', 'operate') })
  keys.answer('reader', { ok: true, key: fakeKey('read') })
  const commands = createFakeCommands()
  const metrics = createMetrics()
  const log = createLogger({ level: 'fatal', base: {} })
  const errors = createServiceErrors(log, metrics, (error) => {
    throw error
  })
  const app = await buildApi({ config: { ...defaults, ...over }, boards, keys, commands, clock, metrics, errors })
  return { app, clock, boards, keys, commands, metrics }
}
