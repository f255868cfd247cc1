import type { Mutant, MutantOutcome } from '@fairline/tools-mutants'
import { inLanes, mutants, outcomeLine, runMutants as runMutantsOf } from '@fairline/tools-mutants'
import { resetStack, startStack, stopStack } from '@fairline/tools-stack'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Part } from './budgets.ts'
import { parts } from './budgets.ts'
import type { ChaosReport } from './chaos-tally.ts'
import { failuresOfChaos, tallyOfChaos } from './chaos-tally.ts'
import type { Cost, PartCost } from './costs.ts'
import { costLines, costsOfFiles } from './costs.ts'
import { runCommand } from './run-step.ts'
import { staticChecks } from './static-checks.ts'
import type { Tally, VitestReport } from './tally.ts'
import { addTally, closingLine, emptyTally, failuresOfReport, tallyOfReport } from './tally.ts'

const usage = `Runs every check and test and ends with the line "N passed, N failed, N skipped".

Usage: npm test -- [--only ${parts.join('|')}] [--data DIR] [--keep]
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
const data = values.data ?? process.env['FAIRLINE_DATA']
const reportDirectory = join(root, '.fairline/check')
mkdirSync(reportDirectory, { recursive: true })
const secondsSince = (since: number): number => (performance.now() - since) / 1000
const elapsed = (since: number): string => `${secondsSince(since).toFixed(1)} s`

/** Told again at the end, where they are found in a log of thousands of lines. */
const failures: string[] = []

/** What became of a part. */
interface Outcome {
  readonly tally: Tally
  /** What in the part took how long, where it is worth telling. */
  readonly within?: readonly Cost[]
}

const runStatic = async (): Promise<Outcome> => {
  let tally = emptyTally
  // None of them measures time, and few use more than one core.
  await inLanes(availableParallelism(), staticChecks, async (check) => {
    const since = performance.now()
    const { exitCode, output } = await runCommand(check.command, check.args, { cwd: root, env: { NX_DAEMON: 'false' } })
    console.log(`${exitCode === 0 ? 'ok    ' : 'FAILED'} ${check.name} (${elapsed(since)})`)
    if (exitCode !== 0) {
      console.log(output.trimEnd())
      failures.push(`FAILED ${check.name}`)
    }
    tally = addTally(tally, { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: [] })
  })
  return { tally }
}

const runVitest = async (name: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Outcome> => {
  const [report, junit] = [join(reportDirectory, `${name}.json`), join(reportDirectory, `${name}.xml`)]
  const reporters = ['default', 'json', 'junit'].map((reporter) => `--reporter=${reporter}`)
  const since = performance.now()
  const { exitCode } = await runCommand(
    'node_modules/.bin/vitest',
    ['run', ...reporters, `--outputFile.json=${report}`, `--outputFile.junit=${junit}`, ...args],
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
  return { tally: { ...tally, failed }, within: costsOfFiles(readFileSync(junit, 'utf8')) }
}

const runUnit = async (): Promise<Outcome> => ({ tally: (await runVitest('unit', [], {})).tally })

const runMutants = async (): Promise<Outcome> => {
  const since = performance.now()
  let tally = emptyTally
  const note = (mutant: Mutant, outcome: MutantOutcome): void => {
    const isCaught = outcome.kind === 'caught'
    if (!isCaught) failures.push(outcomeLine(mutant, outcome))
    tally = addTally(tally, { passed: isCaught ? 1 : 0, failed: isCaught ? 0 : 1, skipped: [] })
  }
  const quick = mutants.filter(({ isSlow }) => isSlow !== true)
  await runMutantsOf(root, quick, note)
  console.log(
    `${tally.failed === 0 ? 'ok    ' : 'FAILED'} mutants: ${tally.passed} faults planted in the code are caught, ${mutants.length - quick.length} slow ones are left to \`npm run mutants\` (${elapsed(since)})`,
  )
  return { tally }
}

const runIntegration = async (): Promise<Outcome> => {
  // Tests start from empty servers, so that a run says the same on every machine.
  if (values.keep !== true) await resetStack(root)
  const stack = await startStack({ root, environment: process.env }, ({ subject, message }) => console.log(`  ${subject}: ${message}`))
  try {
    return await runVitest('integration', ['--config', 'vitest.integration.config.ts'], stack.environment)
  } finally {
    if (values.keep !== true) await stopStack(root)
  }
}

const runChaos = async (): Promise<Outcome> => {
  const since = performance.now()
  const out = join(reportDirectory, 'chaos')
  rmSync(out, { recursive: true, force: true })
  await runCommand('npm', ['run', '--silent', 'chaos:smoke', '--', '--out', out], { cwd: root, isLoud: true })
  const report = join(out, 'scorecard.json')
  // A run that could not be made has no scorecard.
  const card = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as ChaosReport) : undefined
  const tally = card === undefined ? { passed: 0, failed: 1, skipped: [] } : tallyOfChaos(card)
  failures.push(...(card === undefined ? ['FAILED chaos could not be run'] : failuresOfChaos(card)))
  console.log(`${tally.failed === 0 ? 'ok    ' : 'FAILED'} chaos: ${tally.passed} invariants held (${elapsed(since)})`)
  return { tally }
}

const runs: Readonly<Record<Part, () => Promise<Outcome>>> = {
  static: runStatic,
  unit: runUnit,
  mutants: runMutants,
  integration: runIntegration,
  chaos: runChaos,
}

const began = performance.now()
let tally = emptyTally
const costs: PartCost[] = []
console.log(`Node ${process.version}, ${availableParallelism()} cores`)
for (const part of parts) {
  if (values.only !== undefined && values.only !== part) continue
  const since = performance.now()
  const outcome = await runs[part]()
  tally = addTally(tally, outcome.tally)
  costs.push({ name: part, seconds: secondsSince(since), within: outcome.within ?? [] })
}
for (const skip of tally.skipped) console.log(`skipped: ${skip}`)
// Where real games are given, a test that skipped them is a fault of the run.
const unexpected = data === undefined ? 0 : tally.skipped.length
if (unexpected > 0) console.log(`FAILED: ${unexpected} tests were skipped although a data folder was given.`)
for (const line of costLines(costs)) console.log(line)
for (const line of failures) console.log(line)
console.log(`finished in ${elapsed(began)}`)
console.log(closingLine({ ...tally, failed: tally.failed + unexpected, skipped: data === undefined ? tally.skipped : [] }))
process.exitCode = tally.failed + unexpected === 0 && tally.passed > 0 ? 0 : 1
