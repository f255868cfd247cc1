import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import type { OwnedClient } from './unbounded-waits.ts'
import { unboundedWaits } from './unbounded-waits.ts'

const root = resolve(import.meta.dirname, '../../..')

/** Every client package of a server, by the adapter that owns it. */
const owned: readonly OwnedClient[] = [
  { adapter: 'libs/adapters/clickhouse', packages: ['@clickhouse/client', '@clickhouse/client-common'] },
  {
    adapter: 'libs/adapters/kafka',
    packages: ['kafkajs'],
    internals: ['/kafkajs-internals.d.ts', '/client-patches.ts', '/patient-coordinator.ts'],
  },
  { adapter: 'libs/adapters/postgres', packages: ['pg', 'pg-pool', 'pg-logical-replication'] },
  { adapter: 'libs/adapters/pubsub', packages: ['@google-cloud/pubsub'] },
  { adapter: 'libs/adapters/redis', packages: ['ioredis'] },
  { adapter: 'libs/adapters/websocket', packages: ['ws'] },
]

const isSource = (path: string): boolean => !/\.(test|bench|d)\.ts$|\/(gen|testing)\//.test(path)
const sourcesOf = (folder: string): readonly string[] =>
  globSync(`${folder}/src/**/*.ts`, { cwd: root }).filter(isSource).map((path) => resolve(root, path)) // prettier-ignore

const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object }
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
/** The program of these files, of which one may have another text. */
const programOf = (paths: readonly string[], changed?: { readonly path: string; readonly text: string }): ts.Program => {
  const host = ts.createCompilerHost({ ...options, noEmit: true }, true)
  const read = host.readFile.bind(host)
  host.readFile = (path) => (path === changed?.path ? changed.text : read(path))
  return ts.createProgram(paths, { ...options, noEmit: true }, host)
}
const waitsIn = (program: ts.Program, client: OwnedClient) => {
  const paths = sourcesOf(client.adapter)
  const files = paths.map((path) => program.getSourceFile(path)).filter((file) => file !== undefined)
  expect(files).toHaveLength(paths.length)
  return unboundedWaits(program, files, client, root)
}

it('no adapter waits for its server without a deadline', { timeout: 120_000 }, () => {
  const program = programOf(owned.flatMap(({ adapter }) => sourcesOf(adapter)))
  expect(owned.flatMap((client) => waitsIn(program, client))).toEqual([])
})

it('no other part of the product uses a client of a server', () => {
  const packages = owned.flatMap((each) => each.packages)
  // The simulator plays the providers: it is the server.
  const others = [...globSync('{libs/*,libs/*/*,services/*}', { cwd: root })].filter(
    (folder) => folder !== 'services/feed-simulator' && !owned.some(({ adapter }) => folder === adapter),
  )
  const users = others.flatMap(sourcesOf).filter((path) => packages.some((name) => readFileSync(path, 'utf8').includes(`from '${name}'`)))
  expect(users).toEqual([])
})

// The rule must be seen firing on each way to wait, or it guards nothing.
describe('the rule', { timeout: 120_000 }, () => {
  const client = owned.find(({ adapter }) => adapter.endsWith('postgres')) as OwnedClient
  const head = `import { once } from 'node:events'
import type { Dependency } from '@fairline/contracts'
import pg from 'pg'
declare const server: Dependency
const pool = new pg.Pool()
const write = { name: 'write', deadlineMs: 1 }
`
  const path = resolve(root, 'libs/adapters/postgres/src/lsn.ts')
  const calls = (body: string): readonly string[] =>
    waitsIn(programOf(sourcesOf(client.adapter), { path, text: `${head}${body}\n` }), client)
      .filter(({ place }) => place.startsWith('libs/adapters/postgres/src/lsn.ts'))
      .map(({ call }) => call)

  it('finds a wait without a deadline, however it is written', () => {
    const body = `
export const plain = async () => (await pool.query('select 1')).rows
export const returned = () => pool.connect()
export const all = () => Promise.all([1, 2].map(() => pool.query('select 1')))
export const forgotten = () => void pool.end()
export const before = () => { const answer = pool.query('select 1'); return server.ask(write, () => answer) }
interface Own extends pg.Client { custom(): Promise<void> }
export const own = (client: Own) => client.custom()
export const event = (client: pg.Client) => once(client, 'end')
const run = (ask: () => Promise<unknown>) => ask()
export const handed = () => run(() => pool.query('select 2'))
const step = () => pool.query('select 4')
export const sometimes = () => [server.ask(write, () => step()), step()]
const loose = { ask: (_: object, wait: () => Promise<unknown>) => wait() }
export const named = () => loose.ask(write, () => pool.query('select 3'))`
    expect(calls(body)).toEqual([
      'pool.query',
      'pool.connect',
      'pool.query',
      'pool.end',
      'pool.query',
      'client.custom',
      'once',
      'pool.query',
      'pool.query',
      'pool.query',
    ])
  })

  it('takes what is asked, also through a function that asks', () => {
    const body = `
export const asked = () => server.ask(write, () => pool.query('select 1'))
export const steps = () => server.ask(write, async () => { const client = await pool.connect(); return [1].map(() => client.query('x')) })
const run = (ask: () => Promise<unknown>) => server.ask(write, ask)
export const handed = () => run(() => pool.query('select 2'))
const step = async (sql: string) => (await pool.query(sql)).rows
export const through = () => server.ask(write, () => Promise.all(['select 3'].map(step)))
export const closed = () => server.leave(() => pool.end())
export const listening = () => pool.on('error', () => undefined)`
    expect(calls(body)).toEqual([])
  })
})
