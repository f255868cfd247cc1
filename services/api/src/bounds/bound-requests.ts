import type { Clock } from '@fairline/kernel'
import type { Instruments } from '@fairline/runtime-service'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { apiMetrics } from '../api-metrics.ts'
import type { ApiKey } from '../ports.ts'
import { apiError } from '../problem.ts'
import { createTokenBuckets } from './token-buckets.ts'

/** Bounds of what one caller may ask for. */
export interface RequestBounds {
  readonly maxInFlightPerSocket: number
  readonly maxReadsPerSecondPerKey: number
  readonly maxCommandsPerSecondPerKey: number
}

/** What {@link boundRequests} needs. */
export interface BoundRequestsOptions {
  readonly bounds: RequestBounds
  readonly clock: Clock
  readonly instruments: Instruments<typeof apiMetrics>
}

/** Commands and everything else are counted apart: a stop is never refused because of reads. */
type Kind = 'commands' | 'reads'

const kindOf = (request: FastifyRequest): Kind => (request.routeOptions.config.scope === 'operate' ? 'commands' : 'reads')

/** A caller may save up what it did not ask for during this time. */
const burstSeconds = 2

/**
 * Bounds the requests in flight of each socket of an app, of reads and of commands. Pipelined requests would else all be worked on at once.
 * What it returns bounds the rate of a key: it throws API_RATE_EXCEEDED.
 */
export const boundRequests = (
  app: FastifyInstance,
  { bounds, clock, instruments }: BoundRequestsOptions,
): ((request: FastifyRequest, key: ApiKey) => void) => {
  const inFlight = { commands: new WeakMap<object, number>(), reads: new WeakMap<object, number>() } as const
  const counted = new WeakSet<FastifyRequest>()
  app.addHook('onRequest', (request, _reply, done) => {
    // A stream is one request for as long as it lasts; its places are bounded by key.
    if (request.ws) {
      done()
      return
    }
    const sockets = inFlight[kindOf(request)]
    const running = sockets.get(request.raw.socket) ?? 0
    if (running >= bounds.maxInFlightPerSocket) {
      instruments.fairline_api_refused_total.add(1, { bound: 'in_flight' })
      done(apiError('API_IN_FLIGHT_EXCEEDED', `${running} requests of this connection are not answered yet.`))
      return
    }
    sockets.set(request.raw.socket, running + 1)
    counted.add(request)
    done()
  })
  app.addHook('onResponse', (request, _reply, done) => {
    if (counted.delete(request)) {
      const sockets = inFlight[kindOf(request)]
      sockets.set(request.raw.socket, (sockets.get(request.raw.socket) ?? 1) - 1)
    }
    done()
  })
  const bucketsOf = (perSecond: number) => createTokenBuckets({ clock, perSecond, burst: perSecond * burstSeconds })
  const buckets = {
    commands: bucketsOf(bounds.maxCommandsPerSecondPerKey),
    reads: bucketsOf(bounds.maxReadsPerSecondPerKey),
  }
  const limits = { commands: bounds.maxCommandsPerSecondPerKey, reads: bounds.maxReadsPerSecondPerKey }
  return (request, key) => {
    const kind = kindOf(request)
    const retryAfterS = buckets[kind].take(key.id)
    if (retryAfterS === 0) return
    instruments.fairline_api_refused_total.add(1, { bound: 'rate' })
    throw apiError('API_RATE_EXCEEDED', `Key ${JSON.stringify(key.name)} may send ${limits[kind]} ${kind} per second.`, { retryAfterS })
  }
}
