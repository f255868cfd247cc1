import type { CommandReader, GameCommand } from '@fairline/adapters-postgres'
import type { LogProducer, OutgoingRecord } from '@fairline/contracts'
import { fairline, partitionOf } from '@fairline/contracts'
import { AppError, manualClock } from '@fairline/kernel'
import type { HealthState } from '@fairline/runtime-service'
import { createHealth, createLogger, createMetrics, createServiceErrors } from '@fairline/runtime-service'
import { afterEach, expect, it, vi } from 'vitest'
import { commandRecord } from '../src/command-record.ts'
import type { CommandPath } from '../src/start-commands.ts'
import { startCommands } from '../src/start-commands.ts'

const command = (over: Partial<GameCommand> = {}): GameCommand => ({
  commandId: '2f3c6f3e-5d0e-4d7c-9a44-0d9a7f5e0001',
  gameId: 'nfl-2016010900',
  sport: 'nfl',
  action: 'suspend',
  marketTypes: [],
  actor: 'desk',
  note: 'star player hurt',
  issuedAtUs: 1_000_000,
  ...over,
})

interface Sent {
  readonly topic: string
  readonly partition: number
  readonly record: OutgoingRecord
}

/** A database that delivers what was not acknowledged to every new reader, and a Kafka that can fail. */
const fakes = () => {
  const sent: Sent[] = []
  const acknowledged: string[] = []
  const pending: GameCommand[] = []
  const failures: Error[] = []
  let wake = (): void => undefined
  const openReader: CommandPath['openReader'] = (onCommands) => {
    const { promise: done, resolve, reject } = Promise.withResolvers<void>()
    let isOpen = true
    const deliver = async (): Promise<void> => {
      for (let next = pending[0]; next !== undefined; next = pending[0]) {
        if (!isOpen) return
        await onCommands([next])
        acknowledged.push(next.commandId)
        pending.shift()
      }
    }
    wake = () => {
      deliver().catch((caught: unknown) => {
        isOpen = false
        reject(caught)
      })
    }
    wake()
    const reader: CommandReader = {
      done,
      close: () => {
        isOpen = false
        resolve()
        return Promise.resolve()
      },
    }
    return Promise.resolve(reader)
  }
  let closedProducers = 0
  const producer: LogProducer = {
    send: (topic, partition, records) => {
      const failure = failures.shift()
      if (failure !== undefined) return Promise.reject(failure)
      for (const record of records) sent.push({ topic, partition, record })
      return Promise.resolve()
    },
    close: () => {
      closedProducers++
      return Promise.resolve()
    },
  }
  return {
    sent,
    acknowledged,
    failures,
    closedProducers: () => closedProducers,
    submit: (...commands: readonly GameCommand[]) => {
      pending.push(...commands)
      wake()
    },
    path: {
      environment: 'local',
      prepare: () => Promise.resolve(),
      openReader,
      openProducer: () => Promise.resolve(producer),
      backoffMs: () => 1,
    } satisfies CommandPath,
  }
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
  return { log, metrics, health, clock: manualClock(2_000_000), errors: createServiceErrors(log, metrics, () => undefined) }
}

it('writes a command under its game, in the partition of its game', () => {
  const { topic, partition, record } = commandRecord(command({ action: 'resume', marketTypes: ['spread'] }), 'prod', 5)
  expect(topic).toBe('nfl.commands')
  expect(partition).toBe(partitionOf('nfl-2016010900', 50))
  expect(record).toMatchObject({ key: 'nfl-2016010900', timestampMs: 5 })
  const decoded = fairline.v1.Command.decode(record.value as Uint8Array)
  expect(decoded).toMatchObject({ gameId: 'nfl-2016010900', actor: 'desk', issuedAtUs: 1_000_000, resume: { marketTypes: ['spread'] } })
  expect(decoded.suspend).toBeNull()
})

it.each([
  ['abandon', 'abandon'],
  ['confirm-final', 'confirmFinal'],
] as const)('writes %s as an action of the whole game', (action, field) => {
  const { record } = commandRecord(command({ action }), 'prod', 5)
  const decoded = fairline.v1.Command.decode(record.value as Uint8Array)
  expect([decoded[field], decoded.suspend, decoded.resume]).toEqual([{}, null, null])
})

it('sends commands in order to the topics of their sports and is ready', async () => {
  const context = contextOf()
  const { path, submit, sent, acknowledged } = fakes()
  const service = await startCommands(path, context)
  submit(command(), command({ commandId: 'b', gameId: 'mlb-1', sport: 'mlb' }), command({ commandId: 'c', action: 'resume' }))
  await vi.waitFor(() => {
    expect(acknowledged).toHaveLength(3)
  })
  expect(sent.map(({ topic }) => topic)).toEqual(['nfl.commands', 'mlb.commands', 'nfl.commands'])
  expect(context.health.readiness().ready).toBe(true)
  expect(await context.metrics.expose()).toContain('fairline_commands_sent_total{target="nfl",action="suspend"} 1')
  await service.drain()
})

it('acknowledges nothing that Kafka did not, opens again, and loses nothing', async () => {
  const context = contextOf()
  const { path, submit, sent, acknowledged, failures, closedProducers } = fakes()
  failures.push(new AppError('KAFKA_TEST_AWAY', 'Kafka is away.', { disposition: 'retry' }))
  const service = await startCommands(path, context)
  submit(command({ commandId: 'a' }), command({ commandId: 'b' }))
  await vi.waitFor(() => {
    expect(acknowledged).toEqual(['a', 'b'])
  })
  expect(sent.map(({ record }) => fairline.v1.Command.decode(record.value as Uint8Array).commandId)).toEqual(['a', 'b'])
  expect(closedProducers()).toBe(1)
  await service.drain()
  expect(closedProducers()).toBe(2)
})

it('ends on an error that repeating cannot mend', async () => {
  const { path, submit, failures } = fakes()
  failures.push(new AppError('KAFKA_TEST_DENIED', 'No rights.', { disposition: 'fatal' }))
  const service = await startCommands(path, contextOf())
  submit(command())
  await expect(service.done).rejects.toMatchObject({ code: 'KAFKA_TEST_DENIED' })
})

it('is unready, says why, and can be drained while the database is away', async () => {
  const context = contextOf()
  const away = {
    ...fakes().path,
    backoffMs: () => 60_000,
    prepare: () => Promise.reject(new AppError('POSTGRES_TEST_AWAY', 'No server.', { disposition: 'retry' })),
  }
  const service = await startCommands(away, context)
  await vi.waitFor(() => {
    expect(context.health.readiness().conditions['command-path']).toEqual({ met: false, reason: 'No server.' })
  })
  await service.drain()
  await expect(service.done).resolves.toBeUndefined()
})
