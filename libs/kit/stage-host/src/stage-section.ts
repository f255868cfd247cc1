import { envInt, rejectLimitKeys } from '@fairline/runtime-service'
import { z } from 'zod'

/** `stage`: pacing and bounds of an exactly-once stage. */
export const stageSection = z.object({
  commitIntervalMs: envInt({ min: 1, max: 5_000 })
    .default(20)
    .describe('Least time between the starts of two transactions: a transaction costs the same whatever it holds.'),
  maxRecordsPerTransaction: envInt({ min: 1, max: 1_000_000 }).default(5_000).describe('Records taken into one transaction at most.'),
  maxBufferedRecords: envInt({ min: 100, max: 10_000_000 }).default(20_000).describe('A partition with more waiting records is paused.'),
  maxBufferedBytes: envInt({ min: 1_000_000, max: 1_000_000_000 })
    .default(16_777_216)
    .describe('A partition with more waiting bytes is paused.'),
  ...rejectLimitKeys,
})

/** Values of {@link stageSection}. */
export type StageConfig = z.output<typeof stageSection>
