import type { Sport } from '@fairline/kernel'
import type { Database } from './database.ts'
import { postgresError } from './errors.ts'

/** What an operator may decide about a game. */
export const commandActions = ['suspend', 'resume', 'abandon', 'confirm-final'] as const

/** One of {@link commandActions}. */
export type CommandAction = (typeof commandActions)[number]

/** A decision of an operator, as stored. */
export interface GameCommand {
  readonly commandId: string
  readonly gameId: string
  readonly sport: Sport
  readonly action: CommandAction
  /** Empty: the whole game; always so for what ends a game. */
  readonly marketTypes: readonly string[]
  readonly actor: string
  readonly note: string
  readonly issuedAtUs: number
}

/** A command with what makes its request repeatable. */
export interface NewGameCommand extends GameCommand {
  readonly apiKeyId: string
  readonly idempotencyKey: string
}

/** Commands of operators. */
export interface CommandStore {
  /**
   * Stores a command once per key and idempotency key: a repeated request gives the first command's id. The same
   * idempotency key with another content is POSTGRES_COMMAND_CONFLICT. Where no replication slot exists the command is
   * refused (POSTGRES_COMMAND_UNREAD): a slot made later would not carry it.
   */
  insertCommand(command: NewGameCommand): Promise<{ readonly commandId: string; readonly isNew: boolean }>
}

const insert = `insert into game_commands
  (command_id, game_id, sport, action, market_types, actor, note, issued_at_us, api_key_id, idempotency_key)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict (api_key_id, idempotency_key) do nothing`

const same = `select command_id, game_id = $3 and action = $4 and market_types = $5::text[] and note = $6 as same
  from game_commands where api_key_id = $1 and idempotency_key = $2`

/** {@link CommandStore} in the table `game_commands`, read through `slot`. */
export const commandStore = (database: Database, slot: string): CommandStore => ({
  insertCommand: (command) =>
    database.transaction('storing a command', async (query) => {
      const slots = await query('select 1 from pg_replication_slots where slot_name = $1 and database = current_database()', [slot])
      if (slots.length === 0) throw postgresError('POSTGRES_COMMAND_UNREAD', `There is no replication slot ${slot}.`, { slot })
      const { commandId, gameId, sport, action, marketTypes, actor, note, issuedAtUs, apiKeyId, idempotencyKey } = command
      await query(insert, [commandId, gameId, sport, action, marketTypes, actor, note, issuedAtUs, apiKeyId, idempotencyKey])
      const [stored] = await query(same, [apiKeyId, idempotencyKey, gameId, action, marketTypes, note])
      if (stored?.['same'] !== true)
        throw postgresError('POSTGRES_COMMAND_CONFLICT', 'This idempotency key was used for another command.', { idempotencyKey })
      return { commandId: stored['command_id'] as string, isNew: stored['command_id'] === commandId }
    }),
})
