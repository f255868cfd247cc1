import { expect, it } from 'vitest'
import { outcomeOf } from './run-mutants.ts'

it.each([
  ['caught by its first failed test', { failed: 'counts', passed: 3, problems: [] }, { kind: 'caught', test: 'counts' }],
  [
    'caught also where another file could not be loaded',
    { failed: 'counts', passed: 0, problems: ['a.ts'] },
    { kind: 'caught', test: 'counts' },
  ],
  ['surviving where all tests pass', { failed: undefined, passed: 3, problems: [] }, { kind: 'survived', tests: 3 }],
  [
    'broken where a file could not be loaded',
    { failed: undefined, passed: 3, problems: ['a.ts: no'] },
    { kind: 'broken', output: 'a.ts: no' },
  ],
  ['broken where nothing ran', { failed: undefined, passed: 0, problems: [] }, { kind: 'broken', output: '' }],
])('is %s', (_, run, outcome) => {
  expect(outcomeOf(run)).toEqual(outcome)
})
