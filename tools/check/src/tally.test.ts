import { expect, it } from 'vitest'
import { addTally, closingLine, emptyTally, failuresOfReport, tallyOfReport } from './tally.ts'

it('counts a report, a file that could not load as a failure, and names what was skipped', () => {
  const tally = tallyOfReport({
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      {
        name: 'a',
        status: 'passed',
        assertionResults: [
          { status: 'passed', fullName: 'a works' },
          { status: 'skipped', fullName: 'needs data' },
        ],
      },
      { name: 'b', status: 'failed', assertionResults: [] },
    ],
  })
  expect(tally).toEqual({ passed: 3, failed: 2, skipped: ['needs data'] })
  expect(closingLine(addTally(emptyTally, tally))).toBe('3 passed, 2 failed, 1 skipped')
})

it('tells what failed, with the beginning of why', () => {
  const long = Array.from({ length: 100 }, (_, line) => `line ${line}`).join('\n')
  const failures = failuresOfReport({
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'works' },
          { status: 'failed', fullName: 'adds', failureMessages: [`\u001B[31mexpected 3\u001B[39m\n${long}`] },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] },
    ],
  })
  expect(failures.slice(0, 3)).toEqual(['FAILED a.test.ts: adds', 'expected 3', 'line 0'])
  expect(failures).toHaveLength(28)
  expect(failures.slice(-2)).toEqual(['FAILED b.test.ts', 'Cannot find module'])
})
