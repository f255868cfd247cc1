import { expect, it } from 'vitest'
import { closeInTime } from './close-in-time.ts'

it('waits for what closes, hears of its failure, and does not wait for ever', async () => {
  let isClosed = false
  await closeInTime(Promise.resolve().then(() => (isClosed = true)))
  expect(isClosed).toBe(true)
  await expect(closeInTime(Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  const sinceMs = performance.now()
  // Its own timer holds no process: this one keeps the test alive.
  const alive = setInterval(() => undefined, 100)
  await closeInTime(new Promise(() => undefined))
  clearInterval(alive)
  expect(performance.now() - sinceMs).toBeGreaterThan(900)
})
