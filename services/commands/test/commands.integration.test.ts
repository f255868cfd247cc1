import { randomUUID } from 'node:crypto'
import { connectKafka, ownCluster } from '@fairline/adapters-kafka'
import type { Postgres } from '@fairline/adapters-postgres'
import { connectPostgres, readCommands } from '@fairline/adapters-postgres'
import type { TestDatabase } from '@fairline/adapters-postgres/testing'
import { createTestDatabase } from '@fairline/adapters-postgres/testing'
import type { Log, LogBatch } from '@fairline/contracts'
import { fairline, partitionOf, partitionsOf, topicSpecs } from '@fairline/contracts'
import { createHealth, createLogger, createMetrics, createServiceErrors, systemClock } from '@fairline/runtime-service'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startCommands } from '../src/start-commands.ts'

let database: TestDatabase
let postgres: Postgres
let log: Log

beforeAll(async () => {
  log = connectKafka(ownCluster(process.env, 'commands-test'))
  const admin = await log.admin()
  const specs = topicSpecs('local').filter(({ topic }) => topic.endsWith('.commands'))
  const existing = await admin.partitionCounts(specs.map(({ topic }) => topic))
  await admin.createTopics(specs.filter(({ topic }) => !existing.has(topic)))
  await admin.close()
  database = await createTestDatabase()
  postgres = connectPostgres({ url: database.url, applicationName: 'test', slot: database.slot })
})

afterAll(async () => {
  await postgres.close()
  await database.drop()
})

const open = async () => {
  const metrics = createMetrics()
  const health = createHealth()
  const quiet = createLogger({ level: 'fatal', base: {} })
  const service = await startCommands(
    {
      environment: 'local',
      prepare: async () => {
        await postgres.migrate()
      },
      openReader: (onCommands) => readCommands({ url: database.url, slot: database.slot, onCommands }),
      openProducer: () => log.producer(),
    },
    { clock: systemClock(), metrics, health, log: quiet, errors: createServiceErrors(quiet, metrics, () => undefined) },
  )
  await vi.waitFor(
    () => {
      expect(health.readiness().ready).toBe(true)
    },
    { timeout: 10_000 },
  )
  return {
    stop: async () => {
      await service.drain()
      health.close()
    },
  }
}

it('brings commands of every sport to Kafka once and in order, also those stored while it was away', async () => {
  const first = await open()
  const { id: apiKeyId } = await postgres.keys.createApiKey({ name: 'desk', scopes: ['operate'] })
  const run = randomUUID().slice(0, 8)
  const sent: { readonly gameId: string; readonly commandId: string }[] = []
  const insert = async (sport: 'nfl' | 'nba' | 'mlb', action: 'suspend' | 'resume'): Promise<void> => {
    const command = {
      commandId: randomUUID(),
      gameId: `${sport}-test-${run}`,
      sport,
      action,
      marketTypes: [],
      actor: 'desk',
      note: 'test',
      issuedAtUs: Date.now() * 1000,
    }
    await postgres.commands.insertCommand({ ...command, apiKeyId, idempotencyKey: command.commandId })
    sent.push(command)
  }
  const received: { readonly gameId: string; readonly commandId: string }[] = []
  const sports = ['nfl', 'nba', 'mlb'] as const
  const admin = await log.admin()
  const positions = await Promise.all(
    sports.map(async (sport) => {
      const partition = partitionOf(`${sport}-test-${run}`, partitionsOf.local[sport])
      const range = (await admin.ranges(`${sport}.commands`)).find((each) => each.partition === partition)
      return { topic: `${sport}.commands`, partition, offset: range?.end ?? 0 }
    }),
  )
  await admin.close()
  const onBatch = ({ records }: LogBatch): void => {
    for (const { key, value } of records) {
      const { gameId, commandId } = fairline.v1.Command.decode(value as Buffer)
      expect(key?.toString()).toBe(gameId)
      if (gameId.endsWith(run)) received.push({ gameId, commandId })
    }
  }
  const reader = await log.reader({ name: 'commands-test', positions, onBatch, onError: () => undefined })
  const idsOf = (records: readonly { readonly gameId: string; readonly commandId: string }[], sport: string): string[] =>
    records.filter(({ gameId }) => gameId.startsWith(sport)).map(({ commandId }) => commandId)
  const expectAll = (): Promise<void> =>
    vi.waitFor(
      () => {
        for (const sport of sports) expect(idsOf(received, sport)).toEqual(idsOf(sent, sport))
      },
      { timeout: 10_000 },
    )

  for (const sport of sports) for (const action of ['suspend', 'resume'] as const) await insert(sport, action)
  await expectAll()
  await first.stop()
  for (let i = 0; i < 20; i++) await insert('nfl', i % 2 === 0 ? 'suspend' : 'resume')
  const second = await open()
  await insert('mlb', 'suspend')
  await expectAll()
  await second.stop()
  await reader.close()
})
