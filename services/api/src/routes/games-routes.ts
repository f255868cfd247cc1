import { sports } from '@fairline/kernel'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Games } from '../games.ts'
import { boardSchema, gameSchema, gamesPageSchema, phases, problemSchema } from '../schemas.ts'

/** The game in the path. Its form is checked with its existence, so that any unknown one is a 404. */
export const gameParams = z.strictObject({
  gameId: z.string().meta({ description: 'Sport and id of the game', examples: ['nfl-2016010900'] }),
})

/** Errors that every route under /v1 can answer. */
export const commonProblems = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 503: problemSchema }

const marketType = z.string().regex(/^[a-z0-9_]{1,40}$/, { error: 'must be words such as spread' })

const listQuery = z.strictObject({
  sport: z.enum(sports).optional(),
  date: z.iso.date().optional().describe("The league's local date, YYYY-MM-DD"),
  phase: z.enum(phases).optional(),
  limit: z
    .string()
    .regex(/^([1-9][0-9]?|100)$/, { error: 'must be a whole number from 1 to 100' })
    .transform(Number)
    .default(50)
    .describe('Games per page, 1 to 100'),
  cursor: z
    .string()
    .max(400)
    .optional()
    .describe('nextCursor of the page before; it belongs to the filter that it came with, and is API_CURSOR_INVALID with another'),
})

const boardQuery = z.strictObject({
  types: z
    .string()
    .max(1000)
    .regex(/^[a-z0-9_]{1,40}(,[a-z0-9_]{1,40}){0,49}$/, { error: 'must be words such as spread, with commas between them' })
    .transform((text) => text.split(','))
    .pipe(z.array(marketType).max(50))
    .optional()
    .describe('Market types, comma-separated: moneyline,spread,total'),
})

/** GET routes of games and boards. */
export const gamesRoutes = (scope: FastifyInstance, games: Games): void => {
  const app = scope.withTypeProvider<ZodTypeProvider>()
  app.route({
    method: 'GET',
    url: '/games',
    config: { scope: 'read' },
    schema: { tags: ['games'], summary: 'Games by start', querystring: listQuery, response: { 200: gamesPageSchema, ...commonProblems } },
    handler: ({ query: { limit, cursor, ...filter } }) => games.list(filter, limit, cursor),
  })
  app.route({
    method: 'GET',
    url: '/games/:gameId',
    config: { scope: 'read' },
    schema: {
      tags: ['games'],
      summary: 'One game',
      params: gameParams,
      querystring: z.strictObject({}),
      response: { 200: gameSchema, ...commonProblems },
    },
    handler: ({ params }) => games.game(params.gameId),
  })
  app.route({
    method: 'GET',
    url: '/games/:gameId/board',
    config: { scope: 'read' },
    schema: {
      tags: ['games'],
      summary: 'The markets of a game, with their age',
      description: 'Nothing on it is ACTIVE unless state is ACTIVE. Of a finished game, what was decided.',
      params: gameParams,
      querystring: boardQuery,
      response: { 200: boardSchema, ...commonProblems },
    },
    handler: ({ params, query }) => games.board(params.gameId, query.types),
  })
}
