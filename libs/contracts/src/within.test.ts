import { afterEach, expect, it, vi } from 'vitest'
import { within } from './within.ts'

afterEach(() => vi.useRealTimers())

const late = () => new Error('late')

it('is the outcome of an operation that ends in time', async () => {
  vi.useFakeTimers()
  await expect(within(1_000, Promise.resolve(7), late)).resolves.toBe(7)
  await expect(within(1_000, Promise.reject(new Error('refused')), late)).rejects.toThrow('refused')
  expect(vi.getTimerCount()).toBe(0)
})

it('fails at the deadline, and leaves nothing unheard when the operation fails after it', async () => {
  vi.useFakeTimers()
  const operation = Promise.withResolvers<never>()
  const outcome = within(1_000, operation.promise, late).catch(String)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await outcome).toBe('Error: late')
  operation.reject(new Error('refused at last'))
  await vi.runAllTimersAsync()
})
