import { createHash } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { createServer } from 'node:net'
import type { DependencyCall } from '@fairline/kernel'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { WebSocket } from 'ws'
import { WebSocketServer } from 'ws'
import type { KeptConnection } from './kept-connection.ts'
import { keepConnected } from './kept-connection.ts'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0).toReversed()) close()
})

describe('a kept connection', () => {
  it('plans one attempt at a time, also when the replacement and then the old connection are lost (W28)', async () => {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
    await once(server, 'listening')
    const sockets: WebSocket[] = []
    server.on('connection', (socket) => {
      sockets.push(socket)
      socket.on('error', () => undefined)
      if (sockets.length === 2) socket.terminate()
      else socket.send('hello')
    })
    let opened = 0
    let downs = 0
    const kept: KeptConnection = keepConnected({
      target: { url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`, headers: {} },
      limits: { maxMessageBytes: 1000, maxFragments: 8, idleTimeoutMs: 5000, maxPingsPerSecond: 10 },
      backoff: { firstMs: 300, maxMs: 300 },
      handshakeTimeoutMs: 1000,
      establishTimeoutMs: 1000,
      random: () => 0.99,
      events: {
        open: () => {
          opened += 1
        },
        message: (connection) => {
          kept.established(connection)
        },
        down: () => {
          downs += 1
        },
      },
    })
    closers.push(() => {
      kept.close()
      server.close()
    })
    await vi.waitFor(() => expect(opened).toBe(1))
    kept.replace()
    await vi.waitFor(() => expect(sockets).toHaveLength(2))
    // The client has to see the loss of the second before that of the first; the attempt is 297 ms away.
    await new Promise((resolve) => setTimeout(resolve, 60))
    sockets[0]?.terminate()
    await vi.waitFor(() => expect(downs).toBe(1))
    await vi.waitFor(() => expect(sockets).toHaveLength(3))
    // As long as another attempt planned before would need.
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(sockets).toHaveLength(3)
    expect(server.clients.size).toBe(1)
  })

  it('waits longer and longer while every new connection is asked to be replaced (W28)', async () => {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
    await once(server, 'listening')
    const connectedAt: number[] = []
    server.on('connection', (socket) => {
      connectedAt.push(performance.now())
      socket.on('error', () => undefined)
      socket.send('hello')
    })
    const kept: KeptConnection = keepConnected({
      target: { url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`, headers: {} },
      limits: { maxMessageBytes: 1000, maxFragments: 8, idleTimeoutMs: 5000, maxPingsPerSecond: 10 },
      backoff: { firstMs: 50, maxMs: 1000 },
      handshakeTimeoutMs: 1000,
      establishTimeoutMs: 1000,
      random: () => 0.99,
      events: {
        open: () => undefined,
        message: (connection) => {
          kept.established(connection)
          kept.replace()
          kept.replace()
        },
        down: () => undefined,
      },
    })
    closers.push(() => {
      kept.close()
      server.close()
    })
    await vi.waitFor(() => expect(connectedAt).toHaveLength(4), { timeout: 5000 })
    const gaps = connectedAt.slice(1).map((at, index) => at - (connectedAt[index] as number))
    // A connection is told of a little later than it begins to be made.
    for (const [index, leastMs] of [49, 99, 198].entries()) expect(gaps[index]).toBeGreaterThan(leastMs - 20)
  })
})

/** What a provider does with a connection, given the key of its handshake. */
type ProviderScript = (socket: Socket, key: string) => void

const handshakeOf = (key: string): string => {
  const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
  return `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`
}
const hello = Buffer.from([0x81, 2, 0x68, 0x69])
const closeFrame = Buffer.from([0x88, 2, 0x03, 0xe8])
const serving: ProviderScript = (socket, key) => void socket.write(Buffer.concat([Buffer.from(handshakeOf(key)), hello]))
const inDrops: ProviderScript = (socket) => {
  socket.write('HTTP/1.1 101 ')
  const timer = setInterval(() => socket.write('x'), 10)
  socket.on('close', () => clearInterval(timer))
}

/** A provider that answers its connections by a script, and one connection kept with it; the first message makes it serve. */
const scripted = async (script: ProviderScript) => {
  const provider = { script }
  const sockets = new Set<Socket>()
  // Such a provider lets go only where the client does.
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket)
    // A client that gives up resets its connection: no news for the script.
    socket.on('error', () => undefined)
    socket.once('data', (data) => provider.script(socket, /sec-websocket-key: (.+)\r\n/i.exec(data.toString('latin1'))?.[1] ?? ''))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const calls: DependencyCall[] = []
  const downs: string[] = []
  const kept: KeptConnection = keepConnected({
    target: { url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`, headers: {} },
    limits: { maxMessageBytes: 1000, maxFragments: 8, idleTimeoutMs: 60_000, maxPingsPerSecond: 10 },
    backoff: { firstMs: 10, maxMs: 20 },
    handshakeTimeoutMs: 300,
    establishTimeoutMs: 200,
    random: () => 0.99,
    observe: (call) => calls.push(call),
    events: {
      open: () => undefined,
      message: (connection) => kept.established(connection),
      down: (reason) => downs.push(reason.code),
    },
  })
  closers.push(() => {
    kept.close()
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const told = () => calls.map(({ operation, outcome, error }) => [operation, outcome, error?.code].filter(Boolean).join(' '))
  return { provider, kept, told, downs, sockets, calls }
}

describe('a provider', () => {
  const states: Readonly<Record<string, readonly [ProviderScript, string]>> = {
    'says nothing': [() => undefined, 'open late WEBSOCKET_HANDSHAKE_TIMEOUT'],
    'answers the handshake in drops': [inDrops, 'open late WEBSOCKET_HANDSHAKE_TIMEOUT'],
    'cuts the connection': [(socket) => socket.destroy(), 'open failed WEBSOCKET_CONNECTION_REFUSED'],
    'refuses the handshake': [
      (socket) => void socket.write('HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n'),
      'open failed WEBSOCKET_HANDSHAKE_REFUSED',
    ],
    'answers the handshake only': [(socket, key) => void socket.write(handshakeOf(key)), 'establish late WEBSOCKET_PROVIDER_SILENT'],
  }

  it.each(Object.entries(states))('that %s is given up in time, is tried again, and serves once it is back', async (_, [script, fate]) => {
    const { provider, told, downs, calls } = await scripted(script)
    await vi.waitFor(() => expect(downs.length).toBeGreaterThan(1), { timeout: 3_000 })
    expect(told()).toContain(fate)
    expect(calls.every(({ dependency }) => dependency === 'websocket')).toBe(true)
    provider.script = serving
    await vi.waitFor(() => expect(told().slice(-2)).toEqual(['open done', 'establish done']), { timeout: 3_000 })
  })

  it('that closes and does not let go is replaced', async () => {
    const { told, downs, sockets, provider } = await scripted(serving)
    await vi.waitFor(() => expect(told()).toEqual(['open done', 'establish done']))
    const [first] = sockets
    provider.script = serving
    first?.write(closeFrame)
    await vi.waitFor(() => expect(downs).toEqual(['WEBSOCKET_CLOSED']), { timeout: 5_000 })
    await vi.waitFor(() => expect(told()).toHaveLength(4))
  })

  it('is not blamed for a connection that its owner closes on the way', async () => {
    const { kept, told, downs } = await scripted(() => undefined)
    kept.close()
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(told()).toEqual([])
    expect(downs).toEqual([])
  })
})
