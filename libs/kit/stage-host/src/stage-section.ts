import { envInt, envWord, rejectLimitKeys } from '@fairline/runtime-service'
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
  startPatienceMs: envInt({ min: 0, max: 600_000 })
    .default(20_000)
    .describe('How long a start is tried again while the brokers cannot be reached or are not ready.'),
  ownership: envWord(['static', 'lease'])
    .default('static')
    .describe('static: the replica owns the shard of its ordinal. lease: any replica takes any shard that is free; the others stand by.'),
  leaseBeatMs: envInt({ min: 50, max: 10_000 }).default(500).describe('How often a process says that it holds a shard, or waits for one.'),
  leaseMissedBeats: envInt({ min: 2, max: 100 })
    .default(3)
    .describe('A holder that is silent while one that waits beats so often has lost its shard.'),
  ...rejectLimitKeys,
})

/** Values of {@link stageSection}. */
export type StageConfig = z.output<typeof stageSection>
