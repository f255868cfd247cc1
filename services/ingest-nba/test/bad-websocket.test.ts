import { seededRandom } from '@fairline/kernel'
import { heapGrowth, idProblems, tableLine } from '@fairline/kernel/testing'
import { startIngestTrial } from '@fairline/kit-ingest/testing'
import { loadConfig, systemClock } from '@fairline/runtime-service'
import { generateGame, nbaVocabulary } from '@fairline/simulation-nba'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import type { WebSocket } from 'ws'
import { ingestNbaSchema } from '../src/config.ts'
import { openNbaTransport } from '../src/nba-transport.ts'
import { nbaIngest } from '../src/sport.ts'
import { startBadProvider } from './support/bad-provider.ts'
import type { BadSession, WebsocketRow } from './websocket-rows.ts'
import { subscribed, websocketBadInput } from './websocket-rows.ts'

const env = {
  FAIRLINE_SERVICE_ENVIRONMENT: 'local',
  FAIRLINE_SERVICE_OPS_PORT: '0',
  FAIRLINE_KAFKA_BROKERS: 'localhost:1',
  FAIRLINE_NBA_FEED_BACKOFF_FIRST_MS: '10',
  FAIRLINE_NBA_FEED_BACKOFF_MAX_MS: '40',
  FAIRLINE_NBA_FEED_IDLE_TIMEOUT_MS: '60000',
  FAIRLINE_NBA_FEED_SUBSCRIBE_TIMEOUT_MS: '20000',
  FAIRLINE_NBA_FEED_SNAPSHOT_TIMEOUT_MS: '20000',
  FAIRLINE_NBA_FEED_HANDSHAKE_TIMEOUT_MS: '20000',
}
const startsAtUs = 1_768_154_400_000_000
const game = generateGame({ providerGameId: '0022600001', seed: 11, gameDate: '2026-01-11', startsAtMs: 0, startsAtUs })
  .messages.slice(0, 12)
  .map(({ body }, index) => JSON.stringify({ ...nbaVocabulary.stamp(body, startsAtUs), token: `t${index}` }))
/** The good message after the bad one; rows take the first ones of the game. */
const lastMessage = game.at(-1) as string
const lastEventId = (JSON.parse(lastMessage) as { readonly eventId: string }).eventId

const closers: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close()
})

const start = async (row: Omit<WebsocketRow, 'id' | 'what' | 'expected'>, ingestEnv: Readonly<Record<string, string>> = {}) => {
  const bad: Buffer[] = []
  const { badConnections = 1, isSecure = false } = row
  let live: WebSocket | undefined
  const provider = await startBadProvider({
    isSecure,
    answer: (connection) => (connection <= badConnections ? row.answer : undefined),
    serve: (session) => {
      live = session.socket
      if (session.connection > badConnections) session.socket.send(subscribed(true))
      else
        row.serve?.({
          ...session,
          good: (index) => game[index] as string,
          sendBad: (bytes, options) => {
            bad.push(Buffer.from(bytes as string))
            session.socket.send(bytes, options ?? { binary: false })
          },
          whenAccepted: (count, run) => void vi.waitFor(() => expect(trial.events()).toHaveLength(count)).then(run),
        } satisfies BadSession)
    },
  })
  closers.push(() => provider.close())
  const url = `${isSecure ? 'wss' : 'ws'}://127.0.0.1:${provider.port}`
  const { nbaFeed } = loadConfig(ingestNbaSchema, { ...env, ...row.limits, FAIRLINE_NBA_FEED_URL: url })
  const trial = await startIngestTrial({
    sport: nbaIngest,
    clock: systemClock(),
    env: ingestEnv,
    openTransport: (positions) =>
      Promise.resolve(openNbaTransport({ feed: nbaFeed, positions, clock: systemClock(), random: seededRandom(1) })),
  })
  closers.push(() => trial.close())
  return { provider, trial, bad, live: () => live }
}

it('has every row of the catalogue, tried or spared with a reason', () => {
  expect(idProblems(websocketBadInput)).toEqual([])
  console.info(tableLine(websocketBadInput))
})

const waits: { readonly row: string; readonly ms: number }[] = []
afterAll(() => {
  const slowest = waits.toSorted((a, b) => b.ms - a.ms)[0]
  console.info(`good messages after ${waits.length} bad inputs: ${slowest?.ms.toFixed(1)} ms at most (${slowest?.row})`)
})

it.each(websocketBadInput.rows.map((row) => [row.id, row.what, row] as const))('%s, %s', async (id, what, row) => {
  const { lostBy, letters = [], accepted = 0, isFinal, connections = lostBy === undefined ? 1 : 2 } = row.expected
  const { provider, trial, bad, live } = await start(row)
  const expectConnections = (): void => {
    if (lostBy === undefined) expect(provider.connections()).toBe(connections)
    else expect(provider.connections()).toBeGreaterThanOrEqual(connections)
  }
  if (lostBy !== undefined)
    await vi.waitFor(() => expect(trial.states.filter(({ isConnected }) => !isConnected).at(0)?.detail).toContain(lostBy), {
      timeout: 10_000,
    })
  if (isFinal === true) {
    await vi.waitFor(() => expect(provider.connections()).toBeGreaterThan(2), { timeout: 10_000 })
    expect(trial.events()).toEqual([])
    return
  }
  await vi.waitFor(
    () => {
      expect(trial.letters().map(({ reason }) => reason)).toEqual(letters)
      expect(trial.events()).toHaveLength(accepted)
      expectConnections()
      expect(trial.states.at(-1)?.isConnected).toBe(true)
      expect(provider.open()).toBe(1)
    },
    { timeout: 10_000, interval: 5 },
  )
  const sentAt = performance.now()
  live()?.send(lastMessage)
  await vi.waitFor(() => expect(trial.events().at(-1)?.eventId).toBe(lastEventId), { timeout: 10_000, interval: 1 })
  const ms = performance.now() - sentAt
  expect(ms).toBeLessThan(1000)
  waits.push({ row: `${id}, ${what}`, ms })
  expectConnections()
  expect(trial.letters().map(({ bytes }) => bytes.toString('hex'))).toEqual(bad.map((bytes) => bytes.toString('hex')))
  for (const { position } of trial.letters()) expect(position).toMatch(/^connection \d+ frame \d+$/)
  expect(trial.events()).toHaveLength(accepted + 1)
})

it('keeps nothing of bad frames in memory', async () => {
  const framesPerRound = 300
  const frameBytes = 20_000
  let serving: WebSocket | undefined
  const { trial } = await start(
    {
      serve: ({ socket }) => {
        serving = socket
        socket.send(subscribed(true))
      },
    },
    {
      FAIRLINE_INGEST_MAX_REJECTS_IN_ROW: '1000000',
      FAIRLINE_INGEST_MAX_REJECT_RATIO: '1',
    },
  )
  await vi.waitFor(() => expect(serving).toBeDefined())
  const growth = await heapGrowth({
    warmUps: 3,
    rounds: 10,
    round: async () => {
      for (let sent = 0; sent < framesPerRound; sent++) serving?.send(`{"type":"event","junk":"${'x'.repeat(frameBytes)}`)
      await vi.waitFor(() => expect(trial.letters()).toHaveLength(framesPerRound), { timeout: 10_000, interval: 5 })
      trial.forgetLetters()
    },
  })
  console.info(`memory after ${10 * framesPerRound} bad frames of 20 kB: ${((growth - 1) * 100).toFixed(2)} % more`)
  expect(growth).toBeLessThan(1.1)
})
