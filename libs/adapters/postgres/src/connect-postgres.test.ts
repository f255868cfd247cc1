import type { DependencyCall } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import { afterEach, describe, expect, it } from 'vitest'
import type { Postgres } from './connect-postgres.ts'
import { connectPostgres } from './connect-postgres.ts'
import { readCommands } from './read-commands.ts'
import type { PostgresScript, ScriptedPostgres } from './testing/scripted-postgres.ts'
import { serving, startScriptedPostgres } from './testing/scripted-postgres.ts'

const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()))
})

const openTimeoutMs = 1_000
const statementTimeoutMs = 200
/** Opening and one statement, each with the second that is left to the server to say so itself. */
const longestMs = openTimeoutMs + statementTimeoutMs + 3_000

const scripted = async (script: PostgresScript = serving): Promise<ScriptedPostgres> => {
  const server = await startScriptedPostgres(script)
  opened.push(server)
  return server
}
const connected = (url: string, calls: DependencyCall[] = []): Postgres => {
  const observe = (call: DependencyCall): unknown => calls.push(call)
  return connectPostgres({ url, applicationName: 'test', openTimeoutMs, statementTimeoutMs, observe })
}
const connect = (url: string, calls?: DependencyCall[]): Postgres => {
  const postgres = connected(url, calls)
  opened.push(postgres)
  return postgres
}

/** What became of an operation, and whether it ended in time. */
const fate = async (operation: Promise<unknown>): Promise<string> => {
  const since = performance.now()
  const outcome = await operation.then(
    () => 'done',
    (caught: unknown) => AppError.from(caught).code,
  )
  return performance.now() - since < longestMs ? outcome : `${outcome}, late`
}

const id = '00000000-0000-4000-8000-000000000000'
const command = { commandId: id, gameId: 'nfl-1', sport: 'nfl', action: 'suspend', marketTypes: [], actor: 'desk', note: '', issuedAtUs: 1 } as const // prettier-ignore
const operations: Readonly<Record<string, (postgres: Postgres) => Promise<unknown>>> = {
  ping: (postgres) => postgres.ping(),
  'ended keys': ({ keys }) => keys.endedApiKeys([id]),
  'revoke a key': ({ keys }) => keys.revokeApiKey(id),
  'rotate a key': ({ keys }) => keys.rotateApiKey(id, 1),
  'insert a command': ({ commands }) => commands.insertCommand({ ...command, apiKeyId: id, idempotencyKey: 'a' }),
  'store results': ({ commands }) => commands.storeResults([]),
  migrate: (postgres) => postgres.migrate(),
}
const labelOf = (operation: string): string =>
  operation === 'ping' ? 'ping' : ['rotate a key', 'insert a command', 'migrate'].includes(operation) ? 'transaction' : 'query'

describe('an operation on a connection that was good', () => {
  const states: Readonly<Record<string, (server: ScriptedPostgres) => unknown>> = {
    silent: (server) => (server.script = () => 'silent'),
    'answering in drops': (server) => (server.script = () => 'drops'),
    'cutting connections': (server) => (server.script = () => 'cut'),
    'out of time': (server) => (server.script = () => '57014'),
    stopping: (server) => (server.script = () => '57P01'),
    away: (server) => server.close(),
  }
  // A migration may take two minutes; that it ends, too, is seen where the server says something.
  const isQuick = (state: string, name: string): boolean => name !== 'migrate' || !/silent|drops/.test(state)

  it.each(Object.keys(states))('of every kind fails in time while the server is %s, and the observer hears of it', async (state) => {
    const tried = Object.entries(operations).filter(([name]) => isQuick(state, name))
    const outcomes = tried.map(async ([name, operation]) => {
      const server = await scripted()
      const calls: DependencyCall[] = []
      const postgres = connect(server.url, calls)
      await postgres.ping()
      await states[state]?.(server)
      expect(`${name}: ${await fate(operation(postgres))}`).toBe(`${name}: POSTGRES_SERVER_UNREACHABLE`)
      expect(calls.slice(0, 2)).toMatchObject([
        { dependency: 'postgres', operation: 'open', outcome: 'done' },
        { operation: 'ping', outcome: 'done' },
      ])
      expect(calls.at(-1)).toMatchObject({ error: { code: 'POSTGRES_SERVER_UNREACHABLE', disposition: 'retry' } })
      // A pool that has seen its connection end opens another one.
      expect([labelOf(name), 'open']).toContain(calls.at(-1)?.operation)
    })
    await Promise.all(outcomes)
  })
})

