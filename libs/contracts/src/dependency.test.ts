import type { DependencyCall } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dependency } from './dependency.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const made = () => {
  const calls: DependencyCall[] = []
  const server = dependency({
    name: 'store',
    errorFrom: (caught, doing) => new AppError('STORE_FAILED', `${doing}: ${String(caught)}`, { disposition: 'retry' }),
    lateError: (message) => new AppError('STORE_SILENT', message, { disposition: 'retry' }),
    observe: (call) => calls.push(call),
  })
  return { calls, server }
}
const write = { name: 'write', deadlineMs: 1_000, doing: 'writing game 7' } as const

describe('an operation', () => {
  it('that ends in time gives its value, and is counted', async () => {
    const { calls, server } = made()
    const done = server.ask(write, () => new Promise((resolve) => setTimeout(() => resolve(7), 400)))
    await vi.advanceTimersByTimeAsync(400)
    expect(await done).toBe(7)
    expect(calls).toEqual([{ dependency: 'store', operation: 'write', outcome: 'done', durationMs: 400 }])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('that never ends fails at its deadline with a typed error that says what waited for what, and is told to stop', async () => {
    const { calls, server } = made()
    let told: AbortSignal | undefined
    const done = server.ask(write, (signal) => {
      told = signal
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))))
    })
    const failed = done.catch((caught: unknown) => caught)
    await vi.advanceTimersByTimeAsync(999)
    expect(calls).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(await failed).toMatchObject({ code: 'STORE_SILENT', message: 'store did not answer writing game 7 within 1000 ms.' })
    expect(calls).toMatchObject([{ outcome: 'late', durationMs: 1_000, error: { code: 'STORE_SILENT' } }])
    expect(told?.aborted).toBe(true)
  })

  it('that fails is classified, unless it was already', async () => {
    const { calls, server } = made()
    await expect(server.ask(write, () => Promise.reject(new Error('reset')))).rejects.toMatchObject({ code: 'STORE_FAILED' })
    const known = new AppError('STORE_VALUE_INVALID', 'bad', { disposition: 'fatal' })
    await expect(server.ask(write, () => Promise.reject(known))).rejects.toBe(known)
    expect(calls.map(({ outcome }) => outcome)).toEqual(['failed', 'failed'])
  })
})

it('does not wait for ever for what closes', async () => {
  const { server } = made()
  const left = server.leave(() => new Promise(() => undefined))
  await vi.advanceTimersByTimeAsync(1_000)
  await left
})
