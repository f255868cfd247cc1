import { contractsError } from './contracts-errors.ts'
import type { Log, LogBatch, LogReader, ReadPosition } from './log.ts'

/** Options of {@link readToEnd}. */
export interface ReadToEndOptions {
  readonly log: Log
  /** For logs and the broker's client list. */
  readonly name: string
  readonly topic: string
  /** Default: all. */
  readonly partitions?: readonly number[]
  /** Called for each batch, in order per partition. The last one of a partition may reach beyond the end it had when reading began. */
  readonly onBatch: (batch: LogBatch) => void
  /** How long the broker may hold an empty fetch. Default 20. */
  readonly maxWaitMs?: number
  /** No batch for longer than this fails with CONTRACTS_LOG_STALLED. Default 60 s: a hanging transaction is ended long before. */
  readonly stallMs?: number
}

/**
 * Reads partitions from their start to the end they have now, and returns where to read on. Partitions that do not exist are absent
 * from the answer. What a reader must not miss is final only after fencing its writer.
 */
export const readToEnd = async (options: ReadToEndOptions): Promise<readonly ReadPosition[]> => {
  const { log, name, topic, partitions, onBatch, maxWaitMs = 20, stallMs = 60_000 } = options
  const admin = await log.admin()
  const ranges = await admin.ranges(topic).finally(() => admin.close())
  const wanted = ranges.filter(({ partition }) => partitions === undefined || partitions.includes(partition))
  const missing = new Map(wanted.filter(({ start, end }) => end > start).map(({ partition, end }) => [partition, end]))
  const next = new Map(wanted.map(({ partition, end }) => [partition, end]))
  if (missing.size > 0) {
    const done = Promise.withResolvers<void>()
    const stall = (): void => {
      const left = [...missing.keys()].join(', ')
      done.reject(
        contractsError('CONTRACTS_LOG_STALLED', `${topic} gave nothing for ${stallMs} ms; partitions ${left} are not read.`, { topic }),
      )
    }
    let timer = setTimeout(stall, stallMs)
    let reader: LogReader | undefined
    try {
      reader = await log.reader({
        name,
        positions: wanted
          .filter(({ partition }) => missing.has(partition))
          .map(({ partition, start }) => ({ topic, partition, offset: start })),
        maxWaitMs,
        onBatch: (batch) => {
          if (missing.size === 0) return
          clearTimeout(timer)
          timer = setTimeout(stall, stallMs)
          onBatch(batch)
          next.set(batch.partition, batch.lastOffset + 1)
          // The end may be a marker or an aborted record that is never shown.
          if (batch.lastOffset >= (missing.get(batch.partition) ?? Number.POSITIVE_INFINITY) - 1) missing.delete(batch.partition)
          if (missing.size === 0) done.resolve()
        },
        onError: done.reject,
      })
      await done.promise
    } finally {
      clearTimeout(timer)
      await reader?.close()
    }
  }
  return [...next].map(([partition, offset]) => ({ topic, partition, offset }))
}
