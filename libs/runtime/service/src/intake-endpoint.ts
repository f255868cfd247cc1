import type { IncomingMessage } from 'node:http'
import type { Logger } from './logger.ts'
import type { OpsToken } from './ops-token.ts'

/** An intake that stops by itself where too much is rejected, and goes on when a person says so. */
export interface Intake {
  /** Why it stands still; undefined while it takes in. */
  suspension(): string | undefined
  resume(): void
}

/** Status and JSON body of an answer. */
export interface EndpointAnswer {
  readonly status: number
  readonly body: unknown
}

const maxBodyBytes = 4096

const stateOf = (intake: Intake): unknown => {
  const reason = intake.suspension()
  return reason === undefined ? { state: 'open' } : { state: 'suspended', reason }
}

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBodyBytes) return undefined
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return undefined
  }
}

const isLine = (value: unknown): value is string => typeof value === 'string' && /^[^\p{Cc}]{1,200}$/u.test(value) && value.trim() !== ''

/** What {@link answerIntake} needs. */
export interface IntakeEndpoint {
  readonly intake: Intake | undefined
  readonly log: Logger
  readonly token: OpsToken
}

const refusals = {
  disabled: { status: 403, body: { error: 'No token is configured: set FAIRLINE_SERVICE_OPS_TOKEN_FILE and start the service again.' } },
  refused: { status: 401, body: { error: 'Send the ops token as Authorization: Bearer TOKEN.' } },
} as const satisfies Readonly<Record<string, EndpointAnswer>>

/**
 * `GET /intake` says whether the service takes in; `POST /intake/resume` with `{"actor", "reason"}` lets it go on, and logs who did it.
 * Resuming needs the ops token. For people inside the cluster: a request of a browser (which names its origin) or without JSON is refused.
 */
export const answerIntake = async (
  { intake, log, token }: IntakeEndpoint,
  request: IncomingMessage,
  path: string,
): Promise<EndpointAnswer> => {
  if (intake === undefined)
    return { status: 404, body: { error: 'This service has no intake that stops by itself, or is still starting.' } }
  if (path === '/intake')
    return request.method === 'GET' ? { status: 200, body: stateOf(intake) } : { status: 405, body: { error: 'Only GET is served here.' } }
  if (request.method !== 'POST') return { status: 405, body: { error: 'Only POST is served here.' } }
  if (request.headers.origin !== undefined) return { status: 403, body: { error: 'Requests of browsers are not served here.' } }
  const verdict = token.check(request.headers.authorization)
  if (verdict !== 'allowed') {
    log.warn({ address: request.socket.remoteAddress, verdict }, 'A request to resume the intake is refused.')
    return refusals[verdict]
  }
  if (!/^application\/json(;|$)/i.test(request.headers['content-type'] ?? ''))
    return { status: 415, body: { error: 'Send application/json.' } }
  const body = (await readBody(request)) as { readonly actor?: unknown; readonly reason?: unknown } | null | undefined
  const { actor, reason } = body ?? {}
  if (!isLine(actor) || !isLine(reason))
    return { status: 400, body: { error: 'Send {"actor": who, "reason": why}, one line of at most 200 characters each.' } }
  const suspension = intake.suspension()
  if (suspension !== undefined) {
    intake.resume()
    log.warn({ actor, reason, suspension }, 'Intake is resumed by a person.')
  }
  return { status: 200, body: { resumed: suspension !== undefined, ...(stateOf(intake) as object) } }
}
