import { apiKeyOf } from '@fairline/adapters-postgres/memory'
import { marketTypesOf } from '@fairline/contracts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { boardSchema, gamesPageSchema, gameSchema, problemSchema } from '../src/schemas.ts'
import type { ApiFixture } from './api-fixture.ts'
import { createApiFixture, operator, reader } from './api-fixture.ts'
import { fakeMarket } from './fake-boards.ts'

let api: ApiFixture
beforeEach(async () => {
  api = await createApiFixture()
  api.boards.change('nfl-2016010900', [
    fakeMarket('moneyline/ft'),
    fakeMarket('spread/ft/-7', { line: -7 }),
    fakeMarket('total/ft/85', { line: 85, status: 'suspended', reason: 'review' }),
  ])
})
afterEach(() => api.app.close())

const get = (url: string, headers: Readonly<Record<string, string>> = reader) => api.app.inject({ method: 'GET', url, headers })
const post = (url: string, payload: unknown, headers: Readonly<Record<string, string>> = {}) =>
  api.app.inject({ method: 'POST', url, payload: payload as object, headers: { ...operator, 'idempotency-key': 'k-1', ...headers } })

const expectProblem = (
  response: { readonly statusCode: number; readonly headers: object; readonly body: string },
  status: number,
  code: string,
): void => {
  expect({ status: response.statusCode, body: response.body }).toMatchObject({ status })
  expect(response.headers).toMatchObject({ 'content-type': expect.stringContaining('application/problem+json') as string })
  expect(problemSchema.parse(JSON.parse(response.body))).toMatchObject({ status, code })
}

describe('keys', () => {
  it.each([
    ['none', {}, 'API_KEY_MISSING'],
    ['an empty one', { 'x-api-key': '' }, 'API_KEY_MISSING'],
    ['an unknown one', { 'x-api-key': 'flk_x' }, 'API_KEY_INVALID'],
    ['one that nobody made', { 'x-api-key': apiKeyOf('nobody') }, 'API_KEY_INVALID'],
    ['two of them', { 'x-api-key': `${operator['x-api-key']}, ${reader['x-api-key']}` }, 'API_KEY_INVALID'],
    ['a huge one', { 'x-api-key': 'x'.repeat(10_000) }, 'API_KEY_INVALID'],
    ['one in another header', { authorization: `Bearer ${operator['x-api-key']}` }, 'API_KEY_MISSING'],
  ])('refuses a request with %s', async (_what, headers, code) => {
    const response = await get('/v1/games', headers)
    expectProblem(response, 401, code)
    expect(response.headers['www-authenticate']).toContain('X-API-Key')
  })

  it('takes no key from the address and does not repeat it', async () => {
    const response = await get(`/v1/games?api_key=${operator['x-api-key']}`, {})
    expectProblem(response, 401, 'API_KEY_MISSING')
    expect(response.body).not.toContain(operator['x-api-key'])
  })

  it('tells an ended key from an unknown one', async () => {
    await api.keys.revokeApiKey(api.keyIds.reader)
    expectProblem(await get('/v1/games'), 401, 'API_KEY_ENDED')
  })

  it('looks a key up once while it is remembered, and again afterwards', async () => {
    await get('/v1/games')
    await get('/v1/games')
    expect(api.keys.lookups()).toBe(1)
    await api.keys.revokeApiKey(api.keyIds.reader)
    api.clock.advance(10_000_001)
    expectProblem(await get('/v1/games'), 401, 'API_KEY_ENDED')
  })

  it('answers 503 while keys cannot be looked up, and serves those it knows', async () => {
    await get('/v1/games')
    api.keys.failing = true
    expect((await get('/v1/games')).statusCode).toBe(200)
    const response = await get('/v1/games', operator)
    expectProblem(response, 503, 'API_BACKEND_UNAVAILABLE')
    expect(response.headers['retry-after']).toBe('1')
  })
})

