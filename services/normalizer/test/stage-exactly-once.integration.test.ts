import { fork } from 'node:child_process'
import { once } from 'node:events'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { connectKafka, ownCluster } from '@fairline/adapters-kafka'
import type { LogRecord } from '@fairline/contracts'
import { expect, it } from 'vitest'
import type { CrashStep } from '@fairline/runtime-service'

const log = connectKafka(ownCluster(process.env, 'exactly-once-test'))
const steps: readonly CrashStep[] = [
  'after-fence',
  'before-send',
  'after-offsets',
  'after-send',
  'before-commit',
  'commit-sent',
  'after-commit',
]

const runUntilKilled = async (name: string, crashAt: string): Promise<void> => {
  const child = fork(join(import.meta.dirname, 'tally-process.ts'), [name, crashAt], { stdio: 'inherit' })
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGKILL' })
}

it('a stage killed at every step of a transaction writes each output once, in order', async () => {
  const name = `eos-${randomUUID().slice(0, 8)}`
  const admin = await log.admin()
  await admin.createTopics(
    ['in', 'side', 'out', 'state'].map((topic) => ({
      topic: `${name}.${topic}`,
      partitions: 2,
      replication: 1,
      // The records bear the time 0: a broker would delete them when it next looks for what it need not keep.
      config: topic === 'state' ? { 'cleanup.policy': 'compact' } : { 'cleanup.policy': 'delete', 'retention.ms': '-1' },
    })),
  )
  const producer = await log.producer()
  const perPartition = 1_500
  for (const partition of [0, 1])
    await producer.send(
      `${name}.in`,
      partition,
      Array.from({ length: perPartition }, (_, i) => ({
        key: `k${i % 7}`,
        value: Buffer.from(i % 13 === 0 ? 'cut' : '1'),
        timestampMs: 0,
      })),
    )
  await producer.close()
  for (const [kill, step] of [...steps, ...steps].entries())
    await runUntilKilled(name, `${step}@tally:${step === 'after-fence' ? 1 : 1 + (kill % 3)}`)

  const found: LogRecord[][] = [[], []]
  const passed = [-1, -1]
  const expected = [0, 1].map(() => {
    const counts = new Map<string, number>()
    return Array.from({ length: perPartition }, (_, i) => {
      const key = `k${i % 7}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
      return `${name}.in ${i} ${key}=${counts.get(key)} of ${i + 1}`
    })
  })
  const complete = Promise.withResolvers<void>()
  const reader = await log.reader({
    name: 'check',
    positions: [0, 1].map((partition) => ({ topic: `${name}.out`, partition, offset: 0 })),
    onError: complete.reject,
    onBatch: (batch) => {
      found[batch.partition]?.push(...batch.records)
      passed[batch.partition] = batch.lastOffset
      if (found.every((each) => each.length >= perPartition)) complete.resolve()
    },
  })
  const last = fork(join(import.meta.dirname, 'tally-process.ts'), [name], { stdio: 'inherit' })
  const [first] = (await once(last, 'message')) as [{ sinceStartMs: number }]
  console.info(`first commit ${Math.round(first.sinceStartMs)} ms after process start, following kill -9`)
  await complete.promise
  last.send('stop')
  await once(last, 'exit')
  // To the very end: a doubled output could come after the last expected one.
  const ends = await admin.ranges(`${name}.out`)
  const deadline = Date.now() + 30_000
  while (!ends.every(({ partition, end }) => (passed[partition] ?? -1) >= end - 1)) {
    if (Date.now() > deadline) throw new Error('Waited 30 s for the end of the output.')
    await delay(10)
  }
  await reader.close()
  expect(found.map((records) => records.map(({ value }) => String(value)))).toEqual(expected)
  await admin.close()
})
