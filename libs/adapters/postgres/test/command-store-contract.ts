import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { CommandStore, NewGameCommand } from '../src/command-store.ts'
import type { ResultStore } from '../src/result-store.ts'
import { newCommand } from './new-command.ts'

/** A store under test. */
export interface CommandStoreUnderTest {
  readonly store: Pick<CommandStore, 'insertCommand'> & Pick<ResultStore, 'findCommand'>
  /** Ids of two keys that exist. */
  readonly apiKeyIds: readonly [string, string]
  /** Makes or drops the replication slot that carries commands. */
  setRead(isRead: boolean): Promise<void>
}

/** What every {@link CommandStore} does with a new command; run over the one in PostgreSQL and the one in memory. */
export const itStoresCommands = (storeOf: () => CommandStoreUnderTest): void => {
  const commandOf = (over: Partial<NewGameCommand> = {}): NewGameCommand => newCommand(storeOf().apiKeyIds[0], over)

  it('stores a command once per key and idempotency key, whenever it is repeated', async () => {
    const { store } = storeOf()
    const first = commandOf()
    expect(await store.insertCommand(first)).toEqual({ commandId: first.commandId, isNew: true })
    await store.insertCommand(commandOf())
    const again = { ...first, commandId: randomUUID(), issuedAtUs: first.issuedAtUs + 1 }
    expect(await store.insertCommand(again)).toEqual({ commandId: first.commandId, isNew: false })
  })

  it('finds a command by its id, under way until its result is there', async () => {
    const { store } = storeOf()
    const command = commandOf()
    await store.insertCommand(command)
    const { commandId, gameId, action, marketTypes, actor, note, issuedAtUs } = command
    expect(await store.findCommand(commandId)).toEqual({
      commandId,
      gameId,
      action,
      marketTypes,
      actor,
      note,
      issuedAtUs,
      result: undefined,
    })
    for (const unknown of [randomUUID(), '__proto__', 'x']) expect(await store.findCommand(unknown)).toBeUndefined()
  })

  it.each([
    ['another game', { gameId: 'nfl-2016010901' }],
    ['a game of another sport', { gameId: 'nba-1', sport: 'nba' }],
    ['another action', { action: 'resume' }],
    ['an action of the whole game', { action: 'abandon', marketTypes: [] }],
    ['other market types', { marketTypes: ['spread'] }],
    ['no market types', { marketTypes: [] }],
    ['another note', { note: 'star player is back' }],
  ] as const)('refuses an idempotency key for %s', async (_what, over) => {
    const { store } = storeOf()
    const first = commandOf()
    await store.insertCommand(first)
    await expect(store.insertCommand({ ...first, commandId: randomUUID(), ...over })).rejects.toMatchObject({
      code: 'POSTGRES_COMMAND_CONFLICT',
    })
    expect(await store.insertCommand({ ...first, commandId: randomUUID() })).toEqual({ commandId: first.commandId, isNew: false })
  })

  it('takes the same idempotency key of another API key as another command', async () => {
    const { store, apiKeyIds } = storeOf()
    const first = commandOf()
    await store.insertCommand(first)
    const other = commandOf({ apiKeyId: apiKeyIds[1], idempotencyKey: first.idempotencyKey, action: 'resume' })
    expect(await store.insertCommand(other)).toEqual({ commandId: other.commandId, isNew: true })
  })

  it('refuses a command that nobody would read, and takes it when somebody does', async () => {
    const { store, setRead } = storeOf()
    const command = commandOf()
    await setRead(false)
    await expect(store.insertCommand(command)).rejects.toMatchObject({ code: 'POSTGRES_COMMAND_UNREAD', disposition: 'retry' })
    await setRead(true)
    expect(await store.insertCommand(command)).toEqual({ commandId: command.commandId, isNew: true })
  })
}
