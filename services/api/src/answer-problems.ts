import { AppError } from '@fairline/kernel'
import type { ServiceErrors } from '@fairline/runtime-service'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { unavailable } from './key-gate.ts'
import type { ApiProblemCode, Problem } from './problem.ts'
import { apiError, apiProblems, isApiProblemCode, problemOf } from './problem.ts'

/** Problems of Fastify itself, by its codes. */
const fastifyCodes: Readonly<Record<string, ApiProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'API_BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'API_MEDIA_REFUSED',
}

const send = (
  request: FastifyRequest,
  reply: FastifyReply,
  code: ApiProblemCode,
  detail: string,
  { errors, retryAfterS = 1 }: { readonly errors?: Problem['errors']; readonly retryAfterS?: number } = {},
): void => {
  const { status } = apiProblems[code]
  // The path only, and no longer than it may be: an address may carry a key by mistake.
  const instance = (request.url.split('?', 1)[0] ?? '').slice(0, 200)
  if (status === 401) void reply.header('www-authenticate', 'ApiKey realm="fairline", header="X-API-Key"')
  // The socket of a refused upgrade is closed: a client must not send its next request there.
  if (request.ws) void reply.header('connection', 'close')
  if (status === 429 || status === 503) void reply.header('retry-after', String(retryAfterS))
  void reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problemOf(code, detail, instance, errors))
}

const statusOf = (caught: unknown): number =>
  typeof caught === 'object' && caught !== null && 'statusCode' in caught ? Number(caught.statusCode) : 500

/** Answers a request whose address cannot be decoded: it reaches no route, and so no other handler. */
export const answerBadAddress = (_caught: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  send(request, reply, 'API_REQUEST_INVALID', 'The address cannot be decoded.')
}

/** Makes every error of an API an application/problem+json body. */
export const answerProblems = (app: FastifyInstance, errors: ServiceErrors): void => {
  app.setErrorHandler((caught, request, reply) => {
    if (hasZodFastifySchemaValidationErrors(caught)) {
      const fields = caught.validation.map(({ instancePath, message }) => ({
        field: `${caught.validationContext ?? 'request'}${instancePath.replaceAll('/', '.')}`,
        message: message ?? 'is not valid',
      }))
      send(request, reply, 'API_REQUEST_INVALID', `${fields.length} ${fields.length === 1 ? 'field is' : 'fields are'} not valid.`, {
        errors: fields,
      })
      return
    }
    const code = caught instanceof AppError ? undefined : (caught as { readonly code?: unknown }).code
    if (typeof code === 'string' && fastifyCodes[code] !== undefined) {
      send(request, reply, fastifyCodes[code], `${(caught as Error).message}.`)
      return
    }
    if (!(caught instanceof AppError) && statusOf(caught) < 500) {
      send(request, reply, 'API_REQUEST_INVALID', `${(caught as Error).message}.`)
      return
    }
    const error = unavailable(AppError.from(caught))
    if (!isApiProblemCode(error.code)) {
      errors.record(error, { route: request.routeOptions.url })
      send(request, reply, 'API_INTERNAL_FAULT', 'It was logged.')
      return
    }
    if (apiProblems[error.code].status >= 500) errors.record(error.cause ?? error, { route: request.routeOptions.url })
    const retryAfterS = error.context?.['retryAfterS']
    send(request, reply, error.code, error.message, typeof retryAfterS === 'number' ? { retryAfterS } : {})
  })
  app.setNotFoundHandler((request) => {
    throw apiError(
      'API_ROUTE_UNKNOWN',
      `${request.method} ${JSON.stringify((request.url.split('?', 1)[0] ?? '').slice(0, 100))} is not an address of this API.`,
    )
  })
}
