import { availableParallelism } from 'node:os'
import { inLanes } from './in-lanes.ts'
import type { BenchRun, MutantBench } from './mutant-bench.ts'
import { openMutantBench } from './mutant-bench.ts'
import type { Mutant } from './mutants.ts'
import { plantedSource } from './plant-mutant.ts'

/** What became of a mutant: the first test that failed with it, or nothing. */
export type MutantOutcome =
  | { readonly kind: 'caught'; readonly test: string }
  | { readonly kind: 'survived'; readonly tests: number }
  | { readonly kind: 'broken'; readonly output: string }

/** `broken` where no test failed and a test file could not be loaded: a fault must be one of behaviour, not of syntax. */
export const outcomeOf = ({ failed, passed, problems }: BenchRun): MutantOutcome => {
  if (failed !== undefined) return { kind: 'caught', test: failed }
  return problems.length === 0 && passed > 0 ? { kind: 'survived', tests: passed } : { kind: 'broken', output: problems.join('\n') }
}

/** Vitest leaves variables of its own, and an exit code for tests that were meant to fail: neither is for what comes after it. */
const leavingNoTrace = async (run: () => Promise<void>): Promise<void> => {
  const environment = { ...process.env }
  try {
    await run()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
    Object.assign(process.env, environment)
    process.exitCode = undefined
  }
}

/**
 * Runs the tests of each mutant with its fault in the code, one mutant for each processor at a time. Throws before the first run where a mutant
 * does not fit the code any more.
 */
export const runMutants = async (
  root: string,
  chosen: readonly Mutant[],
  onOutcome: (mutant: Mutant, outcome: MutantOutcome) => void,
): Promise<void> => {
  for (const mutant of chosen) plantedSource(root, mutant)
  await leavingNoTrace(async () => {
    const benches: MutantBench[] = []
    try {
      // One after the other: each sets variables while it opens.
      for (let count = 0; count < Math.min(availableParallelism(), chosen.length); count++) benches.push(await openMutantBench(root))
      await inLanes(benches.length, chosen, async (mutant, lane) =>
        onOutcome(mutant, outcomeOf(await (benches[lane] as MutantBench).run(mutant))),
      )
    } finally {
      for (const bench of benches) await bench.close()
    }
  })
}

/** An outcome in a line; of a broken one with what its run said. */
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
