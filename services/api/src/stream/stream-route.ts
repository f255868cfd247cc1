import type { Clock } from '@fairline/kernel'
import type { Instruments, ServiceErrors } from '@fairline/runtime-service'
import type { FastifyInstance } from 'fastify'
import type { apiMetrics } from '../api-metrics.ts'
import type { KeyGate } from '../key-gate.ts'
import type { ApiKey, KeyFinder } from '../ports.ts'
import { apiError, apiProblems } from '../problem.ts'
import type { SourceHealth } from '../source-health.ts'
import type { StreamBuffer } from './stream-buffer.ts'
import type { StreamClient } from './stream-client.ts'
import { createStreamClient } from './stream-client.ts'
import type { StreamHub } from './stream-hub.ts'
import { heartbeatMessage } from './stream-messages.ts'
import { watchKeys } from './watch-keys.ts'

/** What {@link streamRoute} needs. */
export interface StreamRouteOptions {
  readonly hub: StreamHub
  readonly health: SourceHealth
  readonly gate: KeyGate
  readonly keys: KeyFinder
  readonly keyOf: (request: object) => ApiKey
  readonly errors: ServiceErrors
  readonly clock: Clock
  readonly instruments: Instruments<typeof apiMetrics>
  readonly buffer: StreamBuffer
  readonly maxClients: number
  readonly maxClientsPerKey: number
  readonly maxBufferBytes: number
  readonly heartbeatMs: number
  readonly keyCheckMs: number
}

/** The WebSocket of boards; needs @fastify/websocket in the scope. */
export const streamRoute = (scope: FastifyInstance, options: StreamRouteOptions): void => {
  const {
    hub,
    health,
    gate,
    keys,
    keyOf,
    clock,
    errors,
    instruments,
    buffer,
    maxClients,
    maxClientsPerKey,
    maxBufferBytes,
    heartbeatMs,
    keyCheckMs,
  } = options
  /** Open clients with the ids of their keys. */
  const clients = new Map<StreamClient, string>()
  const beat = async (): Promise<void> => {
    const message = heartbeatMessage(await health(), clock.nowUs())
    for (const client of clients.keys()) client.heartbeat(message)
  }
  const beating = setInterval(() => {
    if (clients.size > 0) beat().catch(errors.fatal)
  }, heartbeatMs)
  const stopWatching = watchKeys({
    keys,
    inUse: () => clients.values(),
    everyMs: keyCheckMs,
    errors,
    onEnded: (ids) => {
      gate.forget(ids)
      for (const [client, id] of clients) if (ids.has(id)) client.close('key_ended', apiProblems.API_KEY_ENDED.title)
    },
  })
  scope.addHook('preClose', (done) => {
    clearInterval(beating)
    stopWatching()
    for (const client of clients.keys()) client.close('going_away', 'The server is stopping; connect again.')
    done()
  })
  scope.route({
    method: 'GET',
    url: '/stream',
    config: { scope: 'read', isStream: true },
    schema: {
      tags: ['stream'],
      summary: 'Boards as they change, over WebSocket',
      description:
        'Send {"type":"subscribe","games":[…],"sports":[…]}. You receive board (everything: replace what you have), change (markets that changed, ' +
        'changeSeq without gaps: put them in), status (longer validity), state (prices ran out) and heartbeat (what the sources of each sport say, as GET /v1/health). A market is tradable only while the ' +
        'newest state of its game is ACTIVE. After joining, board comes again only where no change leads to it. A client that does not read is ' +
        'closed with 4001.',
    },
    preHandler: (request, _reply, done) => {
      if (!request.ws) {
        done()
        return
      }
      const refuse = (code: 'API_STREAMS_EXCEEDED' | 'API_STREAM_FULL', detail: string): void => {
        instruments.fairline_api_refused_total.add(1, { bound: 'streams' })
        done(apiError(code, detail))
      }
      const { id, name } = keyOf(request)
      const ofKey = [...clients.values()].filter((each) => each === id).length
      if (ofKey >= maxClientsPerKey) refuse('API_STREAMS_EXCEEDED', `Key ${JSON.stringify(name)} has ${ofKey} clients connected.`)
      else if (clients.size >= maxClients) refuse('API_STREAM_FULL', `${clients.size} clients are connected.`)
      else done()
    },
    handler: (_request, reply) => {
      void reply.header('upgrade', 'websocket')
      throw apiError('API_UPGRADE_NEEDED', 'This is no WebSocket request.')
    },
    wsHandler: (socket, request) => {
      const client = createStreamClient({
        socket,
        hub,
        instruments,
        buffer,
        maxBufferBytes,
        heartbeatMs,
        nowUs: () => clock.nowUs(),
      })
      clients.set(client, keyOf(request).id)
      instruments.fairline_api_stream_clients.set(clients.size)
      socket.on('message', (data: Buffer, isBinary: boolean) => {
        if (isBinary) client.close('policy', 'Send text messages.')
        else client.receive(data.toString('utf8'))
      })
      socket.on('pong', client.alive)
      // What went wrong is in the close that follows an error.
      socket.on('error', () => undefined)
      socket.on('close', () => {
        client.ended()
        clients.delete(client)
        instruments.fairline_api_stream_clients.set(clients.size)
      })
    },
  })
}
