import type { Mutant, MutantOutcome } from '@fairline/tools-mutants'
import { mutants, outcomeLine, runMutants as runMutantsOf } from '@fairline/tools-mutants'
import { resetStack, startStack, stopStack } from '@fairline/tools-stack'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { ChaosReport } from './chaos-tally.ts'
import { tallyOfChaos } from './chaos-tally.ts'
import { runCommand } from './run-step.ts'
import { staticChecks } from './static-checks.ts'
import type { Tally, VitestReport } from './tally.ts'
import { addTally, closingLine, emptyTally, failuresOfReport, tallyOfReport } from './tally.ts'

const parts = ['static', 'unit', 'mutants', 'integration', 'chaos'] as const
const usage = `Runs every check and test and ends with the line "N passed, N failed, N skipped".

Usage: npm test -- [--only static|unit|mutants|integration|chaos] [--data DIR] [--keep]
  --only   run one part
  --data   folder of real games for the tests that need them (default: FAIRLINE_DATA)
  --keep   leave the local servers running afterwards`

const root = resolve(import.meta.dirname, '../../..')
const { values } = parseArgs({
  options: { only: { type: 'string' }, data: { type: 'string' }, keep: { type: 'boolean' }, help: { type: 'boolean' } },
})
if (values.help === true) {
  console.log(usage)
  process.exit(0)
}
if (values.only !== undefined && !(parts as readonly string[]).includes(values.only)) {
  console.error(`--only takes ${parts.join(', ')}; got ${values.only}.`)
  process.exit(64)
}
const wants = (part: (typeof parts)[number]): boolean => values.only === undefined || values.only === part
const data = values.data ?? process.env['FAIRLINE_DATA']
const reportDirectory = join(root, '.fairline/check')
mkdirSync(reportDirectory, { recursive: true })
const began = performance.now()
const elapsed = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Told again at the end, where they are found in a log of thousands of lines. */
const failures: string[] = []

const runStatic = async (): Promise<Tally> => {
  let tally = emptyTally
  for (const check of staticChecks) {
    const since = performance.now()
    const { exitCode, output } = await runCommand(check.command, check.args, { cwd: root, env: { NX_DAEMON: 'false' } })
    console.log(`${exitCode === 0 ? 'ok    ' : 'FAILED'} ${check.name} (${elapsed(since)})`)
    if (exitCode !== 0) {
      console.log(output.trimEnd())
      failures.push(`FAILED ${check.name}`)
    }
    tally = addTally(tally, { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: [] })
  }
  return tally
}

const runVitest = async (name: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Tally> => {
  const report = join(reportDirectory, `${name}.json`)
  const since = performance.now()
  const { exitCode } = await runCommand(
    'node_modules/.bin/vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    {
      cwd: root,
      env: { NX_DAEMON: 'false', ...(data === undefined ? {} : { FAIRLINE_DATA: resolve(data) }), ...env },
      isLoud: true,
    },
  )
  const results = JSON.parse(readFileSync(report, 'utf8')) as VitestReport
  const tally = tallyOfReport(results)
  failures.push(...failuresOfReport(results))
  // Errors outside of tests (an unhandled rejection) fail the run without failing a test.
  const failed = exitCode !== 0 && tally.failed === 0 ? 1 : tally.failed
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name} tests (${elapsed(since)})`)
  return { ...tally, failed }
}

const runMutants = async (): Promise<Tally> => {
  const since = performance.now()
  let tally = emptyTally
  const note = (mutant: Mutant, outcome: MutantOutcome): void => {
    const isCaught = outcome.kind === 'caught'
    if (!isCaught) failures.push(outcomeLine(mutant, outcome))
    tally = addTally(tally, { passed: isCaught ? 1 : 0, failed: isCaught ? 0 : 1, skipped: [] })
  }
  await runMutantsOf(root, mutants, note)
  console.log(
    `${tally.failed === 0 ? 'ok    ' : 'FAILED'} mutants: ${tally.passed} faults planted in the code are caught (${elapsed(since)})`,
  )
  return tally
}

const runIntegration = async (): Promise<Tally> => {
  const stack = await startStack({ root, environment: process.env }, ({ subject, message }) => console.log(`  ${subject}: ${message}`))
  try {
    return await runVitest('integration', ['--config', 'vitest.integration.config.ts'], stack.environment)
  } finally {
    if (values.keep !== true) await stopStack(root)
  }
}

const runChaos = async (): Promise<Tally> => {
  const since = performance.now()
  const out = join(reportDirectory, 'chaos')
  rmSync(out, { recursive: true, force: true })
  await runCommand('npm', ['run', '--silent', 'chaos:smoke', '--', '--out', out], { cwd: root, isLoud: true })
  const report = join(out, 'scorecard.json')
  // A run that could not be made has no scorecard.
  const tally = existsSync(report)
    ? tallyOfChaos(JSON.parse(readFileSync(report, 'utf8')) as ChaosReport)
    : { passed: 0, failed: 1, skipped: [] }
  console.log(`${tally.failed === 0 ? 'ok    ' : 'FAILED'} chaos: ${tally.passed} invariants held (${elapsed(since)})`)
  return tally
}

let tally = emptyTally
console.log(`Node ${process.version}, ${availableParallelism()} cores`)
if (wants('static')) tally = addTally(tally, await runStatic())
if (wants('unit')) tally = addTally(tally, await runVitest('unit', [], {}))
if (wants('mutants')) tally = addTally(tally, await runMutants())
if (wants('integration')) {
  // Tests start from empty servers, so that a run says the same on every machine.
  if (values.keep !== true) await resetStack(root)
  tally = addTally(tally, await runIntegration())
}
if (wants('chaos')) tally = addTally(tally, await runChaos())
for (const skip of tally.skipped) console.log(`skipped: ${skip}`)
// Where real games are given, a test that skipped them is a fault of the run.
const unexpected = data === undefined ? 0 : tally.skipped.length
if (unexpected > 0) console.log(`FAILED: ${unexpected} tests were skipped although a data folder was given.`)
for (const line of failures) console.log(line)
console.log(`finished in ${elapsed(began)}`)
console.log(closingLine({ ...tally, failed: tally.failed + unexpected, skipped: data === undefined ? tally.skipped : [] }))
process.exitCode = tally.failed + unexpected === 0 && tally.passed > 0 ? 0 : 1
