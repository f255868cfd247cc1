import type { CommandStore, NewGameCommand } from '../src/command-store.ts'
import { postgresError } from '../src/errors.ts'
import type { CommandReport, ResultStore } from '../src/result-store.ts'

/** What the API uses of commands, in memory. `test/command-store-contract.ts` holds both stores to the same behaviour. */
export interface MemoryCommands extends Pick<CommandStore, 'insertCommand'>, Pick<ResultStore, 'findCommand'> {
  readonly stored: readonly NewGameCommand[]
  /** What became of commands, by their ids: a test puts it there. */
  readonly results: Map<string, NonNullable<CommandReport['result']>>
  /** Whether a replication slot carries the commands. */
  isRead: boolean
}

/** {@link MemoryCommands} without any command, read by a slot. */
export const createMemoryCommands = (): MemoryCommands => {
  const stored: NewGameCommand[] = []
  const contentOf = ({ gameId, action, marketTypes, note }: NewGameCommand): string => JSON.stringify([gameId, action, marketTypes, note])
  const commands: MemoryCommands = {
    stored,
    results: new Map(),
    isRead: true,
    findCommand: (wanted) => {
      const command = stored.find(({ commandId }) => commandId === wanted)
      if (command === undefined) return Promise.resolve(undefined)
      const { commandId, gameId, action, marketTypes, actor, note, issuedAtUs } = command
      return Promise.resolve({ commandId, gameId, action, marketTypes, actor, note, issuedAtUs, result: commands.results.get(commandId) })
    },
    insertCommand: (command) => {
      if (!commands.isRead) return Promise.reject(postgresError('POSTGRES_COMMAND_UNREAD', 'There is no replication slot.'))
      const { apiKeyId, idempotencyKey } = command
      const before = stored.find((each) => each.apiKeyId === apiKeyId && each.idempotencyKey === idempotencyKey)
      if (before === undefined) {
        stored.push(command)
        return Promise.resolve({ commandId: command.commandId, isNew: true })
      }
      return contentOf(before) === contentOf(command)
        ? Promise.resolve({ commandId: before.commandId, isNew: before.commandId === command.commandId })
        : Promise.reject(
            postgresError('POSTGRES_COMMAND_CONFLICT', 'This idempotency key was used for another command.', { idempotencyKey }),
          )
    },
  }
  return commands
}
