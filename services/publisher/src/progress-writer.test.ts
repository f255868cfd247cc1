import type { TransactionalLog } from '@fairline/contracts'
import { MemoryCluster } from '@fairline/runtime-stage/testing'
import { expect, it } from 'vitest'
import { ProgressWriter } from './progress-writer.ts'

const topic = 'nfl.odds'
const group = 'publisher.nfl.redis'

it('says of no note that it is durable once a commit has failed, though the broker takes the next one', async () => {
  const cluster = new MemoryCluster()
  cluster.createTopic(topic, 2)
  const inner = await cluster.connect().log.transactional('publisher')
  let failures = 1
  const writer: TransactionalLog = {
    ...inner,
    begin: () => (failures-- > 0 ? Promise.reject(new Error('The broker is away.')) : inner.begin()),
    close: () => inner.close(),
  }
  const progress = new ProgressWriter(writer, group)
  progress.note({ topic, partition: 0, offset: 7 })
  await expect(progress.commit()).rejects.toThrow('away')
  progress.note({ topic, partition: 1, offset: 9 })
  await expect(progress.commit()).rejects.toThrow('away')
  await progress.close(false)
  const admin = await cluster.connect().log.admin()
  expect(await admin.committed(group, topic)).toEqual([])
})
