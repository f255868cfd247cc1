export { mutants } from './mutants.ts'
export type { Mutant } from './mutants.ts'
export { outcomeLine, runMutants } from './run-mutants.ts'
export type { MutantOutcome } from './run-mutants.ts'
