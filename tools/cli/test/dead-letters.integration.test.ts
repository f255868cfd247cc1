import type { Log } from '@fairline/contracts'
import { fairline, headers, partitionOf, partitionsOf, topicOf } from '@fairline/contracts'
import { generateNflGame, nflVocabulary } from '@fairline/simulation-nfl'
import { applyTopics, clientsOf, ensureOpsToken, livingProcesses, readLog, runFiles, startTicksOf } from '@fairline/tools-platform'
import { freePorts, until } from '@fairline/tools-platform/testing'
import { projectRoot, resetStack, startStack } from '@fairline/tools-stack'
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { intakeStates, readOpsToken, resumeIntakes } from '../src/commands/intake.ts'
import { discardDeadLetters, replayDeadLetters } from '../src/dead-letters/mark-dead-letters.ts'
import type { DeadLetterFilter } from '../src/dead-letters/dead-letter-filter.ts'
import { readDeadLetters } from '../src/dead-letters/read-dead-letters.ts'

const { NormalizedRecord, RawRecord } = fairline.v1
const root = mkdtempSync(join(tmpdir(), 'fairline-dlq-'))
const home = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'],
  NODE_COMPILE_CACHE: join(projectRoot, '.fairline/compile-cache'),
}
const deadlineMs = 60_000
const maxRejectsInRow = 20
/** Now: of older records a broker keeps none for longer than until it next looks. */
const startUs = Date.now() * 1000
const ann = { actor: 'ann', note: 'tried out', atUs: startUs }

let log: Log
let normalizer: ChildProcess

