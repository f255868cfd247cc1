import type { ClickHouse } from '@fairline/adapters-clickhouse'
import type { RedisBoards } from '@fairline/adapters-redis'
import type { CrashPoint } from '@fairline/runtime-service'

/** Boards whose writes tell a fault test of their steps, at the place `redis`; the same boards where there is none. */
export const crashingRedis = (boards: RedisBoards, crash: CrashPoint | undefined): RedisBoards => {
  if (crash === undefined) return boards
  const { store } = boards
  const written = async <T>(write: () => Promise<T>): Promise<T> => {
    crash.reach('before-write', 'redis')
    const outcome = await write()
    crash.reach('after-write', 'redis')
    return outcome
  }
  return {
    ...boards,
    store: {
      applyChange: (sport, changes) => written(() => store.applyChange(sport, changes)),
      applyBoard: (sport, board, changes) => written(() => store.applyBoard(sport, board, changes)),
      extend: (status) => written(() => store.extend(status)),
      missing: (sport, gameIds) => store.missing(sport, gameIds),
      applyWords: (sport, words) => store.applyWords(sport, words),
    },
  }
}

/** ClickHouse whose inserts tell a fault test of their steps, at the place `clickhouse.<table>`; the same where there is none. */
export const crashingClickHouse = (clickhouse: ClickHouse, crash: CrashPoint | undefined): ClickHouse => {
  if (crash === undefined) return clickhouse
  return {
    ...clickhouse,
    insertBlock: async (table, token, rows, options) => {
      crash.reach('before-write', `clickhouse.${table}`)
      await clickhouse.insertBlock(table, token, rows, options)
      crash.reach('after-write', `clickhouse.${table}`)
    },
  }
}
