import { apiKeyOf } from '@fairline/adapters-postgres/memory'
import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { connect } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ApiFixture } from './api-fixture.ts'
import { createApiFixture, operator, reader } from './api-fixture.ts'
import { fakeMarket } from './fake-boards.ts'
import { openStream } from './stream-socket.ts'
import { askUpgrade } from './upgrade-status.ts'

const game = 'nfl-2016010900'
const board = `/v1/games/${game}/board`
let api: ApiFixture
afterEach(() => api.app.close())

const start = async (over: Parameters<typeof createApiFixture>[0]): Promise<void> => {
  api = await createApiFixture(over)
  api.boards.change(game, [fakeMarket('moneyline/ft')])
  await api.app.listen({ host: '127.0.0.1', port: 0 })
}

const get = (url: string, headers: Readonly<Record<string, string>>) => api.app.inject({ url, headers })
const suspend = (headers: Readonly<Record<string, string>>, idempotencyKey = 'stop') =>
  api.app.inject({
    method: 'POST',
    url: `/v1/games/${game}/suspend`,
    headers: { ...headers, 'idempotency-key': idempotencyKey },
    payload: { note: 'stop' },
  })

/** A server of boards that answers when the test says so, and knows how many reads it had to do at once. */
const holdBoards = (): { readonly waiting: (() => void)[]; most(): number; release(): void } => {
  const read = api.boards.readBoard.bind(api.boards)
  const waiting: (() => void)[] = []
  let isHeld = true
  let running = 0
  let most = 0
  vi.spyOn(api.boards, 'readBoard').mockImplementation(async (gameId) => {
    most = Math.max(most, ++running)
    await (isHeld ? new Promise<void>((resolve) => waiting.push(resolve)) : new Promise(setImmediate))
    running--
    return read(gameId)
  })
  return {
    waiting,
    most: () => most,
    release: () => {
      isHeld = false
      for (const next of waiting.splice(0)) next()
    },
  }
}

/** A client that writes requests without waiting for answers. */
const pipeline = (): { readonly socket: Socket; statuses(): number[]; text(): string } => {
  const socket = connect((api.app.server.address() as AddressInfo).port, '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  const text = (): string => Buffer.concat(chunks).toString('utf8')
  // A socket that the test lets go of may be reset.
  socket.on('error', () => undefined)
  return { socket, text, statuses: () => [...text().matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status)) }
}

const requestLine = (method: string, path: string, headers: Readonly<Record<string, string>>, body = ''): string =>
  `${method} ${path} HTTP/1.1\r\n${Object.entries({ host: 'localhost', ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n${body}`

