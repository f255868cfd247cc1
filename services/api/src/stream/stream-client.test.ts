import { createMetrics } from '@fairline/runtime-service'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { apiMetrics } from '../api-metrics.ts'
import type { ClientSocket } from './stream-client.ts'
import { createStreamClient } from './stream-client.ts'
import { StreamBuffer } from './stream-buffer.ts'
import type { StreamHub, StreamListener } from './stream-hub.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A socket whose reader takes nothing. */
const stuckSocket = (): ClientSocket & { buffered: number; readonly closed: unknown[]; terminated: boolean } => {
  const unsent: ((error?: Error) => void)[] = []
  const socket = {
    buffered: 0,
    closed: [] as unknown[],
    terminated: false,
    get bufferedAmount() {
      return socket.buffered
    },
    send: (text: string, done: (error?: Error) => void) => {
      socket.buffered += text.length
      unsent.push(done)
    },
    ping: () => undefined,
    close: (code: number, reason: string) => {
      socket.closed.push([code, reason])
    },
    terminate: () => {
      socket.terminated = true
      for (const done of unsent.splice(0)) done(new Error('gone'))
    },
  }
  return socket
}

const create = () => {
  const socket = stuckSocket()
  const listeners = new Set<StreamListener>()
  const hub: StreamHub = {
    subscribeGame: (listener) => {
      listeners.add(listener)
      return Promise.resolve(true)
    },
    subscribeSport: () => Promise.resolve(),
    unsubscribeGame: () => undefined,
    unsubscribeSport: () => undefined,
    remove: (listener) => {
      listeners.delete(listener)
    },
    close: () => Promise.resolve(),
  }
  const buffer = new StreamBuffer({ maxClients: 1, maxBufferBytes: 10_000 })
  const client = createStreamClient({
    socket,
    hub,
    instruments: createMetrics().open(apiMetrics),
    buffer,
    maxBufferBytes: 10_000,
    heartbeatMs: 1000,
    nowUs: () => 0,
  })
  return { socket, listeners, client, buffer }
}

it('drops a client that does not read, with the reason, and keeps nothing for it', async () => {
  const { socket, listeners, client, buffer } = create()
  client.receive('{"type":"subscribe","games":["nfl-1"]}')
  await vi.waitFor(() => {
    expect(listeners.size).toBe(1)
  })
  const [listener] = listeners
  for (let i = 0; i < 100; i++) listener?.send('change', 'x'.repeat(1000))
  expect(socket.buffered).toBeLessThan(12_000)
  expect(socket.closed).toEqual([[4001, expect.stringMatching(/^Too slow: \d+ bytes unread\.$/)]])
  expect(listeners.size).toBe(0)
  const { produced, held, cap } = buffer.reading()
  expect(held).toEqual(produced)
  expect(held.bytes).toBeLessThanOrEqual(cap.bytes)
  vi.advanceTimersByTime(2000)
  expect(socket.terminated).toBe(true)
  expect(buffer.reading()).toMatchObject({ drained: { records: 0 }, shed: { client_gone: produced }, held: { records: 0, bytes: 0 } })
})

it('drops a client that answers no ping, and not one that does', () => {
  const { socket, client } = create()
  for (let i = 0; i < 20; i++) {
    client.heartbeat('{"type":"heartbeat"}')
    client.alive()
    socket.buffered = 0
  }
  expect(socket.closed).toEqual([])
  for (let i = 0; i < 7; i++) client.heartbeat('{"type":"heartbeat"}')
  expect(socket.closed).toEqual([[4001, 'No answer to pings.']])
})
