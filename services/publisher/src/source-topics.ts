import type { CommittedOffset, Log, LogBatch, LogReader, ReadPosition } from '@fairline/contracts'
import { publisherError } from './errors.ts'

/** Where a group goes on in its partitions of a topic: what it has committed, or `fallback` of the log. */
export const groupPositions = async (
  log: Log,
  group: string,
  topic: string,
  partitions: readonly number[],
  fallback: 'start' | 'end' = 'start',
): Promise<readonly CommittedOffset[]> => {
  const admin = await log.admin()
  try {
    const [committed, ranges] = await Promise.all([admin.committed(group, topic), admin.ranges(topic)])
    return partitions.map((partition) => {
      const found = committed.find((each) => each.partition === partition)
      if (found !== undefined) return found
      const range = ranges.find((each) => each.partition === partition)
      return { topic, partition, offset: range?.[fallback] ?? 0 }
    })
  } finally {
    await admin.close()
  }
}

/** Options of {@link readToEnd}. */
export interface ReadToEndOptions {
  readonly log: Log
  readonly name: string
  readonly topic: string
  /** Default: all. */
  readonly partitions?: readonly number[]
  readonly onBatch: (batch: LogBatch) => void
  readonly timeoutMs?: number
}

/** Reads partitions from the start to the end they have now; returns where to read on. */
export const readToEnd = async (options: ReadToEndOptions): Promise<readonly ReadPosition[]> => {
  const { log, name, topic, partitions, onBatch, timeoutMs = 60_000 } = options
  const admin = await log.admin()
  const ranges = await admin.ranges(topic).finally(() => admin.close())
  const wanted = ranges.filter(({ partition }) => partitions === undefined || partitions.includes(partition))
  const missing = new Map(wanted.filter(({ start, end }) => end > start).map(({ partition, end }) => [partition, end]))
  const next = new Map(wanted.map(({ partition, end }) => [partition, end]))
  if (missing.size > 0) {
    const done = Promise.withResolvers<void>()
    const timer = setTimeout(
      () => done.reject(publisherError('PUBLISHER_RESTORE_TIMEOUT', `${topic} was not read to its end within ${timeoutMs} ms.`, { topic })),
      timeoutMs,
    )
    let reader: LogReader | undefined
    try {
      reader = await log.reader({
        name,
        positions: wanted
          .filter(({ partition }) => missing.has(partition))
          .map(({ partition, start }) => ({ topic, partition, offset: start })),
        onBatch: (batch) => {
          if (missing.size === 0) return
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