describe('pipelined requests', () => {
  it('are worked on within the bound of one socket, and another client waits for no more', { timeout: 60_000 }, async () => {
    const maxInFlightPerSocket = 8
    await start({ maxInFlightPerSocket })
    const boards = holdBoards()
    const hostile = pipeline()
    const body = '{"note":"stop"}'
    const stop = requestLine(
      'POST',
      `/v1/games/${game}/suspend`,
      { ...operator, 'content-type': 'application/json', 'content-length': String(body.length), 'idempotency-key': 'pipelined' },
      body,
    )
    hostile.socket.write(requestLine('GET', board, reader).repeat(3000) + stop)
    await vi.waitFor(async () => expect(await api.metrics.expose()).toContain('refused_total{bound="in_flight"}'), { timeout: 20_000 })
    // What is ahead of another client's read is what counts, not how long this machine takes for it.
    expect(boards.waiting).toHaveLength(maxInFlightPerSocket)
    const other = get(board, operator)
    await vi.waitFor(() => expect(boards.waiting).toHaveLength(maxInFlightPerSocket + 1))
    expect((await suspend(operator)).statusCode).toBe(202)
    boards.release()
    expect((await other).statusCode).toBe(200)
    await vi.waitFor(() => expect(hostile.statuses()).toHaveLength(3001), { timeout: 40_000, interval: 500 })
    expect(boards.most()).toBe(maxInFlightPerSocket + 1)
    const statuses = hostile.statuses()
    expect(statuses.at(-1)).toBe(202)
    const refused = statuses.filter((status) => status === 429).length
    expect(statuses.filter((status) => status === 200).length + refused).toBe(3000)
    expect(hostile.text().match(/retry-after: 1\r\n/g)).toHaveLength(refused)
    expect(hostile.text()).toContain('API_IN_FLIGHT_EXCEEDED')
    expect(api.commands.stored.map(({ idempotencyKey }) => idempotencyKey)).toEqual(['stop', 'pipelined'])
    // The bound is of what is in flight: the same socket is served again.
    hostile.socket.write(requestLine('GET', board, reader))
    await vi.waitFor(() => expect(hostile.statuses()).toHaveLength(3002))
    expect(hostile.statuses().at(-1)).toBe(200)
    hostile.socket.destroy()
  })

  it('of a socket that goes away leave nothing behind', async () => {
    await start({ maxInFlightPerSocket: 2 })
    const boards = holdBoards()
    for (let round = 0; round < 3; round++) {
      const hostile = pipeline()
      hostile.socket.write(requestLine('GET', board, reader).repeat(5))
      await vi.waitFor(() => expect(boards.waiting).toHaveLength(2))
      hostile.socket.destroy()
      boards.waiting.splice(0).forEach((next) => next())
    }
    boards.release()
    expect((await get(board, reader)).statusCode).toBe(200)
  })
})

describe('the rate of a key', () => {
  it('is bounded with 429 and Retry-After, for no other key and not for commands', async () => {
    await start({ maxReadsPerSecondPerKey: 5, maxCommandsPerSecondPerKey: 1 })
    const statuses: number[] = []
    for (let sent = 0; sent < 12; sent++) statuses.push((await get('/v1/games', operator)).statusCode)
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429, 429])
    const refused = await get('/v1/games', operator)
    expect(refused.headers).toMatchObject({ 'retry-after': '1', 'content-type': expect.stringContaining('problem+json') as string })
    expect(refused.json()).toMatchObject({ status: 429, code: 'API_RATE_EXCEEDED' })
    expect((await get('/v1/games', reader)).statusCode).toBe(200)
    expect([(await suspend(operator, 'a')).statusCode, (await suspend(operator, 'b')).statusCode]).toEqual([202, 202])
    expect((await suspend(operator, 'c')).json()).toMatchObject({ code: 'API_RATE_EXCEEDED' })
    api.clock.advance(1_000_000)
    expect([(await get('/v1/games', operator)).statusCode, (await suspend(operator, 'c')).statusCode]).toEqual([200, 202])
    expect(await api.metrics.expose()).toContain('fairline_api_refused_total{bound="rate"} 4')
  })
})

