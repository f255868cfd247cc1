import { setTimeout as delay } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { LeaseOptions } from './lease-ownership.ts'
import { leaseOwnership } from './lease-ownership.ts'
import type { MemoryClient } from './testing/memory-log.ts'
import { MemoryCluster } from './testing/memory-log.ts'

const topic = 't.leases'
const never = new AbortController().signal

const newCluster = (): MemoryCluster => {
  const cluster = new MemoryCluster()
  cluster.createTopic(topic, 2)
  return cluster
}

const ownershipOf = (client: MemoryClient, owner: string, options: Partial<LeaseOptions> = {}) =>
  leaseOwnership({
    log: client.log,
    topic,
    role: 'tally',
    shards: [{ shard: 0, partitions: [0, 1] }],
    owner,
    beatIntervalMs: 10,
    missedBeats: 3,
    nowMs: () => 0,
    ...options,
  })

const isPending = async (promise: Promise<unknown>, forMs: number): Promise<boolean> =>
  (await Promise.race([promise.then(() => 'settled'), delay(forMs, 'pending')])) === 'pending'

it('one holds the shard, the other waits until the first is gone', async () => {
  const cluster = newCluster()
  const [first, second] = [cluster.connect(), cluster.connect()]
  const held = await ownershipOf(first, 'first').acquire(never)
  expect(held).toMatchObject({ shard: 0, partitions: [0, 1] })
  const waiting = ownershipOf(second, 'second').acquire(never)
  expect(await isPending(waiting, 100)).toBe(true)
  first.kill()
  const taken = await waiting
  expect(taken.shard).toBe(0)
  await taken.release()
})

it('a released shard goes to the one that waits, without a pause of many beats', async () => {
  const cluster = newCluster()
  const held = await ownershipOf(cluster.connect(), 'first').acquire(never)
  // So many beats would take a minute: only the release can make it happen.
  const waiting = ownershipOf(cluster.connect(), 'second', { missedBeats: 6_000 }).acquire(never)
  expect(await isPending(waiting, 50)).toBe(true)
  await held.release()
  await (await waiting).release()
})

it('an owner that was overtaken learns of it', async () => {
  const cluster = newCluster()
  // It stalls: its beats are too rare for the others.
  const held = await ownershipOf(cluster.connect(), 'first', { beatIntervalMs: 100 }).acquire(never)
  const taken = await ownershipOf(cluster.connect(), 'second', { beatIntervalMs: 5 }).acquire(never)
  await held.lost
  expect(await isPending(taken.lost, 50)).toBe(true)
  await Promise.all([held.release(), taken.release()])
})

it('an owner goes on while the topic cannot be written, and a standby gives up its wait when told to', async () => {
  const cluster = newCluster()
  let isAway = false
  const troubles: string[] = []
  const client = cluster.connect((operation) => {
    if (isAway && operation === 'send') throw new Error('the broker is away')
  })
  const held = await ownershipOf(client, 'first', { onTrouble: (error) => void troubles.push(error.message) }).acquire(never)
  isAway = true
  expect(await isPending(held.lost, 100)).toBe(true)
  expect(troubles.length).toBeGreaterThan(0)
  isAway = false
  const stopping = new AbortController()
  const waiting = ownershipOf(cluster.connect(), 'second').acquire(stopping.signal)
  expect(await isPending(waiting, 100)).toBe(true)
  stopping.abort()
  await expect(waiting).rejects.toMatchObject({ code: 'STAGE_WAIT_ENDED' })
  expect(await isPending(held.lost, 50)).toBe(true)
  await held.release()
})

it('processes share the shards: each takes one that is free', async () => {
  const cluster = newCluster()
  const shards = [
    { shard: 0, partitions: [0] },
    { shard: 1, partitions: [1] },
  ]
  const held = await Promise.all(['a', 'b'].map((owner) => ownershipOf(cluster.connect(), owner, { shards }).acquire(never)))
  expect(held.map(({ shard }) => shard).toSorted()).toEqual([0, 1])
  const waiting = ownershipOf(cluster.connect(), 'c', { shards }).acquire(never)
  expect(await isPending(waiting, 100)).toBe(true)
  await held[1]?.release()
  const taken = await waiting
  expect(taken.shard).toBe(held[1]?.shard)
  await Promise.all([held[0]?.release(), taken.release()])
})

it('roles share a topic and not their shards: each is held by one of its own, and none takes another’s', async () => {
  const cluster = newCluster()
  const tally = await ownershipOf(cluster.connect(), 'a').acquire(never)
  const pricing = await ownershipOf(cluster.connect(), 'b', { role: 'pricing' }).acquire(never)
  expect([tally.shard, pricing.shard]).toEqual([0, 0])
  expect(await isPending(Promise.race([tally.lost, pricing.lost]), 100)).toBe(true)
  const waiting = ownershipOf(cluster.connect(), 'c').acquire(never)
  await pricing.release()
  expect(await isPending(waiting, 100)).toBe(true)
  await tally.release()
  await (await waiting).release()
})
