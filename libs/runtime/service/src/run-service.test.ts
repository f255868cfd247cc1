import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, expect, it } from 'vitest'

const program = fileURLToPath(new URL('../test/example-service.ts', import.meta.url))
const base = {
  FAIRLINE_SERVICE_ENVIRONMENT: 'local',
  FAIRLINE_SERVICE_OPS_HOST: '127.0.0.1',
  FAIRLINE_SERVICE_OPS_PORT: '0',
  FAIRLINE_SERVICE_SPORT: 'nfl',
}

interface Child {
  readonly process: ChildProcessWithoutNullStreams
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>
  /** Resolves with the line that contains the text; rejects when the process ends without it. */
  line(text: string): Promise<Record<string, unknown>>
}

const directory = mkdtempSync(join(tmpdir(), 'fairline-service-'))
afterAll(() => {
  rmSync(directory, { recursive: true })
})

const children: ChildProcessWithoutNullStreams[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

const start = (env: Readonly<Record<string, string>>, ...flags: readonly string[]): Child => {
  const child = spawn(process.execPath, [program, ...flags], { env: { PATH: process.env['PATH'], ...env } })
  children.push(child)
  let stdout = ''
  let stderr = ''
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }))
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString()
  })
  const find = (text: string): string | undefined =>
    stdout
      .split('\n')
      .slice(0, -1)
      .find((line) => line.includes(text))
  return {
    process: child,
    ended,
    line: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = find(text)
          if (found !== undefined) resolve(JSON.parse(found) as Record<string, unknown>)
        }
        look()
        child.stdout.on('data', look)
        void ended.then((end) => {
          reject(new Error(`ended without ${JSON.stringify(text)}: ${JSON.stringify(end)}`))
        })
      }),
  }
}

const get = async (port: unknown, path: string): Promise<{ readonly status: number; readonly text: string }> => {
  const response = await fetch(`http://127.0.0.1:${String(port)}${path}`)
  return { status: response.status, text: await response.text() }
}

it('serves health, readiness and metrics, and drains on SIGTERM', async () => {
  const child = start({ ...base, FAIRLINE_EXAMPLE_DRAIN_MS: '300' })
  const { opsPort } = await child.line('example has started')
  expect(await get(opsPort, '/health')).toMatchObject({ status: 200 })
  expect(JSON.parse((await get(opsPort, '/ready')).text)).toEqual({
    ready: true,
    conditions: { started: { met: true }, assigned: { met: true } },
  })
  expect((await get(opsPort, '/metrics')).text).toContain('fairline_example_batches_total{outcome="good",service="example",sport="nfl"} 3')
  expect((await get(opsPort, '/other')).status).toBe(404)
  expect((await fetch(`http://127.0.0.1:${String(opsPort)}/health`, { method: 'POST' })).status).toBe(405)
  child.process.kill('SIGTERM')
  await child.line('example is draining')
  expect(await get(opsPort, '/ready')).toMatchObject({ status: 503 })
  expect(await child.ended).toMatchObject({ code: 0, stderr: '' })
})

it('tells whether the intake stands still, and lets it go on for a person who says who and why', async () => {
  const tokenFile = join(directory, 'token')
  writeFileSync(tokenFile, 't'.repeat(40))
  const child = start({ ...base, FAIRLINE_EXAMPLE_IS_SUSPENDED: 'true', FAIRLINE_SERVICE_OPS_TOKEN_FILE: tokenFile })
  const { opsPort } = await child.line('example has started')
  const authorization = `Bearer ${'t'.repeat(40)}`
  const resume = async (body: string, over: Record<string, string> = {}) => {
    const headers = { authorization, 'content-type': 'application/json', ...over }
    const response = await fetch(`http://127.0.0.1:${String(opsPort)}/intake/resume`, { method: 'POST', body, headers })
    return { status: response.status, body: await response.json() }
  }
  const who = JSON.stringify({ actor: 'ann', reason: 'the release is corrected' })
  const suspended = { state: 'suspended', reason: '3 records in a row were rejected' }
  expect(JSON.parse((await get(opsPort, '/intake')).text)).toEqual(suspended)
  expect(await get(opsPort, '/intake/resume')).toMatchObject({ status: 405 })
  expect(await resume(who, { 'content-type': 'text/plain' })).toMatchObject({ status: 415 })
  expect(await resume(who, { origin: 'http://localhost' })).toMatchObject({ status: 403 })
  expect(await resume(who, { authorization: 'Bearer none' })).toMatchObject({ status: 401 })
  for (const bad of ['', '[]', 'null', '{"actor":"ann"}', '{"actor":"ann","reason":"two\\nlines"}', `{"actor":"${'a'.repeat(5000)}"}`])
    expect(await resume(bad)).toMatchObject({ status: 400 })
  expect(JSON.parse((await get(opsPort, '/intake')).text)).toEqual(suspended)
  expect(await resume(who)).toEqual({ status: 200, body: { resumed: true, state: 'open' } })
  expect(await resume(who)).toEqual({ status: 200, body: { resumed: false, state: 'open' } })
  expect(await child.line('Intake is resumed')).toMatchObject({ actor: 'ann', reason: 'the release is corrected' })
})