describe('games', () => {
  it('lists games by start and pages through all of them once', async () => {
    for (const id of ['nfl-b', 'nba-1', 'mlb-9']) api.boards.change(id, [fakeMarket('moneyline/ft')])
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const response = await get(`/v1/games?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`)
      const page = gamesPageSchema.parse(response.json())
      seen.push(...page.games.map(({ gameId }) => gameId))
      cursor = page.nextCursor
    }
    expect(seen).toEqual(['mlb-9', 'nba-1', 'nfl-2016010900', 'nfl-b'])
  })

  it('filters by sport, date and phase', async () => {
    api.boards.change('nba-1', [], {
      gameDate: '2024-02-29',
      score: { phase: 'final', homeScore: 1, awayScore: 0, clock: '', situation: '' },
    })
    const idsOf = async (query: string): Promise<string[]> =>
      gamesPageSchema.parse((await get(`/v1/games?${query}`)).json()).games.map(({ gameId }) => gameId)
    expect(await idsOf('sport=nba')).toEqual(['nba-1'])
    api.clock.advance(1_000_000)
    expect(await idsOf('date=2016-01-09')).toEqual(['nfl-2016010900'])
    expect(await idsOf('phase=final')).toEqual(['nba-1'])
    expect(await idsOf('sport=mlb')).toEqual([])
  })

  it.each([
    'limit=-1',
    'limit=0',
    'limit=1e9',
    'limit=abc',
    'limit=101',
    'limit=010',
    'sport=cricket',
    "sport=nba'%20OR%201=1",
    'date=2026-02-30',
    'date=today',
    'sort=unknown',
    'sport=nfl&sport=nba',
    'phase=LIVE',
    'sport=',
    `cursor=${'x'.repeat(401)}`,
  ])('refuses ?%s', async (query) => {
    expectProblem(await get(`/v1/games?${query}`), 400, 'API_REQUEST_INVALID')
  })

  it('refuses a forged cursor and one of another filter', async () => {
    api.boards.change('nfl-b', [])
    expectProblem(await get('/v1/games?cursor=bm8'), 400, 'API_CURSOR_INVALID')
    const { nextCursor } = gamesPageSchema.parse((await get('/v1/games?limit=1')).json())
    expectProblem(await get(`/v1/games?sport=nfl&cursor=${String(nextCursor)}`), 400, 'API_CURSOR_INVALID')
  })

  it('shows one game', async () => {
    const game = gameSchema.parse((await get('/v1/games/nfl-2016010900')).json())
    expect(game).toMatchObject({
      sport: 'nfl',
      home: { abbreviation: 'KC' },
      score: { home: 7, phase: 'live' },
      state: 'ACTIVE',
      ageMs: 0,
      feed: 'alive',
    })
  })

  it.each([
    'nfl-none',
    'cricket-1',
    '*',
    '%7Bnfl-1%7D',
    'nfl-%00',
    '..%2f..%2fetc',
    "nfl-1'%20OR%20'1",
    'NFL-2016010900',
    'nfl-2016010900;x=1',
    '__proto__',
  ])('answers 404 in one clear line for the game %s', async (id) => {
    const response = await get(`/v1/games/${id}/board`)
    expectProblem(response, 404, 'API_GAME_UNKNOWN')
    expect((JSON.parse(response.body) as { detail: string }).detail).not.toContain('\n')
  })

  it('answers 503 while boards cannot be read', async () => {
    api.boards.failing = true
    expectProblem(await get('/v1/games/nfl-2016010900/board'), 503, 'API_BACKEND_UNAVAILABLE')
    expectProblem(await get('/v1/games'), 503, 'API_BACKEND_UNAVAILABLE')
    api.boards.failing = false
    expect((await get('/v1/games')).statusCode).toBe(200)
  })
})

describe('board', () => {
  const board = async (query = '') => boardSchema.parse((await get(`/v1/games/nfl-2016010900/board${query}`)).json())

  it('shows markets with decimal prices, points and age', async () => {
    api.clock.advance(1_234_000)
    const { markets, ageMs, state, changeSeq } = await board()
    expect({ ageMs, state, changeSeq }).toEqual({ ageMs: 1234, state: 'ACTIVE', changeSeq: 1 })
    expect(markets.map(({ key, status, reason, line }) => [key, status, reason, line])).toEqual([
      ['moneyline/ft', 'ACTIVE', '', null],
      ['spread/ft/-7', 'ACTIVE', '', -3.5],
      ['total/ft/85', 'SUSPENDED', 'review', 42.5],
    ])
    expect(markets[0]?.prices).toEqual([
      { selection: 'home', price: 1.91, probability: 0.5 },
      { selection: 'away', price: null, probability: 0.5 },
    ])
    expect((await board('?types=spread')).markets.map(({ type }) => type)).toEqual(['spread'])
    expectProblem(await get('/v1/games/nfl-2016010900/board?types=*'), 400, 'API_REQUEST_INVALID')
  })

  it('is stale, then suspended, and never shows anything active when it ran out; a status brings it back', async () => {
    api.clock.advance(5_000_000)
    expect(await board()).toMatchObject({ state: 'STALE', markets: [] })
    api.clock.advance(10_001_000)
    expect((await board()).state).toBe('SUSPENDED')
    api.boards.status('nfl-2016010900')
    expect(await board()).toMatchObject({ state: 'ACTIVE' })
  })

  it('shows what was decided of a finished game', async () => {
    const settled = fakeMarket('moneyline/ft', {
      status: 'settled',
      revision: 1,
      prices: [{ selection: 'home', priceMilli: 0, probability: 1, result: 'won' }],
    })
    api.boards.change('nfl-2016010900', [settled], {
      score: { phase: 'final', homeScore: 30, awayScore: 0, clock: 'Final', situation: '' },
    })
    api.clock.advance(3_600_000_000)
    const final = await board()
    expect(final).toMatchObject({
      state: 'FINAL',
      score: { home: 30 },
      markets: [{ key: 'moneyline/ft', status: 'SETTLED', prices: [{ result: 'won' }] }],
    })
  })
})

