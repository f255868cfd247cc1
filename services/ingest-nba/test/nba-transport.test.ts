import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { seededRandom } from '@fairline/kernel'
import type { FeedBatch, FeedTransport, PositionStore } from '@fairline/kit-ingest'
import { loadConfig, systemClock } from '@fairline/runtime-service'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { WebSocket } from 'ws'
import { WebSocketServer } from 'ws'
import { ingestNbaSchema } from '../src/config.ts'
import { openNbaTransport } from '../src/nba-transport.ts'

const env = {
  FAIRLINE_SERVICE_ENVIRONMENT: 'local',
  FAIRLINE_SERVICE_OPS_PORT: '0',
  FAIRLINE_KAFKA_BROKERS: 'localhost:1',
  FAIRLINE_NBA_FEED_BACKOFF_FIRST_MS: '10',
  FAIRLINE_NBA_FEED_BACKOFF_MAX_MS: '40',
  FAIRLINE_NBA_FEED_IDLE_TIMEOUT_MS: '500',
  FAIRLINE_NBA_FEED_SUBSCRIBE_TIMEOUT_MS: '200',
  FAIRLINE_NBA_FEED_SNAPSHOT_TIMEOUT_MS: '200',
  FAIRLINE_NBA_FEED_HANDSHAKE_TIMEOUT_MS: '200',
}

const closers: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close()
})

const startTransport = (port: number, kept = new Map<string, string>()) => {
  const config = loadConfig(ingestNbaSchema, { ...env, FAIRLINE_NBA_FEED_URL: `ws://127.0.0.1:${port}` })
  const positions: PositionStore = {
    get: (name) => kept.get(name),
    save: (name, position) => void kept.set(name, position),
    close: () => Promise.resolve(),
  }
  const transport: FeedTransport = openNbaTransport({ feed: config.nbaFeed, positions, clock: systemClock(), random: seededRandom(1) })
  const batches: FeedBatch[] = []
  const states: { readonly isConnected: boolean; readonly detail: string }[] = []
  void transport.start({
    accept: (batch) => batches.push(batch),
    connected: (isConnected, detail) => states.push({ isConnected, detail }),
    failed: (error) => {
      throw error
    },
  })
  closers.push(() => transport.stop())
  const messages = () => batches.flatMap((batch) => batch.messages)
  const texts = () => messages().map((message) => Buffer.from(message.bytes).toString())
  return { transport, batches, messages, texts, states, kept }
}

/** A provider that answers each connection with the given frames after its subscribe frame. */
const startProvider = async (serve: (socket: WebSocket, subscribe: { resumeToken?: string }, connection: number) => void) => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  let connections = 0
  server.on('connection', (socket) => {
    connections += 1
    const number = connections
    socket.on('error', () => undefined)
    socket.once('message', (data: Buffer) => {
      serve(socket, JSON.parse(data.toString()) as { resumeToken?: string }, number)
    })
  })
  await once(server, 'listening')
  closers.push(() => {
    for (const client of server.clients) client.terminate()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, connections: () => connections, clients: server.clients }
}

const frame = (value: unknown): string => JSON.stringify(value)
const subscribed = (resumed: boolean): string => frame({ type: 'subscribed', connectionId: 'c', resumed })
const event = (seq: number): string => frame({ type: 'event', gameId: '1', seq, token: `t${seq}` })
describe('the NBA transport', () => {
  it('takes a snapshot apart, then live frames, and keeps the token of what is safe', async () => {
    const provider = await startProvider((socket) => {
      socket.send(subscribed(false))
      socket.send(`{"type":"snapshot","gameId":"1","frames":[${event(1)},${event(2)}]}`)
      socket.send(frame({ type: 'snapshot-complete' }))
      socket.send(event(3))
      socket.send(frame({ type: 'heartbeat', sourceSeq: 1, aliveAtUs: 5 }))
    })
    const { texts, batches, kept, states } = startTransport(provider.port)
    await vi.waitFor(() =>
      expect(texts()).toEqual([event(1), event(2), event(3), frame({ type: 'heartbeat', sourceSeq: 1, aliveAtUs: 5 })]),
    )
    expect(states.at(-1)?.isConnected).toBe(true)
    expect(kept.size).toBe(0)
    for (const batch of batches) batch.acknowledge(batch.messages.length)
    expect(kept.get('nba-websocket')).toBe('t3')
  })

  it('does not keep tokens from inside a snapshot: they do not stand for all games before them', async () => {
    const provider = await startProvider((socket) => {
      socket.send(subscribed(false))
      socket.send(`{"type":"snapshot","gameId":"1","frames":[${event(1)}]}`)
    })
    const { batches, texts, kept } = startTransport(provider.port)
    await vi.waitFor(() => expect(texts()).toContain(event(1)))
    for (const batch of batches) batch.acknowledge(batch.messages.length)
    expect(kept.size).toBe(0)
  })

  it('resumes from the kept token after a lost connection', async () => {
    const tokens: (string | undefined)[] = []
    const provider = await startProvider((socket, { resumeToken }, connection) => {
      tokens.push(resumeToken)
      socket.send(subscribed(resumeToken !== undefined))
      if (resumeToken === undefined) socket.send(frame({ type: 'snapshot-complete' }))
      socket.send(event(connection))
    })
    const { batches, texts } = startTransport(provider.port)
    await vi.waitFor(() => expect(texts()).toContain(event(1)))
    for (const batch of batches) batch.acknowledge(batch.messages.length)
    for (const client of provider.clients) client.terminate()
    await vi.waitFor(() => expect(texts()).toContain(event(2)))
    expect(tokens).toEqual([undefined, 't1'])
  })

  it('opens the new connection before it closes the old one at a planned reconnect', async () => {
    let open = 0
    let mostOpen = 0
    const provider = await startProvider((socket, _subscribe, connection) => {
      open += 1
      mostOpen = Math.max(mostOpen, open)
      socket.on('close', () => (open -= 1))
      socket.send(subscribed(false))
      socket.send(frame({ type: 'snapshot-complete' }))
      socket.send(event(connection))
      if (connection === 1) socket.send(frame({ type: 'reconnect', inMs: 2000 }))
    })
    const { texts, states } = startTransport(provider.port)
    await vi.waitFor(() => expect(texts()).toEqual([event(1), event(2)]))
    await vi.waitFor(() => expect(open).toBe(1))
    expect(mostOpen).toBe(2)
    expect(states.every((state) => state.isConnected)).toBe(true)
  })
})
