import { apiKeyOf } from '@fairline/adapters-postgres/memory'
import { heapGrowth, idProblems, tableLine } from '@fairline/kernel/testing'
import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { problemSchema } from '../src/schemas.ts'
import type { ApiFixture } from './api-fixture.ts'
import { createApiFixture } from './api-fixture.ts'
import { fakeMarket } from './fake-boards.ts'
import { httpBadInput } from './http-rows.ts'

const maxConnections = 40
let api: ApiFixture
let port: number
beforeAll(async () => {
  api = await createApiFixture({ maxBodyBytes: 16_384, maxUrlLength: 2048, headersTimeoutMs: 1500, requestTimeoutMs: 2000, maxConnections })
  api.boards.change('nfl-2016010900', [fakeMarket('moneyline/ft')])
  await api.keys.revokeApiKey(api.keys.addApiKey(apiKeyOf('revoked'), { name: 'revoked', scopes: ['read'] }))
  api.keys.addApiKey(apiKeyOf('expired'), { name: 'expired', scopes: ['read'], expiresAt: new Date(0) })
  await api.app.listen({ host: '127.0.0.1', port: 0 })
  port = (api.app.server.address() as AddressInfo).port
})
const waits: { readonly row: string; readonly ms: number }[] = []
afterAll(async () => {
  await api.app.close()
  const slowest = waits.toSorted((a, b) => b.ms - a.ms)[0]
  console.info(`good requests after ${waits.length} bad ones: ${slowest?.ms.toFixed(1)} ms at most (${slowest?.row})`)
})

interface Answer {
  readonly status: number
  readonly body: string
}

/** Writes bytes to a socket of its own and reads until the API closes it. */
const exchange = async (bytes: Buffer): Promise<Answer> => {
  const socket = connect(port, '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  // A refused request may be reset while it is still being written; what counts is the answer.
  socket.on('error', () => undefined)
  socket.write(bytes)
  await new Promise((resolve) => socket.once('close', resolve))
  const text = Buffer.concat(chunks).toString('utf8')
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), body: text.slice(text.indexOf('\r\n\r\n') + 4) }
}
const goodRequest = (): Promise<Answer> =>
  exchange(
    Buffer.from(
      `GET /v1/games/nfl-2016010900 HTTP/1.1\r\nhost: localhost\r\nx-api-key: ${apiKeyOf('reader')}\r\nconnection: close\r\n\r\n`,
    ),
  )

it('has every row of the catalogue, tried or spared with a reason', () => {
  expect(idProblems(httpBadInput)).toEqual([])
  console.info(tableLine(httpBadInput))
})

it.each(httpBadInput.rows.map((row) => [row.id, row.what, row] as const))('%s, %s', async (id, what, { bytes, status, code }) => {
  const answer = await exchange(bytes)
  expect({ status: answer.status, body: answer.body.slice(0, 300) }).toMatchObject({ status })
  if (code !== undefined) expect(problemSchema.parse(JSON.parse(answer.body))).toMatchObject({ status, code })
  expect(answer.body).not.toMatch(/flk_|node_modules|at \w+ \(/)
  const sentAt = performance.now()
  expect((await goodRequest()).status).toBe(200)
  const ms = performance.now() - sentAt
  expect(ms).toBeLessThan(1000)
  waits.push({ row: `${id}, ${what}`, ms })
})

it('H59, more sockets than it takes: the others are refused, and it serves again when they are gone', async () => {
  const sockets = await Promise.all(
    Array.from({ length: maxConnections + 60 }, async (): Promise<Socket> => {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => undefined)
      await once(socket, 'connect')
      return socket
    }),
  )
  const isOver = (socket: Socket): boolean => socket.readyState !== 'open'
  for (const socket of sockets) socket.resume()
  await vi.waitFor(() => expect(sockets.filter(isOver).length).toBeGreaterThanOrEqual(60), { timeout: 10_000 })
  for (const socket of sockets) socket.destroy()
  await vi.waitFor(async () => expect((await goodRequest()).status).toBe(200), { timeout: 10_000 })
})

it('keeps nothing of bad requests in memory', async () => {
  const requestsPerRound = 150
  const body = `{"note":"${'x'.repeat(15_000)}`
  const bad = Buffer.from(
    `POST /v1/games/nfl-2016010900/suspend HTTP/1.1\r\nhost: localhost\r\nx-api-key: ${apiKeyOf('operator')}\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  )
  const rounds = 8
  const growth = await heapGrowth({
    warmUps: 2,
    rounds,
    round: async () => {
      for (let sent = 0; sent < requestsPerRound; sent += 10)
        for (const { status } of await Promise.all(Array.from({ length: 10 }, () => exchange(bad)))) expect(status).toBe(400)
    },
  })
  console.info(`memory after ${rounds * requestsPerRound} bad requests of 15 kB: ${((growth - 1) * 100).toFixed(2)} % more`)
  expect(growth).toBeLessThan(1.1)
})
