import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
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
      limits: { maxMessageBytes: 1000, maxFragments: 8, handshakeTimeoutMs: 1000, idleTimeoutMs: 5000, maxPingsPerSecond: 10 },
      backoff: { firstMs: 300, maxMs: 300 },
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
      limits: { maxMessageBytes: 1000, maxFragments: 8, handshakeTimeoutMs: 1000, idleTimeoutMs: 5000, maxPingsPerSecond: 10 },
      backoff: { firstMs: 50, maxMs: 1000 },
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
