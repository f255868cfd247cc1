import { expect, it } from 'vitest'
import type { Probe } from './next-rate.ts'
import { highestSustained, nextRate } from './next-rate.ts'

const search = (capacity: number, first = 15_000): readonly Probe[] => {
  const probes: Probe[] = []
  for (let rate = nextRate(first, probes); rate !== undefined; rate = nextRate(first, probes))
    probes.push({ ratePerSecond: rate, isSustained: rate <= capacity })
  return probes
}

it.each([3_000, 14_999, 15_000, 27_300, 61_000])('finds the highest rate of a path that carries %d/s within a tenth', (capacity) => {
  const probes = search(capacity)
  const found = highestSustained(probes)
  expect(found).toBeLessThanOrEqual(capacity)
  expect(found).toBeGreaterThan(capacity / 1.1 - 500)
  expect(probes.length).toBeLessThanOrEqual(10)
})

it('ends where not even the lowest rate is sustained', () => {
  expect(highestSustained(search(0))).toBe(0)
})

it('does not count a rate above one that was not sustained', () => {
  expect(
    highestSustained([
      { ratePerSecond: 10_000, isSustained: true },
      { ratePerSecond: 15_000, isSustained: false },
      { ratePerSecond: 22_500, isSustained: true },
    ]),
  ).toBe(10_000)
})