describe('wrong keys', () => {
  const from = (address: string): Readonly<Record<string, string>> => ({ 'x-forwarded-for': address })

  it('of one address cost so many queries and no more, however they come', async () => {
    await start({ maxWrongKeysPerMinute: 30, trustedProxies: ['127.0.0.0/8'] })
    expect((await get('/v1/games', { ...reader, ...from('192.0.2.1') })).statusCode).toBe(200)
    const asked = api.keys.lookups()
    const wrong = Array.from({ length: 4000 }, (_, index) => apiKeyOf(`wrong ${index}`))
    const codes = new Map<string, number>()
    for (let sent = 0; sent < wrong.length; sent += 200) {
      const batch = wrong.slice(sent, sent + 200).map((key) => get('/v1/games', { 'x-api-key': key, ...from('192.0.2.1') }))
      for (const response of await Promise.all(batch)) {
        const { code } = response.json<{ readonly code: string }>()
        codes.set(code, (codes.get(code) ?? 0) + 1)
        if (response.statusCode === 429) expect(response.headers['retry-after']).toBe('2')
      }
    }
    expect(Object.fromEntries(codes)).toEqual({ API_KEY_INVALID: 30, API_WRONG_KEYS_EXCEEDED: 3970 })
    expect(api.keys.lookups() - asked).toBe(30)
    // A key that was valid before is looked up again, also from there; a new one from elsewhere too.
    api.clock.advance(10_000_001)
    expect((await get('/v1/games', { ...reader, ...from('192.0.2.1') })).statusCode).toBe(200)
    expect((await get('/v1/games', { ...operator, ...from('192.0.2.2') })).statusCode).toBe(200)
    expect((await suspend({ ...operator, ...from('192.0.2.1') })).statusCode).toBe(202)
  })

  it('are counted by the address of the connection where no proxy is trusted', async () => {
    await start({ maxWrongKeysPerMinute: 2 })
    const codes: unknown[] = []
    for (let sent = 0; sent < 4; sent++) {
      const response = await get('/v1/games', { 'x-api-key': apiKeyOf(`wrong ${sent}`), ...from(`192.0.2.${sent}`) })
      codes.push(response.json<{ readonly code: string }>().code)
    }
    expect(codes).toEqual(['API_KEY_INVALID', 'API_KEY_INVALID', 'API_WRONG_KEYS_EXCEEDED', 'API_WRONG_KEYS_EXCEEDED'])
  })

  it('that are malformed, and lookups that fail, count for nothing', async () => {
    await start({ maxWrongKeysPerMinute: 1 })
    for (const key of ['flk_x', 'x'.repeat(53), `${reader['x-api-key']}x`]) await get('/v1/games', { 'x-api-key': key })
    expect(api.keys.lookups()).toBe(0)
    api.keys.failing = true
    for (let sent = 0; sent < 3; sent++) expect((await get('/v1/games', reader)).statusCode).toBe(503)
    api.keys.failing = false
    expect((await get('/v1/games', reader)).statusCode).toBe(200)
  })
})

describe('stream clients', () => {
  it('of one key take so many places, and leave the others', async () => {
    await start({ maxStreamClients: 3, maxStreamClientsPerKey: 2 })
    const sockets = [await openStream(api.app, reader), await openStream(api.app, reader)]
    expect(await askUpgrade(api.app, '/v1/stream', reader)).toEqual({ status: 429, code: 'API_STREAMS_EXCEEDED' })
    sockets.push(await openStream(api.app, operator))
    expect(await askUpgrade(api.app, '/v1/stream', operator)).toEqual({ status: 503, code: 'API_STREAM_FULL' })
    sockets[0]?.close()
    await sockets[0]?.closed
    await vi.waitFor(async () => expect((await askUpgrade(api.app, '/v1/stream', reader)).status).toBe(101))
    for (const socket of sockets) socket.close()
  })
})

describe('connections', () => {
  const open = async (count: number): Promise<readonly Socket[]> => {
    const sockets = Array.from({ length: count }, () => connect((api.app.server.address() as AddressInfo).port, '127.0.0.1'))
    for (const socket of sockets) socket.on('error', () => undefined).resume()
    await Promise.all(sockets.map((socket) => once(socket, 'connect')))
    return sockets
  }
  const isOpen = ({ readyState }: Socket): boolean => readyState === 'open'

  it('of one address are bounded, and open again when others close', async () => {
    await start({ maxConnectionsPerAddress: 5 })
    const sockets = await open(9)
    await vi.waitFor(() => expect(sockets.filter(isOpen)).toHaveLength(5))
    for (const socket of sockets) socket.destroy()
    await vi.waitFor(async () => expect((await askUpgrade(api.app, '/v1/stream', reader)).status).toBe(101))
  })

  it('of a trusted proxy are not', async () => {
    await start({ maxConnectionsPerAddress: 2, trustedProxies: ['127.0.0.1'] })
    const sockets = await open(6)
    expect((await askUpgrade(api.app, '/v1/stream', reader)).status).toBe(101)
    expect(sockets.filter(isOpen)).toHaveLength(6)
    for (const socket of sockets) socket.destroy()
  })
})
