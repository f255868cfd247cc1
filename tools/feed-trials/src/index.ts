export { fuzzTargets } from './fuzz/fuzz-targets.ts'
export { runFuzz } from './fuzz/run-fuzz.ts'
export type { FuzzTally } from './fuzz/run-fuzz.ts'
