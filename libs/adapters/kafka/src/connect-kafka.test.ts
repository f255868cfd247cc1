import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { createServer } from 'node:net'
import type { Log } from '@fairline/contracts'
import type { DependencyCall } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import { afterEach, expect, it } from 'vitest'
import { connectKafka } from './connect-kafka.ts'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

const operationDeadlineMs = 500

/** A broker that does this to each connection. */
const scripted = async (serve: (socket: Socket) => void) => {
  const sockets = new Set<Socket>()
  let connections = 0
  const server = createServer((socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // A client that gives up resets its connection: no news for the script.
    socket.on('error', () => undefined)
    socket.resume()
    serve(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { port, open: () => sockets.size, connections: () => connections }
}

const opens: Readonly<Record<string, (log: Log) => Promise<unknown>>> = {
  producer: (log) => log.producer(),
  transactional: (log) => log.transactional('test.id'),
  admin: (log) => log.admin(),
  reader: (log) =>
    log.reader({
      name: 'r',
      positions: [{ topic: 't', partition: 0, offset: 0 }],
      onBatch: () => undefined,
      onError: () => undefined,
    }),
}
const states: Readonly<Record<string, (socket: Socket) => void>> = {
  silent: () => undefined,
  'answering in drops': (socket) => {
    // A length of a megabyte, of which a byte comes now and then.
    socket.write(Buffer.from([0, 16, 0, 0]))
    const timer = setInterval(() => socket.write('x'), 20)
    socket.on('close', () => clearInterval(timer))
  },
  'cutting connections': (socket) => socket.destroy(),
}

it.each(Object.keys(states))('a cluster that is %s is given up in time, and for good, whatever is opened', async (state) => {
  const outcomes = Object.entries(opens).map(async ([kind, open]) => {
    const broker = await scripted(states[state] as (socket: Socket) => void)
    const calls: DependencyCall[] = []
    const log = connectKafka({ brokers: [`127.0.0.1:${broker.port}`], clientId: 'test' }, undefined, {
      dependency: 'partner-kafka',
      observe: (call) => calls.push(call),
      operationDeadlineMs,
    })
    const sinceMs = performance.now()
    const caught = await open(log).catch((error: unknown) => error)
    expect(AppError.from(caught), kind).toMatchObject({ code: 'KAFKA_BROKER_UNREACHABLE', disposition: 'retry' })
    // The client alone would go on for a minute and a half.
    expect(performance.now() - sinceMs).toBeLessThan(operationDeadlineMs + 10_000)
    expect(calls).toMatchObject([{ dependency: 'partner-kafka', operation: 'open', error: { code: 'KAFKA_BROKER_UNREACHABLE' } }])
    await expect.poll(broker.open).toBe(0)
    const before = broker.connections()
    // As long as the client itself would take to connect again.
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(broker.connections(), kind).toBe(before)
  })
  await Promise.all(outcomes)
})
