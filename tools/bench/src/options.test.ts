import { expect, it } from 'vitest'
import { parseOptions } from './options.ts'

it('has defaults', () => {
  expect(parseOptions([])).toMatchObject({
    rounds: 3,
    levels: [1_000, 10_000, 'max'],
    isJson: false,
    out: undefined,
    profile: undefined,
    minutes: 6,
  })
})

it('reads levels, and says which option is wrong', () => {
  expect(parseOptions(['--levels', '2000,max'])?.levels).toEqual([2_000, 'max'])
  expect(parseOptions(['--help'])).toBeUndefined()
  expect(() => parseOptions(['--levels', 'fast'])).toThrow(/--levels takes a number from 100 to 200000, not fast/)
  expect(() => parseOptions(['--rounds', '1.5'])).toThrow(/--rounds takes a whole number/)
  expect(() => parseOptions(['--round', '3'])).toThrow(/--round/)
})
