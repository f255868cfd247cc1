import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Mutant } from './mutants.ts'
import { plantedSource } from './plant-mutant.ts'

/** What became of a mutant: the first test that failed with it, or nothing. */
export type MutantOutcome =
  | { readonly kind: 'caught'; readonly test: string }
  | { readonly kind: 'survived'; readonly tests: number }
  | { readonly kind: 'broken'; readonly output: string }

interface Report {
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/**
 * Runs the tests of each mutant with its fault in the code, one after the other. `broken` where a test file could not be loaded: a fault must be one of
 * behaviour, not of syntax. Throws before the first run where a mutant does not fit the code any more.
 */
export const runMutants = async (
  root: string,
  chosen: readonly Mutant[],
  onOutcome: (mutant: Mutant, outcome: MutantOutcome) => void,
): Promise<void> => {
  for (const mutant of chosen) plantedSource(root, mutant)
  for (const mutant of chosen) onOutcome(mutant, await runMutant(root, mutant))
}

/** An outcome in a line; of a broken one with all that its run printed. */
export const outcomeLine = ({ id, breaks }: Mutant, outcome: MutantOutcome): string => {
  switch (outcome.kind) {
    case 'caught':
      return `caught    ${id}: ${outcome.test}`
    case 'survived':
      return `SURVIVED  ${id}: ${outcome.tests} tests passed although ${breaks}`
    case 'broken':
      return `BROKEN    ${id}: its tests could not run\n${outcome.output}`
  }
}

const runMutant = async (root: string, mutant: Mutant): Promise<MutantOutcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'fairline-mutant-'))
  const report = join(folder, 'report.json')
  try {
    const child = spawn(
      process.execPath,
      [
        join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--config',
        'tools/mutants/vitest.config.ts',
        '--reporter=json',
        `--outputFile=${report}`,
        ...mutant.caughtBy,
      ],
      { cwd: root, env: { ...process.env, FAIRLINE_MUTANT: mutant.id }, stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    return outcomeOf(report, output)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const outcomeOf = (report: string, output: string): MutantOutcome => {
  let read: Report
  try {
    read = JSON.parse(readFileSync(report, 'utf8')) as Report
  } catch {
    return { kind: 'broken', output }
  }
  const failed = read.testResults.flatMap(({ assertionResults }) => assertionResults).find(({ status }) => status === 'failed')
  if (failed !== undefined) return { kind: 'caught', test: failed.fullName }
  const isLoaded = read.testResults.every(({ status }) => status === 'passed')
  return isLoaded && read.numPassedTests > 0 ? { kind: 'survived', tests: read.numPassedTests } : { kind: 'broken', output }
}
