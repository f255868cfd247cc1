import { sports } from '@fairline/kernel'
import { z } from 'zod'
import { envInt, envNumber, envPort, envText, envUrl, envWord } from './env.ts'

/** The section that every service has: `service`. */
export const serviceSection = z.object({
  environment: envWord(['local', 'dev', 'staging', 'prod']).describe('Where the service runs; selects partition and shard counts.'),
  opsHost: envText({ maxLength: 255 }).default('0.0.0.0').describe('Address on which health, readiness and metrics are served.'),
  opsPort: envPort({ free: true }).describe('Port of /health, /ready and /metrics; 0 picks a free one.'),
  opsTokenFile: envText()
    .optional()
    .describe('File with the token that POST /intake/resume needs. Without it nobody can resume an intake over the ops port.'),
  logLevel: envWord(['fatal', 'error', 'warn', 'info', 'debug', 'trace'])
    .default('info')
    .describe('Least severe log lines that are written.'),
  shutdownMs: envInt({ min: 100, max: 600_000 }).default(25_000).describe('How long draining may take after SIGTERM.'),
  shard: envInt({ min: 0, max: 999 }).default(0).describe('Ordinal of this replica: the shard it owns.'),
})

/** `service` of a service that serves one sport: {@link serviceSection} with `sport`. */
export const sportServiceSection = serviceSection.extend({
  sport: envWord(sports).describe('The sport that this deployment serves.'),
})

/** Read for every service beside its own sections: `telemetry`. */
export const telemetrySection = z.object({
  otlpUrl: envUrl({ protocols: ['http', 'https'] })
    .optional()
    .describe('OpenTelemetry collector (OTLP over HTTP). Tracing is off without it.'),
  sampleRatio: envNumber({ min: 0, max: 1 }).default(0.05).describe('Share of batches that are traced.'),
})

/** Values of {@link serviceSection}, with the sport where there is one. */
export type ServiceConfig = z.output<typeof serviceSection> & { readonly sport?: z.output<typeof sportServiceSection>['sport'] }

/** Values of {@link telemetrySection}. */
export type TelemetryConfig = z.output<typeof telemetrySection>
