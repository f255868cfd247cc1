import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ApiFixture } from './api-fixture.ts'
import { createApiFixture, reader } from './api-fixture.ts'
import { fakeMarket } from './fake-boards.ts'
import type { StreamSocket } from './stream-socket.ts'
import { openStream } from './stream-socket.ts'

const game = 'nfl-2016010900'
let api: ApiFixture
const sockets: StreamSocket[] = []

const open = async (): Promise<StreamSocket> => {
  const socket = await openStream(api.app, reader)
  sockets.push(socket)
  await socket.next('welcome')
  return socket
}

const start = async (over: Parameters<typeof createApiFixture>[0] = {}): Promise<void> => {
  api = await createApiFixture(over)
  api.boards.change(game, [fakeMarket('moneyline/ft'), fakeMarket('total/ft/85', { line: 85 })])
  await api.app.listen({ host: '127.0.0.1', port: 0 })
}

beforeEach(() => start())
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.close()
  await api.app.close()
})

it('refuses a connection without a key', async () => {
  await expect(openStream(api.app, {})).rejects.toThrow('refused')
  await expect(openStream(api.app, { 'x-api-key': 'flk_x' })).rejects.toThrow('refused')
})

it('sends the board, then only what changes, without a gap', async () => {
  const socket = await open()
  socket.send({ type: 'subscribe', games: [game] })
  expect(await socket.next('board')).toMatchObject({
    gameId: game,
    changeSeq: 1,
    state: 'ACTIVE',
    markets: [{ key: 'moneyline/ft' }, { key: 'total/ft/85' }],
  })
  for (let i = 0; i < 50; i++) api.boards.change(game, [fakeMarket('moneyline/ft', { changeSeq: i + 2 })])
  const seqs: unknown[] = []
  for (let i = 0; i < 50; i++) {
    const { changeSeq, markets } = await socket.next('change')
    seqs.push(changeSeq)
    expect(markets).toHaveLength(1)
  }
  expect(seqs).toEqual(Array.from({ length: 50 }, (_, i) => i + 2))
  expect(socket.received.filter(({ type }) => type === 'board')).toHaveLength(1)
})

it('tells longer validity, and that prices ran out, with nothing active afterwards', async () => {
  const socket = await open()
  socket.send({ type: 'subscribe', games: [game] })
  await socket.next('board')
  api.clock.advance(4_000_000)
  api.boards.status(game)
  expect(await socket.next('status')).toMatchObject({ gameId: game, changeSeq: 1, feed: 'alive', state: 'ACTIVE' })
  api.clock.advance(5_000_000)
  expect(await socket.next('state')).toMatchObject({ gameId: game, state: 'STALE' })
  api.clock.advance(11_000_000)
  expect(await socket.next('state')).toMatchObject({ state: 'SUSPENDED' })
  const late = await open()
  late.send({ type: 'subscribe', games: [game] })
  const board = await late.next('board')
  expect(board['state']).toBe('SUSPENDED')
  expect(JSON.stringify(board)).not.toContain('"ACTIVE"')
})

it('reads the board again where a change is missing', async () => {
  const socket = await open()
  socket.send({ type: 'subscribe', games: [game] })
  await socket.next('board')
  const { sentAtUs: _, ...missed } = api.boards.change(game, [fakeMarket('moneyline/ft', { changeSeq: 2 })])
  await socket.next('change')
  api.boards.publish(game, { kind: 'change', ...missed, changeSeq: 9 })
  expect(await socket.next('board')).toMatchObject({ changeSeq: 2 })
  api.boards.change(game, [fakeMarket('moneyline/ft', { changeSeq: 3 })])
  expect(await socket.next('change')).toMatchObject({ changeSeq: 3 })
})

it('reads the whole board again when prices come back after they had run out', async () => {
  api.clock.advance(60_000_000)
  const socket = await open()
  socket.send({ type: 'subscribe', games: [game] })
  expect(await socket.next('board')).toMatchObject({ state: 'SUSPENDED', markets: [] })
  api.boards.change(game, [fakeMarket('moneyline/ft', { changeSeq: 2 })])
  expect(await socket.next('board')).toMatchObject({
    state: 'ACTIVE',
    changeSeq: 2,
    markets: [{ key: 'moneyline/ft' }, { key: 'total/ft/85' }],
  })
})

