import { manualClock } from '@fairline/kernel'
import { expect, it } from 'vitest'
import { createTokenBuckets } from './token-buckets.ts'

it('gives each caller its burst, and then so many tokens per second', () => {
  const clock = manualClock(0)
  const buckets = createTokenBuckets({ clock, perSecond: 2, burst: 3 })
  expect([1, 2, 3, 4].map(() => buckets.take('a'))).toEqual([0, 0, 0, 1])
  expect(buckets.take('b')).toBe(0)
  clock.advance(499_999)
  expect(buckets.take('a')).toBe(1)
  clock.advance(1)
  expect([buckets.take('a'), buckets.take('a')]).toEqual([0, 1])
  clock.advance(60_000_000)
  expect([1, 2, 3, 4].map(() => buckets.take('a'))).toEqual([0, 0, 0, 1])
})

it('says how long to wait for a token of a slow bucket, and takes one back', () => {
  const buckets = createTokenBuckets({ clock: manualClock(0), perSecond: 0.1, burst: 1 })
  expect([buckets.take('a'), buckets.take('a')]).toEqual([0, 10])
  buckets.giveBack('a')
  buckets.giveBack('a')
  expect([buckets.take('a'), buckets.take('a')]).toEqual([0, 10])
})

it('keeps what a caller owes when the clock goes back', () => {
  const clock = manualClock(10_000_000)
  const buckets = createTokenBuckets({ clock, perSecond: 1, burst: 1 })
  buckets.take('a')
  clock.advance(-5_000_000)
  expect(buckets.take('a')).toBe(1)
  clock.advance(1_000_000)
  expect(buckets.take('a')).toBe(0)
})

it('remembers so many callers', () => {
  const buckets = createTokenBuckets({ clock: manualClock(0), perSecond: 1, burst: 1, maxCallers: 2 })
  for (const caller of ['a', 'b', 'a', 'c']) buckets.take(caller)
  expect([buckets.take('a'), buckets.take('b')]).toEqual([1, 0])
})
