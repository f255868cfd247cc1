import type { ServerName } from '@fairline/tools-stack'
import { killServer, stackStatus, startServer, stopServer } from '@fairline/tools-stack'
import { until } from '@fairline/tools-platform/testing'
import { insertRuns, refuseInserts, refusedInserts, takeInserts } from './clickhouse.ts'
import type { Injector } from './injection.ts'
import { countOf, healsItself } from './injection.ts'
import { countKeys, flushRedis, sleepRedis } from './redis.ts'

const deathDeadlineMs = 10_000

const killed =
  (name: ServerName): Injector =>
  async ({ platform: { root } }, { target }) => {
    const hit = killServer(root, name, 'SIGKILL', target === name ? undefined : target)
    await until(`the end of ${target}`, () => stackStatus(root)?.servers.find((server) => server.name === name)?.state !== 'running', {
      deadlineMs: deathDeadlineMs,
      intervalMs: 10,
    })
    return {
      heal: async () => {
        await startServer(root, name)
      },
      effect: async () => countOf(hit, `processes of ${name} ended`),
    }
  }

const down =
  (name: ServerName): Injector =>
  async ({ platform: { root } }) => {
    const hit = await stopServer(root, name)
    return {
      heal: async () => {
        await startServer(root, name)
      },
      effect: async () => countOf(hit, `processes of ${name} stopped`),
    }
  }

const paused =
  (name: ServerName): Injector =>
  async ({ platform: { root } }) => {
    const hit = killServer(root, name, 'SIGSTOP')
    return {
      heal: async () => {
        killServer(root, name, 'SIGCONT')
      },
      effect: async () => countOf(hit, `processes of ${name} stood still`),
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
    const keys = await countKeys(environment)
    await flushRedis(environment)
    return { heal: healsItself, effect: async () => countOf(keys, 'keys lost') }
  },
  'redis-slow': async ({ platform: { environment } }, { forMs }) => {
    const began = performance.now()
    let sleptMs = 0
    const awake = sleepRedis(environment, forMs).then(() => void (sleptMs = Math.round(performance.now() - began)))
    return { heal: () => awake, effect: async () => (sleptMs >= forMs ? `no answer for ${sleptMs} ms` : undefined) }
  },
  'clickhouse-kill': async (victim, fault) => {
    await insertRuns(victim.platform.environment)
    return killed('clickhouse')(victim, fault)
  },
  'clickhouse-down': down('clickhouse'),
  'clickhouse-parts': async ({ platform: { environment } }) => {
    const before = await refusedInserts(environment)
    await refuseInserts(environment)
    let refused = 0
    return {
      heal: async () => {
        refused = (await refusedInserts(environment)) - before
        await takeInserts(environment)
      },
      effect: async () => countOf(refused, 'inserts refused'),
    }
  },
  'postgres-kill': killed('postgres'),
  'postgres-pause': paused('postgres'),
  'pubsub-pause': paused('pubsub'),
} as const satisfies Readonly<Record<string, Injector>>
