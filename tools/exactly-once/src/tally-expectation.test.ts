import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TallyOutput } from './tally-expectation.ts'
import { checkOutputs, expectedOutputs, tallyInput } from './tally-expectation.ts'

const expected = expectedOutputs('in', tallyInput(40))
const placed = (values: readonly string[]): readonly TallyOutput[] => values.map((value, i) => ({ offset: i * 2, value }))
const rulesOf = (values: readonly string[]): readonly string[] => checkOutputs('in', expected, placed(values)).map(({ rule }) => rule)
const somewhere = fc.integer({ min: 0, max: expected.length - 2 })

describe('checkOutputs', () => {
  it('finds nothing in what the input demands, whatever offsets markers leave', () => {
    expect(rulesOf(expected)).toEqual([])
  })

  it('finds a lost, a doubled and a swapped output anywhere', () => {
    fc.assert(
      fc.property(somewhere, (at) => {
        expect(rulesOf(expected.toSpliced(at, 1))).toEqual(['lost'])
        expect(rulesOf(expected.toSpliced(at + 1, 0, expected[at] ?? ''))).toEqual(['doubled'])
        expect(rulesOf(expected.toSpliced(at, 2, expected[at + 1] ?? '', expected[at] ?? ''))).toEqual(['out of order'])
      }),
    )
  })

  it('finds an output made from a state that was not committed with its input', () => {
    expect(rulesOf(expected.with(9, 'in 9 k2=3 of 11'))).toEqual(['torn'])
  })

  it('finds a record of somebody else, such as one of an aborted transaction', () => {
    expect(rulesOf([...expected, 'in 40 k5=6 of 41'])).toEqual(['foreign'])
    expect(rulesOf(expected.toSpliced(3, 0, 'zombie'))).toEqual(['foreign'])
  })

  it('names the first record that breaks a rule', () => {
    expect(checkOutputs('in', expected, placed(expected.toSpliced(5, 2)))).toEqual([{ rule: 'lost', detail: 'input 5 has no output.' }])
  })
})
