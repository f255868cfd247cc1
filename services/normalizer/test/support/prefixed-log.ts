import type { Log } from '@fairline/contracts'

/** A log whose topics, groups and ids carry a prefix, so that a test has its own beside others on one cluster. */
export const prefixedLog = (log: Log, prefix: string): Log => {
  const on = (name: string): string => `${prefix}.${name}`
  const off = (name: string): string => name.slice(prefix.length + 1)
  const placed = <T extends { readonly topic: string }>(each: T): T => ({ ...each, topic: on(each.topic) })
  const found = <T extends { readonly topic: string }>(each: T): T => ({ ...each, topic: off(each.topic) })
  return {
    producer: async () => {
      const producer = await log.producer()
      return { send: (topic, partition, records) => producer.send(on(topic), partition, records), close: () => producer.close() }
    },
    transactional: async (transactionalId) => {
      const writer = await log.transactional(on(transactionalId))
      return {
        transactionalId,
        begin: async () => {
          const transaction = await writer.begin()
          return {
            send: async (writes) => (await transaction.send(writes.map(placed))).map(found),
            commitOffsets: (group, offsets) => transaction.commitOffsets(on(group), offsets.map(placed)),
            commit: () => transaction.commit(),
            abort: () => transaction.abort(),
          }
        },
        close: () => writer.close(),
      }
    },
    reader: async (options) => {
      const reader = await log.reader({
        ...options,
        positions: options.positions.map(placed),
        onBatch: (batch) => options.onBatch(found(batch)),
      })
      return {
        pause: (topic, partition) => reader.pause(on(topic), partition),
        resume: (topic, partition) => reader.resume(on(topic), partition),
        close: () => reader.close(),
      }
    },
    admin: async () => {
      const admin = await log.admin()
      return {
        committed: async (group, topic) => (await admin.committed(on(group), on(topic))).map(found),
        ranges: (topic) => admin.ranges(on(topic)),
        partitionCounts: async (topics) =>
          new Map([...(await admin.partitionCounts(topics.map(on)))].map(([topic, count]) => [off(topic), count])),
        createTopics: (specs) => admin.createTopics(specs.map(placed)),
        addPartitions: (topic, count) => admin.addPartitions(on(topic), count),
        close: () => admin.close(),
      }
    },
  }
}
