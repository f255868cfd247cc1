import { setTimeout as delay } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { inLanes } from './in-lanes.ts'

it('does everything once, so many at a time and no more', async () => {
  let running = 0
  let most = 0
  const done: number[] = []
  await inLanes(2, [1, 2, 3, 4, 5], async (item) => {
    most = Math.max(most, ++running)
    await delay(1)
    running--
    done.push(item)
  })
  expect(done.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5])
  expect(most).toBe(2)
})