describe('commands', () => {
  const path = '/v1/games/nfl-2016010900/suspend'

  it('stores a command once and answers 202 with its id', async () => {
    const first = await post(path, { marketTypes: ['total', 'spread'], note: 'star player hurt' })
    expect(first.statusCode).toBe(202)
    expect(first.json()).toMatchObject({ action: 'suspend', marketTypes: ['spread', 'total'], repeated: false })
    const again = await post(path, { marketTypes: ['spread', 'total'], note: 'star player hurt' })
    expect(again.json()).toMatchObject({ commandId: first.json<{ commandId: string }>().commandId, repeated: true })
    expect(api.commands.stored).toHaveLength(1)
    expect(api.commands.stored[0]).toMatchObject({
      gameId: 'nfl-2016010900',
      sport: 'nfl',
      action: 'suspend',
      actor: 'desk',
      note: 'star player hurt',
      idempotencyKey: 'k-1',
    })
    expect((await post('/v1/games/nfl-2016010900/resume', { note: 'back' }, { 'idempotency-key': 'k-2' })).json()).toMatchObject({
      action: 'resume',
      marketTypes: [],
    })
  })

  it.each(['abandon', 'confirm-final'])('stores the command %s, which is of the whole game', async (action) => {
    const ending = `/v1/games/nfl-2016010900/${action}`
    const response = await post(ending, { note: 'the league called it off' })
    expect([response.statusCode, response.json()]).toMatchObject([202, { action, marketTypes: [] }])
    expect(api.commands.stored[0]).toMatchObject({ action, marketTypes: [], note: 'the league called it off' })
    expectProblem(await post(ending, { note: 'a', marketTypes: ['spread'] }, { 'idempotency-key': 'k-2' }), 400, 'API_REQUEST_INVALID')
    expectProblem(await post(ending, { note: 'a' }, reader), 403, 'API_SCOPE_MISSING')
  })

  it('refuses an idempotency key of another command, a missing and a malformed one', async () => {
    await post(path, { note: 'a' })
    expectProblem(await post(path, { note: 'b' }), 422, 'API_IDEMPOTENCY_CONFLICT')
    expectProblem(await post(path, { note: 'b' }, { 'idempotency-key': '' }), 400, 'API_IDEMPOTENCY_KEY_MISSING')
    expectProblem(await post(path, { note: 'b' }, { 'idempotency-key': 'x'.repeat(10_000) }), 400, 'API_IDEMPOTENCY_KEY_MISSING')
  })

  it('needs the scope operate', async () => {
    const response = await post(path, { note: 'a' }, reader)
    expectProblem(response, 403, 'API_SCOPE_MISSING')
    expect(api.commands.stored).toEqual([])
  })

  it.each([
    ['no note', {}],
    ['an unknown field', { note: 'a', game: 'x' }],
    ['a note of two lines', { note: 'a\nb' }],
    ['a long note', { note: 'x'.repeat(501) }],
    ['an empty list of types', { note: 'a', marketTypes: [] }],
    ['a type that is none', { note: 'a', marketTypes: ['*'] }],
    ['a type twice', { note: 'a', marketTypes: ['spread', 'spread'] }],
    ['a list', []],
  ])('refuses a body with %s', async (_what, body) => {
    expectProblem(await post(path, body), 400, 'API_REQUEST_INVALID')
    expect(api.commands.stored).toEqual([])
  })

  it.each(['{"note":', '{"note":"a"}{"note":"b"}', '{"__proto__":{"x":1},"note":"a"}', '\uFEFF{"note"', ''])(
    'refuses the body %j',
    async (text) => {
      expectProblem(await post(path, text, { 'content-type': 'application/json' }), 400, 'API_REQUEST_INVALID')
    },
  )

  it('refuses large bodies and other media', async () => {
    expectProblem(await post(path, { note: 'x'.repeat(3000) }), 413, 'API_BODY_TOO_LARGE')
    expectProblem(await post(path, 'note=a', { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'API_MEDIA_REFUSED')
    expectProblem(await post(path, 'a', { 'content-type': 'text/plain' }), 415, 'API_MEDIA_REFUSED')
  })

  it.each(['spreads', 'points', '__proto__', 'constructor', 'toString', 'SPREAD'])(
    'refuses the market type %s, which the sport lacks, and names those that it has',
    async (type) => {
      for (const action of ['suspend', 'resume']) {
        const response = await post(`/v1/games/nfl-2016010900/${action}`, { note: 'a', marketTypes: ['spread', type] })
        expectProblem(response, 422, 'API_MARKET_TYPE_UNKNOWN')
        expect(response.json<{ detail: string }>().detail).toContain(marketTypesOf('nfl').join(', '))
      }
      expect(api.commands.stored).toEqual([])
    },
  )

  it('answers 404 where the text cannot be the id of a game', async () => {
    expectProblem(await post('/v1/games/nhl-1/suspend', { note: 'a' }), 404, 'API_GAME_UNKNOWN')
  })

  it('stores a command without asking the server of the boards, which may be away, hung or emptied', async () => {
    const asked = vi.spyOn(api.boards, 'readHead')
    expect((await post('/v1/games/nfl-none/suspend', { note: 'a' })).statusCode).toBe(202)
    expect(asked).not.toHaveBeenCalled()
  })

  it('reports a command as stored, in effect from a change, or refused with the reason', async () => {
    const { commandId } = (await post(path, { note: 'a' })).json<{ commandId: string }>()
    const report = async () => (await get(`/v1/commands/${commandId}`, operator)).json<object>()
    expect(await report()).toMatchObject({ commandId, gameId: 'nfl-2016010900', action: 'suspend', marketTypes: [], state: 'stored' })
    api.commands.results.set(commandId, { outcome: { kind: 'in-effect', epoch: 1, changeSeq: 7 }, decidedAtUs: 5 })
    expect(await report()).toMatchObject({ state: 'in-effect', epoch: 1, changeSeq: 7, decidedAtUs: 5 })
    api.commands.results.set(commandId, { outcome: { kind: 'refused', reason: 'game-over' }, decidedAtUs: 5 })
    expect(await report()).toMatchObject({ state: 'refused', reason: 'game-over' })
    expectProblem(await get(`/v1/commands/${commandId}`, reader), 403, 'API_SCOPE_MISSING')
    for (const unknown of ['2f3c6f3e-5d0e-4d7c-9a44-0d9a7f5e0001', '__proto__', 'x'])
      expectProblem(await get(`/v1/commands/${unknown}`, operator), 404, 'API_COMMAND_UNKNOWN')
  })

  it('says when it cannot store a command', async () => {
    api.commands.isRead = false
    expectProblem(await post(path, { note: 'b' }, { 'idempotency-key': 'k-3' }), 503, 'API_BACKEND_UNAVAILABLE')
  })
})

describe('addresses', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const)('answers 405 with Allow for %s on a list', async (method) => {
    const response = await api.app.inject({ method, url: '/v1/games', headers: operator })
    expectProblem(response, 405, 'API_METHOD_REFUSED')
    expect(response.headers.allow).toContain('GET')
  })

  it('answers 405 for GET on a command, 404 elsewhere, 414 for a long address', async () => {
    expectProblem(await get('/v1/games/nfl-2016010900/suspend'), 405, 'API_METHOD_REFUSED')
    expectProblem(await get('/v2/games'), 404, 'API_ROUTE_UNKNOWN')
    expectProblem(await get('/v1/games/'), 404, 'API_GAME_UNKNOWN')
    expectProblem(await get(`/v1/games?x=${'y'.repeat(600)}`), 414, 'API_URL_TOO_LONG')
    expectProblem(await get('/v1/stream'), 426, 'API_UPGRADE_NEEDED')
  })

  it('serves HEAD, and documents every address', async () => {
    expect((await api.app.inject({ method: 'HEAD', url: '/v1/games', headers: reader })).statusCode).toBe(200)
    const document = (await get('/docs/json', {})).json<{ readonly paths: Record<string, Record<string, unknown>> }>()
    expect(Object.entries(document.paths).map(([path, methods]) => `${Object.keys(methods).join()} ${path}`)).toEqual([
      'get /v1/games',
      'get /v1/games/{gameId}',
      'get /v1/games/{gameId}/board',
      'get /v1/health',
      'get /v1/commands/{commandId}',
      'post /v1/games/{gameId}/suspend',
      'post /v1/games/{gameId}/resume',
      'post /v1/games/{gameId}/abandon',
      'post /v1/games/{gameId}/confirm-final',
      'get /v1/stream',
    ])
    expect((await get('/docs', {})).statusCode).toBe(200)
  })

  it('counts requests by route, not by address', async () => {
    await get('/v1/games/nfl-2016010900/board')
    const text = await api.metrics.expose()
    expect(text).toContain('fairline_api_requests_total{route="/v1/games/:gameId/board",method="GET",status="200"} 1')
    expect(text).not.toContain('nfl-2016010900')
  })
})
