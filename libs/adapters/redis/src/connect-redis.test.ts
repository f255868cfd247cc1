import type { BoardFold, ChangeView } from '@fairline/contracts'
import type { DependencyCall, DependencyObserver } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import { afterEach, describe, expect, it } from 'vitest'
import type { RedisBoards } from './connect-redis.ts'
import { connectRedis } from './connect-redis.ts'
import type { RedisScript, ScriptedRedis } from './testing/scripted-redis.ts'
import { servingNode, startScriptedRedis } from './testing/scripted-redis.ts'

const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()))
})

const nodes = async (count: number): Promise<readonly ScriptedRedis[]> => {
  const started = await Promise.all(Array.from({ length: count }, () => startScriptedRedis(() => undefined)))
  opened.push(...started)
  return started
}

const openTimeoutMs = 400
const connect = async (to: readonly { readonly port: number }[], observe?: DependencyObserver): Promise<RedisBoards> => {
  const config = { nodes: to.map(({ port }) => `127.0.0.1:${port}`), commandTimeoutMs: 100, openTimeoutMs }
  const boards = await connectRedis(config, () => undefined, observe)
  opened.push(boards)
  return boards
}

/** What became of an operation, and whether it took no longer than the deadline of opening. */
const fate = async (operation: Promise<unknown>): Promise<string> => {
  const since = performance.now()
  const outcome = await operation.then(
    () => 'done',
    (caught: unknown) => AppError.from(caught).code,
  )
  return performance.now() - since < 2 * openTimeoutMs ? outcome : `${outcome}, late`
}

const silent: RedisScript = () => undefined

describe('connecting to a cluster', () => {
  it('that serves ends in a connection', async () => {
    const all = await nodes(3)
    for (const node of all) node.script = servingNode(all.map(({ port }) => port), 'ok') // prettier-ignore
    expect(await fate(connect(all))).toBe('done')
  })

  it('that accepts and says nothing fails at its deadline', async () => {
    const all = await nodes(2)
    for (const node of all) node.script = silent
    expect(await fate(connect(all))).toBe('REDIS_SERVER_UNREACHABLE')
  })

  it('that is away fails at its deadline, and so does the next try; once it is back a try succeeds', async () => {
    const [node] = await nodes(1)
    const port = node?.port ?? 0
    await node?.close()
    expect(await fate(connect([{ port }]))).toBe('REDIS_SERVER_UNREACHABLE')
    expect(await fate(connect([{ port }]))).toBe('REDIS_SERVER_UNREACHABLE')
    const [back] = await nodes(1)
    if (back !== undefined) back.script = servingNode([back.port], 'ok')
    expect(await fate(connect([{ port: back?.port ?? 0 }]))).toBe('done')
  })

  it('that lacks a master fails at its deadline, whatever its nodes answer', async () => {
    for (const state of ['fail', 'ok'] as const) {
      const all = await nodes(3)
      const [gone, ...there] = all
      for (const node of there) node.script = servingNode(all.map(({ port }) => port), state) // prettier-ignore
      await gone?.close()
      expect(await fate(connect(there))).toMatch(state === 'fail' ? /^REDIS_SERVER_UNREACHABLE$/ : /^(done|REDIS_SERVER_UNREACHABLE)$/)
    }
  }, 5_000)
})

describe('a subscription', () => {
  it('that nobody answers fails at its deadline, and again at the next try', async () => {
    const [node] = await nodes(1)
    if (node === undefined) return
    const serving = servingNode([node.port], 'ok')
    node.script = (command, port) => (command.startsWith('SSUBSCRIBE') ? undefined : serving(command, port))
    const { reader } = await connect([node])
    expect(await fate(reader.subscribe(['nfl-1'], () => undefined))).toBe('REDIS_SERVER_UNREACHABLE')
    expect(await fate(reader.subscribe(['nfl-1'], () => undefined))).toBe('REDIS_SERVER_UNREACHABLE')
  })
})

describe('a command', () => {
  const position = { gameId: 'nfl-1', epoch: 1, changeSeq: 2, throughEventSeq: 2, asOfUs: 1, validForMs: 5_000, gameDate: '2026-01-11' }
  const score = { phase: 'live', homeScore: 7, awayScore: 3, clock: '', situation: '' } as const
  const status = { ...position, feed: 'alive' } as const
  const change: ChangeView = { ...position, cause: 'event', sentAtUs: 0, score, markets: [] }
  const board: BoardFold = { ...position, score, teams: undefined, feed: undefined, ahead: undefined, markets: new Map() }
  const operations: Readonly<Record<string, (boards: RedisBoards) => Promise<unknown>>> = {
    ping: (boards) => boards.ping(),
    'read-head': ({ reader }) => reader.readHead('nfl-1'),
    'read-board': ({ reader }) => reader.readBoard('nfl-1'),
    'read-results': ({ reader }) => reader.readResults('nfl-1'),
    'list-games': ({ reader }) => reader.listGames('nfl'),
    'apply-change': ({ store }) => store.applyChange('nfl', [change]),
    'apply-board': ({ store }) => store.applyBoard('nfl', board),
    extend: ({ store }) => store.extend(status),
    'apply-words': ({ store }) => store.applyWords('nfl', [{ source: 'nfl-kafka/0', partition: 0, asOfUs: 1, state: 'alive' }]),
    'read-health': ({ reader }) => reader.readHealth('nfl'),
    'look-for-games': ({ store }) => store.missing('nfl', ['nfl-1']),
  }
  const states: Readonly<Record<string, (node: ScriptedRedis) => unknown>> = {
    silent: (node) => (node.script = silent),
    away: (node) => node.close(),
    // Each answer sends the client to the same place again.
    moving: (node) => (node.script = (_, port) => `-MOVED 1 127.0.0.1:${port}\r\n`),
    down: (node) => (node.script = () => '-CLUSTERDOWN The cluster is down\r\n'),
  }

  it.each(Object.keys(states))('of every kind fails in time while the server is %s, and the observer hears of it', async (state) => {
    for (const [name, operation] of Object.entries(operations)) {
      const [node] = await nodes(1)
      if (node === undefined) throw new Error('no node')
      node.script = servingNode([node.port], 'ok')
      const calls: DependencyCall[] = []
      const boards = await connect([node], (call) => calls.push(call))
      await states[state]?.(node)
      expect(`${name}: ${await fate(operation(boards))}`).toMatch(/: REDIS_(SERVER_UNREACHABLE|COMMAND_FAILED)$/)
      expect(calls.map((call) => call.operation)).toEqual(['open', name])
      expect(calls.at(-1)?.outcome).not.toBe('done')
    }
  })
})
