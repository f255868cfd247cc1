import type { ErrorRegistry } from '@fairline/kernel'
import { AppError, errorFactory } from '@fairline/kernel'

/** Public error codes of the PostgreSQL adapter. */
export const postgresErrors = {
  POSTGRES_SERVER_UNREACHABLE: { disposition: 'retry', advice: 'Check that PostgreSQL runs and that FAIRLINE_POSTGRES_URL is right.' },
  POSTGRES_QUERY_FAILED: { disposition: 'fatal', advice: 'Check the rights of the user and that the migrations were applied.' },
  POSTGRES_MIGRATION_CHANGED: { disposition: 'fatal', advice: 'Restore the applied file and put the change into a new one.' },
  POSTGRES_MIGRATION_INVALID: { disposition: 'fatal', advice: 'Name migrations 0001-words.sql, 0002-words.sql, without a gap.' },
  POSTGRES_COMMAND_CONFLICT: { disposition: 'reject', advice: 'Use a new idempotency key for a new command.' },
  POSTGRES_COMMAND_UNREAD: {
    disposition: 'retry',
    advice: 'Start the commands service: without its replication slot nobody would ever see the command.',
  },
  POSTGRES_SLOT_LOST: {
    disposition: 'fatal',
    advice: 'PostgreSQL removed log that was not read yet. Compare game_commands with the topics, then drop the slot to begin anew.',
  },
  POSTGRES_SLOT_BUSY: { disposition: 'retry', advice: 'Another reader holds the slot; it has one reader at a time.' },
  POSTGRES_STREAM_BROKEN: { disposition: 'fatal', advice: 'The reader starts again from what was acknowledged.' },
} as const satisfies ErrorRegistry

/** Makes errors of {@link postgresErrors}. */
export const postgresError = errorFactory(postgresErrors)

// Class 08 is a broken connection, 57P0x a server that stops or starts, 57014 a statement that took too long, 53 a server without resources.
const unreachable = /^(08...|57P0.|57014|53...|ECONN.*|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/

const slotInUse = '55006'

/** The SQLSTATE or system code of a caught value; empty where it has none. */
export const codeOf = (caught: unknown): string =>
  typeof caught === 'object' && caught !== null && 'code' in caught && typeof caught.code === 'string' ? caught.code : ''

// The client reports a connection that broke or could not be made in time by message alone, without a code.
const isConnectionMessage = (caught: unknown): boolean =>
  caught instanceof Error &&
  /^(Connection terminated|Query read timeout|timeout expired|timeout exceeded when trying to connect)/i.test(caught.message)

/** Any error of the client as one of ours. */
export const classify = (caught: unknown, doing: string): AppError => {
  if (caught instanceof AppError) return caught
  const code = codeOf(caught)
  const message = caught instanceof Error ? caught.message : String(caught)
  if (code === slotInUse) return postgresError('POSTGRES_SLOT_BUSY', `PostgreSQL refused ${doing}: ${message}.`, { cause: code }, caught)
  return unreachable.test(code) || isConnectionMessage(caught)
    ? postgresError('POSTGRES_SERVER_UNREACHABLE', `PostgreSQL did not answer while ${doing}: ${message || code}.`, { cause: code }, caught)
    : postgresError('POSTGRES_QUERY_FAILED', `PostgreSQL failed while ${doing}: ${message}.`, { cause: code }, caught)
}
