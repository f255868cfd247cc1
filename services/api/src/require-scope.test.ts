import fastify from 'fastify'
import { expect, it } from 'vitest'
import { requireScope } from './require-scope.ts'

it('does not start with a route that names no scope', async () => {
  const app = fastify()
  requireScope(app, { admit: () => Promise.reject(new Error('not asked')), forget: () => undefined }, () => undefined)
  expect(() => app.get('/open', () => 'open')).toThrow('GET /open names no scope')
  await app.close()
})
