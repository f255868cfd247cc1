import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import websocket from '@fastify/websocket'
import type { Clock } from '@fairline/kernel'
import type { Metrics, ServiceErrors } from '@fairline/runtime-service'
import { observeBuffers } from '@fairline/runtime-service'
import type { FastifyInstance, HTTPMethods } from 'fastify'
import fastify from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject, validatorCompiler } from 'fastify-type-provider-zod'
import { boundRequests } from './bounds/bound-requests.ts'
import { boundSockets } from './bounds/bound-sockets.ts'
import { addressMatcher } from './bounds/caller-address.ts'
import { answerBadAddress, answerProblems } from './answer-problems.ts'
import { apiMetrics } from './api-metrics.ts'
import type { ApiConfig } from './config.ts'
import { describeContract } from './describe-contract.ts'
import { createGames } from './games.ts'
import { createKeyGate } from './key-gate.ts'
import type { BoardReader, CommandSink, KeyFinder } from './ports.ts'
import { apiError } from './problem.ts'
import { requireScope } from './require-scope.ts'
import { commandRoutes } from './routes/command-routes.ts'
import { gamesRoutes } from './routes/games-routes.ts'
import { healthRoute } from './routes/health-route.ts'
import { createSourceHealth } from './source-health.ts'
import { StreamBuffer } from './stream/stream-buffer.ts'
import { createStreamHub } from './stream/stream-hub.ts'
import { streamRoute } from './stream/stream-route.ts'
import { takeStrictJson } from './strict-json.ts'

/** What {@link buildApi} works with. */
export interface ApiParts {
  readonly config: ApiConfig['api']
  readonly boards: BoardReader
  readonly keys: KeyFinder
  readonly commands: CommandSink
  readonly clock: Clock
  readonly metrics: Metrics
  readonly errors: ServiceErrors
  /** Told of every route that is registered. */
  readonly onRoute?: (route: Route) => void
}

/** A registered route. */
export interface Route {
  readonly method: string
  /** With its prefix, for example `/v1/games/:gameId`. */
  readonly url: string
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Set on the one route that speaks WebSocket. */
    isStream?: boolean
  }
}

/** However rare heartbeats are: what was read long ago would be told as unknown. */
const maxReadHealthForMs = 1000
const maxStreamMessageBytes = 16_384
const allMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'QUERY'] as const satisfies readonly HTTPMethods[]

/** Notes the routes of a scope from now on; the function it returns answers 405 with Allow for their other methods. */
const watchMethods = (scope: FastifyInstance): (() => void) => {
  const known = new Map<string, Set<string>>()
  scope.addHook('onRoute', ({ routePath, method }) => {
    const methods = known.get(routePath) ?? new Set()
    known.set(routePath, methods)
    for (const each of [method].flat()) methods.add(each)
  })
  return () => {
    for (const [url, methods] of known) {
      const allow = [...methods].join(', ')
      scope.route({
        method: allMethods.filter((method) => !methods.has(method)),
        url,
        config: { scope: 'any' },
        schema: { hide: true },
        // Before the body is looked at: a method that is not taken needs none.
        onRequest: (request, reply, done) => {
          void reply.header('allow', allow)
          done(apiError('API_METHOD_REFUSED', `${request.method} is not taken here.`))
        },
        handler: () => undefined,
      })
    }
  }
}

