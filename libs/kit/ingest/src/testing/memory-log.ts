import type { Log, LogAdmin, LogProducer, LogReader, LogReaderOptions, OutgoingRecord } from '@fairline/contracts'

/** A record as it was written. */
export interface WrittenRecord extends OutgoingRecord {
  readonly partition: number
}

/** A {@link Log} in memory with what tests need to see and to break. */
export interface MemoryLog {
  readonly log: Log
  records(topic: string): readonly WrittenRecord[]
  /** Drops the records of a topic. */
  forget(topic: string): void
  /** Called before each send; may wait or throw. */
  beforeSend: (topic: string, partition: number) => Promise<void>
  readonly producersOpened: () => number
}

/** Topics with `partitions` partitions each that exist as soon as they are named. */
export const createMemoryLog = (partitions: number): MemoryLog => {
  const topics = new Map<string, WrittenRecord[][]>()
  let opened = 0
  const topic = (name: string): WrittenRecord[][] => {
    let parts = topics.get(name)
    if (parts === undefined) {
      parts = Array.from({ length: partitions }, () => [])
      topics.set(name, parts)
    }
    return parts
  }
  const asBuffer = (value: string | Buffer | Uint8Array | null): Buffer | null => (value === null ? null : Buffer.from(value as Uint8Array))
  const producer = (): LogProducer => ({
    send: async (name, partition, records) => {
      await memory.beforeSend(name, partition)
      topic(name)[partition]?.push(...records.map((record) => ({ ...record, partition })))
    },
    close: () => Promise.resolve(),
  })
  const admin: LogAdmin = {
    committed: () => Promise.resolve([]),
    ranges: (name) => Promise.resolve(topic(name).map((records, partition) => ({ partition, start: 0, end: records.length }))),
    partitionCounts: (names) => Promise.resolve(new Map(names.map((name) => [name, partitions]))),
    createTopics: () => Promise.resolve(),
    addPartitions: () => Promise.resolve(),
    close: () => Promise.resolve(),
  }
  const reader = ({ positions, onBatch }: LogReaderOptions): LogReader => {
    queueMicrotask(() => {
      for (const { topic: name, partition, offset } of positions) {
        const found = (topic(name)[partition] ?? []).slice(offset)
        if (found.length === 0) continue
        const records = found.map(({ key, value, timestampMs }, index) => ({
          offset: offset + index,
          key: asBuffer(typeof key === 'string' ? Buffer.from(key) : key),
          value: asBuffer(value),
          timestampMs,
          headers: {},
        }))
        onBatch({ topic: name, partition, records, lastOffset: offset + found.length - 1, highWatermark: offset + found.length })
      }
    })
    return { pause: () => undefined, resume: () => undefined, close: () => Promise.resolve() }
  }
  const memory: MemoryLog = {
    log: {
      producer: () => {
        opened += 1
        return Promise.resolve(producer())
      },
      transactional: () => Promise.reject(new Error('not part of an ingest')),
      reader: (options) => Promise.resolve(reader(options)),
      admin: () => Promise.resolve(admin),
    },
    records: (name) => topic(name).flat(),
    forget: (name) => topics.delete(name),
    beforeSend: () => Promise.resolve(),
    producersOpened: () => opened,
  }
  return memory
}
