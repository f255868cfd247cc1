import { envInt, rejectLimitKeys } from '@fairline/runtime-service'
import { z } from 'zod'

/** `ingest`: bounds and limits that every adapter has. */
export const ingestSection = z.object({
  silentAfterMs: envInt({ min: 500, max: 600_000 })
    .default(3000)
    .describe('Without evidence from the provider for longer than this, a source is reported silent.'),
  minBeatIntervalMs: envInt({ min: 0, max: 1000 }).default(400).describe('Least time between two beats of one source.'),
  maxMessageBytes: envInt({ min: 1024, max: 786_432 }).default(262_144).describe('Larger messages are dead-lettered.'),
  maxJsonDepth: envInt({ min: 2, max: 64 }).default(16).describe('Messages nested deeper are dead-lettered.'),
  maxJsonNodes: envInt({ min: 100, max: 1_000_000 }).default(20_000).describe('Messages with more values and keys are dead-lettered.'),
  maxQueuedMessages: envInt({ min: 100, max: 10_000_000 }).default(50_000).describe('Intake pauses above this many messages in memory.'),
  maxQueuedBytes: envInt({ min: 1_000_000, max: 4_000_000_000 })
    .default(64_000_000)
    .describe('Intake pauses above this many bytes in memory.'),
  shedAboveMessages: envInt({ min: 0, max: 10_000_000 })
    .default(5000)
    .describe('While more messages wait, only the newest of consecutive clock messages of a game is written; below half of it, all are.'),
  shedAboveLagRecords: envInt({ min: 0, max: 100_000_000 })
    .default(10_000)
    .describe(
      'The same while more records wait before the normalizer and the calculator: what comes behind them is stale when it is priced.',
    ),
  lagIntervalMs: envInt({ min: 50, max: 60_000 }).default(500).describe('How often those records are counted.'),
  maxChunkMessages: envInt({ min: 1, max: 100_000 }).default(5000).describe('Messages decoded and written together.'),
  minWriteIntervalMs: envInt({ min: 0, max: 1000 })
    .default(4)
    .describe('Least time between two writes at low rates; more is cheaper and later.'),
  producers: envInt({ min: 1, max: 16 }).default(2).describe('Connections that write partitions side by side.'),
  maxWriteRetryMs: envInt({ min: 0, max: 600_000 })
    .default(30_000)
    .describe('How long a transient write error may last before the service exits.'),
  positionSaveMs: envInt({ min: 10, max: 60_000 }).default(200).describe('How often the position in the feed is saved.'),
  ...rejectLimitKeys,
})

/** Values of {@link ingestSection}. */
export type IngestConfig = z.output<typeof ingestSection>
