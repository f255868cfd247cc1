import { expect, it, vi } from 'vitest'
import { createCrashPoint, crashSection } from './crash-point.ts'

it('dies when the step is reached at the place for the n-th time, and never again', () => {
  const die = vi.fn<(reached: string) => void>()
  const crash = createCrashPoint({ at: 'after-send@nfl.raw:2' }, die)
  crash?.reach('after-send', 'nfl.raw')
  crash?.reach('before-send', 'nfl.raw')
  crash?.reach('after-send', 'nfl.feed-position')
  expect(die).not.toHaveBeenCalled()
  crash?.reach('after-send', 'nfl.raw')
  crash?.reach('after-send', 'nfl.raw')
  expect(die).toHaveBeenCalledOnce()
})

it('without a place, any place counts; without a configuration there is no crash point', () => {
  const die = vi.fn<(reached: string) => void>()
  createCrashPoint({ at: 'commit-sent:1' }, die)?.reach('commit-sent', 'local.calculator.nfl.0')
  expect(die).toHaveBeenCalledOnce()
  expect(createCrashPoint({}, die)).toBeUndefined()
})

it.each(['after-send', 'after-send:0', 'after-sent:1', 'after-send@:1', 'after-send:1x'])('refuses %s', (at) => {
  expect(crashSection.safeParse({ at }).success).toBe(false)
})