it('notices that prices hold again though no message said so', async () => {
  const socket = await open()
  socket.send({ type: 'subscribe', games: [game] })
  await socket.next('board')
  api.clock.advance(60_000_000)
  await socket.next('state', ({ state }) => state === 'SUSPENDED')
  api.clock.advance(1_000_000)
  const publishing = api.boards.silence(game)
  api.boards.rewrite(game)
  publishing()
  expect(await socket.next('status')).toMatchObject({ changeSeq: 1, state: 'ACTIVE' })
  expect(socket.received.filter(({ type }) => type === 'board')).toHaveLength(1)
})

it('sends the board to those who were told its active markets as suspended, once prices hold again', async () => {
  const early = await open()
  early.send({ type: 'subscribe', games: [game] })
  await early.next('board')
  api.clock.advance(6_000_000)
  await early.next('state')
  const late = await open()
  late.send({ type: 'subscribe', games: [game] })
  expect(await late.next('board')).toMatchObject({ state: 'STALE', markets: [{ status: 'SUSPENDED' }, { status: 'SUSPENDED' }] })
  api.boards.status(game)
  expect(await late.next('board')).toMatchObject({ state: 'ACTIVE', markets: [{ status: 'ACTIVE' }, { status: 'ACTIVE' }] })
})

it('sends the board where one was written that no change leads to', async () => {
  const socket = await open()
  socket.send({ type: 'subscribe', games: [game] })
  await socket.next('board')
  api.boards.jump(game, [fakeMarket('spread/ft/3', { changeSeq: 3 })])
  const { changeSeq, markets } = await socket.next('board')
  expect([changeSeq, markets]).toEqual([3, expect.objectContaining({ length: 3 })])
})

it('sends changes of a board that has run out as changes', async () => {
  api.clock.advance(60_000_000)
  const socket = await open()
  socket.send({ type: 'subscribe', games: [game] })
  await socket.next('board')
  for (const changeSeq of [2, 3]) api.boards.change(game, [fakeMarket('moneyline/ft', { changeSeq })], { validForMs: 0 })
  expect(await socket.next('change')).toMatchObject({ changeSeq: 2, state: 'STALE', markets: [{ status: 'SUSPENDED' }] })
  expect(await socket.next('change')).toMatchObject({ changeSeq: 3 })
  api.boards.change(game, [fakeMarket('moneyline/ft', { changeSeq: 4 })])
  expect(await socket.next('board')).toMatchObject({ changeSeq: 4, state: 'ACTIVE', markets: [{ status: 'ACTIVE' }, { status: 'ACTIVE' }] })
})

it('sends the board where an epoch begins', async () => {
  const socket = await open()
  socket.send({ type: 'subscribe', games: [game] })
  await socket.next('board')
  api.boards.change(game, [fakeMarket('moneyline/ft')], { epoch: 2, changeSeq: 1 })
  expect(await socket.next('board')).toMatchObject({ epoch: 2, changeSeq: 1, markets: [{ key: 'moneyline/ft' }] })
})

it('follows the games of a sport, also those that appear later, and each game once for all clients', async () => {
  const [first, second] = [await open(), await open()]
  first.send({ type: 'subscribe', sports: ['nfl'], games: [game] })
  second.send({ type: 'subscribe', sports: ['nfl'] })
  await Promise.all([first.next('board'), second.next('board')])
  expect(api.boards.subscriptions()).toBe(1)
  api.boards.change('nba-1', [])
  api.boards.change('nfl-later', [fakeMarket('moneyline/ft')])
  expect(await first.next('board')).toMatchObject({ gameId: 'nfl-later' })
  expect(first.received.filter(({ type }) => type === 'board')).toHaveLength(2)
  second.send({ type: 'unsubscribe', sports: ['nfl'] })
  await second.next('unsubscribed')
  first.close()
  second.close()
  await vi.waitFor(() => {
    expect(api.boards.subscriptions()).toBe(0)
  })
})

