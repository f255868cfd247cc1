import type { Log, LogRecord } from '@fairline/contracts'
import { ingestError } from './errors.ts'

/**
 * The newest value of every key of a compacted topic, as it stands now: reads each partition from its start to the end it
 * had when the call began. Fails when that takes longer than `timeoutMs`.
 */
export const readCompacted = async (log: Log, topic: string, name: string, timeoutMs = 30_000): Promise<ReadonlyMap<string, Buffer>> => {
  const admin = await log.admin()
  const ranges = (await admin.ranges(topic).finally(() => admin.close())).filter(({ start, end }) => end > start)
  const newest = new Map<string, Buffer>()
  if (ranges.length === 0) return newest
  const missing = new Map(ranges.map(({ partition, end }) => [partition, end]))
  const { promise, resolve, reject } = Promise.withResolvers<undefined>()
  const note = ({ key, value }: LogRecord): void => {
    if (key === null) return
    if (value === null) newest.delete(key.toString('utf8'))
    else newest.set(key.toString('utf8'), value)
  }
  const timer = setTimeout(() => {
    reject(ingestError('INGEST_POSITION_INVALID', `${topic} was not read to its end within ${timeoutMs} ms.`, { topic }))
  }, timeoutMs)
  const reader = await log.reader({
    name,
    positions: ranges.map(({ partition, start }) => ({ topic, partition, offset: start })),
    onBatch: (batch) => {
      for (const record of batch.records) note(record)
      const end = missing.get(batch.partition)
      if (end !== undefined && batch.lastOffset >= end - 1) missing.delete(batch.partition)
      if (missing.size === 0) resolve(undefined)
    },
    onError: reject,
  })
  try {
    await promise
    return newest
  } finally {
    clearTimeout(timer)
    await reader.close()
  }
}
