import { envInt, kafkaSection, sportServiceSection } from '@fairline/runtime-service'
import { stageSection } from '@fairline/kit-stage-host'
import { z } from 'zod'
import { defaultNormalizerOptions } from './normalizer-options.ts'

const { windowMs } = defaultNormalizerOptions

/** Configuration of the normalizer. */
export const normalizerSchema = z.object({
  service: sportServiceSection,
  kafka: kafkaSection,
  stage: stageSection,
  normalizer: z.object({
    windowMs: envInt({ min: 0, max: 60_000 }).default(windowMs).describe('How long an event waits for its predecessors, by received_at.'),
  }),
})
