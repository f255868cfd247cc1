import { seededRandom } from '@fairline/kernel'
import { heapGrowth, idProblems, tableLine } from '@fairline/kernel/testing'
import { startIngestTrial } from '@fairline/kit-ingest/testing'
import { loadConfig, systemClock } from '@fairline/runtime-service'
import { generateGame, vocabulary } from '@fairline/simulation-mlb'
import { PubSub } from '@google-cloud/pubsub'
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { ingestMlbSchema } from '../src/config.ts'
import { openMlbTransport } from '../src/mlb-transport.ts'
import { mlbIngest } from '../src/sport.ts'
import type { PubsubTrial } from './pubsub-rows.ts'
import { pubsubBadInput } from './pubsub-rows.ts'
import { openTcpRelay } from './support/tcp-relay.ts'

const host = process.env['FAIRLINE_PUBSUB_HOST']
if (host === undefined) throw new Error('FAIRLINE_PUBSUB_HOST is not set: start the local servers and load their environment.')

const startsAtUs = 1_768_154_400_000_000
const gamePk = '777001'
const game = generateGame({ providerGameId: gamePk, seed: 11, gameDate: '2026-06-11', startsAtMs: 0, startsAtUs })
  .messages.slice(0, 10)
  .map(({ body }) => Buffer.from(JSON.stringify(vocabulary.stamp(body, startsAtUs))))
/** The good message after the bad input; rows take the first ones of the game. */
const lastIndex = game.length - 1
const lastEventId = (JSON.parse(String(game[lastIndex])) as { readonly eventId: string }).eventId

let client: PubSub
beforeAll(() => {
  client = new PubSub({ projectId: 'fairline-test', apiEndpoint: host, emulatorMode: true })
})
const closers: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close()
})
const waits: { readonly row: string; readonly ms: number }[] = []
afterAll(async () => {
  await client.close()
  const slowest = waits.toSorted((a, b) => b.ms - a.ms)[0]
  console.info(`good messages after ${waits.length} bad inputs: ${slowest?.ms.toFixed(1)} ms at most (${slowest?.row})`)
})

const open = async (): Promise<PubsubTrial & { readonly bad: readonly Buffer[] }> => {
  const name = `it-bad-${randomUUID().slice(0, 8)}`
  const relay = await openTcpRelay(host)
  closers.push(() => relay.close())
  await client.createTopic(name)
  const subscribe = async (): Promise<void> => {
    await client.createSubscription(name, name, { enableMessageOrdering: true, ackDeadlineSeconds: 10 })
  }
  await subscribe()
  const topic = client.topic(name, { messageOrdering: true, batching: { maxMilliseconds: 1 } })
  const { mlbFeed, pubsub } = loadConfig(ingestMlbSchema, {
    FAIRLINE_SERVICE_ENVIRONMENT: 'local',
    FAIRLINE_SERVICE_OPS_PORT: '0',
    FAIRLINE_KAFKA_BROKERS: 'localhost:1',
    FAIRLINE_PUBSUB_HOST: relay.address,
    FAIRLINE_PUBSUB_PROJECT: 'fairline-test',
    FAIRLINE_MLB_FEED_SUBSCRIPTION: name,
    FAIRLINE_MLB_FEED_BACKOFF_FIRST_MS: '20',
    FAIRLINE_MLB_FEED_BACKOFF_MAX_MS: '100',
  })
  const trial = await startIngestTrial({
    sport: mlbIngest,
    clock: systemClock(),
    env: { FAIRLINE_INGEST_MAX_REJECTS_IN_ROW: '1000000', FAIRLINE_INGEST_MAX_REJECT_RATIO: '1' },
    openTransport: () => Promise.resolve(openMlbTransport({ feed: mlbFeed, pubsub, clock: systemClock(), random: seededRandom(1) })),
  })
  closers.push(() => trial.close())
  await vi.waitFor(() => expect(trial.states.at(-1)?.isConnected).toBe(true), { timeout: 10_000 })
  const bad: Buffer[] = []
  const publish: PubsubTrial['publish'] = async (message) => {
    await topic.publishMessage(message)
  }
  return {
    subscription: client.subscription(name),
    good: (index) => ({ data: game[index] as Buffer, orderingKey: gamePk }),
    publish,
    publishBad: async (message) => {
      bad.push(message.data)
      await publish(message)
    },
    trial: () => trial,
    subscribe,
    cut: () => relay.cut(),
    lostBy: async (code) => {
      await vi.waitFor(() => expect(trial.states.some(({ detail }) => detail.includes(code))).toBe(true), { timeout: 20_000 })
    },
    accepted: async (count) => {
      await vi.waitFor(() => expect(trial.events()).toHaveLength(count), { timeout: 20_000 })
    },
    bad,
  }
}

it('has every row of the catalogue, tried or spared with a reason', () => {
  expect(idProblems(pubsubBadInput)).toEqual([])
  console.info(tableLine(pubsubBadInput))
})

it.each(pubsubBadInput.rows.map((row) => [row.id, row.what, row] as const))('%s, %s', async (id, what, { run, expected }) => {
  const { accepted = 0, letters = [] } = expected
  const given = await open()
  const { trial, publish, good, bad } = given
  await run(given)
  await vi.waitFor(
    () => {
      expect(trial().events()).toHaveLength(accepted)
      expect(
        trial()
          .letters()
          .map(({ reason }) => reason),
      ).toEqual(letters)
      expect(trial().states.at(-1)?.isConnected).toBe(true)
    },
    { timeout: 20_000, interval: 5 },
  )
  const sentAt = performance.now()
  await publish(good(lastIndex))
  await vi.waitFor(() => expect(trial().events().at(-1)?.eventId).toBe(lastEventId), { timeout: 20_000, interval: 1 })
  const ms = performance.now() - sentAt
  waits.push({ row: `${id}, ${what}`, ms })
  expect(ms).toBeLessThan(1000)
  expect(
    trial()
      .letters()
      .map(({ bytes }) => bytes.toString('hex')),
  ).toEqual(bad.map((bytes) => bytes.subarray(0, 786_432).toString('hex')))
  for (const { position } of trial().letters()) expect(position).toMatch(/^message \S+$/)
})

it('keeps nothing of bad messages in memory', async () => {
  const messagesPerRound = 25
  const rounds = 6
  const { publish, trial } = await open()
  const data = Buffer.from(`{"type":"play","junk":"${'x'.repeat(100_000)}`)
  const growth = await heapGrowth({
    warmUps: 2,
    rounds,
    round: async () => {
      await Promise.all(Array.from({ length: messagesPerRound }, () => publish({ data })))
      await vi.waitFor(() => expect(trial().letters()).toHaveLength(messagesPerRound), { timeout: 20_000, interval: 5 })
      trial().forgetLetters()
    },
  })
  console.info(`memory after ${rounds * messagesPerRound} bad messages of 100 kB: ${((growth - 1) * 100).toFixed(2)} % more`)
  expect(growth).toBeLessThan(1.1)
})
