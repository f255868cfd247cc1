import type { ServerName } from '@fairline/tools-stack'
import { killServer, stackStatus, startServer, stopServer } from '@fairline/tools-stack'
import { until } from '@fairline/tools-platform/testing'
import { insertRuns, refuseInserts, takeInserts } from './clickhouse.ts'
import type { Injector } from './injection.ts'
import { flushRedis, sleepRedis } from './redis.ts'

const deathDeadlineMs = 10_000

const killed =
  (name: ServerName): Injector =>
  async ({ platform: { root } }, { target }) => {
    killServer(root, name, 'SIGKILL', target === name ? undefined : target)
    await until(`the end of ${target}`, () => stackStatus(root)?.servers.find((server) => server.name === name)?.state !== 'running', {
      deadlineMs: deathDeadlineMs,
      intervalMs: 10,
    })
    return async () => {
      await startServer(root, name)
    }
  }

const down =
  (name: ServerName): Injector =>
  async ({ platform: { root } }) => {
    await stopServer(root, name)
    return async () => {
      await startServer(root, name)
    }
  }

const paused =
  (name: ServerName): Injector =>
  async ({ platform: { root } }) => {
    killServer(root, name, 'SIGSTOP')
    return async () => {
      killServer(root, name, 'SIGCONT')
    }
  }

/** Faults of the servers. */
export const serverFaults = {
  'broker-kill': killed('kafka-internal'),
  'broker-pause': paused('kafka-internal'),
  'outside-kill': killed('kafka-outside'),
  'outside-down': down('kafka-outside'),
  'redis-kill': killed('redis'),
  'redis-flush': async ({ platform: { environment } }) => {
    await flushRedis(environment)
    return () => Promise.resolve()
  },
  'redis-slow': async ({ platform: { environment } }, { forMs }) => {
    const awake = sleepRedis(environment, forMs)
    return () => awake
  },
  'clickhouse-kill': async (victim, fault) => {
    await insertRuns(victim.platform.environment)
    return killed('clickhouse')(victim, fault)
  },
  'clickhouse-down': down('clickhouse'),
  'clickhouse-parts': async ({ platform: { environment } }) => {
    await refuseInserts(environment)
    return () => takeInserts(environment)
  },
} as const satisfies Readonly<Record<string, Injector>>
