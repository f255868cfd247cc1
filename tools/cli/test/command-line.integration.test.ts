import { defaultPlanPorts } from '@fairline/tools-platform'
import { freePorts } from '@fairline/tools-platform/testing'
import { projectRoot, resetStack, startStack } from '@fairline/tools-stack'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo, Server } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

interface Ended {
  readonly exitCode: number | null
  /** Standard output and error. */
  readonly lines: readonly string[]
}

const home = { PATH: process.env['PATH'], HOME: process.env['HOME'], XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] }
/** Programs that start again and again are compiled once. */
const compileCache = { NODE_COMPILE_CACHE: join(projectRoot, '.fairline/compile-cache') }
const deadlineMs = 60_000

/** Runs a program of the project to its end; only what it is given is in its environment. */
const run = async (program: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> => {
  const child = spawn(process.execPath, [join(projectRoot, program), ...args], {
    cwd: projectRoot,
    env: { ...home, ...compileCache, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: deadlineMs,
    killSignal: 'SIGKILL',
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const [exitCode] = (await once(child, 'close')) as [number | null]
  return { exitCode, lines: output.trimEnd().split('\n') }
}

const fairline = (root: string, ...args: readonly string[]): Promise<Ended> => run('tools/cli/src/main.ts', args, { FAIRLINE_ROOT: root })

const listen = async (port: number): Promise<Server> => {
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  return server
}

const fatalLine = (ended: Ended): Readonly<Record<string, unknown>> => {
  const found = ended.lines.filter((line) => line.includes('"level":"fatal"'))
  expect(found, ended.lines.join('\n')).toHaveLength(1)
  return JSON.parse(found[0] as string) as Readonly<Record<string, unknown>>
}

// Most of their time they wait for servers that do not answer.
describe.concurrent('without servers', () => {
  const empty = mkdtempSync(join(tmpdir(), 'fairline-cli-'))
  afterAll(() => {
    rmSync(empty, { recursive: true, force: true })
  })

  it.each([
    [
      'an unknown flag',
      ['start', '--onec'],
      64,
      "fairline: CLI_ARGUMENT_INVALID: unknown option '--onec' (Did you mean --once?). See --help.",
    ],
    ['an unknown command', ['bord'], 64, "fairline: CLI_ARGUMENT_INVALID: unknown command 'bord' (Did you mean board?). See --help."],
    [
      'an argument too few',
      ['why', 'nfl-2026011100'],
      64,
      "fairline: CLI_ARGUMENT_INVALID: missing required argument 'change'. See --help.",
    ],
    [
      'a value that is no number',
      ['start', '--speed', 'fast'],
      64,
      'fairline: CLI_ARGUMENT_INVALID: --speed takes a number from 0.1 to 2000, not "fast". See --help.',
    ],
    [
      'a sport that is none',
      ['start', '--games', 'nhl=1'],
      64,
      'fairline: CLI_ARGUMENT_INVALID: There is no sport "nhl"; there are nfl, nba, mlb. See --help.',
    ],
    [
      'a game id that names no sport',
      ['board', 'superbowl'],
      64,
      'fairline: CLI_ARGUMENT_INVALID: A game id starts with its sport, like nfl-2026011100; got "superbowl". See --help.',
    ],
    [
      'a file that is not there',
      ['start', '--slate', '/absent.jsonl'],
      1,
      /^fairline: CLI_DATA_ABSENT: There is no slate \/absent\.jsonl\./,
    ],
    ['a board without servers', ['board', 'nfl-2026011100'], 1, 'fairline: CLI_NOT_RUNNING: No servers run. Start it with `npm start`.'],
    ['verify without servers', ['verify'], 1, 'fairline: CLI_NOT_RUNNING: No servers run. Start it with `npm start`.'],
  ])('%s is one line', async (_, args, exitCode, line) => {
    const ended = await fairline(empty, ...args)
    expect(ended.lines).toEqual([typeof line === 'string' ? line : expect.stringMatching(line)])
    expect(ended.exitCode).toBe(exitCode)
  })

  it('a start refuses a port that is taken, before it starts anything', async () => {
    const taken = await listen(defaultPlanPorts.api).catch(() => undefined)
    try {
      const ended = await fairline(empty, 'start', '--once')
      expect(ended.lines).toHaveLength(1)
      expect(ended.lines[0]).toMatch(/^fairline: PLATFORM_PORT_TAKEN: .*24280 \(api\)/)
      expect(ended.exitCode).toBe(1)
    } finally {
      taken?.close()
    }
  })

  it('a broken configuration names every problem', async () => {
    const ended = await run('services/normalizer/src/main.ts', [], {
      FAIRLINE_SERVICE_ENVIRONMENT: 'local',
      FAIRLINE_SERVICE_OPS_PORT: 'many',
      FAIRLINE_SERVICE_SPORT: 'cricket',
    })
    expect(ended.exitCode).toBe(78)
    const text = ended.lines.join('\n')
    expect(ended.lines[0]).toMatch(/^normalizer: SERVICE_CONFIG_INVALID: 3 problems/)
    for (const name of ['FAIRLINE_SERVICE_OPS_PORT', 'FAIRLINE_SERVICE_SPORT', 'FAIRLINE_KAFKA_BROKERS']) expect(text).toContain(name)
  })

  it('a service whose server is missing says which, and ends', async () => {
    const { ports } = await freePorts()
    const ended = await run('services/normalizer/src/main.ts', [], {
      FAIRLINE_SERVICE_ENVIRONMENT: 'local',
      FAIRLINE_SERVICE_OPS_PORT: '0',
      FAIRLINE_SERVICE_SPORT: 'nfl',
      FAIRLINE_KAFKA_BROKERS: `127.0.0.1:${ports.api}`,
      FAIRLINE_STAGE_START_PATIENCE_MS: '0',
    })
    expect(fatalLine(ended)['code']).toBe('KAFKA_BROKER_UNREACHABLE')
    expect(ended.exitCode).toBe(1)
  })
})

describe.concurrent('with some servers only', () => {
  const root = mkdtempSync(join(tmpdir(), 'fairline-cli-'))
  let environment: Readonly<Record<string, string>> = {}
  let opsPort = 0
  beforeAll(async () => {
    const { stackEnvironment, ports } = await freePorts()
    const started = await startStack({ root, environment: { ...home, ...stackEnvironment }, only: ['redis', 'postgres'] }, () => undefined)
    environment = started.environment
    opsPort = ports.opsBase
  }, 60_000)
  afterAll(async () => {
    await resetStack(root)
    rmSync(root, { recursive: true, force: true })
  }, 60_000)

  it('a game that Redis does not know is one line', async () => {
    const ended = await fairline(root, 'board', 'nfl-1999010100')
    expect(ended.lines).toEqual([expect.stringMatching(/^fairline: CLI_GAME_UNKNOWN: Redis knows no game nfl-1999010100\./)])
    expect(ended.exitCode).toBe(1)
  })

  it.each([
    ['topics', ['topics', 'list']],
    ['verify', ['verify', '--no-journal', '--wait', '0']],
    ['dlq', ['dlq', 'list', 'nfl']],
  ])('%s without their server are one line', async (_, args) => {
    const ended = await fairline(root, ...args)
    expect(ended.lines).toHaveLength(1)
    expect(ended.lines[0]).toMatch(/^fairline: (KAFKA|VERIFY)_[A-Z_]+: .+\.$/)
    expect(ended.exitCode).toBe(1)
  })

  it('the API says that its port is taken', async () => {
    const taken = await listen(0)
    const { port } = taken.address() as AddressInfo
    try {
      const ended = await run('services/api/src/main.ts', [], {
        ...environment,
        FAIRLINE_SERVICE_ENVIRONMENT: 'local',
        FAIRLINE_SERVICE_OPS_PORT: String(opsPort),
        FAIRLINE_API_HOST: '127.0.0.1',
        FAIRLINE_API_PORT: String(port),
      })
      expect(String(fatalLine(ended)['msg'])).toContain(String(port))
      expect(ended.exitCode).toBe(1)
    } finally {
      taken.close()
    }
  })
})
