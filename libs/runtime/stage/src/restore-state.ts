import type { Log, LogAdmin, LogBatch, LogReader } from '@fairline/contracts'
import type { AppError } from '@fairline/kernel'
import { stageError } from './errors.ts'

/** The latest snapshots of a partition by key. */
export type Snapshots = ReadonlyMap<number, ReadonlyMap<string, Buffer>>

/** Reads a compacted topic and keeps its latest values, for as long as nobody needs them. */
export interface StateFollower {
  /** Rejects when the topic cannot be read any more. */
  readonly failed: Promise<never>
  /**
   * Reads partitions to the end they have now, and hands the snapshots over. Call it after fencing: only then is the end final. The
   * follower has ended afterwards.
   */
  finish(admin: LogAdmin, partitions: readonly number[]): Promise<{ readonly snapshots: Snapshots; readonly records: number }>
  close(): Promise<void>
}

/** A hanging transaction, the longest wait there is, ends long before. */
const stallMs = 60_000

const stalled = (topic: string): AppError =>
  stageError('STAGE_STATE_STALLED', `${topic} gave nothing for ${stallMs} ms before its end.`, { topic })

/** Follows a compacted topic from its start. Values are copied out of the fetch buffers. */
export const followState = async (log: Log, admin: LogAdmin, topic: string, partitions: readonly number[]): Promise<StateFollower> => {
  const snapshots = new Map<number, Map<string, Buffer>>(partitions.map((partition) => [partition, new Map()]))
  const next = new Map<number, number>()
  let records = 0
  let wake = Promise.withResolvers<void>()
  const failing = Promise.withResolvers<never>()
  failing.promise.catch(() => undefined)

  const take = (batch: LogBatch): void => {
    const of = snapshots.get(batch.partition)
    for (const { key, value } of batch.records) {
      if (key === null || of === undefined) continue
      records++
      if (value === null) of.delete(key.toString())
      else of.set(key.toString(), Buffer.from(value))
    }
    next.set(batch.partition, batch.lastOffset + 1)
    wake.resolve()
  }
  const rangesOf = async (asker: LogAdmin): Promise<ReadonlyMap<number, { readonly start: number; readonly end: number }>> =>
    new Map((await asker.ranges(topic)).map((range) => [range.partition, range]))

  const ranges = await rangesOf(admin)
  const positions = partitions.map((partition) => {
    const range = ranges.get(partition)
    if (range === undefined)
      throw stageError('STAGE_TOPIC_MISSING', `Partition ${partition} of ${topic} does not exist.`, { topic, partition })
    next.set(partition, range.start)
    return { topic, partition, offset: range.start }
  })
  const reader: LogReader = await log.reader({ name: 'state', positions, maxWaitMs: 20, onError: failing.reject, onBatch: take })
  return {
    failed: failing.promise,
    finish: async (asker, wanted) => {
      let timer: NodeJS.Timeout | undefined
      try {
        const ends = await rangesOf(asker)
        const isMissing = (): boolean => wanted.some((partition) => (next.get(partition) ?? 0) < (ends.get(partition)?.end ?? 0))
        while (isMissing()) {
          wake = Promise.withResolvers()
          timer = setTimeout(() => failing.reject(stalled(topic)), stallMs)
          await Promise.race([wake.promise, failing.promise])
          clearTimeout(timer)
        }
      } finally {
        clearTimeout(timer)
        await reader.close()
      }
      return { snapshots, records }
    },
    close: () => reader.close(),
  }
}
