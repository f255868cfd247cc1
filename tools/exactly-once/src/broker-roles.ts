import { Kafka, logLevel } from 'kafkajs'
import { exactlyOnceError } from './errors.ts'
import type { Lab } from './lab.ts'

/** As the stack configures `offsets.topic.num.partitions` and `transaction.state.log.num.partitions`. */
const coordinatorPartitions = 8

/** Java's `String.hashCode`, made positive as Kafka does: it decides which partition of its log coordinates an id. */
export const coordinatorPartition = (id: string): number => {
  let hash = 0
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) | 0
  return (hash & 0x7fff_ffff) % coordinatorPartitions
}

/** Asks where a cluster's partitions are. */
export interface BrokerRoles {
  /** The broker that leads a partition now. */
  leaderOf(topic: string, partition: number): Promise<number>
  /** Whether every replica of these topics is in sync. */
  areInSync(topics: readonly string[]): Promise<boolean>
}

/** Connects anew for each question: the brokers come and go. */
export const brokerRoles = (lab: Lab): BrokerRoles => {
  const metadataOf = async (topics: readonly string[]) => {
    const admin = new Kafka({
      ...lab.cluster,
      clientId: 'broker-roles',
      logLevel: logLevel.NOTHING,
    }).admin()
    await admin.connect()
    try {
      return (await admin.fetchTopicMetadata({ topics: [...topics] })).topics
    } finally {
      await admin.disconnect()
    }
  }
  return {
    leaderOf: async (topic, partition) => {
      const leader = (await metadataOf([topic]))[0]?.partitions.find((each) => each.partitionId === partition)?.leader ?? -1
      if (leader < 0) throw exactlyOnceError('EXACTLY_ONCE_LEADER_UNKNOWN', `${topic}/${partition} has no leader.`)
      return leader
    },
    areInSync: async (topics) =>
      (await metadataOf(topics)).every(({ partitions }) =>
        partitions.every(({ isr, leader }) => leader >= 0 && isr.length === lab.brokerCount),
      ),
  }
}
