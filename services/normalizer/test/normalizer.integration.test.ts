import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { connectKafka, ownCluster } from '@fairline/adapters-kafka'
import type { Log, LogRecord } from '@fairline/contracts'
import { topicSpecs } from '@fairline/contracts'
import { seededRandom } from '@fairline/kernel'
import { expect, it } from 'vitest'
import { normalizerTopics } from '../src/normalizer-options.ts'
import { rawBeat, rawEvent } from '../src/testing/raw-records.ts'
import { NormalizerBench } from '../src/testing/run-normalizer.ts'
import { prefixedLog } from './support/prefixed-log.ts'

const topics = normalizerTopics('nfl')
const program = join(import.meta.dirname, 'support/normalizer-process.ts')

/** Raw records of a partition's games: scrambled within the window, a third of them twice. */
const scrambledGames = (games: readonly string[], events: number, seed: number): readonly Buffer[] => {
  const random = seededRandom(seed)
  const arrivals = games.flatMap((gameId) =>
    Array.from({ length: events }, (_, i) => i + 1).flatMap((seq) => {
      const first = { gameId, seq, atMs: seq * 5 + Math.floor(random() * 240) }
      return random() < 0.33 ? [first, { ...first, atMs: first.atMs + Math.floor(random() * 3000) }] : [first]
    }),
  )
  return arrivals.sort((a, b) => a.atMs - b.atMs).map(rawEvent)
}

const openTopics = async (): Promise<{ readonly prefix: string; readonly log: Log }> => {
  const prefix = `it-${randomUUID().slice(0, 8)}`
  const log = prefixedLog(connectKafka(ownCluster(process.env, 'normalizer-test')), prefix)
  const admin = await log.admin()
  const mine = new Set<string>(Object.values(topics))
  await admin.createTopics(
    topicSpecs('local', 1)
      .filter(({ topic }) => mine.has(topic))
      // The records bear times of 1970: a broker would delete them when it next looks for what it need not keep.
      .map((spec) => ({ ...spec, partitions: 2, config: { ...spec.config, 'retention.ms': '-1' } })),
  )
  await admin.close()
  return { prefix, log }
}

const writeRaw = async (log: Log, partition: number, values: readonly Buffer[]): Promise<void> => {
  const producer = await log.producer()
  await producer.send(
    topics.raw,
    partition,
    values.map((value) => ({ key: 'nfl-1', value, timestampMs: 0 })),
  )
  await producer.close()
}

/** What the normalizer makes of the same records in memory. */
const expectedOf = (values: readonly Buffer[]): readonly string[] => {
  const bench = new NormalizerBench()
  for (const value of values) bench.raw(value)
  return bench.written().bytes.map((bytes) => Buffer.from(bytes).toString('base64'))
}

it('scrambled and doubled input, killed twenty times at random: the output is that of an undisturbed run, byte for byte', async () => {
  const { prefix, log } = await openTopics()
  const seed = Math.floor(Math.random() * 1e9)
  const random = seededRandom(seed)
  const inputs = [scrambledGames(['nfl-1', 'nfl-2'], 1500, seed), scrambledGames(['nfl-3'], 3000, seed + 1)]
  for (const [partition, values] of inputs.entries()) await writeRaw(log, partition, values)
  const resumes: number[] = []
  for (let kill = 0; kill < 20; kill++) {
    const child = fork(program, [prefix, '40'])
    // Every third dies while it starts, the others some time after their first commit.
    if (kill % 3 === 0) await delay(random() * 900)
    else {
      const [first] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [{ sinceStartMs: number } | number | null]
      if (typeof first !== 'object' || first === null) throw new Error(`The normalizer ended by itself with exit code ${first}.`)
      resumes.push(first.sinceStartMs)
      await delay(random() * 250)
    }
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(child.signalCode).toBe('SIGKILL')
  }
  const found: LogRecord[][] = [[], []]
  const expected = inputs.map(expectedOf)
  const passed = [-1, -1]
  const failed = Promise.withResolvers<void>()
  const reader = await log.reader({
    name: 'check',
    positions: [0, 1].map((partition) => ({ topic: topics.normalized, partition, offset: 0 })),
    onError: failed.reject,
    onBatch: (batch) => {
      found[batch.partition]?.push(...batch.records)
      passed[batch.partition] = batch.lastOffset
    },
  })
  const last = fork(program, [prefix])
  const until = async (isTrue: () => boolean): Promise<void> => {
    const deadline = Date.now() + 60_000
    while (!isTrue()) {
      if (Date.now() > deadline) throw new Error(`Waited 60 s; read ${found.map((records) => records.length).join(' and ')} records.`)
      await Promise.race([delay(10), failed.promise])
    }
  }
  await until(() => found.every((records, i) => records.length >= (expected[i]?.length ?? 0)))
  last.send('stop')
  await once(last, 'exit')
  // To the very end: a doubled record could come last.
  const admin = await log.admin()
  const ends = await admin.ranges(topics.normalized)
  await admin.close()
  await until(() => ends.every(({ partition, end }) => (passed[partition] ?? -1) >= end - 1))
  await reader.close()
  console.info(
    `seed ${seed}; first commit after kill -9, ms from process start: ${resumes
      .map(Math.round)
      .sort((a, b) => a - b)
      .join(' ')}`,
  )
  expect(found.map((records) => records.map(({ value }) => value?.toString('base64')))).toEqual(expected)
}, 300_000)

it('an event passes from raw to normalized, and commits are paced', async () => {
  const { prefix, log } = await openTopics()
  const child = fork(program, [prefix])
  const seen: string[] = []
  const reader = await log.reader({
    name: 'watch',
    positions: [{ topic: topics.normalized, partition: 0, offset: 0 }],
    maxWaitMs: 20,
    onError: (error) => {
      throw error
    },
    onBatch: (batch) => seen.push(...batch.records.map(({ key }) => String(key))),
  })
  const producer = await log.producer()
  const latencies: number[] = []
  const send = async (value: Buffer): Promise<void> => {
    const before = seen.length
    const sentAt = performance.now()
    await producer.send(topics.raw, 0, [{ key: 'nfl-1', value, timestampMs: 0 }])
    const deadline = performance.now() + 30_000
    while (seen.length === before) {
      if (performance.now() > deadline) throw new Error('Waited 30 s for the normalized record.')
      await delay(1)
    }
    latencies.push(performance.now() - sentAt)
  }
  await send(rawBeat(1))
  for (let seq = 1; seq <= 100; seq++) await send(rawEvent({ seq, atMs: 10 + seq }))
  child.send('stop')
  await once(child, 'exit')
  await producer.close()
  await reader.close()
  expect(seen).toEqual(['nfl-kafka/0', ...Array.from({ length: 100 }, () => 'nfl-1')])
  const sorted = latencies.slice(1).sort((a, b) => a - b)
  console.info(`raw write to normalized read, one at a time: p50 ${sorted[50]?.toFixed(1)} ms, p95 ${sorted[95]?.toFixed(1)} ms`)
})
