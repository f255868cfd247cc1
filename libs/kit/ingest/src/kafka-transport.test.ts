import { manualClock } from '@fairline/kernel'
import { describe, expect, it, vi } from 'vitest'
import { createMemoryLog } from './testing/memory-log.ts'
import type { FeedBatch } from './feed-transport.ts'
import { openKafkaTransport } from './kafka-transport.ts'
import { openPositionStore } from './position-store.ts'

const clock = manualClock(1_000_000)
const topic = 'nfl.feed'
const write = async (memory: ReturnType<typeof createMemoryLog>, partition: number, count: number): Promise<void> => {
  const producer = await memory.log.producer()
  await producer.send(
    topic,
    partition,
    Array.from({ length: count }, (_, index) => ({ key: 'g', value: Buffer.from(String(index)), timestampMs: 0 })),
  )
}
const openPositions = (memory: ReturnType<typeof createMemoryLog>) =>
  openPositionStore({
    log: memory.log,
    sport: 'nfl',
    partitions: 2,
    clock,
    saveIntervalMs: 5,
    maxWriteRetryMs: 0,
    onFailed: (error) => {
      throw error
    },
  })
const openTransport = async (feed: ReturnType<typeof createMemoryLog>, own: ReturnType<typeof createMemoryLog>) => {
  const positions = await openPositions(own)
  const transport = await openKafkaTransport({ feed: feed.log, topic, sourcePrefix: 'nfl-kafka', readerName: 'test', positions, clock })
  const batches: FeedBatch[] = []
  await transport.start({ accept: (batch) => batches.push(batch), connected: () => undefined, failed: () => undefined })
  return { transport, positions, batches }
}

describe('a provider Kafka as transport', () => {
  it('goes on after the last safe message, kept on our own cluster', async () => {
    const feed = createMemoryLog(2)
    const own = createMemoryLog(2)
    await write(feed, 1, 5)
    const first = await openTransport(feed, own)
    await vi.waitFor(() => expect(first.batches).toHaveLength(1))
    expect(first.batches[0]).toMatchObject({ source: 'nfl-kafka/1', messages: [{ position: 'nfl.feed/1/0', key: 'g' }, {}, {}, {}, {}] })
    first.batches[0]?.acknowledge(3)
    await first.transport.stop()
    await first.positions.close()
    const second = await openTransport(feed, own)
    await vi.waitFor(() => expect(second.batches).toHaveLength(1))
    expect(second.batches[0]?.messages.map((message) => message.position)).toEqual(['nfl.feed/1/3', 'nfl.feed/1/4'])
    await second.positions.close()
  })

  it.each([
    ['K23 beyond the log', '9', 'INGEST_POSITION_OUT_OF_RANGE'],
    ['no offset', 'abc', 'INGEST_POSITION_INVALID'],
    ['negative', '-1', 'INGEST_POSITION_INVALID'],
  ])('does not start where the position is %s', async (_name, position, code) => {
    const feed = createMemoryLog(2)
    const own = createMemoryLog(2)
    await write(feed, 1, 5)
    const positions = await openPositions(own)
    positions.save('nfl.feed/1', position)
    await positions.close()
    await expect(openTransport(feed, own)).rejects.toMatchObject({ code })
  })
})
