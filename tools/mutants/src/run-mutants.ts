import type { BenchRun } from './mutant-bench.ts'
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

/**
 * Runs the tests of each mutant with its fault in the code, one after the other. Throws before the first run where a mutant does not fit the code
 * any more.
 */
export const runMutants = async (
  root: string,
  chosen: readonly Mutant[],
  onOutcome: (mutant: Mutant, outcome: MutantOutcome) => void,
): Promise<void> => {
  for (const mutant of chosen) plantedSource(root, mutant)
  const bench = await openMutantBench(root)
  try {
    for (const mutant of chosen) onOutcome(mutant, outcomeOf(await bench.run(mutant)))
  } finally {
    await bench.close()
  }
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
