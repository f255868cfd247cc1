import { envInt, envNumber, kafkaSection, sportServiceSection } from '@fairline/runtime-service'
import { stageSection } from '@fairline/kit-stage-host'
import { z } from 'zod'
import { defaultNormalizerOptions } from './normalizer-options.ts'

const { windowMs, rejectLimit } = defaultNormalizerOptions

/** Configuration of the normalizer. */
export const normalizerSchema = z.object({
  service: sportServiceSection,
  kafka: kafkaSection,
  stage: stageSection,
  normalizer: z.object({
    windowMs: envInt({ min: 0, max: 60_000 }).default(windowMs).describe('How long an event waits for its predecessors, by received_at.'),
    maxRejectsInRow: envInt({ min: 1, max: 1_000_000 })
      .default(rejectLimit.maxInRow)
      .describe('So many rejected records of a partition without an accepted one between stop the intake.'),
    maxRejectRatio: envNumber({ min: 0, max: 1 })
      .default(rejectLimit.maxRatio)
      .describe('A greater share of rejected records among rejectWindowRecords stops the intake.'),
    rejectWindowRecords: envInt({ min: 10, max: 10_000_000 })
      .default(rejectLimit.windowRecords)
      .describe('Records over which the share is taken.'),
  }),
})