/** The HTTP and WebSocket API over its ports; listening is the caller's. */
export const buildApi = async ({ config, boards, keys, commands, clock, metrics, errors, onRoute }: ApiParts): Promise<FastifyInstance> => {
  const isTrustedProxy = addressMatcher(config.trustedProxies ?? [])
  const app = fastify({
    logger: false,
    bodyLimit: config.maxBodyBytes,
    requestTimeout: config.requestTimeoutMs,
    keepAliveTimeout: 15_000,
    trustProxy: isTrustedProxy,
    frameworkErrors: answerBadAddress,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false, caseSensitive: true },
    http: {
      headersTimeout: config.headersTimeoutMs,
      // Node looks for slow clients so often only; its default of half a minute would make the timeouts as long.
      connectionsCheckingInterval: Math.max(20, Math.floor(config.headersTimeoutMs / 5)),
      maxHeaderSize: 16_384,
      // Other protocols are not offered: a client that asks for HTTP/2 by the way is answered as if it had not.
      shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
    },
  })
  app.server.maxConnections = config.maxConnections
  const instruments = metrics.open(apiMetrics)
  boundSockets(app.server, { maxPerAddress: config.maxConnectionsPerAddress, isTrustedProxy, instruments })
  const streamBuffer = new StreamBuffer({ maxClients: config.maxStreamClients, maxBufferBytes: config.maxStreamBufferBytes })
  observeBuffers(metrics, () => [streamBuffer.reading()])
  const gate = createKeyGate({
    keys,
    clock,
    cacheMs: config.keyCacheMs,
    maxWrongKeysPerMinute: config.maxWrongKeysPerMinute,
    instruments,
  })
  const games = createGames(boards, clock)
  const health = createSourceHealth({ reader: boards, clock, errors, readForMs: Math.min(config.heartbeatMs, maxReadHealthForMs) })
  const hub = createStreamHub({ reader: boards, clock, errors, instruments })

  app.setValidatorCompiler(validatorCompiler)
  // Bodies are typed by their schemas and tested against them; parsing each answer again would double its cost.
  app.setSerializerCompiler(() => (body) => JSON.stringify(body))
  app.removeContentTypeParser('text/plain')
  takeStrictJson(app, config.maxBodyBytes)
  answerProblems(app, errors)

  app.addHook('onRequest', (request, _reply, done) => {
    const { length } = request.raw.url ?? ''
    done(
      length > config.maxUrlLength
        ? apiError('API_URL_TOO_LONG', `It has ${length} characters; ${config.maxUrlLength} are taken.`)
        : undefined,
    )
  })
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown'
    instruments.fairline_api_requests_total.add(1, { route, method: request.method, status: String(reply.statusCode) })
    instruments.fairline_api_request_seconds.record(reply.elapsedTime / 1000, { route })
    done()
  })
  app.addHook('onClose', () => hub.close())
  app.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) onRoute?.({ method: each, url })
  })

  await app.register(websocket, {
    options: { maxPayload: maxStreamMessageBytes, perMessageDeflate: false },
    // The stream closes its clients itself, with a reason; the plugin would close them without one.
    preClose: (done) => {
      done()
    },
  })
  // The plugin takes an upgrade on any route, and would leave the client without a word on those that have nothing to say.
  app.addHook('onRequest', (request, _reply, done) => {
    done(
      request.ws && !request.is404 && request.routeOptions.config.isStream !== true
        ? apiError('API_UPGRADE_REFUSED', 'It was asked for a WebSocket.')
        : undefined,
    )
  })

  const boundRate = boundRequests(app, { bounds: config, clock, instruments })

  await app.register(swagger, {
    transform: jsonSchemaTransform,
    transformObject: (document) => describeContract(jsonSchemaTransformObject(document)),
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Fairline',
        version: '1.0.0',
        description: 'Games, boards and operator commands. Errors are application/problem+json with a stable code.',
      },
      components: { securitySchemes: { apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key' } } },
      security: [{ apiKey: [] }],
    },
  })
  await app.register(swaggerUi, { routePrefix: '/docs', staticCSP: true })
  await app.register(
    (v1, _options, done) => {
      const keyOf = requireScope(v1, gate, boundRate)
      const refuseOtherMethods = watchMethods(v1)
      gamesRoutes(v1, games)
      healthRoute(v1, health)
      commandRoutes(v1, {
        games,
        commands,
        clock,
        instruments,
        keyOf,
      })
      streamRoute(v1, {
        hub,
        health,
        gate,
        keys,
        keyOf,
        clock,
        errors,
        instruments,
        buffer: streamBuffer,
        maxClients: config.maxStreamClients,
        maxClientsPerKey: config.maxStreamClientsPerKey,
        maxBufferBytes: config.maxStreamBufferBytes,
        heartbeatMs: config.heartbeatMs,
        keyCheckMs: config.keyCheckMs,
      })
      refuseOtherMethods()
      done()
    },
    { prefix: '/v1' },
  )
  return app
}
