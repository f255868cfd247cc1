import { partnerPositionTopic } from '@fairline/contracts'
import { MemoryCluster } from '@fairline/runtime-stage/testing'
import { expect, it } from 'vitest'
import { positionPartition, positionRecords, readPositions } from './partner-positions.ts'

it('positions of several sports lie in one topic: each sport reads its own, whatever is wrong with another’s', async () => {
  const cluster = new MemoryCluster()
  cluster.createTopic(partnerPositionTopic, 1)
  const log = cluster.connect().log
  const producer = await log.producer()
  const put = (sport: 'nfl' | 'nba', offset: number, note?: string) =>
    producer.send(
      partnerPositionTopic,
      positionPartition(sport, 1),
      positionRecords(sport, [{ topic: `${sport}.odds`, partition: 3, offset, note }], 0),
    )
  await put('nfl', 5)
  await put('nba', 70)
  await put('nfl', 6, '4:2 6')
  await producer.send(partnerPositionTopic, 0, [{ key: 'nba:nba.odds:4', value: Buffer.from('rubbish'), timestampMs: 0 }])
  expect([...(await readPositions(log, 'nfl', 'test'))]).toEqual([['nfl:nfl.odds:3', { offset: 6, note: '4:2 6' }]])
})
