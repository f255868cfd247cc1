import { stripVTControlCharacters } from 'node:util'

/** How many checks and tests passed, failed and were skipped. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  /** Each skip with its reason. */
  readonly skipped: readonly string[]
}

/** Nothing counted yet. */
export const emptyTally: Tally = { passed: 0, failed: 0, skipped: [] }

/** Both tallies together. */
export const addTally = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: [...a.skipped, ...b.skipped],
})

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly name: string
    readonly message?: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages?: readonly string[]
    }[]
  }[]
}

/** Counts a vitest report. A file that failed to load counts as one failure: it ran none of its tests. */
export const tallyOfReport = (report: VitestReport): Tally => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests + report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
  skipped: report.testResults.flatMap((file) =>
    file.assertionResults.filter((test) => ['skipped', 'pending', 'todo'].includes(test.status)).map((test) => test.fullName),
  ),
})

const shownLines = 25
const shown = (text: string): readonly string[] => stripVTControlCharacters(text).split('\n').slice(0, shownLines)

/** What failed in a vitest report and how it began, for the end of a long output. */
export const failuresOfReport = (report: VitestReport): readonly string[] =>
  report.testResults.flatMap((file) => {
    if (file.status === 'failed' && file.assertionResults.length === 0) return [`FAILED ${file.name}`, ...shown(file.message ?? '')]
    return file.assertionResults
      .filter(({ status }) => status === 'failed')
      .flatMap(({ fullName, failureMessages = [] }) => [`FAILED ${file.name}: ${fullName}`, ...failureMessages.flatMap(shown)])
  })

/** The closing line: `N passed, N failed, N skipped`. */
export const closingLine = (tally: Tally): string => `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped.length} skipped`
