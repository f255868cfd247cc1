import { expect, it } from 'vitest'
import { params } from './params.ts'
import { pointSecondsLeft } from './point-clock.ts'

it('keeps whole quarters and never runs backwards', () => {
  for (const seconds of [2880, 2160, 1440, 720, 0]) expect(pointSecondsLeft(seconds, params)).toBe(seconds)
  let before = 2880
  for (let seconds = 2879; seconds >= 0; seconds--) {
    const now = pointSecondsLeft(seconds, params)
    expect(now).toBeLessThanOrEqual(before)
    before = now
  }
})

it('counts the first minute of a quarter for less than the last', () => {
  const first = pointSecondsLeft(1440, params) - pointSecondsLeft(1380, params)
  const last = pointSecondsLeft(780, params) - pointSecondsLeft(720, params)
  expect(first).toBeLessThan(50)
  expect(last).toBeGreaterThan(65)
})
