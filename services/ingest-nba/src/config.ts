import { ingestSection } from '@fairline/kit-ingest'
import { envInt, envSecret, envUrl, kafkaSection, serviceSection } from '@fairline/runtime-service'
import { z } from 'zod'

/** Configuration of ingest-nba. */
export const ingestNbaSchema = z.object({
  service: serviceSection,
  kafka: kafkaSection,
  nbaFeed: z
    .object({
      url: envUrl({ protocols: ['ws', 'wss'] }).describe("The provider's WebSocket."),
      apiKey: envSecret().optional().describe('Sent as x-api-key; none sends no key.'),
      handshakeTimeoutMs: envInt({ min: 100, max: 60_000 }).default(5000).describe('How long the handshake may take.'),
      subscribeTimeoutMs: envInt({ min: 100, max: 60_000 })
        .default(5000)
        .describe('How long the provider may take to confirm the subscription.'),
      snapshotTimeoutMs: envInt({ min: 100, max: 600_000 }).default(30_000).describe('How long a snapshot may take.'),
      idleTimeoutMs: envInt({ min: 500, max: 60_000 })
        .default(4000)
        .describe('A connection without a message for longer is given up; heartbeats come each second.'),
      backoffFirstMs: envInt({ min: 10, max: 60_000 })
        .default(500)
        .describe('Bound of the first wait before connecting again; it doubles.'),
      backoffMaxMs: envInt({ min: 10, max: 600_000 })
        .default(2000)
        .describe('Greatest bound of that wait; use 30000 with a provider outside.'),
      maxFrameBytes: envInt({ min: 4096, max: 16_777_216 }).default(1_048_576).describe('Larger frames end the connection.'),
    })
    .describe('The NBA provider.'),
  ingest: ingestSection,
})

/** Values of {@link ingestNbaSchema}. */
export type IngestNbaConfig = z.output<typeof ingestNbaSchema>
