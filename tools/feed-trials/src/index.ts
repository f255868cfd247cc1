export { realWorldScripts } from './cases/real-world-slate.ts'
export { fuzzTargets } from './fuzz/fuzz-targets.ts'
export { runFuzz } from './fuzz/run-fuzz.ts'
export type { FuzzTally } from './fuzz/run-fuzz.ts'
