import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { serviceError } from './errors.ts'
import type { HealthState } from './health.ts'
import type { Intake } from './intake-endpoint.ts'
import { answerIntake } from './intake-endpoint.ts'
import type { Logger } from './logger.ts'
import type { Metrics } from './metrics.ts'
import type { OpsToken } from './ops-token.ts'

/** What {@link startOpsServer} needs. */
export interface OpsServerOptions {
  readonly host: string
  /** 0 picks a free one. */
  readonly port: number
  readonly health: HealthState
  readonly metrics: Metrics
  readonly log: Logger
  /** The intake of the service, once it has started and where it has one. */
  readonly intake: () => Intake | undefined
  /** Who may ask for actions. Health and metrics are for everybody. */
  readonly token: OpsToken
}

/** The running server of /health, /ready, /metrics and /intake. */
export interface OpsServer {
  readonly port: number
  close(): Promise<void>
}

const answer = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(`${JSON.stringify(body)}\n`)
}

const handle = async (options: OpsServerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { health, metrics, log, intake, token } = options
  const path = (request.url ?? '').split('?', 1)[0] as string
  if (path === '/intake' || path === '/intake/resume') {
    const { status, body } = await answerIntake({ intake: intake(), log, token }, request, path)
    if (status === 401) response.setHeader('www-authenticate', 'Bearer realm="fairline-ops"')
    answer(response, status, body)
    return
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    answer(response, 405, { error: 'Only GET is served here.' })
    return
  }
  if (path === '/health') {
    const liveness = health.liveness()
    answer(response, liveness.live ? 200 : 503, liveness)
  } else if (path === '/ready') {
    const readiness = health.readiness()
    answer(response, readiness.ready ? 200 : 503, readiness)
  } else if (path === '/metrics') {
    const text = await metrics.expose()
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text)
  } else answer(response, 404, { error: 'Only /health, /ready, /metrics and /intake are served here.' })
}

/** Listens; a taken port is SERVICE_PORT_TAKEN. */
export const startOpsServer = (options: OpsServerOptions): Promise<OpsServer> =>
  new Promise((resolve, reject) => {
    const { host, port } = options
    const server = createServer({ requestTimeout: 5000, headersTimeout: 5000 }, (request, response) => {
      handle(options, request, response).catch((caught: unknown) => {
        if (response.headersSent) response.destroy()
        else answer(response, 500, { error: caught instanceof Error ? caught.message : String(caught) })
      })
    })
    server.maxConnections = 100
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? serviceError('SERVICE_PORT_TAKEN', `Port ${port} on ${host} is taken.`, { host, port })
          : serviceError('SERVICE_PORT_REFUSED', `Cannot listen on ${host}:${port}: ${error.message}.`, { host, port }, error),
      )
    })
    server.listen(port, host, () => {
      const address = server.address()
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        close: () =>
          new Promise((done) => {
            server.close(() => {
              done()
            })
            server.closeAllConnections()
          }),
      })
    })
  })
