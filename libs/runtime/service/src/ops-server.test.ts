import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHealth } from './health.ts'
import { createLogger } from './logger.ts'
import { createMetrics } from './metrics.ts'
import type { OpsServer } from './ops-server.ts'
import { startOpsServer } from './ops-server.ts'
import { opsToken } from './ops-token.ts'

const secret = 'a'.repeat(43)
let directory: string
let file: string
let server: OpsServer | undefined
let resumed: number

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'fairline-ops-'))
  file = join(directory, 'token')
  writeFileSync(file, `${secret}\n`)
  resumed = 0
})
afterEach(async () => {
  await server?.close()
  rmSync(directory, { recursive: true })
})

const start = async (tokenFile: string | undefined): Promise<void> => {
  server = await startOpsServer({
    host: '127.0.0.1',
    port: 0,
    health: createHealth(),
    metrics: createMetrics(),
    log: createLogger({ level: 'silent', base: {} }),
    intake: () => ({ suspension: () => (resumed === 0 ? 'too much was rejected' : undefined), resume: () => void resumed++ }),
    token: opsToken(tokenFile),
  })
}
const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`http://127.0.0.1:${server?.port ?? 0}${path}`, init)
const resume = (headers: Readonly<Record<string, string>>): Promise<Response> =>
  ask('/intake/resume', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ actor: 'ann', reason: 'the feed is corrected' }),
  })

describe('an action on the ops port', () => {
  it.each([
    ['no token', {}],
    ['an empty token', { authorization: 'Bearer ' }],
    ['another token', { authorization: `Bearer ${'b'.repeat(43)}` }],
    ['the beginning of the token', { authorization: `Bearer ${secret.slice(0, 32)}` }],
    ['more than the token', { authorization: `Bearer ${secret}a` }],
    ['the token under another scheme', { authorization: `Basic ${secret}` }],
    ['the token in another header', { 'x-api-key': secret }],
  ])('is refused with %s', async (_what, headers) => {
    await start(file)
    const response = await resume(headers)
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="fairline-ops"'])
    expect(resumed).toBe(0)
  })

  it('is done with the token, and with its successor as soon as the file has it', async () => {
    await start(file)
    const first = await resume({ authorization: `Bearer ${secret}` })
    expect([first.status, await first.json(), resumed]).toEqual([200, { resumed: true, state: 'open' }, 1])
    writeFileSync(file, 'c'.repeat(43))
    expect((await resume({ authorization: `Bearer ${secret}` })).status).toBe(401)
    expect((await resume({ authorization: `Bearer ${'c'.repeat(43)}` })).status).toBe(200)
  })

  it('is refused to everybody where no token is configured', async () => {
    await start(undefined)
    for (const headers of [{}, { authorization: 'Bearer ' }, { authorization: 'Bearer undefined' }])
      expect((await resume(headers)).status).toBe(403)
    expect(resumed).toBe(0)
  })

  it('is refused while the file cannot be used', async () => {
    await start(file)
    writeFileSync(file, '')
    expect((await resume({ authorization: 'Bearer ' })).status).toBe(500)
    expect((await resume({ authorization: `Bearer ${secret}` })).status).toBe(500)
    expect(resumed).toBe(0)
  })
})

it.each(['/health', '/ready', '/metrics', '/intake'])('serves %s without a token', async (path) => {
  await start(file)
  expect((await ask(path)).status).toBe(200)
})

it.each(['', 'short', 'a b'.repeat(20), `${'a'.repeat(40)}\n${'b'.repeat(40)}`])('does not start with a file that holds %j', (text) => {
  writeFileSync(file, text)
  expect(() => opsToken(file)).toThrow(expect.objectContaining({ code: 'SERVICE_OPS_TOKEN_INVALID' }))
  expect(() => opsToken(join(directory, 'none'))).toThrow(expect.objectContaining({ code: 'SERVICE_OPS_TOKEN_INVALID' }))
})
