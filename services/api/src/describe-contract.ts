import type { ApiProblemCode } from './problem.ts'
import { apiProblems, problemOf } from './problem.ts'

/** A JSON object of a document. */
type JsonObject = Record<string, unknown>

const statusNames: Readonly<Record<number, string>> = {
  400: 'RequestInvalid',
  401: 'KeyRefused',
  403: 'ScopeMissing',
  404: 'Unknown',
  413: 'BodyTooLarge',
  414: 'UrlTooLong',
  415: 'MediaRefused',
  422: 'CommandRefused',
  426: 'UpgradeNeeded',
  429: 'BoundExceeded',
  500: 'InternalFault',
  503: 'Unavailable',
}

const nameOf = (status: number): string => statusNames[status] ?? `Problem${status}`

const problemStatuses: readonly number[] = [...new Set(Object.values(apiProblems).map(({ status }): number => status))]

/** What every address under /v1 may answer. */
const everywhere = [400, 401, 403, 404, 414, 429, 500, 503] as const

const retryAfter = { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer', minimum: 1 } } }
const headersOf: Readonly<Record<number, JsonObject>> = {
  401: { 'WWW-Authenticate': { description: 'The scheme ApiKey and its header', schema: { type: 'string' } } },
  429: retryAfter,
  503: retryAfter,
}

const codesOf = (status: number): readonly ApiProblemCode[] =>
  (Object.keys(apiProblems) as ApiProblemCode[]).filter((code) => apiProblems[code].status === status)

const exampleOf = (code: ApiProblemCode): JsonObject => ({
  summary: apiProblems[code].title,
  value: problemOf(code, '…', '/v1/games'),
})

/** A response per status of problems, with an example per code. */
const problemResponses = (): JsonObject =>
  Object.fromEntries(
    problemStatuses.map((status) => {
      const codes = codesOf(status)
      const headers = headersOf[status]
      const content = {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(codes.map((code) => [code, exampleOf(code)])),
      }
      const description = codes.map((code) => `\`${code}\`: ${apiProblems[code].title}.`).join(' ')
      return [
        nameOf(status),
        { description, ...(headers === undefined ? {} : { headers }), content: { 'application/problem+json': content } },
      ]
    }),
  )

// Unicode classes are read by few engines but those of JavaScript; formats say the same as the long patterns beside them.
const portable = (schema: JsonObject): JsonObject => {
  const { pattern, ...rest } = schema
  if (typeof pattern !== 'string') return schema
  if (typeof rest['format'] === 'string') return rest
  return { ...rest, pattern: pattern.replaceAll('\\P{Cc}', '[^\\u0000-\\u001f\\u007f-\\u009f]') }
}

const walk = (value: unknown, change: (object: JsonObject) => JsonObject): unknown => {
  if (Array.isArray(value)) return value.map((each) => walk(each, change))
  if (typeof value !== 'object' || value === null) return value
  const changed = change(value as JsonObject)
  return Object.fromEntries(Object.entries(changed).map(([key, each]) => [key, walk(each, change)]))
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'New for each command, the same for its repetitions: it names one game, action and body of the key that sends it.',
  schema: { type: 'string', minLength: 1, maxLength: 100, pattern: '^[!-~]{1,100}$' },
  example: '4f1c2b7e-stop-1',
}

const streamResponses = {
  101: {
    description:
      'The connection speaks WebSocket from now on. Close codes: 1001 server stops, 1008 too many messages, 1009 a message too large, 1011 failed, 4001 too slow, 4003 the key has ended.',
    headers: {
      Upgrade: { schema: { type: 'string', enum: ['websocket'] } },
      'Sec-WebSocket-Accept': { schema: { type: 'string' } },
    },
  },
}

const handshake = ['Connection', 'Upgrade', 'Sec-WebSocket-Key', 'Sec-WebSocket-Version'].map((name) => ({
  name,
  in: 'header',
  required: false,
  description: `Of the WebSocket handshake (RFC 6455). Without it the answer is 426.`,
  schema: { type: 'string' },
}))

const describeOperation = (path: string, operation: JsonObject): JsonObject => {
  const responses = operation['responses'] as JsonObject
  const isStream = path === '/v1/stream'
  const good = isStream ? streamResponses : Object.fromEntries(Object.entries(responses).filter(([status]) => Number(status) < 400))
  const statuses = new Set<number>([
    ...everywhere,
    ...Object.keys(responses)
      .map(Number)
      .filter((status) => status >= 400),
    ...(isStream ? [426] : []),
  ])
  const problems = [...statuses]
    .toSorted((a, b) => a - b)
    .map((status) => [String(status), { $ref: `#/components/responses/${nameOf(status)}` }] as const)
  const parameters = ((operation['parameters'] ?? []) as readonly JsonObject[]).map((each) =>
    String(each['name']).toLowerCase() === 'idempotency-key' ? idempotencyKey : each,
  )
  const content = (operation['requestBody'] as { readonly content: Record<string, JsonObject> } | undefined)?.content
  return {
    ...operation,
    ...(content === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { ...content['application/json'], example: { note: 'star player hurt' } } },
          },
        }),
    ...(isStream ? { parameters: handshake } : parameters.length === 0 ? {} : { parameters }),
    responses: { ...good, ...Object.fromEntries(problems) },
  }
}

/** A document as it is sent: problems as application/problem+json, every status, the handshake of the stream, and portable patterns. */
export const describeContract = (document: object): object => {
  const { paths, components, ...rest } = document as {
    readonly paths: Record<string, Record<string, JsonObject>>
    readonly components: JsonObject
  }
  const described = Object.fromEntries(
    Object.entries(paths).map(([path, methods]) => [
      path,
      Object.fromEntries(Object.entries(methods).map(([method, operation]) => [method, describeOperation(path, operation)])),
    ]),
  )
  return walk(
    {
      ...rest,
      servers: [{ url: '/', description: 'The server that this document came from' }],
      components: { ...components, responses: problemResponses() },
      paths: described,
    },
    portable,
  ) as object
}
