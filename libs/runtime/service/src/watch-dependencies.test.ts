import { Writable } from 'node:stream'
import type { CallOutcome } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import { afterEach, describe, expect, it } from 'vitest'
import { createHealth } from './health.ts'
import { createLogger } from './logger.ts'
import { createMetrics } from './metrics.ts'
import { watchDependencies } from './watch-dependencies.ts'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

const bench = () => {
  let nowMs = 0
  const lines: { readonly level: string; readonly msg: string; readonly failures?: number }[] = []
  const destination = new Writable({
    write: (chunk: Buffer, _, done) => {
      lines.push(JSON.parse(chunk.toString()) as (typeof lines)[number])
      done()
    },
  })
  const metrics = createMetrics()
  const health = createHealth()
  const watch = watchDependencies({
    log: createLogger({ level: 'info', base: {}, destination }),
    metrics,
    health,
    nowMs: () => nowMs,
  })
  closers.push(() => {
    watch.close()
    health.close()
  })
  const away = new AppError('REDIS_SERVER_UNREACHABLE', 'redis did not answer ping. Check the nodes.', { disposition: 'retry' })
  return {
    lines,
    metrics,
    watch,
    pass: (ms: number) => (nowMs += ms),
    call: (outcome: CallOutcome, operation = 'ping', error = outcome === 'done' ? undefined : away) =>
      watch.observe({ dependency: 'redis', operation, outcome, durationMs: 100, ...(error === undefined ? {} : { error }) }),
    condition: () => health.readiness().conditions['dependency-redis'],
  }
}

describe('readiness', () => {
  it('falls when an operation has only failed for 5 s, says why, and comes back with its first success', () => {
    const { call, condition, pass } = bench()
    call('done')
    call('late')
    pass(4_999)
    call('failed')
    expect(condition()).toEqual({ met: true })
    pass(1)
    call('late')
    expect(condition()).toEqual({ met: false, reason: 'ping has failed for 5 s: redis did not answer ping. Check the nodes.' })
    call('done', 'read')
    expect(condition()?.met).toBe(false)
    call('done')
    expect(condition()).toEqual({ met: true })
  })

  it('is not held back by an operation that nobody repeats', () => {
    const { call, condition, pass, watch } = bench()
    call('late', 'open')
    pass(5_000)
    call('late', 'open')
    expect(condition()?.met).toBe(false)
    pass(60_000)
    watch.review()
    expect(condition()?.met).toBe(false)
    pass(1)
    watch.review()
    expect(condition()?.met).toBe(true)
  })

  it('takes a refused request for an answer', () => {
    const { call, condition, pass } = bench()
    const conflict = new AppError('POSTGRES_COMMAND_CONFLICT', 'used', { disposition: 'reject' })
    for (let i = 0; i < 3; i++) {
      call('failed', 'store', conflict)
      pass(5_000)
    }
    expect(condition()).toEqual({ met: true })
  })
})

it('logs a spell of failures when it begins, every 30 s, and when it ends', () => {
  const { call, lines, pass } = bench()
  for (let second = 0; second <= 31; second++) {
    call('late')
    pass(1_000)
  }
  call('done')
  expect(lines.map(({ level, msg, failures }) => [level, msg, failures])).toEqual([
    ['warn', 'Waiting for redis: redis did not answer ping. Check the nodes.', 1],
    ['warn', 'Waiting for redis: redis did not answer ping. Check the nodes.', 31],
    ['info', 'redis answers ping again.', 32],
  ])
})

it('counts operations by outcome', async () => {
  const { call, metrics } = bench()
  call('done')
  call('late')
  const text = await metrics.expose()
  expect(text).toMatch(/fairline_dependency_call_seconds_count\{[^}]*dependency="redis",operation="ping",outcome="late"[^}]*\} 1/)
  expect(text).toMatch(/fairline_dependency_up\{[^}]*dependency="redis"[^}]*\} 1/)
})
