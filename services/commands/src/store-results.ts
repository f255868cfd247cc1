import type { CommandResult } from '@fairline/adapters-postgres'
import type { LogBatch, LogReader } from '@fairline/contracts'
import { fairline } from '@fairline/contracts'
import { AppError } from '@fairline/kernel'
import type { RunningService, ServiceContext } from '@fairline/runtime-service'
import { commandsMetrics } from './commands-metrics.ts'
import { keepOpen } from './keep-open.ts'

/** What {@link storeResults} works with. */
export interface ResultPath {
  /** Reads what is kept of every sport's results, from the beginning: there are few, and one that is stored again changes nothing. */
  readonly openReader: (onBatch: (batch: LogBatch) => void, onError: (error: Error) => void) => Promise<LogReader>
  /** Stores results once; returns the ids of those that are new. */
  readonly store: (results: readonly CommandResult[]) => Promise<readonly string[]>
  readonly backoffMs: (attempt: number) => number
}

interface ReadResult extends CommandResult {
  readonly issuedAtUs: number
}

const resultOf = (value: Buffer): ReadResult => {
  const { commandId, gameId, issuedAtUs, decidedAtUs, effect, refusal } = fairline.v1.CommandResult.decode(value)
  const outcome =
    effect == null
      ? ({ kind: 'refused', reason: refusal?.reason ?? '' } as const)
      : ({ kind: 'in-effect', epoch: effect.epoch ?? 0, changeSeq: effect.changeSeq ?? 0 } as const)
  return { commandId, gameId, issuedAtUs, decidedAtUs, outcome }
}

/**
 * Carries results of commands from Kafka to PostgreSQL. Effectively once: it reads from the beginning whenever it opens, and a result is
 * stored under the id of its command. A transient error opens both ends again; any other ends the service.
 */
export const storeResults = (
  path: ResultPath,
  context: Pick<ServiceContext, 'clock' | 'errors' | 'health' | 'log' | 'metrics'>,
): RunningService => {
  const { clock, errors, health, log, metrics } = context
  const instruments = metrics.open(commandsMetrics)
  const connected = health.condition('result-path', 'connecting')
  const closing = new AbortController()

  const readBatch = ({ topic, partition, records }: LogBatch): readonly ReadResult[] =>
    records.flatMap(({ offset, value }) => {
      try {
        return value === null ? [] : [resultOf(value)]
      } catch (caught) {
        // One bad record must not keep the others, and the commands, from their way.
        errors.record(AppError.from(caught), { topic, partition, offset })
        return []
      }
    })
  const store = async (results: readonly ReadResult[]): Promise<void> => {
    const isNew = new Set(await path.store(results))
    for (const { commandId, gameId, issuedAtUs, outcome } of results.filter((each) => isNew.has(each.commandId))) {
      instruments.fairline_commands_results_total.add(1, { outcome: outcome.kind })
      instruments.fairline_commands_result_seconds.record(Math.max(0, (clock.nowUs() - issuedAtUs) / 1e6))
      log.info({ commandId, gameId, ...outcome }, 'Command decided.')
    }
  }

  /** One opening of the path; resolves when the service closes. */
  const carry = async (succeeded: () => void): Promise<void> => {
    const { promise: ended, resolve, reject } = Promise.withResolvers<void>()
    let storing = Promise.resolve()
    const reader = await path.openReader((batch) => {
      const results = readBatch(batch)
      storing = storing.then(async () => {
        if (results.length === 0) return
        await store(results)
        succeeded()
      })
      storing.catch(reject)
    }, reject)
    const close = (): void => {
      resolve()
    }
    closing.signal.addEventListener('abort', close)
    if (closing.signal.aborted) close()
    try {
      connected.met()
      await ended
      await storing
    } finally {
      closing.signal.removeEventListener('abort', close)
      await reader.close().catch(errors.record)
    }
  }

  const done = keepOpen({ carry, closing: closing.signal, connected, errors, instruments, backoffMs: path.backoffMs })
  return {
    done,
    drain: async () => {
      closing.abort()
      await done
    },
  }
}
