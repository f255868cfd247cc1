import type { CommandResult } from '@fairline/adapters-postgres'
import type { LogBatch } from '@fairline/contracts'
import { fairline } from '@fairline/contracts'
import { AppError, manualClock } from '@fairline/kernel'
import type { HealthState } from '@fairline/runtime-service'
import { createHealth, createLogger, createMetrics, createServiceErrors } from '@fairline/runtime-service'
import { afterEach, expect, it, vi } from 'vitest'
import type { ResultPath } from '../src/store-results.ts'
import { storeResults } from '../src/store-results.ts'

const result = (commandId: string, outcome: fairline.v1.CommandResult.$Properties): Buffer =>
  Buffer.from(fairline.v1.CommandResult.encode({ commandId, gameId: 'nfl-1', issuedAtUs: 1_000_000, decidedAtUs: 5, ...outcome }).finish())

const batchOf = (values: readonly Buffer[]): LogBatch => ({
  topic: 'nfl.command-results',
  partition: 0,
  records: values.map((value, offset) => ({ offset, key: null, value, timestampMs: 0, headers: {} })),
  lastOffset: values.length - 1,
  highWatermark: values.length,
})

/** A log that gives every new reader all of it, and a table that keeps the first result of each command. */
const fakes = (values: readonly Buffer[]) => {
  const table = new Map<string, CommandResult>()
  const failures: Error[] = []
  let openings = 0
  const path: ResultPath = {
    openReader: (onBatch) => {
      openings++
      onBatch(batchOf(values))
      return Promise.resolve({ pause: () => undefined, resume: () => undefined, close: () => Promise.resolve() })
    },
    store: (results) => {
      const failure = failures.shift()
      if (failure !== undefined) return Promise.reject(failure)
      const added = results.filter(({ commandId }) => !table.has(commandId))
      for (const each of added) table.set(each.commandId, each)
      return Promise.resolve(added.map(({ commandId }) => commandId))
    },
    backoffMs: () => 1,
  }
  return { path, table, failures, openings: () => openings }
}

const opened: HealthState[] = []
afterEach(() => {
  for (const health of opened.splice(0)) health.close()
})

const contextOf = () => {
  const log = createLogger({ level: 'fatal', base: {} })
  const metrics = createMetrics()
  const health = createHealth()
  opened.push(health)
  return { log, metrics, health, clock: manualClock(3_000_000), errors: createServiceErrors(log, metrics, () => undefined) }
}

const inEffect = result('a', { effect: { epoch: 1, changeSeq: 7 } })
const refused = result('b', { refusal: { reason: 'game-over' } })

it('stores what became of each command once, over failures and restarts, and counts it once', async () => {
  const { path, table, failures, openings } = fakes([inEffect, refused])
  failures.push(new AppError('POSTGRES_TEST_AWAY', 'No server.', { disposition: 'retry' }))
  const context = contextOf()
  const first = storeResults(path, context)
  await vi.waitFor(() => {
    expect([...table.values()].map(({ commandId, outcome }) => [commandId, outcome])).toEqual([
      ['a', { kind: 'in-effect', epoch: 1, changeSeq: 7 }],
      ['b', { kind: 'refused', reason: 'game-over' }],
    ])
  })
  await first.drain()
  expect(openings()).toBe(2)
  const exposed = await context.metrics.expose()
  expect(exposed).toContain('fairline_commands_results_total{outcome="in-effect"} 1')
  expect(exposed).toContain('fairline_commands_result_seconds_count 2')
  const again = contextOf()
  const second = storeResults(path, again)
  await vi.waitFor(() => {
    expect(openings()).toBe(3)
  })
  await second.drain()
  expect(await again.metrics.expose()).not.toContain('fairline_commands_results_total{')
})

it('records a result that cannot be read and stores those behind it', async () => {
  const { path, table } = fakes([Buffer.from('not protobuf \xff'), refused])
  const service = storeResults(path, contextOf())
  await vi.waitFor(() => {
    expect([...table.keys()]).toEqual(['b'])
  })
  await service.drain()
})

it('ends on an error that repeating cannot mend', async () => {
  const { path, failures } = fakes([refused])
  failures.push(new AppError('POSTGRES_TEST_DENIED', 'No rights.', { disposition: 'fatal' }))
  await expect(storeResults(path, contextOf()).done).rejects.toMatchObject({ code: 'POSTGRES_TEST_DENIED' })
})
