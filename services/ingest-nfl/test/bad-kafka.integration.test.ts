import { ownCluster } from '@fairline/adapters-kafka'
import { heapGrowth, idProblems, tableLine } from '@fairline/kernel/testing'
import type { Admin, Producer } from 'kafkajs'
import { Kafka, logLevel } from 'kafkajs'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { kafkaBadInput } from './kafka-rows.ts'
import { installStoredCodecs } from './support/stored-codecs.ts'
import type { TrialFeed } from './support/trial-feed.ts'
import { openTrialFeed } from './support/trial-feed.ts'

const cluster = ownCluster(process.env, 'bad-kafka-test')
/** The good message after the bad input; rows take the first ones of the game. */
const lastIndex = 12
const keptBytes = 786_432

let kafka: Kafka
let admin: Admin
let producer: Producer
let feed: TrialFeed | undefined
beforeAll(async () => {
  installStoredCodecs()
  kafka = new Kafka({ ...cluster, clientId: 'bad-kafka-provider', logLevel: logLevel.NOTHING })
  admin = kafka.admin()
  producer = kafka.producer()
  await Promise.all([admin.connect(), producer.connect()])
})
afterEach(async () => {
  await feed?.stop()
  feed = undefined
})
const waits: { readonly row: string; readonly ms: number }[] = []
afterAll(async () => {
  await Promise.all([admin.disconnect(), producer.disconnect()])
  const slowest = waits.toSorted((a, b) => b.ms - a.ms)[0]
  console.info(`good records after ${waits.length} bad inputs: ${slowest?.ms.toFixed(1)} ms at most (${slowest?.row})`)
})

it('has every row of the catalogue, tried or spared with a reason', () => {
  expect(idProblems(kafkaBadInput)).toEqual([])
  console.info(tableLine(kafkaBadInput))
})

it.each(kafkaBadInput.rows.map((row) => [row.id, row.what, row] as const))('%s, %s', async (id, what, row) => {
  const { accepted = 0, letters: [reason, count] = ['', 0], stops, doesNotStart } = row.expected
  feed = await openTrialFeed({ kafka, admin, producer, cluster, topicConfig: row.topicConfig })
  const { bad, write, good, eventIdOf, restart, trial, topic } = feed
  await row.run(feed)
  if (doesNotStart !== undefined) {
    expect(trial().events()).toHaveLength(accepted)
    await expect(restart()).rejects.toMatchObject({ code: doesNotStart })
    return
  }
  if (stops !== undefined) {
    await vi.waitFor(() => expect(trial().endedWith()).toBe(stops), { timeout: 20_000 })
    await restart()
  }
  await vi.waitFor(
    () => {
      expect(trial().events()).toHaveLength(accepted)
      expect(trial().letters()).toHaveLength(count)
    },
    { timeout: 30_000, interval: 10 },
  )
  const sentAt = performance.now()
  await write(row.goodPartition ?? 0, [good(lastIndex)])
  await vi.waitFor(() => expect(trial().events().at(-1)?.eventId).toBe(eventIdOf(lastIndex)), { timeout: 20_000, interval: 1 })
  const ms = performance.now() - sentAt
  expect(ms).toBeLessThan(1000)
  waits.push({ row: `${id}, ${what}`, ms })
  expect(trial().events()).toHaveLength(accepted + 1)
  const letters = trial().letters()
  expect(letters.filter((letter) => letter.reason !== reason)).toEqual([])
  for (const { position } of letters) expect(position).toMatch(new RegExp(`^${topic}/0/\\d+$`))
  if (row.isBatch !== true) {
    const hex = (bytes: Buffer): string => bytes.subarray(0, keptBytes).toString('hex')
    expect(letters.map(({ bytes }) => hex(bytes))).toEqual(bad.map(hex))
  }
  expect(trial().endedWith()).toBeUndefined()
})

it('keeps nothing of bad records in memory', async () => {
  const recordsPerRound = 250
  const rounds = 8
  feed = await openTrialFeed({ kafka, admin, producer, cluster })
  const { write, trial, key } = feed
  const value = `{"type":"play","junk":"${'x'.repeat(20_000)}`
  const growth = await heapGrowth({
    warmUps: 2,
    rounds,
    round: async () => {
      for (let sent = 0; sent < recordsPerRound; sent += 25)
        await write(
          0,
          Array.from({ length: 25 }, () => ({ key, value })),
        )
      await vi.waitFor(() => expect(trial().letters()).toHaveLength(recordsPerRound), { timeout: 20_000, interval: 5 })
      trial().forgetLetters()
    },
  })
  console.info(`memory after ${rounds * recordsPerRound} bad records of 20 kB: ${((growth - 1) * 100).toFixed(2)} % more`)
  expect(growth).toBeLessThan(1.1)
})
