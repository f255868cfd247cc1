import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { KeyGate } from './key-gate.ts'
import type { ApiKey, ApiKeyScope } from './ports.ts'
import { apiError } from './problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a key needs for the route; `any` is for a route that tells nothing. Every route under /v1 says it. */
    scope?: ApiKeyScope | 'any'
  }
}

/**
 * Admits only requests with a valid key that has the scope of their route, before anything else of them is looked at, and within the
 * rate of the key. A route without a scope fails the start. Call it before routes are added; the function it returns gives the key of an admitted request.
 */
export const requireScope = (
  scope: FastifyInstance,
  gate: KeyGate,
  boundRate: (request: FastifyRequest, key: ApiKey) => void,
): ((request: object) => ApiKey) => {
  const keys = new WeakMap<object, ApiKey>()
  scope.addHook('onRoute', ({ method, url, config }) => {
    if (config?.scope === undefined) throw new RangeError(`${String(method)} ${url} names no scope in its config.`)
  })
  scope.addHook('onRequest', async (request) => {
    const key = await gate.admit(request.headers['x-api-key'], request.ip)
    const needed = request.routeOptions.config.scope
    if (needed !== 'any' && (needed === undefined || !key.scopes.includes(needed)))
      throw apiError('API_SCOPE_MISSING', `Key ${JSON.stringify(key.name)} lacks the scope ${needed ?? 'of this address'}.`)
    boundRate(request, key)
    keys.set(request, key)
  })
  return (request) => keys.get(request) as ApiKey
}