describe('a connection', () => {
  it.each(['silent', 'drops', 'cut', '57P03', '53300'])('is given up in time where its start meets: %s', async (decision) => {
    const server = await scripted((statement) => (statement === 'STARTUP' ? decision : 'serve'))
    const calls: DependencyCall[] = []
    expect(await fate(connect(server.url, calls).ping())).toBe('POSTGRES_SERVER_UNREACHABLE')
    expect(calls).toMatchObject([{ operation: 'open', error: { disposition: 'retry' } }])
  })

  it('is made again by the next operation once the server is back', async () => {
    const server = await scripted(() => 'silent')
    const postgres = connect(server.url)
    expect(await fate(postgres.ping())).toBe('POSTGRES_SERVER_UNREACHABLE')
    expect(await fate(postgres.ping())).toBe('POSTGRES_SERVER_UNREACHABLE')
    server.script = serving
    expect(await fate(postgres.ping())).toBe('done')
  })

  it('on which a statement was late goes back to nobody', async () => {
    const server = await scripted()
    const calls: DependencyCall[] = []
    const postgres = connect(server.url, calls)
    server.script = (statement) => (statement.startsWith('select 1') ? 'silent' : 'serve')
    expect(await fate(postgres.ping())).toBe('POSTGRES_SERVER_UNREACHABLE')
    server.script = serving
    expect(await fate(postgres.ping())).toBe('done')
    expect(calls.map(({ operation, outcome }) => `${operation} ${outcome}`)).toEqual(['open done', 'ping late', 'open done', 'ping done'])
  })
})

it('a transaction whose commit is not answered fails in time', async () => {
  const server = await scripted((statement) => (statement.startsWith('commit') ? 'silent' : 'serve'))
  expect(await fate(connect(server.url).commands.insertCommand({ ...command, apiKeyId: id, idempotencyKey: 'a' }))).toBe(
    'POSTGRES_SERVER_UNREACHABLE',
  )
})

it('closing does not wait for a server that says nothing', async () => {
  const server = await scripted()
  const postgres = connected(server.url)
  await postgres.ping()
  server.script = () => 'silent'
  void postgres.ping().catch(() => undefined)
  expect(await fate(postgres.close())).toBe('done')
})

describe('reading commands', () => {
  const reading = (server: ScriptedPostgres, calls: DependencyCall[] = []) =>
    readCommands({
      url: server.url,
      silenceMs: 300,
      takeoverMs: 600,
      onCommands: () => Promise.resolve(),
      observe: (call) => calls.push(call),
    })

  it.each([
    ['silent', 'POSTGRES_SERVER_UNREACHABLE'],
    ['cut', 'POSTGRES_SERVER_UNREACHABLE'],
    ['55006', 'POSTGRES_SLOT_BUSY'],
  ])('ends in time where the start of the stream meets %s: %s', async (decision, code) => {
    const server = await scripted((statement) => (statement.startsWith('START_REPLICATION') ? decision : 'serve'))
    const calls: DependencyCall[] = []
    expect(await fate(reading(server, calls))).toBe(code)
    expect(calls.at(-1)).toMatchObject({ operation: 'start-stream', error: { code, disposition: 'retry' } })
  })

  it('ends in time where the slot cannot be looked up', async () => {
    const server = await scripted((statement) => (statement.includes('pg_replication_slots') ? 'cut' : 'serve'))
    expect(await fate(reading(server))).toBe('POSTGRES_SERVER_UNREACHABLE')
  })

  it('ends where the server falls silent after the start', async () => {
    const server = await scripted()
    const reader = await reading(server)
    expect(await fate(reader.done)).toBe('POSTGRES_SERVER_UNREACHABLE')
  })
})
