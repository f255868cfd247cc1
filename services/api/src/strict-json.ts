import { parseJson } from '@fairline/kit-ingest'
import type { FastifyInstance } from 'fastify'
import { apiError } from './problem.ts'

const maxDepth = 8
const maxNodes = 2000

/**
 * Reads JSON bodies as messages of providers are read: UTF-8 without a byte order mark, no key twice, none that reaches for a prototype.
 * Readers disagree on what anything else means, and a command must mean one thing.
 */
export const takeStrictJson = (app: FastifyInstance, maxBytes: number): void => {
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    const parsed = parseJson(body as Buffer, { maxBytes, maxDepth, maxNodes })
    if (parsed.ok) done(null, parsed.value)
    else
      done(
        apiError(
          'API_REQUEST_INVALID',
          `The body is refused: ${parsed.error.code.replace('INGEST_', '').toLowerCase().replaceAll('_', ' ')}.`,
        ),
      )
  })
}
