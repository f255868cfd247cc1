import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { CommandResult } from '../src/result-store.ts'
import type { CommandReader, GameCommand, NewGameCommand, Postgres } from '../src/index.ts'
import { connectPostgres, readCommands } from '../src/index.ts'
import type { TestDatabase } from './test-database.ts'
import { newCommand } from './new-command.ts'
import { createTestDatabase } from './test-database.ts'

let database: TestDatabase
let postgres: Postgres
let apiKeyId: string
const readers: CommandReader[] = []

beforeEach(async () => {
  database = await createTestDatabase()
  postgres = connectPostgres({ url: database.url, applicationName: 'test', slot: database.slot })
  await postgres.migrate()
  apiKeyId = (await postgres.keys.createApiKey({ name: 'desk', scopes: ['operate'] })).id
})

afterEach(async () => {
  await Promise.all(readers.splice(0).map((reader) => reader.close()))
  await postgres.close()
  await database.drop()
})

const command = (over: Partial<NewGameCommand> = {}): NewGameCommand =>
  newCommand(apiKeyId, { note: 'line "x", {y}; ünïcode', issuedAtUs: 1_763_697_600_123_457, ...over })

const read = async (onCommands: (commands: readonly GameCommand[]) => Promise<void>, takeoverMs?: number): Promise<CommandReader> => {
  const reader = await readCommands({
    url: database.url,
    slot: database.slot,
    onCommands,
    ...(takeoverMs === undefined ? {} : { takeoverMs }),
  })
  readers.push(reader)
  return reader
}

const until = (condition: () => void | Promise<void>): Promise<void> => vi.waitFor(condition, { timeout: 8000, interval: 20 })

it('delivers committed commands in commit order, with every field as it was stored', async () => {
  const seen: GameCommand[] = []
  await read((commands) => {
    seen.push(...commands)
    return Promise.resolve()
  })
  const first = command()
  const second = command({ sport: 'mlb', gameId: 'mlb-1', action: 'resume', marketTypes: [], note: '' })
  await postgres.commands.insertCommand(first)
  await postgres.commands.insertCommand(second)
  await until(() => {
    expect(seen).toHaveLength(2)
  })
  const { apiKeyId: _key, idempotencyKey: _idempotency, ...stored } = first
  expect(seen[0]).toEqual(stored)
  expect(seen[1]).toMatchObject({ sport: 'mlb', action: 'resume', marketTypes: [], note: '' })
})

it('stores a repeated request once and refuses its key for another command', async () => {
  const seen: GameCommand[] = []
  await read((commands) => {
    seen.push(...commands)
    return Promise.resolve()
  })
  const first = command()
  expect(await postgres.commands.insertCommand(first)).toEqual({ commandId: first.commandId, isNew: true })
  expect(await postgres.commands.insertCommand({ ...first, commandId: randomUUID() })).toEqual({ commandId: first.commandId, isNew: false })
  await expect(postgres.commands.insertCommand({ ...first, commandId: randomUUID(), action: 'resume' })).rejects.toMatchObject({
    code: 'POSTGRES_COMMAND_CONFLICT',
    disposition: 'reject',
  })
  const last = command()
  await postgres.commands.insertCommand(last)
  await until(() => {
    expect(seen.map(({ commandId }) => commandId)).toEqual([first.commandId, last.commandId])
  })
})

it('keeps the first result of each command, and reports a command with it', async () => {
  await read(() => Promise.resolve())
  const [stopped, refused, waiting] = [command(), command({ action: 'resume' }), command()]
  for (const each of [stopped, refused, waiting]) await postgres.commands.insertCommand(each)
  const results: readonly CommandResult[] = [
    { commandId: stopped.commandId, gameId: stopped.gameId, outcome: { kind: 'in-effect', epoch: 1, changeSeq: 7 }, decidedAtUs: 5 },
    { commandId: refused.commandId, gameId: refused.gameId, outcome: { kind: 'refused', reason: 'nothing-to-open' }, decidedAtUs: 6 },
  ]
  expect(await postgres.commands.storeResults(results)).toEqual([stopped.commandId, refused.commandId])
  const [other] = results.map((each) => ({ ...each, outcome: { kind: 'refused', reason: 'game-over' } as const }))
  expect(await postgres.commands.storeResults([...results, other as CommandResult])).toEqual([])
  const { commandId, gameId, action, marketTypes, actor, note, issuedAtUs } = stopped
  expect(await postgres.commands.findCommand(commandId)).toEqual({
    commandId,
    gameId,
    action,
    marketTypes,
    actor,
    note,
    issuedAtUs,
    result: { outcome: { kind: 'in-effect', epoch: 1, changeSeq: 7 }, decidedAtUs: 5 },
  })
  expect((await postgres.commands.findCommand(refused.commandId))?.result?.outcome).toEqual({ kind: 'refused', reason: 'nothing-to-open' })
  expect(await postgres.commands.findCommand(waiting.commandId)).toMatchObject({ commandId: waiting.commandId, result: undefined })
  expect(await postgres.commands.findCommand("x' or true")).toBeUndefined()
})

