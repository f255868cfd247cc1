import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { crc32 } from 'node:zlib'
import { connectKafka, ownCluster } from '@fairline/adapters-kafka'
import type { Log, LogRecord } from '@fairline/contracts'
import { fairline, topicOf, topicSpecs } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { JournalEntry } from '../src/journal.ts'

type JournalLine = JournalEntry & { readonly crc32: number }

const connect = (): Log => connectKafka(ownCluster(process.env, 'feed-to-raw-test'))
const services = fileURLToPath(new URL('../../', import.meta.url))
// Ids of games come from the date: another one in each run keeps the runs apart on a cluster that lives on.
const gameDate = new Date(Date.UTC(2030, 0, 1) + (Date.now() % 20_000) * 86_400_000).toISOString().slice(0, 10)
const children = new Set<ChildProcess>()
let folder = ''
let nbaPort = 0

const run = (service: string, ...flags: readonly string[]): ChildProcess => {
  const child = spawn(process.execPath, [join(services, service, 'src/main.ts'), ...flags], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      FAIRLINE_SERVICE_ENVIRONMENT: 'local',
      FAIRLINE_SERVICE_OPS_PORT: '0',
      FAIRLINE_NBA_FEED_URL: `ws://127.0.0.1:${nbaPort}`,
    },
  })
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

const readTopic = async (topic: string): Promise<LogRecord[]> => {
  const log = connect()
  const admin = await log.admin()
  const ranges = (await admin.ranges(topic)).filter(({ start, end }) => end > start)
  await admin.close()
  const records: LogRecord[] = []
  const left = new Map(ranges.map(({ partition, end }) => [partition, end]))
  if (left.size === 0) return records
  const { promise, resolve, reject } = Promise.withResolvers<undefined>()
  const reader = await log.reader({
    name: 'feed-to-raw-test',
    positions: ranges.map(({ partition, start }) => ({ topic, partition, offset: start })),
    onBatch: (batch) => {
      records.push(...batch.records)
      if (batch.lastOffset >= (left.get(batch.partition) ?? 0) - 1) left.delete(batch.partition)
      if (left.size === 0) resolve(undefined)
    },
    onError: reject,
  })
  await promise
  await reader.close()
  return records
}

const journalOf = async (sport: Sport): Promise<JournalLine[]> =>
  (await readFile(join(folder, `${sport}.jsonl`), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as JournalLine)

const originalsOf = async (sport: Sport, games: ReadonlySet<string>): Promise<number[]> =>
  (await readTopic(topicOf(sport, 'raw'))).flatMap(({ value }) => {
    const record = fairline.v1.RawRecord.decode(value ?? new Uint8Array())
    return record.event == null || !games.has(record.gameId) ? [] : [crc32(record.event.original ?? new Uint8Array())]
  })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fairline-journal-'))
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  nbaPort = (probe.address() as AddressInfo).port
  probe.close()
  const admin = await connect().admin()
  await admin.createTopics(topicSpecs('local'))
  await admin.close()
})

afterAll(async () => {
  const ended = [...children].map((child) => once(child, 'exit'))
  for (const child of children) child.kill('SIGTERM')
  await Promise.all(ended)
  await rm(folder, { recursive: true, force: true })
})

describe('three feeds into their raw topics', () => {
  it('bring every message byte for byte, whatever the faults, also when ingest is killed', { timeout: 150_000 }, async () => {
    for (const sport of sports) run(`ingest-${sport}`)
    const faults = 'duplicate=0.03,swap=0.03,gap=0.01,malformed=0.01,disconnect=nba@2000000,silence=nfl@4000000:1000000'
    const simulator = run(
      'feed-simulator',
      '--games=nfl=1,nba=1,mlb=1',
      '--speed=800',
      `--game-date=${gameDate}`,
      `--nba-port=${nbaPort}`,
      `--journal=${folder}`,
      '--linger-ms=4000',
      `--faults=${faults}`,
    )
    const finished = once(simulator, 'exit')
    for (let kills = 0; kills < 2; kills++) {
      // Nothing is waited for: the kills come at times of their own.
      await delay(4000)
      const victims = [...children].filter((child) => child.spawnargs.some((each) => each.includes('ingest-')))
      for (const victim of victims) victim.kill('SIGKILL')
      for (const sport of sports) run(`ingest-${sport}`)
    }
    expect((await finished)[0]).toBe(0)
    for (const sport of sports) {
      const sent = (await journalOf(sport)).filter(({ kind }) => kind !== 'malformed' && kind !== 'skipped')
      const wanted = new Set(sent.map((line) => line.crc32))
      const games = new Set(sent.map((line) => line.gameId))
      expect(sent.length).toBeGreaterThan(100)
      await expect
        .poll(
          async () => {
            const arrived = new Set(await originalsOf(sport, games))
            return [...wanted].filter((crc) => !arrived.has(crc)).length
          },
          { timeout: 60_000, interval: 1000 },
        )
        .toBe(0)
      expect((await originalsOf(sport, games)).filter((crc) => !wanted.has(crc))).toEqual([])
    }
  })
})
