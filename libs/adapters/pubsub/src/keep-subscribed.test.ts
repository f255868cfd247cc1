import type { AddressInfo, Server, Socket } from 'node:net'
import { createServer } from 'node:net'
import type { DependencyCall } from '@fairline/kernel'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { keepSubscribed } from './keep-subscribed.ts'

beforeAll(() => vi.stubEnv('METADATA_SERVER_DETECTION', 'none'))

const opened: { readonly server: Server; readonly sockets: Set<Socket> }[] = []
afterEach(() => {
  for (const { server, sockets } of opened.splice(0)) {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
})

/** A port of this machine whose server does with a connection what the test says. */
const portOf = async (onSocket: (socket: Socket) => void): Promise<number> => {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    // A client that gives up resets its connection: no news for the script.
    socket.on('error', () => undefined)
    onSocket(socket)
  })
  opened.push({ server, sockets })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const states: Readonly<Record<string, () => Promise<number>>> = {
  silent: () => portOf(() => undefined),
  resetting: () => portOf((socket) => socket.destroy()),
  away: async () => {
    const port = await portOf(() => undefined)
    opened.pop()?.server.close()
    return port
  },
}

it.each(Object.keys(states))(
  'while the service is %s, each attempt ends in time, says so, and another follows',
  async (state) => {
    const calls: DependencyCall[] = []
    const downs: string[] = []
    const kept = keepSubscribed({
      project: 'p',
      host: `127.0.0.1:${await states[state]?.()}`,
      subscription: 's',
      maxOutstandingMessages: 10,
      maxOutstandingBytes: 1_000,
      backoff: { firstMs: 20, maxMs: 20 },
      openTimeoutMs: 300,
      random: () => 0.5,
      observe: (call) => calls.push(call),
      onMessage: () => undefined,
      onConnected: () => undefined,
      onDown: ({ code }) => downs.push(code),
    })
    await vi.waitFor(() => expect(downs.length).toBeGreaterThan(1), { timeout: 3_000 })
    expect(new Set(downs)).toEqual(new Set(['PUBSUB_SERVICE_UNREACHABLE']))
    expect(calls[0]).toMatchObject({ dependency: 'pubsub', operation: 'open', outcome: 'late' })
    await kept.stop()
    const sinceMs = performance.now()
    await kept.close()
    expect(performance.now() - sinceMs).toBeLessThan(2_500)
  },
  10_000,
)