beforeAll(async () => {
  const { stackEnvironment, ports } = await freePorts()
  const { environment } = await startStack(
    { root, environment: { ...home, ...stackEnvironment }, only: ['kafka-internal'] },
    () => undefined,
  )
  log = clientsOf(environment).internal()
  const admin = await log.admin()
  await applyTopics(admin, 'local')
  await admin.close()
  ensureOpsToken(runFiles(root))
  normalizer = spawn(process.execPath, [join(projectRoot, 'services/normalizer/src/main.ts')], {
    env: {
      ...home,
      ...environment,
      FAIRLINE_SERVICE_ENVIRONMENT: 'local',
      FAIRLINE_SERVICE_SPORT: 'nfl',
      FAIRLINE_SERVICE_OPS_HOST: '127.0.0.1',
      FAIRLINE_SERVICE_OPS_PORT: String(ports.opsBase),
      FAIRLINE_SERVICE_OPS_TOKEN_FILE: runFiles(root).opsToken,
      FAIRLINE_STAGE_MAX_REJECTS_IN_ROW: String(maxRejectsInRow),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const { directory, processes } = runFiles(root)
  mkdirSync(directory, { recursive: true })
  const pid = normalizer.pid ?? 0
  writeFileSync(processes, JSON.stringify([{ name: 'normalizer-nfl', pid, startTicks: startTicksOf(pid), opsPort: ports.opsBase }]))
  await until('the intake of the normalizer is open', async () => (await intakes())[0]?.state === 'open', { deadlineMs })
}, 120_000)

afterAll(async () => {
  if (normalizer.exitCode === null) {
    normalizer.kill('SIGKILL')
    await once(normalizer, 'exit')
  }
  await resetStack(root)
  rmSync(root, { recursive: true, force: true })
}, 60_000)

const intakes = () => intakeStates(livingProcesses(runFiles(root)), 'nfl')
const partitionOfGame = (gameId: string): number => partitionOf(gameId, partitionsOf.local.nfl)

const rawEvent = (gameId: string, seq: number, atMs: number): Buffer =>
  Buffer.from(
    RawRecord.encode({
      gameId,
      feedSeq: seq,
      eventId: `${gameId}-e${seq}`,
      receivedAtUs: startUs + atMs * 1000,
      source: 'nfl-kafka/0',
      event: {
        detail: seq === 1 ? { fixture: { gameId, gameDate: '2026-01-11', sport: 'nfl' } } : { nfl: {} },
        original: Buffer.from(`original ${seq}`),
        payloadHash: seq,
      },
    }).finish(),
  )

const write = async (topic: string, partition: number, key: string, values: readonly Buffer[], found: Record<string, string> = {}) => {
  const producer = await log.producer()
  await producer.send(
    topic,
    partition,
    values.map((value) => ({ key, value, timestampMs: startUs / 1000, headers: found })),
  )
  await producer.close()
}

/** Event sequence and feed sequence of a game's normalized events. */
const normalizedOf = async (gameId: string, partition = partitionOfGame(gameId)): Promise<readonly string[]> =>
  (await readLog(log, topicOf('nfl', 'normalized'), [partition])).flatMap(({ value }) => {
    const record = value === null ? undefined : NormalizedRecord.decode(value)
    return record?.gameId === gameId ? [`${record.eventSeq}:${record.event?.feedSeq}`] : []
  })

const openLetters = async (filter: DeadLetterFilter = {}) =>
  (await readDeadLetters(log, 'nfl', filter)).filter(({ mark }) => mark === undefined)

/** So many open letters, once they are there: a commit answers before its markers are written, and only behind them can they be read. */
const lettersOnce = (filter: DeadLetterFilter, count: number) =>
  until(
    `${count} open letters`,
    async () => {
      const letters = await openLetters(filter)
      return letters.length === count && letters
    },
    { deadlineMs },
  )

const command = async (...args: readonly string[]): Promise<{ readonly code: number | null; readonly output: string }> => {
  const child = spawn(process.execPath, [join(projectRoot, 'tools/cli/src/main.ts'), ...args], { env: { ...home, FAIRLINE_ROOT: root } })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, output: output.trim() }
}

it('keeps bad records with reason, bytes and position, and their neighbours in the order they came', async () => {
  const gameId = 'nfl-neighbours'
  const partition = partitionOfGame(gameId)
  const bad = [Buffer.from('rubbish'), Buffer.from([0xff, 0xff, 0xff])]
  const values = [rawEvent(gameId, 1, 1), bad[0] as Buffer, rawEvent(gameId, 2, 2), bad[1] as Buffer, rawEvent(gameId, 3, 3)]
  await write(topicOf('nfl', 'raw'), partition, gameId, values)
  // Each bad record is an event of its game as well: it closes the game in its place.
  await until('three events and two refusals', async () => (await normalizedOf(gameId)).length === 5, { deadlineMs })
  expect(await normalizedOf(gameId)).toEqual(['1:1', '2:0', '3:2', '4:0', '5:3'])
  const letters = await lettersOnce({ game: gameId }, 2)
  expect(letters).toMatchObject([
    { from: 'normalizer.dlq', reason: 'NORMALIZER_RECORD_UNREADABLE', position: `nfl.raw/${partition}/1`, value: bad[0], gameId },
    { from: 'normalizer.dlq', reason: 'NORMALIZER_RECORD_UNREADABLE', position: `nfl.raw/${partition}/3`, value: bad[1], gameId },
  ])
  expect(await openLetters({ game: gameId, from: { kind: 'offset', value: letters[1]?.offset ?? 0 } })).toEqual([letters[1]])
  expect(await openLetters({ game: gameId, to: { kind: 'offset', value: letters[1]?.offset ?? 0 } })).toEqual([letters[0]])
  expect(await openLetters({ game: gameId, to: { kind: 'time', value: letters[0]?.rejectedAtUs ?? 0 } })).toEqual([])
  expect(await openLetters({ stage: 'ingest' })).toEqual([])
  expect(await openLetters({ reason: 'NORMALIZER_RECORD_INVALID' })).toEqual([])
})

it('lets a letter in once, however often and from however many commands it is replayed', async () => {
  const gameId = 'nfl-replayed'
  const raw = topicOf('nfl', 'raw')
  const partition = partitionOfGame(gameId)
  const events = Array.from({ length: 5 }, (_, index) => rawEvent(gameId, index + 2, 1_000 + index))
  // The last one makes the time pass that the others wait for their fixture.
  await write(raw, partition, gameId, [...events, rawEvent('nfl-clock', 1, 10_000)])
  const meant = { game: gameId, reason: 'NORMALIZER_GAME_UNKNOWN' }
  await lettersOnce(meant, 5)
  await write(raw, partition, gameId, [rawEvent(gameId, 1, 10_001)])
  const before = (await readLog(log, raw)).length
  const both = await Promise.allSettled([replayDeadLetters(log, 'nfl', meant, ann), replayDeadLetters(log, 'nfl', meant, ann)])
  // The one that came second has fenced the first, which may have ended before that.
  expect(both.some(({ status }) => status === 'fulfilled')).toBe(true)
  expect(await replayDeadLetters(log, 'nfl', meant, ann)).toEqual({ marked: 0, alreadyMarked: 5, refused: {} })
  await until('the whole game', async () => (await normalizedOf(gameId)).length === 6, { deadlineMs })
  expect(await normalizedOf(gameId)).toEqual(['1:1', '2:2', '3:3', '4:4', '5:5', '6:6'])
  const records = await readLog(log, raw)
  expect(records).toHaveLength(before + 5)
  expect(new Set(records.flatMap((record) => record.headers[headers.replayOf] ?? [])).size).toBe(5)
  expect(await openLetters(meant)).toEqual([])
})

it('decodes an original message with this build, and makes a letter of its own of what is rejected again', async () => {
  const { messages } = generateNflGame({
    providerGameId: '2026011101',
    seed: 3,
    gameDate: '2026-01-11',
    startsAtMs: 0,
    startsAtUs: startUs,
  })
  const gameId = 'nfl-2026011101'
  const [fixture, second] = messages.map(({ body }) => Buffer.from(JSON.stringify(nflVocabulary.stamp(body, startUs))))
  const rejected = (value: Buffer | undefined) =>
    write(topicOf('nfl', 'ingest.dlq'), 2, 'nfl-kafka/0', [value as Buffer], { [headers.reason]: 'NFL_MESSAGE_UNKNOWN' })
  await rejected(fixture)
  await rejected(Buffer.from('{"still":"unreadable"}'))
  await rejected(second)
  expect((await openLetters({ stage: 'ingest' })).map((letter) => letter.gameId)).toEqual([gameId, '', gameId])
  expect(await replayDeadLetters(log, 'nfl', { stage: 'ingest' }, ann)).toEqual({
    marked: 2,
    alreadyMarked: 0,
    refused: { KERNEL_FIELD_INVALID: 1 },
  })
  await until('the fixture and the event', async () => (await normalizedOf(gameId)).length === 2, { deadlineMs })
  // The same bytes under another letter are what the normalizer has seen: nothing more happens.
  await rejected(fixture)
  expect(await replayDeadLetters(log, 'nfl', { stage: 'ingest' }, ann)).toMatchObject({ marked: 1, alreadyMarked: 2 })
  const partition = partitionOfGame(gameId)
  await write(topicOf('nfl', 'raw'), partition, gameId, [rawEvent('nfl-after-the-repeat', 1, 20_000)])
  await until('what came after the repetition', async () => (await normalizedOf('nfl-after-the-repeat', partition)).length === 1, {
    deadlineMs,
  })
  expect(await normalizedOf(gameId)).toHaveLength(2)
})

it('discards with a mark that says who, when and why, and lets nothing discarded in', async () => {
  const meant = { game: 'nfl-neighbours' }
  expect(await discardDeadLetters(log, 'nfl', { ...meant, limit: 1 }, ann)).toMatchObject({ marked: 1 })
  const [first, second] = await readDeadLetters(log, 'nfl', meant)
  expect(first?.mark).toEqual({ action: 'discarded', ...ann })
  expect(second?.mark).toBeUndefined()
  expect(await replayDeadLetters(log, 'nfl', { ids: [first?.id ?? ''] }, ann)).toEqual({ marked: 0, alreadyMarked: 1, refused: {} })
  const discarded = await command('dlq', 'discard', 'nfl', second?.id ?? '', '--note', 'test data')
  expect(discarded).toEqual({ code: 0, output: '1 discarded' })
  expect((await command('dlq', 'list', 'nfl', '--game', meant.game)).output).toBe('0 dead letters')
  const all = await command('dlq', 'list', 'nfl', '--game', meant.game, '--all', '--json')
  expect(JSON.parse(all.output)).toMatchObject({
    total: 2,
    letters: [
      { mark: { actor: 'ann' } },
      {
        value: Buffer.from([0xff, 0xff, 0xff]).toString('base64'),
        mark: { action: 'discarded', actor: userInfo().username, note: 'test data' },
      },
    ],
  })
  expect(await command('dlq', 'discard', 'nfl', '--note', 'all of them?')).toMatchObject({
    code: 64,
    output: expect.stringContaining('say --all'),
  })
  expect(await command('dlq', 'show', 'nfl.ingest.dlq/0/999')).toMatchObject({
    code: 1,
    output: expect.stringContaining('CLI_LETTER_UNKNOWN'),
  })
})

it('stops the intake at a burst of rejects, with the rest left unread, and goes on when a person says so', async () => {
  const gameId = 'nfl-burst'
  const partition = partitionOfGame(gameId)
  const before = (await openLetters({ stage: 'normalizer', partition })).length
  const burst = Array.from({ length: maxRejectsInRow + 5 }, () => Buffer.from('rubbish'))
  await write(topicOf('nfl', 'raw'), partition, gameId, [...burst, rawEvent(gameId, 1, 30_000)])
  const reason = `${maxRejectsInRow} records in a row were rejected`
  await until('the intake is suspended', async () => (await intakes())[0]?.state === 'suspended', { deadlineMs })
  expect(await intakes()).toEqual([{ service: 'normalizer-nfl', state: 'suspended', reason }])
  await lettersOnce({ stage: 'normalizer', partition }, before + maxRejectsInRow)
  expect(await normalizedOf(gameId)).toEqual([])
  expect(await command('intake', 'status', 'nfl')).toEqual({ code: 0, output: `normalizer-nfl     suspended: ${reason}` })
  const who = { actor: 'ann', reason: 'the feed is corrected', token: readOpsToken(runFiles(root)) }
  await expect(resumeIntakes(livingProcesses(runFiles(root)), 'nfl', { ...who, token: 'wrong' })).rejects.toMatchObject({
    code: 'CLI_INTAKE_REFUSED',
  })
  expect(await resumeIntakes(livingProcesses(runFiles(root)), 'nfl', who)).toEqual([{ service: 'normalizer-nfl', resumed: true }])
  await until('the event after the burst', async () => (await normalizedOf(gameId)).length === 1, { deadlineMs })
  await lettersOnce({ stage: 'normalizer', partition }, before + burst.length)
  expect(await resumeIntakes(livingProcesses(runFiles(root)), 'nfl', who)).toEqual([{ service: 'normalizer-nfl', resumed: false }])
})
