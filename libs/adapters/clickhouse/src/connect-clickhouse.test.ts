import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DependencyCall } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import { afterEach, expect, it } from 'vitest'
import type { ClickHouse } from './connect-clickhouse.ts'
import { connectClickHouse } from './connect-clickhouse.ts'

const requestTimeoutMs = 300
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

type Answer = Parameters<typeof createServer>[1]

const portOf = async (answer: Answer): Promise<number> => {
  const server = createServer({}, answer)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const states: Readonly<Record<string, Answer>> = {
  silent: () => undefined,
  // A byte now and then: no socket is ever idle, and no answer ever whole.
  slow: (_, response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write(' '), 50)
    response.on('close', () => clearInterval(timer))
  },
  resetting: (request) => request.socket.destroy(),
}
const operations: Readonly<Record<string, (clickhouse: ClickHouse) => Promise<unknown>>> = {
  migrate: (clickhouse) => clickhouse.migrate(),
  query: (clickhouse) => clickhouse.query('SELECT 1'),
  ping: (clickhouse) => clickhouse.ping(),
}

const fate = async (operation: Promise<unknown>): Promise<string> => {
  const since = performance.now()
  const code = await operation.then(
    () => 'done',
    (caught: unknown) => AppError.from(caught).code,
  )
  return performance.now() - since < requestTimeoutMs + 2_000 ? code : `${code}, late`
}

it.each(Object.keys(states))(
  'ends every operation in time while the server is %s, and tells the observer',
  async (state) => {
    const calls: DependencyCall[] = []
    const url = `http://127.0.0.1:${await portOf(states[state])}`
    const clickhouse = connectClickHouse({ url, username: 'u', password: '', database: 'd', requestTimeoutMs }, (call) => calls.push(call))
    for (const [name, operation] of Object.entries(operations))
      expect(`${name}: ${await fate(operation(clickhouse))}`).toBe(`${name}: CLICKHOUSE_SERVER_UNREACHABLE`)
    expect(calls.map(({ outcome }) => outcome)).not.toContain('done')
    expect(calls).toHaveLength(3)
    expect(await fate(clickhouse.close())).toBe('done')
  },
  15_000,
)

it('repeats an insert until it is told to stop, each attempt in time', async () => {
  const stop = new AbortController()
  const url = `http://127.0.0.1:${await portOf(states['silent'])}`
  const clickhouse = connectClickHouse({ url, username: 'u', password: '', database: 'd', requestTimeoutMs })
  const retries: string[] = []
  const inserted = clickhouse.insertBlock('events', 'token', [{}] as never, {
    signal: stop.signal,
    onRetry: ({ code }) => {
      retries.push(code)
      if (retries.length === 2) stop.abort()
    },
  })
  await expect(inserted).rejects.toThrow()
  expect(retries).toEqual(['CLICKHOUSE_SERVER_UNREACHABLE', 'CLICKHOUSE_SERVER_UNREACHABLE'])
}, 15_000)
