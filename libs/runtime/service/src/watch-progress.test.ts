import type { AppError } from '@fairline/kernel'
import { afterEach, describe, expect, it } from 'vitest'
import { createHealth } from './health.ts'
import type { Logger } from './logger.ts'
import { createMetrics } from './metrics.ts'
import { watchProgress } from './watch-progress.ts'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

const bench = () => {
  const part = { hasInput: true, progress: 0, signs: 0, nowMs: 0 }
  const lines: string[] = []
  const givenUp: AppError[] = []
  const note = (_: unknown, message: string): void => void lines.push(message)
  const log = { info: note, error: note } as unknown as Logger
  const health = createHealth()
  const metrics = createMetrics()
  const watch = watchProgress(
    {
      name: 'sink-redis',
      hasInput: () => part.hasInput,
      progress: () => part.progress,
      signs: () => part.signs,
      giveUp: (error) => givenUp.push(error),
    },
    { log, metrics, health, nowMs: () => part.nowMs },
  )
  closers.push(watch.close, health.close)
  const pass = (seconds: number, each: () => void = () => undefined): void => {
    for (let second = 0; second < seconds; second++) {
      part.nowMs += 1_000
      each()
      watch.look()
    }
  }
  return { part, lines, givenUp, metrics, pass, isReady: () => health.readiness().conditions['progress-sink-redis']?.met }
}

describe('a part with input and without progress', () => {
  it('is not ready after 10 s and says so once in 30 s, until it moves again', async () => {
    const { part, lines, metrics, pass, isReady } = bench()
    pass(9)
    expect(isReady()).toBe(true)
    pass(1)
    expect(isReady()).toBe(false)
    expect(lines).toEqual([expect.stringMatching(/^sink-redis has input and made no progress for 10 s\. .*runbooks\/no-progress\.md/)])
    expect(await metrics.expose()).toMatch(/fairline_progress_stalled_seconds\{[^}]*part="sink-redis"[^}]*\} 10/)
    pass(30)
    expect(lines).toHaveLength(2)
    part.progress += 1
    pass(1)
    expect(isReady()).toBe(true)
    expect(lines.at(-1)).toBe('sink-redis makes progress again.')
  })

  it('is given up after a minute without a sign of life, and again after another', () => {
    const { givenUp, pass } = bench()
    pass(59)
    expect(givenUp).toEqual([])
    pass(1)
    expect(givenUp).toMatchObject([{ code: 'SERVICE_PROGRESS_STALLED', disposition: 'fatal' }])
    pass(60)
    expect(givenUp).toHaveLength(2)
  })

  it('is not given up while it reports failed attempts, but is not ready', () => {
    const { part, givenUp, pass, isReady } = bench()
    pass(120, () => (part.signs += 1))
    expect(givenUp).toEqual([])
    expect(isReady()).toBe(false)
  })
})

it('leaves alone what moves, and what has nothing to do', () => {
  const { part, lines, givenUp, pass, isReady } = bench()
  pass(120, () => (part.progress += 1))
  part.hasInput = false
  pass(120)
  expect([lines, givenUp, isReady()]).toEqual([[], [], true])
})
