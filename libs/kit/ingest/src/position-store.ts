import type { Log } from '@fairline/contracts'
import { partitionOf, readToEnd, topicOf } from '@fairline/contracts'
import type { Clock, Sport } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import { openReopeningProducer } from './reopening-producer.ts'

/** How far an adapter has read its provider: text by name, in the compacted topic `<sport>.feed-position`. */
export interface PositionStore {
  /** The position as of the start, or the last one saved since. */
  get(name: string): string | undefined
  /** Notes a position of messages that are safe. Written within the save interval; only the newest of a name counts. */
  save(name: string, position: string): void
  /** Writes what is noted, and disconnects. */
  close(): Promise<void>
}

/** Options of {@link openPositionStore}. */
export interface PositionStoreOptions {
  readonly log: Log
  readonly sport: Sport
  readonly partitions: number
  readonly clock: Clock
  readonly saveIntervalMs: number
  readonly maxWriteRetryMs: number
  readonly onFailed: (error: AppError) => void
}

/**
 * Reads the positions and keeps them. Positions are written behind the data, so after a crash some messages are taken
 * again; never the other way round.
 */
export const openPositionStore = async (options: PositionStoreOptions): Promise<PositionStore> => {
  const { log, sport, partitions, clock, saveIntervalMs, maxWriteRetryMs, onFailed } = options
  const topic = topicOf(sport, 'feed-position')
  const positions = new Map<string, string>()
  await readToEnd({
    log,
    name: `fairline-ingest-${sport}-position`,
    topic,
    onBatch: ({ records }) => {
      for (const { key, value } of records) {
        if (key === null) continue
        if (value === null) positions.delete(key.toString('utf8'))
        else positions.set(key.toString('utf8'), value.toString('utf8'))
      }
    },
  })
  const producer = await openReopeningProducer(() => log.producer(), maxWriteRetryMs)
  const dirty = new Set<string>()
  let writing: Promise<void> | undefined
  let hasFailed = false

  const write = async (): Promise<void> => {
    const names = [...dirty]
    dirty.clear()
    for (const name of names) {
      const record = { key: name, value: Buffer.from(positions.get(name) ?? '', 'utf8'), timestampMs: Math.floor(clock.nowUs() / 1000) }
      await producer.send(topic, partitionOf(name, partitions), [record])
    }
  }
  const timer = setInterval(() => {
    if (dirty.size === 0 || writing !== undefined || hasFailed) return
    writing = write()
      .catch((caught: unknown) => {
        hasFailed = true
        onFailed(AppError.from(caught))
      })
      .finally(() => {
        writing = undefined
      })
  }, saveIntervalMs)

  return {
    get: (name) => positions.get(name),
    save: (name, position) => {
      if (positions.get(name) === position) return
      positions.set(name, position)
      dirty.add(name)
    },
    close: async () => {
      clearInterval(timer)
      await writing
      if (!hasFailed) await write()
      await producer.close()
    },
  }
}
