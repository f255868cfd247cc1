export { cleanRun } from './clean-run.ts'
export type { Mutant } from './mutant.ts'
export { mutants } from './mutants.ts'
