import { ingestSection } from '@fairline/kit-ingest'
import { envInt, envText, kafkaSection, pubsubSection, serviceSection } from '@fairline/runtime-service'
import { z } from 'zod'

/** Configuration of ingest-mlb. */
export const ingestMlbSchema = z.object({
  service: serviceSection,
  kafka: kafkaSection,
  pubsub: pubsubSection,
  mlbFeed: z.object({
    subscription: envText({ maxLength: 249 })
      .default('fairline-ingest-mlb')
      .describe("Our subscription of the provider's topic, with message ordering."),
    maxOutstandingMessages: envInt({ min: 1, max: 100_000 }).default(2000).describe('Messages that may be delivered and not yet safe.'),
    maxOutstandingBytes: envInt({ min: 1_000_000, max: 1_000_000_000 })
      .default(32_000_000)
      .describe('Bytes that may be delivered and not yet safe.'),
    backoffFirstMs: envInt({ min: 10, max: 60_000 }).default(500).describe('Bound of the first wait before subscribing again; it doubles.'),
    backoffMaxMs: envInt({ min: 10, max: 600_000 }).default(2000).describe('Greatest bound of that wait; use 30000 with Google Cloud.'),
  }),
  ingest: ingestSection,
})

/** Values of {@link ingestMlbSchema}. */
export type IngestMlbConfig = z.output<typeof ingestMlbSchema>
