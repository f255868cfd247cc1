import { ClickHouseError } from '@clickhouse/client'
import type { AppError, ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** The public error codes of the ClickHouse adapter. */
export const clickhouseErrors = {
  CLICKHOUSE_SERVER_UNREACHABLE: {
    disposition: 'retry',
    advice: 'Check that the server of clickhouse.url is up; inserts are repeated with the same rows and token until it answers.',
  },
  CLICKHOUSE_SERVER_BUSY: {
    disposition: 'retry',
    advice: "Check the server's memory, disk, merges and concurrent queries.",
  },
  CLICKHOUSE_ACCESS_DENIED: {
    disposition: 'fatal',
    advice: 'Check clickhouse.username and clickhouse.password, and the grants of that user.',
  },
  CLICKHOUSE_QUERY_REFUSED: {
    disposition: 'fatal',
    advice: 'The server refused the statement itself: compare the tables with the migrations of this release.',
  },
  CLICKHOUSE_DEDUPLICATION_OFF: {
    disposition: 'fatal',
    advice:
      'Take deduplicate_insert and insert_deduplicate out of the profile of clickhouse.username, and see that the tables have a deduplication window: repeated inserts would add rows.',
  },
  CLICKHOUSE_MIGRATION_CHANGED: {
    disposition: 'fatal',
    advice: 'An applied migration must never change: restore its file and add a new migration.',
  },
  CLICKHOUSE_MIGRATION_UNKNOWN: {
    disposition: 'fatal',
    advice: 'A newer release has migrated this database: run that release, its tables may not fit this one.',
  },
} as const satisfies ErrorRegistry

/** Makes errors of {@link clickhouseErrors}. */
export const clickhouseError = errorFactory(clickhouseErrors)

// Codes of ClickHouse's ErrorCodes.cpp. Passing troubles of the server; whatever is not listed is about the statement.
const busyCodes = new Set([
  '159', // TIMEOUT_EXCEEDED
  '164', // READONLY: a replica without its keeper
  '202', // TOO_MANY_SIMULTANEOUS_QUERIES
  '209', // SOCKET_TIMEOUT
  '210', // NETWORK_ERROR
  '236', // ABORTED: the server is stopping
  '241', // MEMORY_LIMIT_EXCEEDED
  '242', // TABLE_IS_READ_ONLY
  '243', // NOT_ENOUGH_SPACE
  '252', // TOO_MANY_PARTS
  '285', // TOO_FEW_LIVE_REPLICAS
  '319', // UNKNOWN_STATUS_OF_INSERT
  '394', // QUERY_WAS_CANCELLED
  '473', // DEADLOCK_AVOIDED
  '745', // SERVER_OVERLOADED
  '999', // KEEPER_EXCEPTION
])
const deniedCodes = new Set(['192', '193', '194', '195', '497', '516'])

/** Classifies whatever a call threw, by the server's error code; without one the server did not answer. */
export const clickhouseErrorFrom = (caught: unknown, doing: string): AppError => {
  const message = caught instanceof Error ? caught.message.slice(0, 500) : String(caught)
  if (!(caught instanceof ClickHouseError))
    return clickhouseError('CLICKHOUSE_SERVER_UNREACHABLE', `ClickHouse did not answer ${doing}: ${message}.`, undefined, caught)
  const context = { serverCode: caught.code }
  if (deniedCodes.has(caught.code))
    return clickhouseError('CLICKHOUSE_ACCESS_DENIED', `ClickHouse refused ${doing}: ${message}.`, context, caught)
  if (busyCodes.has(caught.code))
    return clickhouseError('CLICKHOUSE_SERVER_BUSY', `ClickHouse failed ${doing}: ${message}.`, context, caught)
  return clickhouseError('CLICKHOUSE_QUERY_REFUSED', `ClickHouse refused ${doing}: ${message}.`, context, caught)
}
