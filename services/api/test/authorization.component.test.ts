import { apiKeyOf } from '@fairline/adapters-postgres/memory'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ApiFixture } from './api-fixture.ts'
import { createApiFixture } from './api-fixture.ts'
import type { Caller } from './authorization-table.ts'
import { authorizationTable, callers, verdicts } from './authorization-table.ts'
import { fakeMarket } from './fake-boards.ts'
import { askUpgrade } from './upgrade-status.ts'

const keyCacheMs = 10_000
let api: ApiFixture
let commands = 0

beforeAll(async () => {
  api = await createApiFixture({ keyCacheMs })
  api.boards.change('nfl-2016010900', [fakeMarket('moneyline/ft')])
  await api.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => api.app.close())

/** The headers of a caller. A key that ends while it is cached was used just before. */
const headersOf = async (caller: Caller): Promise<Readonly<Record<string, string>>> => {
  if (caller === 'no key') return {}
  const secret = apiKeyOf(`${caller} ${commands++}`)
  const headers = { 'x-api-key': secret }
  const bothScopes = { name: caller, scopes: ['read', 'operate'] } as const
  const use = async (): Promise<void> => {
    expect((await api.app.inject({ url: '/v1/games', headers })).statusCode).toBe(200)
  }
  if (caller === 'read' || caller === 'operate') api.keys.addApiKey(secret, { name: caller, scopes: [caller] })
  if (caller === 'both') api.keys.addApiKey(secret, bothScopes)
  if (caller === 'revoked') await api.keys.revokeApiKey(api.keys.addApiKey(secret, bothScopes))
  if (caller === 'expired') api.keys.addApiKey(secret, { ...bothScopes, expiresAt: new Date(0) })
  if (caller === 'revoked while cached') {
    const id = api.keys.addApiKey(secret, bothScopes)
    await use()
    await api.keys.revokeApiKey(id)
    api.clock.advance(keyCacheMs * 1000)
  }
  if (caller === 'expired while cached') {
    const endsAtMs = api.clock.nowUs() / 1000 + 1
    api.keys.addApiKey(secret, { ...bothScopes, expiresAt: new Date(endsAtMs) })
    await use()
    // Well within the time for which a lookup is remembered.
    api.clock.advance(1000)
  }
  return headers
}

const ask = async (route: string, path: string, caller: Caller, body?: object) => {
  const headers = { ...(await headersOf(caller)), 'idempotency-key': `k-${commands++}` }
  const method = route.split(' ', 1)[0] as 'GET'
  const response = await api.app.inject({ method, url: path, headers, ...(body === undefined ? {} : { payload: body }) })
  return { status: response.statusCode, code: route.startsWith('HEAD') ? undefined : codeIn(response.body) }
}

const codeIn = (text: string): string | undefined => /"code":"(API_[A-Z_]+)"/.exec(text)?.[1]

const statusOf = { API_KEY_MISSING: 401, API_KEY_INVALID: 401, API_KEY_ENDED: 401, API_SCOPE_MISSING: 403 } as const

it('names every route that is served, and none twice', () => {
  const named = authorizationTable.map(({ route }) => route)
  expect(named).toEqual([...new Set(named)])
  const urlsOfTable = new Set(named.map((route) => route.split(' ')[1]))
  // Other methods of an address that is in the table are tried below.
  const unnamed = api.routes.filter(({ method, url }) => !named.includes(`${method} ${url}`) && !urlsOfTable.has(url))
  expect(unnamed).toEqual([])
  const served = new Set(api.routes.map(({ method, url }) => `${method} ${url}`))
  expect(named.filter((route) => !served.has(route))).toEqual([])
})

describe.each(authorizationTable)('$route', ({ route, access, path, body, status }) => {
  it.each(callers)(`is for ${access}: %s`, async (caller) => {
    const verdict = verdicts[access][caller]
    const answer = await ask(route, path, caller, body)
    if (verdict === 'admitted') expect(answer.status).toBe(status)
    else expect(answer).toEqual({ status: statusOf[verdict], code: route.startsWith('HEAD') ? undefined : verdict })
  })
})

describe('other methods of an address', () => {
  const named = new Set(authorizationTable.map(({ route }) => route))
  const paths = new Map(authorizationTable.map(({ route, path }) => [route.split(' ')[1] as string, path]))

  it.each(callers)('are refused: %s', async (caller) => {
    const others = api.routes.filter(({ method, url }) => url.startsWith('/v1/') && !named.has(`${method} ${url}`))
    expect(others.length).toBeGreaterThan(30)
    for (const { method, url } of others) {
      const verdict = verdicts.any[caller]
      const answer = await ask(`${method} ${url}`, paths.get(url) ?? url, caller)
      const expected = verdict === 'admitted' ? { status: 405, code: 'API_METHOD_REFUSED' } : { status: statusOf[verdict], code: verdict }
      expect({ method, url, ...answer }).toEqual({ method, url, ...expected, ...(method === 'HEAD' ? { code: undefined } : {}) })
    }
  })
})

describe('WebSocket', () => {
  it.each(callers)('the stream is for read: %s', async (caller) => {
    const verdict = verdicts.read[caller]
    const answer = await askUpgrade(api.app, '/v1/stream', await headersOf(caller))
    expect(answer).toEqual(verdict === 'admitted' ? { status: 101, code: undefined } : { status: statusOf[verdict], code: verdict })
  })

  it.each(authorizationTable.filter(({ route }) => route.startsWith('GET') && route !== 'GET /v1/stream'))(
    'is refused at once on $route',
    async ({ path }) => {
      expect(await askUpgrade(api.app, path, await headersOf('both'))).toEqual({ status: 400, code: 'API_UPGRADE_REFUSED' })
    },
  )

  it('is refused where there is no route, and other protocols are not offered', async () => {
    expect(await askUpgrade(api.app, '/v1/none', await headersOf('both'))).toEqual({ status: 404, code: 'API_ROUTE_UNKNOWN' })
    expect(await askUpgrade(api.app, '/v1/games', await headersOf('both'), 'h2c')).toEqual({ status: 200, code: undefined })
    expect(await askUpgrade(api.app, '/v1/games', {}, 'h2c')).toEqual({ status: 401, code: 'API_KEY_MISSING' })
  })
})
