import { expect, it } from 'vitest'
import { addTally, closingLine, emptyTally, tallyOfReport } from './tally.ts'

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
