import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { sourcesHealthSchema } from '../schemas.ts'
import type { SourceHealth } from '../source-health.ts'
import { commonProblems } from './games-routes.ts'

/** GET route of what the sources of every sport say. */
export const healthRoute = (scope: FastifyInstance, health: SourceHealth): void => {
  scope.withTypeProvider<ZodTypeProvider>().route({
    method: 'GET',
    url: '/health',
    config: { scope: 'read' },
    schema: {
      tags: ['health'],
      summary: 'Whether the sources of each sport are heard, also while no game is live',
      description: 'The same as in the heartbeat of the stream, and as fresh. It extends no price: that is what expiresAt of a board says.',
      querystring: z.strictObject({}),
      response: { 200: sourcesHealthSchema, ...commonProblems },
    },
    handler: async () => ({ sports: await health() }),
  })
}
