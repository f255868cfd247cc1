import { envInt, envList, envPort, envText, postgresSection, redisSection, serviceSection } from '@fairline/runtime-service'
import { z } from 'zod'
import { isAddressRange } from './bounds/caller-address.ts'

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
    maxConnectionsPerAddress: envInt({ min: 1, max: 100_000 })
      .default(1000)
      .describe('Sockets of one address beyond this are closed; those of trusted proxies are not counted.'),
    trustedProxies: envList(
      envText({ maxLength: 60 }).refine(isAddressRange, { error: 'must be an address or a range, such as 10.0.0.0/8' }),
    )
      .optional()
      .describe(
        'Proxies whose X-Forwarded-For is believed, as address,range. Without it the address of the connection is that of the caller.',
      ),
    maxInFlightPerSocket: envInt({ min: 1, max: 1000 })
      .default(16)
      .describe('Reads of one socket that are worked on at once, and commands apart from them; more are answered 429.'),
    maxReadsPerSecondPerKey: envInt({ min: 1, max: 1_000_000 })
      .default(200)
      .describe('Reads per second of one key; twice as many at once. More are answered 429.'),
    maxCommandsPerSecondPerKey: envInt({ min: 1, max: 1_000_000 })
      .default(20)
      .describe('Commands per second of one key, apart from its reads; twice as many at once. More are answered 429.'),
    maxWrongKeysPerMinute: envInt({ min: 1, max: 1_000_000 })
      .default(30)
      .describe('Lookups per minute that an address may cost with keys that are not valid. More are answered 429 without a lookup.'),
    maxStreamClientsPerKey: envInt({ min: 1, max: 50_000 })
      .default(50)
      .describe('WebSocket clients of one key beyond this are refused with 429.'),
    maxStreamClients: envInt({ min: 1, max: 50_000 }).default(500).describe('WebSocket clients beyond this are refused.'),
    maxStreamBufferBytes: envInt({ min: 10_000, max: 100_000_000 })
      .default(1_000_000)
      .describe('A WebSocket client with more unsent bytes than this is too slow and is dropped.'),
    heartbeatMs: envInt({ min: 100, max: 60_000 }).default(5000).describe('Time between heartbeats of the stream.'),
  }),
})

/** Values of {@link apiSchema}. */
export type ApiConfig = z.output<typeof apiSchema>