it('answers what it does not understand and unknown games, and stays open', async () => {
  const socket = await open()
  for (const text of ['{', '[]', '{"type":"subscribe","games":"x"}', '{"type":"drop"}', '{"type":"subscribe","sports":["cricket"]}']) {
    socket.send(text)
    expect(await socket.next('error')).toMatchObject({ code: 'API_REQUEST_INVALID' })
  }
  socket.send({ type: 'subscribe', games: ['nfl-none', '*', game] })
  expect(await socket.next('error')).toMatchObject({ code: 'API_GAME_UNKNOWN' })
  expect(await socket.next('error')).toMatchObject({ code: 'API_GAME_UNKNOWN' })
  expect(await socket.next('board')).toMatchObject({ gameId: game })
})

it('says that boards cannot be read now', async () => {
  const socket = await open()
  api.boards.failing = true
  socket.send({ type: 'subscribe', games: [game] })
  expect(await socket.next('error')).toMatchObject({ code: 'API_BACKEND_UNAVAILABLE' })
  api.boards.failing = false
  socket.send({ type: 'subscribe', games: [game] })
  expect(await socket.next('board')).toMatchObject({ gameId: game })
})

it('closes a client whose messages are too large or too many', async () => {
  const large = await open()
  large.send('x'.repeat(20_000))
  expect((await large.closed).code).toBe(1009)
  const many = await open()
  for (let i = 0; i < 60; i++) many.send({ type: 'unsubscribe' })
  expect(await many.closed).toMatchObject({ code: 1008, reason: expect.stringContaining('messages') as string })
})

it('takes no more clients than it may, and says so', async () => {
  const [first] = [await open(), await open(), await open()]
  await expect(openStream(api.app, reader)).rejects.toThrow('refused')
  first.close()
  await first.closed
  await vi.waitFor(() => open())
})

it('sends heartbeats, and closes a client whose key has ended', async () => {
  await api.app.close()
  await start({ heartbeatMs: 20, keyCheckMs: 20 })
  const socket = await open()
  await socket.next('heartbeat')
  api.keys.failing = true
  await socket.next('heartbeat')
  await socket.next('heartbeat')
  api.keys.failing = false
  await api.keys.revokeApiKey(api.keyIds.reader)
  expect((await socket.closed).code).toBe(4003)
})

it('tells in heartbeats what sources say, also without a game, and goes on as unknown while Redis is away', async () => {
  await api.app.close()
  await start({ heartbeatMs: 20 })
  api.boards.words.set('mlb', [{ source: 'mlb-pubsub', partition: 0, asOfUs: api.clock.nowUs() - 2_000_000, state: 'silent' }])
  const socket = await open()
  const mlb = async (): Promise<unknown> =>
    ((await socket.next('heartbeat'))['sports'] as readonly { readonly sport: string }[]).find(({ sport }) => sport === 'mlb')
  const silent = { sport: 'mlb', state: 'silent', asOf: new Date(api.clock.nowUs() / 1000 - 2000).toISOString(), ageMs: 2000 }
  expect(await mlb()).toEqual(silent)
  expect((await api.app.inject({ url: '/v1/health', headers: reader })).json()).toMatchObject({
    sports: [{ sport: 'nfl', state: 'unknown', asOf: null }, { sport: 'nba', state: 'unknown' }, silent],
  })
  api.boards.failing = true
  api.clock.advance(1_000_000)
  await vi.waitFor(async () => {
    expect(await mlb()).toEqual({ sport: 'mlb', state: 'unknown', asOf: null, ageMs: null })
  })
  api.boards.failing = false
  api.clock.advance(1_000_000)
  await vi.waitFor(async () => {
    expect(await mlb()).toEqual({ ...silent, ageMs: 4000 })
  })
})

it('tells clients that it is stopping', async () => {
  const socket = await open()
  socket.send({ type: 'subscribe', games: [game] })
  await socket.next('board')
  const closing = api.app.close()
  expect((await socket.closed).code).toBe(1001)
  await closing
  expect(api.boards.subscriptions()).toBe(0)
})
