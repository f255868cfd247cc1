import { envInt, envPort, envText, postgresSection, redisSection, serviceSection } from '@fairline/runtime-service'
import { z } from 'zod'

/** Configuration of the API. */
export const apiSchema = z.object({
  service: serviceSection,
  redis: redisSection,
  postgres: postgresSection,
  api: z.object({
    host: envText({ maxLength: 255 }).default('0.0.0.0').describe('Address on which the API is served.'),
    port: envPort({ free: true }).describe('Port of the API; 0 picks a free one.'),
    maxBodyBytes: envInt({ min: 256, max: 1_048_576 }).default(16_384).describe('Larger request bodies are refused.'),
    maxUrlLength: envInt({ min: 128, max: 16_000 }).default(2048).describe('Longer URLs are refused.'),
    maxConnections: envInt({ min: 1, max: 100_000 }).default(2000).describe('Sockets beyond this are refused.'),
    headersTimeoutMs: envInt({ min: 100, max: 60_000 }).default(5000).describe('How long a client may take to send its headers.'),
    requestTimeoutMs: envInt({ min: 100, max: 60_000 }).default(10_000).describe('How long a client may take to send its whole request.'),
    keyCacheMs: envInt({ min: 0, max: 60_000 })
      .default(10_000)
      .describe('How long a looked-up API key is trusted: the longest a revoked one still works.'),
    keyCheckMs: envInt({ min: 10, max: 4000 })
      .default(2000)
      .describe('Time between looks at the keys of open streams: a revoked one loses its streams within this and the time of one query.'),
    maxStreamClients: envInt({ min: 1, max: 50_000 }).default(500).describe('WebSocket clients beyond this are refused.'),
    maxStreamBufferBytes: envInt({ min: 10_000, max: 100_000_000 })
      .default(1_000_000)
      .describe('A WebSocket client with more unsent bytes than this is too slow and is dropped.'),
    heartbeatMs: envInt({ min: 100, max: 60_000 }).default(5000).describe('Time between heartbeats of the stream.'),
  }),
})

/** Values of {@link apiSchema}. */
export type ApiConfig = z.output<typeof apiSchema>
