import type { MemoryCommands } from '@fairline/adapters-postgres/memory'
import { apiKeyOf, createMemoryCommands } from '@fairline/adapters-postgres/memory'
import type { Clock } from '@fairline/kernel'
import { manualClock } from '@fairline/kernel'
import type { Metrics } from '@fairline/runtime-service'
import { createLogger, createMetrics, createServiceErrors } from '@fairline/runtime-service'
import type { FastifyInstance } from 'fastify'
import type { Route } from '../src/build-api.ts'
import { buildApi } from '../src/build-api.ts'
import type { ApiConfig } from '../src/config.ts'
import type { FakeBoards } from './fake-boards.ts'
import { createFakeBoards } from './fake-boards.ts'
import type { FakeKeys } from './fake-keys.ts'
import { createFakeKeys } from './fake-keys.ts'

/** A whole API on fakes and a clock set by hand. */
export interface ApiFixture {
  readonly app: FastifyInstance
  readonly clock: Clock & { advance(us: number): void }
  readonly boards: FakeBoards
  readonly keys: FakeKeys
  readonly commands: MemoryCommands
  /** Ids of the keys that every fixture knows. */
  readonly keyIds: { readonly operator: string; readonly reader: string }
  readonly metrics: Metrics
  /** Every route that was registered. */
  readonly routes: readonly Route[]
}

/** Keys that every fixture knows. */
export const operator = { 'x-api-key': apiKeyOf('operator') }
export const reader = { 'x-api-key': apiKeyOf('reader') }

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
  keyCheckMs: 2000,
  maxConnectionsPerAddress: 1000,
  trustedProxies: undefined,
  maxInFlightPerSocket: 100,
  maxReadsPerSecondPerKey: 100_000,
  maxCommandsPerSecondPerKey: 100_000,
  maxWrongKeysPerMinute: 100_000,
  maxStreamClientsPerKey: 10,
  maxStreamClients: 3,
  maxStreamBufferBytes: 50_000,
  heartbeatMs: 60_000,
}

/** Builds an {@link ApiFixture}; the test closes its app. */
export const createApiFixture = async (over: Partial<ApiConfig['api']> = {}): Promise<ApiFixture> => {
  const clock = manualClock(startUs)
  const boards = createFakeBoards(clock)
  const keys = createFakeKeys(() => clock.nowUs() / 1000)
  const keyIds = {
    operator: keys.addApiKey(operator['x-api-key'], { name: 'desk', scopes: ['read', 'operate'] }),
    reader: keys.addApiKey(reader['x-api-key'], { name: 'reader', scopes: ['read'] }),
  }
  const commands = createMemoryCommands()
  const metrics = createMetrics()
  const log = createLogger({ level: 'fatal', base: {} })
  const errors = createServiceErrors(log, metrics, (error) => {
    throw error
  })
  const routes: Route[] = []
  const onRoute = (route: Route): void => void routes.push(route)
  const app = await buildApi({ config: { ...defaults, ...over }, boards, keys, commands, clock, metrics, errors, onRoute })
  return { app, clock, boards, keys, commands, keyIds, metrics, routes }
}
