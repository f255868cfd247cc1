import type { CommandStore, NewGameCommand } from '../src/command-store.ts'
import { postgresError } from '../src/errors.ts'

/** The writing half of a {@link CommandStore} in memory. `test/command-store-contract.ts` holds both stores to the same behaviour. */
export interface MemoryCommands extends Pick<CommandStore, 'insertCommand'> {
  readonly stored: readonly NewGameCommand[]
  /** Whether a replication slot carries the commands. */
  isRead: boolean
}

/** {@link MemoryCommands} without any command, read by a slot. */
export const createMemoryCommands = (): MemoryCommands => {
  const stored: NewGameCommand[] = []
  const contentOf = ({ gameId, action, marketTypes, note }: NewGameCommand): string => JSON.stringify([gameId, action, marketTypes, note])
  const commands: MemoryCommands = {
    stored,
    isRead: true,
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
