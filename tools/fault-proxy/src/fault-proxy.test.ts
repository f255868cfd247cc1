import { once } from 'node:events'
import type { AddressInfo, Server, Socket } from 'node:net'
import { connect, createServer } from 'node:net'
import { type AppError, seededRandom } from '@fairline/kernel'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FaultProxy } from './fault-proxy.ts'
import { startFaultProxy } from './fault-proxy.ts'
import { kafkaApis } from './kafka-exchange.ts'
import { requestFrame, responseFrame } from './testing.ts'

const portOf = (server: Server): number => (server.address() as AddressInfo).port

const listening = async (onSocket: (socket: Socket) => void): Promise<Server> => {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => undefined)
    onSocket(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

/** Answers every Kafka request with its own bytes as the body. */
const answerKafka = (socket: Socket): void => {
  socket.on('data', (chunk: Buffer) => {
    for (let at = 0; at < chunk.length; at += 4 + chunk.readInt32BE(at))
      socket.write(responseFrame(chunk.readInt32BE(at + 8), chunk.subarray(at, at + 4 + chunk.readInt32BE(at))))
  })
}

let servers: Server[]
let proxy: FaultProxy
let clients: Client[]
const errors: AppError[] = []

/** A client that keeps what it hears. */
class Client {
  readonly socket: Socket
  readonly heard: Buffer[] = []
  readonly chunks: number[] = []
  failure = ''

  constructor(route: string) {
    const [host = '', port] = proxy.addressOf(route).split(':')
    this.socket = connect({ host, port: Number(port) })
    this.socket.on('error', (error) => void (this.failure = (error as NodeJS.ErrnoException).code ?? error.message))
    this.socket.on('data', (chunk: Buffer) => {
      this.heard.push(chunk)
      this.chunks.push(chunk.length)
    })
    clients.push(this)
  }

  text(): string {
    return Buffer.concat(this.heard).toString()
  }

  async until(isTrue: (client: Client) => boolean): Promise<void> {
    const deadline = Date.now() + 10_000
    while (!isTrue(this)) {
      if (Date.now() > deadline) throw new Error(`Heard only ${this.text().length} bytes, ${this.failure || 'no error'}.`)
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
  }

  /** Sends something and waits for its echo. */
  async echo(text: string): Promise<number> {
    const began = performance.now()
    const expected = this.text() + text
    this.socket.write(text)
    await this.until((client) => client.text() === expected)
    return performance.now() - began
  }
}

beforeEach(async () => {
  clients = []
  const echo = await listening((socket) => socket.pipe(socket))
  const broker = await listening(answerKafka)
  servers = [echo, broker]
  proxy = await startFaultProxy({
    routes: [
      { name: 'echo', target: { host: '127.0.0.1', port: portOf(echo) }, protocol: 'tcp' },
      { name: 'other', target: { host: '127.0.0.1', port: portOf(echo) }, protocol: 'tcp' },
      { name: 'broker', target: { host: '127.0.0.1', port: portOf(broker) }, protocol: 'kafka' },
    ],
    random: seededRandom(1),
    onError: (error) => void errors.push(error),
  })
})
afterEach(async () => {
  for (const { socket } of clients) socket.destroy()
  await proxy.close()
  for (const server of servers) server.close()
})

describe('without toxics', () => {
  it('passes bytes and ends on, and counts connections', async () => {
    const client = new Client('echo')
    await client.echo('hello')
    expect(proxy.connections()).toBe(1)
    expect(proxy.connections('other')).toBe(0)
    client.socket.end('last')
    await once(client.socket, 'end')
    expect(client.text()).toBe('hellolast')
    await client.until(() => proxy.connections() === 0)
  })

  it('carries more than it keeps unchanged', async () => {
    const client = new Client('echo')
    const sent = Buffer.alloc(8 * 1024 * 1024, 'abcdefg')
    client.socket.end(sent)
    await once(client.socket, 'end')
    expect(Buffer.concat(client.heard).equals(sent)).toBe(true)
  })

  it('closes a client whose server is not there', async () => {
    const echo = servers[0] as Server
    echo.close()
    const client = new Client('echo')
    await once(client.socket, 'close')
  })

  it('refuses a port that is taken, and toxics for routes that cannot have them', async () => {
    const port = portOf(servers[0] as Server)
    const route = { name: 'a', port, target: { host: '127.0.0.1', port }, protocol: 'tcp' } as const
    const options = { routes: [route], random: seededRandom(1), onError: () => undefined }
    await expect(startFaultProxy(options)).rejects.toMatchObject({ code: 'FAULT_PROXY_PORT_UNUSABLE' })
    const unknown = expect.objectContaining({ code: 'FAULT_PROXY_ROUTE_UNKNOWN' })
    expect(() => proxy.apply({ kind: 'blackhole', routes: ['nowhere'] })).toThrow(unknown)
    expect(() => proxy.apply({ kind: 'kafka', api: 'Fetch', direction: 'request', fault: 'drop', routes: ['echo'] })).toThrow(unknown)
  })
})

describe('toxics of a stream', () => {
  it('latency delays both ways', async () => {
    const client = new Client('echo')
    await client.echo('a')
    proxy.apply({ kind: 'latency', delayMs: 100, jitterMs: 20 })
    expect(await client.echo('b')).toBeGreaterThan(198)
  })

  it('latency works on its routes only, and what it holds goes on when it is removed', async () => {
    const [client, other] = [new Client('echo'), new Client('other')]
    const slow = proxy.apply({ kind: 'latency', delayMs: 3_600_000, routes: ['echo'] })
    client.socket.write('held')
    await other.echo('free')
    expect(client.text()).toBe('')
    slow.remove()
    await client.until(() => client.text() === 'held')
  })

  it('bandwidth bounds the speed', async () => {
    const client = new Client('echo')
    proxy.apply({ kind: 'bandwidth', direction: 'response', bytesPerSecond: 10_000 })
    expect(await client.echo('x'.repeat(4_000))).toBeGreaterThan(300)
  })

  it('a slicer cuts writes and loses nothing', async () => {
    const client = new Client('echo')
    proxy.apply({ kind: 'slicer', direction: 'response', bytes: 3, gapMs: 1 })
    await client.echo('0123456789'.repeat(5))
    expect(client.chunks.length).toBeGreaterThan(5)
  })

  it('a one-way blackhole holds one direction, and what it held arrives after the heal', async () => {
    const client = new Client('echo')
    await client.echo('a')
    const reached: Buffer[] = []
    servers[0]?.on('connection', (socket: Socket) => socket.on('data', (chunk: Buffer) => reached.push(chunk)))
    const second = new Client('echo')
    proxy.apply({ kind: 'blackhole', direction: 'response' })
    second.socket.write('held')
    await second.until(() => Buffer.concat(reached).toString() === 'held')
    expect(second.text()).toBe('')
    proxy.heal()
    await second.until(() => second.text() === 'held')
    expect(second.failure).toBe('')
  })

  it('limit-data resets the connection in the middle', async () => {
    const client = new Client('echo')
    const limit = proxy.apply({ kind: 'limit-data', direction: 'response', bytes: 7 })
    client.socket.write('0123456789')
    await client.until(() => client.failure !== '')
    expect(client.failure).toBe('ECONNRESET')
    expect(client.text().length).toBeLessThanOrEqual(7)
    expect(limit.hits()).toBe(1)
  })

  it('slow-close holds the end back, not the data', async () => {
    const client = new Client('echo')
    proxy.apply({ kind: 'slow-close', delayMs: 100 })
    const began = performance.now()
    client.socket.end('bye')
    await client.until(() => client.text() === 'bye')
    await once(client.socket, 'end')
    expect(performance.now() - began).toBeGreaterThan(198)
  })

  it('reset breaks open connections and new ones until it is removed', async () => {
    const client = new Client('echo')
    await client.echo('a')
    const reset = proxy.apply({ kind: 'reset', afterMs: 0 })
    await client.until(() => client.failure === 'ECONNRESET')
    const next = new Client('echo')
    await next.until(() => next.socket.closed)
    await reset.firstHit
    expect(reset.hits()).toBe(2)
    proxy.heal()
    await new Client('echo').echo('b')
  })
})

describe('toxics of Kafka', () => {
  const { EndTxn, Produce } = kafkaApis
  const answer = (request: Buffer): Buffer => responseFrame(request.readInt32BE(8), request)

  it('drops the second answer of an api and passes the rest, one byte at a time', async () => {
    const client = new Client('broker')
    proxy.apply({ kind: 'slicer', bytes: 1 })
    const dropped = proxy.apply({ kind: 'kafka', api: 'EndTxn', direction: 'response', fault: 'drop', skip: 1, limit: 1 })
    const requests = [1, 2, 3, 4].map((id) => requestFrame(id === 4 ? Produce : EndTxn, id))
    client.socket.write(Buffer.concat(requests))
    const expected = Buffer.concat(requests.filter((_, i) => i !== 1).map(answer))
    await client.until(() => Buffer.concat(client.heard).equals(expected))
    expect(dropped.hits()).toBe(1)
  })

  it('delays an answer and what is behind it, in order', async () => {
    const client = new Client('broker')
    const late = proxy.apply({ kind: 'kafka', api: 'EndTxn', direction: 'response', fault: { delayMs: 120 } })
    const requests = [requestFrame(EndTxn, 1), requestFrame(Produce, 2)]
    const began = performance.now()
    client.socket.write(Buffer.concat(requests))
    await client.until(() => Buffer.concat(client.heard).equals(Buffer.concat(requests.map(answer))))
    expect(performance.now() - began).toBeGreaterThan(118)
    await late.firstHit
  })

  it('delivers a delayed request although its client is gone', async () => {
    const reached: Buffer[] = []
    servers[1]?.on('connection', (socket: Socket) => socket.on('data', (chunk: Buffer) => reached.push(chunk)))
    const client = new Client('broker')
    const late = proxy.apply({ kind: 'kafka', api: 'EndTxn', direction: 'request', fault: { delayMs: 100 } })
    const request = requestFrame(EndTxn, 1)
    client.socket.write(request)
    await late.firstHit
    client.socket.resetAndDestroy()
    await client.until(() => Buffer.concat(reached).equals(request))
    await client.until(() => proxy.connections() === 0)
  })

  it('disconnects in place of an answer: the broker has done what the client does not know of', async () => {
    const reached: Buffer[] = []
    servers[1]?.on('connection', (socket: Socket) => socket.on('data', (chunk: Buffer) => reached.push(chunk)))
    const client = new Client('broker')
    proxy.apply({ kind: 'kafka', api: 'EndTxn', direction: 'response', fault: 'disconnect' })
    client.socket.write(requestFrame(EndTxn, 1))
    await client.until(() => client.failure === 'ECONNRESET')
    expect(Buffer.concat(reached)).toEqual(requestFrame(EndTxn, 1))
    expect(client.heard).toEqual([])
  })

  it('reports a client that does not speak Kafka and breaks its connection', async () => {
    const client = new Client('broker')
    client.socket.write('GET / HTTP/1.1\r\n\r\n')
    await client.until(() => client.failure === 'ECONNRESET')
    expect(errors.map(({ code }) => code)).toEqual(['FAULT_PROXY_NOT_KAFKA'])
  })
})
