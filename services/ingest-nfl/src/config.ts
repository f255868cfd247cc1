import { ingestSection } from '@fairline/kit-ingest'
import { envTopic, kafkaSection, outsideSection, serviceSection } from '@fairline/runtime-service'
import { z } from 'zod'

/** Configuration of ingest-nfl. */
export const ingestNflSchema = z.object({
  service: serviceSection,
  kafka: kafkaSection,
  outside: outsideSection('feed'),
  nflFeed: z.object({
    topic: envTopic().default('nfl.feed').describe("The provider's topic on the cluster outside."),
  }),
  ingest: ingestSection,
})
