import { expect, it } from 'vitest'
import { createPace } from './pace.ts'

it('lets slate time pass at its speed', () => {
  const pace = createPace(10)
  pace.start(5_000_000)
  expect([0, 100, 1000].map(pace.dueUs)).toEqual([5_000_000, 5_010_000, 5_100_000])
})

it('passes faster in a burst and goes on at its speed after it, without a jump', () => {
  const pace = createPace(1)
  pace.start(0)
  expect(pace.dueUs(100)).toBe(100_000)
  pace.burst(100_000, 10, 50_000)
  // 50 ms at ten times the speed are 500 ms of the slate.
  expect(pace.dueUs(200)).toBe(110_000)
  expect(pace.dueUs(600)).toBe(150_000)
  expect(pace.dueUs(700)).toBe(250_000)
  expect(pace.dueUs(800)).toBe(350_000)
})