it('does not start with an ops token that cannot be read', async () => {
  const end = await start({ ...base, FAIRLINE_SERVICE_OPS_TOKEN_FILE: join(directory, 'none') }).ended
  expect([end.code, end.stdout]).toEqual([1, expect.stringContaining('SERVICE_OPS_TOKEN_INVALID')])
})

it('has no intake where the service has none', async () => {
  const child = start(base)
  const { opsPort } = await child.line('example has started')
  expect(await get(opsPort, '/intake')).toMatchObject({ status: 404 })
})

it('ends with 0 when its work is done, and with 1 and one line when it fails', async () => {
  const [finished, failed] = await Promise.all([
    start({ ...base, FAIRLINE_EXAMPLE_END_AFTER_MS: '1' }).ended,
    start({ ...base, FAIRLINE_EXAMPLE_FAIL_AFTER_MS: '1' }).ended,
  ])
  expect(finished.code).toBe(0)
  expect(failed.code).toBe(1)
  const fatal = failed.stdout.split('\n').filter((line) => line.includes('"level":"fatal"'))
  expect(fatal).toHaveLength(1)
  expect(JSON.parse(fatal[0] as string)).toMatchObject({ code: 'KERNEL_ERROR_UNCLASSIFIED', error: { type: 'TypeError' } })
})

it('gives up a drain that takes too long, and leaves at once on a second signal', async () => {
  const slow = { ...base, FAIRLINE_EXAMPLE_DRAIN_MS: '60000' }
  const late = start({ ...slow, FAIRLINE_SERVICE_SHUTDOWN_MS: '100' })
  const impatient = start(slow)
  await Promise.all([late.line('example has started'), impatient.line('example has started')])
  late.process.kill('SIGTERM')
  impatient.process.kill('SIGTERM')
  await impatient.line('is draining')
  impatient.process.kill('SIGINT')
  const [timedOut, left] = await Promise.all([late.ended, impatient.ended])
  expect(timedOut.code).toBe(1)
  expect(timedOut.stdout).toContain('SERVICE_DRAIN_TIMEOUT')
  expect(left.code).toBe(1)
})

it('lists every problem of a bad configuration and exits with 78', async () => {
  const end = await start({ FAIRLINE_SERVICE_OPS_PORT: '10sec', FAIRLINE_SERVICE_SHARDS: '1', FAIRLINE_EXAMPLE_PASSWORD: 'hunter2\n' })
    .ended
  expect(end.code).toBe(78)
  expect(end.stdout).toBe('')
  for (const variable of [
    'SERVICE_ENVIRONMENT',
    'SERVICE_OPS_PORT',
    'SERVICE_SPORT',
    'EXAMPLE_PASSWORD',
    'did you mean FAIRLINE_SERVICE_SHARD?',
  ])
    expect(end.stderr).toContain(variable)
  expect(end.stderr).not.toContain('hunter2')
})

it('answers its flags', async () => {
  const [checked, help, unknown] = await Promise.all([
    start(base, '--check-config').ended,
    start({}, '--help').ended,
    start(base, '--chekc').ended,
  ])
  expect(checked).toMatchObject({ code: 0, stdout: 'example: the configuration is good.\n' })
  expect(help.code).toBe(0)
  expect(help.stdout).toContain('FAIRLINE_EXAMPLE_DRAIN_MS')
  expect(unknown).toMatchObject({
    code: 64,
    stderr: "example: SERVICE_FLAG_UNKNOWN: Unknown option '--chekc'. Run with --help to see the flags.\n",
  })
})

it('says in one line that its port is taken', async () => {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const { port } = holder.address() as AddressInfo
  const end = await start({ ...base, FAIRLINE_SERVICE_OPS_PORT: String(port) }).ended
  holder.close()
  expect(end.code).toBe(1)
  const lines = end.stdout.trim().split('\n')
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] as string)).toMatchObject({ level: 'fatal', code: 'SERVICE_PORT_TAKEN' })
})

it('refuses a crash point outside of the environment local, and dies at it inside', async () => {
  const armed = { FAIRLINE_CRASH_AT: 'before-write@example:1' }
  const refused = await start({ ...base, ...armed, FAIRLINE_SERVICE_ENVIRONMENT: 'prod' }, '--check-config').ended
  expect(refused).toMatchObject({ code: 78 })
  expect(refused.stderr).toContain('FAIRLINE_CRASH_AT ends the process on purpose')
  const child = start({ ...base, ...armed })
  const ended = await child.ended
  expect(child.process.signalCode).toBe('SIGKILL')
  expect(ended.stderr).toContain('Crash point before-write@example is reached')
})
