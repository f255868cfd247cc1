import { freePorts, until } from '@fairline/tools-platform/testing'
import { projectRoot, resetStack } from '@fairline/tools-stack'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { sameSignalMs } from '../src/live/interruption.ts'

const root = mkdtempSync(join(tmpdir(), 'fairline-signals-'))
const home = { PATH: process.env['PATH'], HOME: process.env['HOME'], XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] }
let environment: Readonly<Record<string, string | undefined>> = {}
/** What stands in the environment of every process of these runs, and of no other. */
let marks: readonly string[] = []

beforeAll(async () => {
  const { stackEnvironment } = await freePorts()
  environment = { ...home, ...stackEnvironment, FAIRLINE_ROOT: root, NODE_COMPILE_CACHE: join(projectRoot, '.fairline/compile-cache') }
  marks = [`=${root}\0`, `FAIRLINE_KAFKA_BROKERS=127.0.0.1:${stackEnvironment['FAIRLINE_STACK_KAFKA_INTERNAL_PORT']}`]
})
// What one test leaves behind must not be taken for what the next one does.
afterEach(() => {
  for (const pid of remaining()) process.kill(pid, 'SIGKILL')
})
afterAll(async () => {
  await resetStack(root)
  rmSync(root, { recursive: true, force: true })
})

const described = (pid: string, file: 'cmdline' | 'environ' | 'cwd'): string => {
  try {
    return file === 'cwd' ? readlinkSync(`/proc/${pid}/cwd`) : readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch (caught) {
    // It ended between the list and the look, or is another account's: PostgreSQL's, which has the folder in its command line.
    if (!['ENOENT', 'ESRCH', 'EACCES'].includes((caught as NodeJS.ErrnoException).code ?? '')) throw caught
    return ''
  }
}

/** Every process that runs of these tests have started and that still lives. */
const remaining = (): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    // Redis writes over its command line and its environment, but stays in its folder.
    .filter(
      (pid) =>
        described(pid, 'cmdline').includes(root) ||
        described(pid, 'cwd').startsWith(root) ||
        marks.some((mark) => described(pid, 'environ').includes(mark)),
    )
    .map(Number)

interface Run {
  output(): string
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>
  /** Sends a signal to the whole group, as a terminal does. */
  signal(name: NodeJS.Signals): void
}

/** `npm start` without npm, as the leader of a group of its own. */
const run = (...args: readonly string[]): Run => {
  const child = spawn(process.execPath, [join(projectRoot, 'tools/bootstrap/run.mjs'), ...args], {
    cwd: projectRoot,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
  return {
    output: () => output,
    ended: once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals | null),
    signal: (name) => void process.kill(-(child.pid as number), name),
  }
}

const start = (...more: readonly string[]): Run => run('start', '--games', 'nfl=1,nba=0,mlb=0', ...more)
const told = (of: Run, text: RegExp): Promise<true> =>
  until(`${String(text)} in the output`, () => Promise.resolve(text.test(of.output())), { deadlineMs: 110_000, otherwise: of.output })
/** The first server serves, and others are being started. */
const duringStart = (of: Run): Promise<true> => told(of, /: ready after /)

it('ends everything at once by a second signal, also while servers are being started', async () => {
  const impatient = start()
  await duringStart(impatient)
  impatient.signal('SIGHUP')
  await delay(sameSignalMs + 200)
  impatient.signal('SIGINT')
  expect(await impatient.ended).toBe(130)
  await until('the end of every process', () => Promise.resolve(remaining().length === 0), { deadlineMs: 5_000 })
}, 150_000)

it('prints no trace where a reader has seen enough', async () => {
  const shell = spawn('bash', ['-o', 'pipefail', '-c', `node tools/stack/src/main.ts status --root ${root} | head -c 1`], {
    cwd: projectRoot,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let errors = ''
  shell.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const [code] = (await once(shell, 'close')) as [number | null]
  expect([code, errors]).toEqual([0, ''])
})
