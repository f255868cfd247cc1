import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mutant } from './mutants.ts'

/** A mutant's place in the code is not there, or not only there: the mutant must follow the code. */
export class StaleMutantError extends Error {
  readonly code = 'MUTANT_STALE'

  constructor(mutant: Mutant, count: number) {
    super(`Mutant ${mutant.id}: its text stands ${count} times in ${mutant.file}, not once. Bring its "find" up to date.`)
    this.name = 'StaleMutantError'
  }
}

/** The source with the fault in it. Throws {@link StaleMutantError} where its place is not unique. */
export const plantMutant = (mutant: Mutant, source: string): string => {
  const parts = source.split(mutant.find)
  if (parts.length !== 2) throw new StaleMutantError(mutant, parts.length - 1)
  return parts.join(mutant.replace)
}

/** {@link plantMutant} on the file below `root`. */
export const plantedSource = (root: string, mutant: Mutant): string => plantMutant(mutant, readFileSync(join(root, mutant.file), 'utf8'))
