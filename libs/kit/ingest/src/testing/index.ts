export { startIngestTrial } from './ingest-trial.ts'
export type { IngestTrial, IngestTrialOptions, TrialLetter } from './ingest-trial.ts'
export { createMemoryLog } from './memory-log.ts'
export type { MemoryLog, WrittenRecord } from './memory-log.ts'
