import { expect, it } from 'vitest'
import { rejectLimit } from './reject-limit.ts'

const stops = (limit: ReturnType<typeof rejectLimit>, verdicts: string): readonly (string | undefined)[] =>
  Array.from(verdicts, (verdict) => limit.note(verdict === 'x'))

it('stops at so many rejects in a row, and again after as many more', () => {
  const limit = rejectLimit({ maxInRow: 3, maxRatio: 1, window: 100 })
  const reason = '3 records in a row were rejected'
  expect(stops(limit, 'xx.xxxxxx')).toEqual([...Array<undefined>(5), reason, undefined, undefined, reason])
})

it('stops at more than the share of the last records, once the window is full', () => {
  const limit = rejectLimit({ maxInRow: 100, maxRatio: 0.5, window: 4 })
  expect(stops(limit, 'xxx')).toEqual([undefined, undefined, undefined])
  expect(limit.note(false)).toBe('3 of 4 records were rejected')
  expect(stops(limit, 'x.x.x.x.')).toEqual(Array(8))
})

it('forgets what has left the window', () => {
  const limit = rejectLimit({ maxInRow: 100, maxRatio: 0.25, window: 4 })
  expect(stops(limit, 'x...x...x...')).toEqual(Array(12))
  expect(limit.note(true)).toBeUndefined()
  expect(limit.note(true)).toBe('2 of 4 records were rejected')
})
