import type { CommandReader, GameCommand } from '@fairline/adapters-postgres'
import type { Environment, LogProducer } from '@fairline/contracts'
import { fullJitterMs } from '@fairline/kernel'
import type { RunningService, ServiceContext } from '@fairline/runtime-service'
import { commandRecord } from './command-record.ts'
import { commandsMetrics } from './commands-metrics.ts'
import { keepOpen } from './keep-open.ts'

/** What {@link startCommands} works with. */
export interface CommandPath {
  readonly environment: Environment
  /** Prepares the database once per opening: migrations. */
  readonly prepare: () => Promise<void>
  readonly openReader: (onCommands: (commands: readonly GameCommand[]) => Promise<void>) => Promise<CommandReader>
  readonly openProducer: () => Promise<LogProducer>
  /** Waits before opening again after errors; tests make it short. */
  readonly backoffMs?: (attempt: number) => number
}

/** Waits between openings: at random, up to 0.2 s at first and 5 s at most. */
export const jitteredBackoffMs = (attempt: number): number => fullJitterMs(attempt, { firstMs: 200, maxMs: 5000 }, Math.random)

/**
 * Carries commands from PostgreSQL to Kafka. A transient error closes both ends and opens them again; what was not
 * acknowledged comes again, and the normalizer applies a command id once. Any other error ends the service.
 */
export const startCommands = async (
  path: CommandPath,
  context: Pick<ServiceContext, 'clock' | 'errors' | 'health' | 'log' | 'metrics'>,
): Promise<RunningService> => {
  const { environment, prepare, openReader, openProducer, backoffMs = jitteredBackoffMs } = path
  const { clock, errors, health, log, metrics } = context
  const instruments = metrics.open(commandsMetrics)
  const connected = health.condition('command-path', 'connecting')
  const closing = new AbortController()
  let reader: CommandReader | undefined

  const deliver = async (producer: LogProducer, commands: readonly GameCommand[]): Promise<void> => {
    const startedMs = Math.floor(clock.nowUs() / 1000)
    for (const command of commands) {
      const { topic, partition, record } = commandRecord(command, environment, startedMs)
      await producer.send(topic, partition, [record])
      instruments.fairline_commands_sent_total.add(1, { target: command.sport, action: command.action })
      instruments.fairline_commands_delivery_seconds.record(Math.max(0, (clock.nowUs() - command.issuedAtUs) / 1e6))
      const { commandId, gameId, action, actor } = command
      log.info({ commandId, gameId, action, actor, topic, partition }, 'Command sent.')
    }
  }

  /** One opening of the path; resolves when the reader was closed on purpose. */
  const carry = async (succeeded: () => void): Promise<void> => {
    await prepare()
    const producer = await openProducer()
    try {
      reader = await openReader(async (commands) => {
        await deliver(producer, commands)
        succeeded()
      })
      if (closing.signal.aborted) await reader.close()
      connected.met()
      await reader.done
    } finally {
      reader = undefined
      await producer.close().catch(errors.record)
    }
  }

  const done = keepOpen({ carry, closing: closing.signal, connected, errors, instruments, backoffMs })
  return Promise.resolve({
    done,
    drain: async () => {
      closing.abort()
      await reader?.close()
      await done
    },
  })
}
