import { expect, it } from 'vitest'
import { parseBusyTicks, parseProcessTicks, processCpuUs } from './process-cpu.ts'

it('reads user and system time behind a program name with brackets and spaces', () => {
  const stat = '4242 (node (x) y) S 1 2 3 4 5 6 7 8 9 10 700 33 0 0 20 0 11 0 123456 1 2'
  expect(parseProcessTicks(stat)).toBe(733)
})

it('counts everything but idle and waiting as busy', () => {
  expect(parseBusyTicks('cpu  100 20 30 9000 500 4 6 7 0 0\ncpu0 1 1 1 1\n')).toBe(167)
})

it('sees this process use processor time, and none of a process that is not there', () => {
  const before = processCpuUs(process.pid)
  const until = performance.now() + 50
  while (performance.now() < until);
  expect(processCpuUs(process.pid)).toBeGreaterThan(before)
  expect(processCpuUs(2 ** 30)).toBe(0)
})
