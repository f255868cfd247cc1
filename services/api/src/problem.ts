import type { ErrorContext } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'

/** Public error codes of the API: HTTP status, title, and what the caller should do. */
export const apiProblems = {
  API_REQUEST_INVALID: { status: 400, title: 'The request is not valid', advice: 'Correct the fields named in errors.' },
  API_CURSOR_INVALID: {
    status: 400,
    title: 'The cursor is not valid',
    advice: 'Start again without a cursor; one belongs to the filter that it came with.',
  },
  API_IDEMPOTENCY_KEY_MISSING: {
    status: 400,
    title: 'The Idempotency-Key header is missing or malformed',
    advice: 'Send 1 to 100 printable characters, new for each command, the same for its repetitions.',
  },
  API_KEY_MISSING: { status: 401, title: 'An API key is needed', advice: 'Send it in the X-API-Key header.' },
  API_KEY_INVALID: { status: 401, title: 'The API key is not valid', advice: 'Check that it is complete and of this environment.' },
  API_KEY_ENDED: { status: 401, title: 'The API key was revoked or has expired', advice: 'Ask for a new one.' },
  API_SCOPE_MISSING: { status: 403, title: 'The API key does not allow this', advice: 'Use a key with the scope named in detail.' },
  API_GAME_UNKNOWN: { status: 404, title: 'There is no such game', advice: 'GET /v1/games lists them.' },
  API_COMMAND_UNKNOWN: { status: 404, title: 'There is no such command', advice: 'Use the commandId of the answer that stored it.' },
  API_ROUTE_UNKNOWN: { status: 404, title: 'There is nothing at this address', advice: 'GET /docs lists the addresses.' },
  API_METHOD_REFUSED: {
    status: 405,
    title: 'This address does not take this method',
    advice: 'The Allow header lists those that it takes.',
  },
  API_BODY_TOO_LARGE: { status: 413, title: 'The body is too large', advice: 'Send less.' },
  API_URL_TOO_LONG: { status: 414, title: 'The URL is too long', advice: 'Send less.' },
  API_MEDIA_REFUSED: { status: 415, title: 'This media type is not taken', advice: 'Send application/json.' },
  API_IDEMPOTENCY_CONFLICT: {
    status: 422,
    title: 'The idempotency key was used for another command',
    advice: 'Use a new key for a new command.',
  },
  API_MARKET_TYPE_UNKNOWN: {
    status: 422,
    title: 'The sport has no such market type',
    advice: 'Use the types named in detail, or none for the whole game. Nothing was stored.',
  },
  API_UPGRADE_NEEDED: { status: 426, title: 'This address speaks WebSocket', advice: 'Connect with a WebSocket client.' },
  API_UPGRADE_REFUSED: { status: 400, title: 'This address does not speak WebSocket', advice: 'Connect to /v1/stream.' },
  API_RATE_EXCEEDED: { status: 429, title: 'The key sends too many requests', advice: 'Repeat after the seconds in Retry-After.' },
  API_IN_FLIGHT_EXCEEDED: {
    status: 429,
    title: 'The connection has too many requests in flight',
    advice: 'Wait for answers before you send more, or use more connections.',
  },
  API_STREAMS_EXCEEDED: { status: 429, title: 'The key has too many stream clients', advice: 'Close one, or subscribe to more on one.' },
  API_WRONG_KEYS_EXCEEDED: {
    status: 429,
    title: 'Too many wrong keys came from this address',
    advice: 'Repeat with a valid key after the seconds in Retry-After.',
  },
  API_INTERNAL_FAULT: { status: 500, title: 'Something unexpected happened', advice: 'Repeat later; report it if it stays.' },
  API_BACKEND_UNAVAILABLE: {
    status: 503,
    title: 'A server behind the API does not answer',
    advice: 'Repeat after the seconds in Retry-After.',
  },
  API_STREAM_FULL: { status: 503, title: 'No more stream clients are taken', advice: 'Repeat after the seconds in Retry-After.' },
} as const

/** One of {@link apiProblems}. */
export type ApiProblemCode = keyof typeof apiProblems

/** The body of an error, application/problem+json (RFC 9457). `code` is stable; texts are not. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: ApiProblemCode
  readonly detail: string
  readonly instance: string
  readonly errors?: readonly { readonly field: string; readonly message: string }[]
}

/** A problem as an error to throw in a handler. */
export const apiError = (code: ApiProblemCode, detail: string, context?: ErrorContext, cause?: unknown): AppError =>
  new AppError(code, detail, {
    disposition: 'reject',
    ...(context === undefined ? {} : { context }),
    ...(cause === undefined ? {} : { cause }),
  })

/** Whether a code is one of {@link apiProblems}. */
export const isApiProblemCode = (code: string): code is ApiProblemCode => Object.hasOwn(apiProblems, code)

/** The body of a problem. */
export const problemOf = (code: ApiProblemCode, detail: string, instance: string, errors?: Problem['errors']): Problem => {
  const { status, title, advice } = apiProblems[code]
  return {
    type: `urn:fairline:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title,
    status,
    code,
    detail: `${detail} ${advice}`,
    instance,
    ...(errors === undefined ? {} : { errors }),
  }
}
