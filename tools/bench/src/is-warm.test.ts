import { expect, it } from 'vitest'
import { isWarm } from './is-warm.ts'

it.each([
  [[], false],
  [[400], false],
  [[400, 200], false],
  [[400, 200, 190], true],
  [[400, 410], true],
])('after levels that cost %j: %s', (costs, expected) => {
  expect(isWarm(costs)).toBe(expected)
})
