import type { PartitionWrite } from '@fairline/contracts'
import type { Kafka } from 'kafkajs'
import type { KafkaServer } from './kafka-server.ts'

/** Which broker leads each partition, asked once per topic. */
export interface PartitionLeaders {
  /** The writes in groups of one leader each. */
  byLeader(writes: readonly PartitionWrite[]): Promise<readonly (readonly PartitionWrite[])[]>
}

/** Asks the cluster when a topic is first written to; what it says is not renewed, because a writer does not outlive a change of leader. */
export const partitionLeaders = (kafka: Kafka, server: KafkaServer): PartitionLeaders => {
  const leaders = new Map<string, ReadonlyMap<number, number>>()
  const learn = async (topics: readonly string[]): Promise<void> => {
    const admin = kafka.admin()
    try {
      const asking = { name: 'metadata', deadlineMs: server.deadlineMs, doing: `looking for the leaders of ${topics.join(', ')}` }
      const metadata = await server.ask(asking, async () => {
        await admin.connect()
        return admin.fetchTopicMetadata({ topics: [...topics] })
      })
      for (const { name, partitions } of metadata.topics)
        leaders.set(name, new Map(partitions.map(({ partitionId, leader }) => [partitionId, leader])))
    } finally {
      await server.leave(() => admin.disconnect())
    }
  }
  return {
    byLeader: async (writes) => {
      const unknown = [...new Set(writes.map(({ topic }) => topic))].filter((topic) => !leaders.has(topic))
      if (unknown.length > 0) await learn(unknown)
      return [...Map.groupBy(writes, ({ topic, partition }) => leaders.get(topic)?.get(partition)).values()]
    },
  }
}
