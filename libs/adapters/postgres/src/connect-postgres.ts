import type { CommandStore } from './command-store.ts'
import { commandStore } from './command-store.ts'
import type { DatabaseOptions } from './database.ts'
import { openDatabase } from './database.ts'
import type { KeyStore } from './key-store.ts'
import { keyStore } from './key-store.ts'
import { migrate } from './migrate.ts'
import { commandSlot } from './read-commands.ts'
import type { ResultStore } from './result-store.ts'
import { resultStore } from './result-store.ts'

/** What {@link connectPostgres} needs. */
export interface PostgresOptions extends DatabaseOptions {
  /** Slot of the reader of commands; default {@link commandSlot}. */
  readonly slot?: string
}

/** The database of keys and commands. */
export interface Postgres {
  readonly keys: KeyStore
  readonly commands: CommandStore & ResultStore
  /** Applies missing migrations; returns their names. Safe from several processes at once. */
  migrate(): Promise<readonly string[]>
  /** Resolves when the server answers. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** Opens the database; connections are made when first used. */
export const connectPostgres = ({ slot = commandSlot, ...options }: PostgresOptions): Postgres => {
  const database = openDatabase(options)
  return {
    keys: keyStore(database),
    commands: { ...commandStore(database, slot), ...resultStore(database) },
    migrate: () => migrate(database),
    ping: () => database.ping(),
    close: () => database.close(),
  }
}
