import type { AddressInfo, Server, Socket } from 'node:net'
import { createServer } from 'node:net'
import { createHash } from 'node:crypto'
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
const goodSession = (socket: WebSocket): void => {
  socket.send(subscribed(false))
  socket.send(frame({ type: 'snapshot-complete' }))
  socket.send(event(9))
}

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

  it.each<[string, (socket: WebSocket) => void]>([
    ['W3 a frame above the limit', (socket) => socket.send(`"${'x'.repeat(1_100_000)}"`)],
    [
      'W4 a message in 200 fragments',
      (socket) => {
        for (let i = 0; i < 200; i++) socket.send('x', { fin: false })
      },
    ],
    ['W9 close code 1012', (socket) => socket.close(1012)],
    ['W9 close code 4999', (socket) => socket.close(4999, '\u001b[31mred')],
    ['W10 a close without a code', (socket) => socket.close()],
    [
      'W11 a flood of pings',
      (socket) => {
        for (let i = 0; i < 200; i++) socket.ping()
      },
    ],
    ['W14 silence', (socket) => socket.send(subscribed(true))],
    ['W22 no confirmation of the subscription', () => undefined],
    ['W25 a snapshot that never ends', (socket) => socket.send(subscribed(false))],
    ['W26 an event before the confirmation', (socket) => socket.send(event(1))],
  ])('survives %s: gives the connection up and works on the next', async (_name, misbehave) => {
    const provider = await startProvider((socket, _subscribe, connection) => {
      if (connection === 1) misbehave(socket)
      else goodSession(socket)
    })
    const { texts } = startTransport(provider.port)
    await vi.waitFor(() => expect(texts()).toContain(event(9)), { timeout: 5000 })
    expect(provider.connections()).toBeGreaterThanOrEqual(2)
  })

  it.each<[string, (socket: WebSocket) => void, string]>([
    ['W2 a binary frame', (socket) => socket.send(Buffer.from(event(8)), { binary: true }), 'INGEST_FRAME_BINARY'],
    ['W32 a cut message', (socket) => socket.send('{"type":"event","ga'), ''],
    ['W29 an error shaped like data', (socket) => socket.send(frame({ type: 'error', gameId: '1', seq: 1 })), ''],
  ])('hands %s on to be judged, and goes on', async (_name, misbehave, refusal) => {
    const provider = await startProvider((socket) => {
      socket.send(subscribed(true))
      misbehave(socket)
      socket.send(event(9))
    })
    const { messages, texts } = startTransport(provider.port)
    await vi.waitFor(() => expect(texts()).toContain(event(9)))
    expect(messages()).toHaveLength(2)
    expect(messages()[0]?.refusal?.code ?? '').toBe(refusal)
    expect(provider.connections()).toBe(1)
  })

  it('waits longer and longer while a provider closes on every open (W31)', async () => {
    const provider = await startProvider((socket) => {
      socket.send(subscribed(true))
      socket.close(1013)
    })
    const { states } = startTransport(provider.port)
    await vi.waitFor(() => expect(states.filter((state) => !state.isConnected).length).toBeGreaterThan(5), { timeout: 5000 })
    expect(states.find((state) => !state.isConnected)?.detail).toContain('WEBSOCKET_CLOSED')
  })

  const rawServer = async (
    answer: (socket: Socket, key: string, connection: number) => void,
  ): Promise<{ port: number; server: Server }> => {
    let connections = 0
    const sockets = new Set<Socket>()
    const server = createServer((socket) => {
      connections += 1
      const number = connections
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.once('data', (data) => {
        answer(socket, /sec-websocket-key: (.+)\r\n/i.exec(data.toString())?.[1] ?? '', number)
      })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    closers.push(() => {
      for (const socket of sockets) socket.destroy()
      server.close()
    })
    return { port: (server.address() as AddressInfo).port, server }
  }
  const accept = (key: string): string => createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
  const upgrade = (key: string, extra = ''): string =>
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept(key)}\r\n${extra}\r\n`

  it.each<[string, (socket: Socket, key: string) => void, string]>([
    [
      'W6 compression that was not offered',
      (socket, key) => socket.write(upgrade(key, 'Sec-WebSocket-Extensions: permessage-deflate\r\n')),
      'WEBSOCKET_HANDSHAKE_REFUSED',
    ],
    [
      'W7 reserved bits',
      (socket, key) => socket.write(Buffer.concat([Buffer.from(upgrade(key)), Buffer.from([0xf1, 0x01, 0x61])])),
      'WEBSOCKET_PROTOCOL_BROKEN',
    ],
    [
      'W8 a masked server frame',
      (socket, key) => socket.write(Buffer.concat([Buffer.from(upgrade(key)), Buffer.from([0x81, 0x81, 0, 0, 0, 0, 0x61])])),
      'WEBSOCKET_PROTOCOL_BROKEN',
    ],
    [
      'W12 a ping of 126 bytes',
      (socket, key) => socket.write(Buffer.concat([Buffer.from(upgrade(key)), Buffer.from([0x89, 0x7e, 0, 126]), Buffer.alloc(126)])),
      'WEBSOCKET_PROTOCOL_BROKEN',
    ],
    ['W16 status 200', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'), 'WEBSOCKET_HANDSHAKE_REFUSED'],
    ['W16 status 401', (socket) => socket.end('HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\n\r\n'), 'WEBSOCKET_HANDSHAKE_REFUSED'],
    ['W16 status 503', (socket) => socket.end('HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n'), 'WEBSOCKET_HANDSHAKE_REFUSED'],
    [
      'W17 a redirect to a metadata service',
      (socket) => socket.end('HTTP/1.1 302 Found\r\nlocation: http://169.254.169.254/\r\ncontent-length: 0\r\n\r\n'),
      'WEBSOCKET_HANDSHAKE_REFUSED',
    ],
    ['W18 a wrong accept key', (socket) => socket.write(upgrade('other')), 'WEBSOCKET_HANDSHAKE_REFUSED'],
    [
      'W19 a megabyte of headers',
      (socket, key) => socket.write(upgrade(key, `x-junk: ${'y'.repeat(1_000_000)}\r\n`)),
      'WEBSOCKET_CONNECTION_REFUSED',
    ],
    ['an answer that never comes', () => undefined, 'WEBSOCKET_HANDSHAKE_TIMEOUT'],
  ])('refuses %s, says why, and tries again', async (_name, answer, code) => {
    let seen = 0
    const { port } = await rawServer((socket, key, connection) => {
      seen = connection
      answer(socket, key)
    })
    const { states, messages } = startTransport(port)
    await vi.waitFor(() => expect(states[0]).toMatchObject({ isConnected: false, detail: expect.stringContaining(code) }), {
      timeout: 3000,
    })
    await vi.waitFor(() => expect(seen).toBeGreaterThanOrEqual(2), { timeout: 3000 })
    expect(messages()).toEqual([])
  })
})
