import { apiKeyOf } from '@fairline/adapters-postgres/memory'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { apiProblems } from '../src/problem.ts'
import { problemSchema } from '../src/schemas.ts'
import type { ApiFixture } from './api-fixture.ts'
import { createApiFixture, operator, reader } from './api-fixture.ts'
import { fakeMarket } from './fake-boards.ts'
import { askUpgrade } from './upgrade-status.ts'

interface Answer {
  readonly $ref?: string
  readonly description?: string
  readonly headers?: Readonly<Record<string, unknown>>
  readonly content?: Readonly<
    Record<string, { readonly schema?: unknown; readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>
  >
}
interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[]
  readonly responses: Readonly<Record<string, Answer>>
}
interface Document {
  readonly servers: readonly unknown[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, unknown>>; readonly responses: Readonly<Record<string, Answer>> }
}

let api: ApiFixture
let document: Document
beforeAll(async () => {
  api = await createApiFixture({ maxCommandsPerSecondPerKey: 20, maxInFlightPerSocket: 100 })
  api.boards.change('nfl-2016010900', [fakeMarket('moneyline/ft')])
  await api.app.listen({ host: '127.0.0.1', port: 0 })
  document = (await api.app.inject('/docs/json')).json<Document>()
})
afterAll(() => api.app.close())

const answerOf = (answer: Answer | undefined): Answer => {
  const name = answer?.$ref?.replace('#/components/responses/', '')
  return (name === undefined ? answer : document.components.responses[name]) ?? {}
}
const operations = (): readonly (readonly [string, Operation])[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
  )

it('documents for every address what any address may answer, as problems', () => {
  for (const [name, { responses }] of operations()) {
    expect([name, Object.keys(responses)]).toEqual([
      name,
      expect.arrayContaining(['400', '401', '403', '404', '414', '429', '500', '503']) as string[],
    ])
    for (const [status, answer] of Object.entries(responses)) {
      const { content = {}, description } = answerOf(answer)
      expect([name, status, description]).toEqual([name, status, expect.stringMatching(/./) as string])
      if (Number(status) >= 400) expect([name, status, Object.keys(content)]).toEqual([name, status, ['application/problem+json']])
    }
  }
})

it('shows every code of a problem with an example that is one', () => {
  const examples = Object.values(document.components.responses).flatMap(({ content }) =>
    Object.entries(content?.['application/problem+json']?.examples ?? {}),
  )
  // A method that an address does not take has no operation, and so no place but the components.
  expect(examples.map(([code]) => code).toSorted()).toEqual(Object.keys(apiProblems).toSorted())
  for (const [code, { value }] of examples) expect(problemSchema.parse(value)).toMatchObject({ code })
})

it('says when to come back, how a stream begins, and what a command needs', () => {
  for (const name of ['BoundExceeded', 'Unavailable']) expect(document.components.responses[name]?.headers).toHaveProperty('Retry-After')
  const stream = document.paths['/v1/stream']?.['get']
  expect(Object.keys(stream?.responses ?? {})).toEqual(expect.arrayContaining(['101', '426']) as string[])
  expect(Object.keys(stream?.responses ?? {})).not.toContain('200')
  expect(stream?.parameters?.map(({ name }) => name)).toContain('Sec-WebSocket-Key')
  for (const [name, { parameters }] of operations().filter(([each]) => each.startsWith('POST')))
    expect([name, parameters?.find((each) => each.name === 'Idempotency-Key')]).toEqual([
      name,
      expect.objectContaining({ in: 'header', required: true }),
    ])
  expect(document.servers).toHaveLength(1)
  expect(Object.keys(document.components.schemas)).toEqual(
    expect.arrayContaining(['Board', 'Game', 'GamesPage', 'Market', 'Problem', 'SourcesHealth', 'SportHealth']) as string[],
  )
})

it('has only references that lead somewhere, and patterns that other engines can read', () => {
  const text = JSON.stringify(document)
  for (const [, reference] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const found = (reference as string)
      .split('/')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document)
    expect([reference, found]).toEqual([reference, expect.any(Object)])
  }
  const patterns = [...text.matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(([, each]) => JSON.parse(each as string) as string)
  expect(patterns.length).toBeGreaterThan(3)
  for (const pattern of patterns) expect(pattern).not.toMatch(/\\[pPkKuU]\{|\(\?[<!=]/)
  expect(new RegExp(patterns.find((each) => each.includes('u009f')) ?? 'x').test('a\u0085b')).toBe(false)
})

const path = '/v1/games/nfl-2016010900'
const suspend = { method: 'POST', url: `${path}/suspend`, operation: 'POST /v1/games/{gameId}/suspend' } as const
const list = { method: 'GET', url: '/v1/games', operation: 'GET /v1/games' } as const
const command = { ...operator, 'idempotency-key': 'k', 'content-type': 'application/json' }

it.each([
  [200, list, reader, undefined],
  [200, { method: 'GET', url: path, operation: 'GET /v1/games/{gameId}' }, reader, undefined],
  [200, { method: 'GET', url: `${path}/board`, operation: 'GET /v1/games/{gameId}/board' }, reader, undefined],
  [200, { method: 'GET', url: '/v1/health', operation: 'GET /v1/health' }, reader, undefined],
  [400, { ...list, url: '/v1/games?limit=x' }, reader, undefined],
  [400, { ...list, url: '/v1/games?cursor=x' }, reader, undefined],
  [401, list, {}, undefined],
  [401, list, { 'x-api-key': apiKeyOf('nobody') }, undefined],
  [403, suspend, reader, '{"note":"a"}'],
  [404, { ...suspend, url: '/v1/games/nhl-1/suspend' }, command, '{"note":"a"}'],
  [414, { ...list, url: `/v1/games?cursor=${'x'.repeat(600)}` }, reader, undefined],
  [202, suspend, command, '{"note":"a"}'],
  [422, suspend, command, '{"note":"b"}'],
  [413, suspend, command, `{"note":"${'x'.repeat(3000)}"}`],
  [415, suspend, { ...command, 'content-type': 'text/plain' }, 'a'],
  [426, { method: 'GET', url: '/v1/stream', operation: 'GET /v1/stream' }, reader, undefined],
] as const)('sends %i as documented: %o', async (status, { method, url, operation }, headers, payload) => {
  const response = await api.app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) })
  expect(response.statusCode).toBe(status)
  const documented = operations().find(([name]) => name === operation)?.[1].responses[String(status)]
  const type = String(response.headers['content-type']).split(';', 1)[0]
  expect(Object.keys(answerOf(documented).content ?? {})).toEqual([type])
  expect(type).toBe(status < 400 ? 'application/json' : 'application/problem+json')
})

it('opens the stream with 101, and documents it', async () => {
  expect((await askUpgrade(api.app, '/v1/stream', reader)).status).toBe(101)
})
