import type { Admin, Kafka } from 'kafkajs'
import { expect, it } from 'vitest'
import { openAdmin } from './admin.ts'
import { quickServer } from './testing/quick-server.ts'

const answer = (type: string): Error => Object.assign(new Error(type), { name: 'KafkaJSProtocolError', type })

/** A cluster that knows a new topic only after some questions. */
const slowCluster = (answers: readonly string[]) => {
  const asked: string[] = []
  const admin = {
    connect: () => Promise.resolve(),
    disconnect: () => Promise.resolve(),
    listTopics: () => Promise.resolve([]),
    createTopics: ({ waitForLeaders }: { readonly waitForLeaders?: boolean }) => {
      asked.push(`create, waiting ${waitForLeaders}`)
      return Promise.resolve(true)
    },
    fetchTopicOffsets: (topic: string) => {
      asked.push(`offsets of ${topic}`)
      const type = answers[asked.length - 2]
      return type === undefined ? Promise.resolve([]) : Promise.reject(answer(type))
    },
  }
  return { kafka: { admin: () => admin as unknown as Admin } as Kafka, asked }
}
const spec = { topic: 'new', partitions: 1, replication: 1, config: {} }

it('a topic is created once its leaders serve it: they hear of it after the controller has answered', async () => {
  const { kafka, asked } = slowCluster(['UNKNOWN_TOPIC_OR_PARTITION', 'LEADER_NOT_AVAILABLE'])
  await (await openAdmin({ kafka, changing: kafka }, quickServer('KAFKA_REQUEST_FAILED').server)).createTopics([spec])
  expect(asked).toEqual(['create, waiting false', ...Array.from({ length: 3 }, () => 'offsets of new')])
})

it('an answer that is not for a moment fails at once', async () => {
  const { kafka, asked } = slowCluster(['TOPIC_AUTHORIZATION_FAILED'])
  const admin = await openAdmin({ kafka, changing: kafka }, quickServer('KAFKA_REQUEST_FAILED').server)
  await expect(admin.createTopics([spec])).rejects.toMatchObject({ code: 'KAFKA_ACCESS_DENIED' })
  expect(asked).toHaveLength(2)
})
