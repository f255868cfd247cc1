import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createHealth } from './health.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('is ready when every condition is met, and names what is missing', () => {
  const health = createHealth()
  const kafka = health.condition('kafka', 'connecting')
  const caughtUp = health.condition('caught-up', 'restoring state')
  kafka.met()
  expect(health.readiness()).toEqual({
    ready: false,
    conditions: { kafka: { met: true }, 'caught-up': { met: false, reason: 'restoring state' } },
  })
  caughtUp.met()
  expect(health.readiness().ready).toBe(true)
  kafka.unmet('lost the broker')
  expect(health.readiness()).toMatchObject({ ready: false, conditions: { kafka: { reason: 'lost the broker' } } })
  expect(() => health.condition('kafka', '')).toThrow(/declared twice/)
  health.close()
})

it('is not live while a loop is silent for too long', () => {
  let now = 0
  const health = createHealth({ nowMs: () => now })
  const pulse = health.pulse('stage', 1000)
  now = 1001
  expect(health.liveness()).toEqual({ live: false, stuck: ['stage'] })
  pulse.beat()
  expect(health.liveness().live).toBe(true)
  now = 5000
  pulse.stop()
  expect(health.liveness().live).toBe(true)
  health.close()
})

it('remembers a stall of the event loop long enough for a probe to see it', () => {
  let now = 0
  const health = createHealth({ nowMs: () => now, maxStallMs: 2000, rememberStallMs: 5000 })
  now = 500
  vi.advanceTimersByTime(500)
  expect(health.liveness().live).toBe(true)
  now = 4000
  vi.advanceTimersByTime(500)
  expect(health.liveness()).toEqual({ live: false, stuck: ['event-loop'] })
  now = 9001
  expect(health.liveness().live).toBe(true)
  health.close()
})
