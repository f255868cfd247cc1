import { clickhouseSection, envInt, kafkaSection, outsideSection, redisSection, sportServiceSection } from '@fairline/runtime-service'
import { z } from 'zod'

/** Section `publisher`. */
export const publisherSection = z.object({
  progressIntervalMs: envInt({ min: 50, max: 60_000 })
    .default(1000)
    .describe('How often a sink commits how far it is. Sinks are idempotent: a restart repeats at most so much.'),
  clickhouseFlushMs: envInt({ min: 10, max: 60_000 }).default(500).describe('How long rows wait for more before a block is inserted.'),
  clickhouseBlockRows: envInt({ min: 1, max: 200_000 }).default(50_000).describe('Most rows of one block.'),
  partnerPaceMs: envInt({ min: 0, max: 1000 }).default(10).describe('Least time between the starts of two partner transactions.'),
})

/** Configuration of the publisher. */
export const publisherSchema = z.object({
  service: sportServiceSection,
  kafka: kafkaSection,
  outside: outsideSection('publisher'),
  redis: redisSection,
  clickhouse: clickhouseSection,
  publisher: publisherSection,
})

/** Values of {@link publisherSchema}. */
export type PublisherConfig = z.output<typeof publisherSchema>