it('refuses a command that no reader would ever see', async () => {
  await expect(postgres.commands.insertCommand(command())).rejects.toMatchObject({ code: 'POSTGRES_COMMAND_UNREAD', disposition: 'retry' })
})

it('delivers again what was not handled, and not what was', async () => {
  const handled: string[] = []
  const reader = await read((commands) => {
    if (commands[0]?.note === 'poison') return Promise.reject(new Error('Kafka is away'))
    handled.push(...commands.map(({ commandId }) => commandId))
    return Promise.resolve()
  })
  const [good, poison, behind] = [command(), command({ note: 'poison' }), command()]
  for (const each of [good, poison, behind]) await postgres.commands.insertCommand(each)
  await expect(reader.done).rejects.toThrow('Kafka is away')
  expect(handled).toEqual([good.commandId])
  const again: string[] = []
  const second = await read((commands) => {
    again.push(...commands.map(({ commandId }) => commandId))
    return Promise.resolve()
  })
  await until(() => {
    expect(again).toEqual([poison.commandId, behind.commandId])
  })
  await second.close()
  const third: string[] = []
  await read((commands) => {
    third.push(...commands.map(({ commandId }) => commandId))
    return Promise.resolve()
  })
  const last = command()
  await postgres.commands.insertCommand(last)
  await until(() => {
    expect(third).toEqual([last.commandId])
  })
})

it('does not skip a transaction that commits at the very byte that was acknowledged', async () => {
  const first: string[] = []
  const reader = await read((commands) => {
    if (commands[0]?.note === 'second') return Promise.reject(new Error('stopped before the second'))
    first.push(...commands.map(({ note }) => note))
    return Promise.resolve()
  })
  const [a, b] = await Promise.all([database.connect(), database.connect()])
  const insert = `insert into game_commands (command_id, game_id, sport, action, actor, note, issued_at_us, api_key_id, idempotency_key)
    values ($1, 'nfl-1', 'nfl', 'suspend', 'desk', $2, 1, $3, $4)`
  // Both write before either commits, so that the second transaction's log behind the first commit is its commit alone.
  for (const [client, note] of [
    [a, 'first'],
    [b, 'second'],
  ] as const) {
    await client.query('begin')
    await client.query(insert, [randomUUID(), note, apiKeyId, randomUUID()])
  }
  await a.query('commit')
  await b.query('commit')
  await Promise.all([a.end(), b.end()])
  await expect(reader.done).rejects.toThrow('stopped before the second')
  expect(first).toEqual(['first'])
  const again: string[] = []
  await read((commands) => {
    again.push(...commands.map(({ note }) => note))
    return Promise.resolve()
  })
  await until(() => {
    expect(again).toEqual(['second'])
  })
})

it('lets the log go that other tables wrote', async () => {
  await read(() => Promise.resolve())
  await database.query('create table noise as select generate_series(1, 20000) as i')
  const [before] = await database.query('select pg_current_wal_lsn()::text as lsn')
  await until(async () => {
    const [slot] = await database.query(
      'select confirmed_flush_lsn >= $2::pg_lsn as passed from pg_replication_slots where slot_name = $1',
      [database.slot, before?.['lsn']],
    )
    expect(slot?.['passed']).toBe(true)
  })
}, 12_000)

it('waits for an earlier reader of the slot, and gives up with a clear error', async () => {
  const first = await read(() => Promise.resolve())
  await expect(read(() => Promise.resolve(), 100)).rejects.toMatchObject({ code: 'POSTGRES_SLOT_BUSY' })
  const seen: GameCommand[] = []
  const taking = read((commands) => {
    seen.push(...commands)
    return Promise.resolve()
  })
  await first.close()
  await expect(first.done).resolves.toBeUndefined()
  await taking
  await postgres.commands.insertCommand(command())
  await until(() => {
    expect(seen).toHaveLength(1)
  })
})

it('ends with an error when the server cuts the connection', async () => {
  const reader = await read(() => Promise.resolve())
  await database.query('select pg_terminate_backend(active_pid) from pg_replication_slots where slot_name = $1', [database.slot])
  await expect(reader.done).rejects.toMatchObject({ code: expect.stringMatching(/^POSTGRES_/) as string })
})
