// Lets strangers join a partner's cluster at several moments of a played slate while publishers and calculators are killed: stock clients in
// Python and Java (cold-join/) that know the .proto files and the topics. None may find a hole, and all must end with the partner's boards; one
// that ignores the offsets of the boards must find holes, or the others have shown nothing. What the clients need is installed once, in the
// versions of cold-join/, beside the other downloads of Fairline.
import { marketStatusWords } from '@fairline/contracts'
import { startPlatform, until } from '@fairline/tools-platform/testing'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { ensureJavaLibraries } from './java-libraries.mjs'
import { ensureVenv } from './python-venv.mjs'

const root = resolve(import.meta.dirname, '../..')
const say = (/** @type {string} */ text) => process.stderr.write(`join: ${text}\n`)
const sports = /** @type {const} */ (['nfl', 'nba', 'mlb'])
const slate = { games: 'nfl=2,nba=2,mlb=2', seed: 9, speed: 60, gameDate: '2026-01-18' }
/** What is killed before each stranger but the first joins. */
const kills = /** @type {const} */ ([[], ['publisher'], ['odds'], ['publisher', 'odds'], ['publisher']])
const betweenMs = 8_000
/** Between the boards and the odds of each stranger: long enough for changes of every game. */
const pauseSeconds = '3'

/** Before these moments a Java client joins, too. */
const withJava = [0, 3]

const folder = join(import.meta.dirname, 'cold-join')
const python = join(ensureVenv('cold-join', join(folder, 'requirements.txt'), say), 'bin/python')
const javaLibraries = ensureJavaLibraries('cold-join', join(folder, 'pom.xml'), say)
if (process.argv.includes('--install')) process.exit(0)
const generated = mkdtempSync(join(tmpdir(), 'fairline-join-'))
const descriptorSet = join(generated, 'odds.binpb')
const protoc = ['-m', 'grpc_tools.protoc', '-I', join(root, 'proto'), `--python_out=${generated}`, `--descriptor_set_out=${descriptorSet}`]
execFileSync(python, [...protoc, '--include_imports', join(root, 'proto/fairline/v1/odds.proto')], { stdio: ['ignore', 2, 2] })

/** The clients, by their language: a program and its arguments. */
const clients = /** @type {const} */ ({
  Python: [python, [join(folder, 'cold_join.py'), '--pause', pauseSeconds, generated, ...sports]],
  'Python without the offsets': [python, [join(folder, 'cold_join.py'), '--pause', pauseSeconds, '--ignore-offsets', generated, ...sports]],
  Java: ['java', ['-Xmx256m', '-cp', javaLibraries, join(folder, 'ColdJoin.java'), pauseSeconds, descriptorSet, ...sports]],
})

/** Strangers that have joined: none outlives this check. */
const children = /** @type {import('node:child_process').ChildProcess[]} */ ([])

/** A stranger joins; its report comes when it is told to end. */
const joinNow = async (
  /** @type {Readonly<Record<string, string>>} */ environment,
  /** @type {keyof typeof clients} */ language,
  /** @type {string} */ moment,
) => {
  const when = `${language}, ${moment}`
  const [program, args] = clients[language]
  const child = spawn(program, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH, PYTHONDONTWRITEBYTECODE: '1', ...environment },
  })
  children.push(child)
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const next = async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error(`The stranger of ${when} ended without a word.`)
    return JSON.parse(value)
  }
  const { joined } = await next()
  say(`${when}: ${JSON.stringify(joined)}`)
  return {
    when,
    end: async () => {
      child.stdin.write('end\n')
      const report = await next()
      child.stdin.end()
      if (child.exitCode === null) await once(child, 'exit')
      return report
    },
  }
}

/** A game as the platform's own reader of the partner holds it, in the words of the stranger. */
const boardOf = (/** @type {import('@fairline/contracts').BoardFold} */ fold) => ({
  position: [fold.epoch, fold.changeSeq],
  markets: Object.fromEntries(
    [...fold.markets.values()]
      .map((market) => [
        market.key,
        [marketStatusWords.toWire(market.status), market.changeSeq, market.prices.map(({ priceMilli }) => priceMilli)],
      ])
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  ),
})

const sorted = (/** @type {Record<string, unknown>} */ markets) =>
  Object.fromEntries(Object.entries(markets).toSorted(([a], [b]) => (a < b ? -1 : 1)))

const platform = await startPlatform({ say })
let failures = 0
const judge = (/** @type {boolean} */ holds, /** @type {string} */ what) => {
  if (holds) return
  failures++
  say(`FAILED: ${what}`)
}
try {
  const simulation = await platform.play(slate)
  const games = () => platform.games(slate.gameDate)
  await until('boards of all games', () => games().length === 6 && games().every(({ markets }) => markets.size > 0), {
    deadlineMs: 120_000,
  })
  const strangers = []
  for (const [index, services] of kills.entries()) {
    await delay(betweenMs)
    for (const service of services) for (const sport of sports) platform.kill(`${service}-${sport}`)
    const moment = services.length === 0 ? 'in play' : `just after the kill of ${services.join(' and ')}`
    const joining = [joinNow(platform.environment, 'Python', moment)]
    if (withJava.includes(index)) joining.push(joinNow(platform.environment, 'Java', moment))
    strangers.push(...(await Promise.all(joining)))
  }
  const ignorant = await joinNow(platform.environment, 'Python without the offsets', 'in play')
  await simulation.fault({ kind: 'burst', factor: 15, durationMs: 3_600_000 })
  await simulation.played(240_000)
  await simulation.stop()
  const { sports: reports } = await platform.verify()
  judge(
    reports.every(({ differences }) => differences.length === 0),
    JSON.stringify(reports.map(({ differences }) => differences)),
  )
  for (const { when, end } of strangers) {
    const { games: held, holes, predecessor_mismatches: mismatches, waiting, applied, dropped } = await end()
    say(`${when}: ${applied} changes, ${dropped} dropped, ${holes} holes, ${mismatches} predecessor mismatches, ${waiting} waiting`)
    judge(holes === 0 && mismatches === 0 && waiting === 0, `${when}: not without a hole`)
    judge(applied > 0, `${when}: it has applied no change`)
    for (const fold of games()) {
      const found = held[fold.gameId]
      const [mine, theirs] = [boardOf(fold), found && { position: found.position, markets: sorted(found.markets) }]
      const differing = Object.entries(mine.markets).find(
        ([key, market]) => JSON.stringify(theirs?.markets[key]) !== JSON.stringify(market),
      )
      judge(
        JSON.stringify(mine) === JSON.stringify(theirs),
        `${when}: ${fold.gameId} at ${theirs?.position.join('/')} differs from the platform's board at ${mine.position.join('/')}: ${JSON.stringify(differing)} is ${JSON.stringify(theirs?.markets[differing?.[0] ?? ''])}`,
      )
    }
  }
  const { holes } = await ignorant.end()
  say(`${ignorant.when}: ${holes} holes`)
  judge(holes > 0, 'a stranger that ignores the offsets has found no hole: this run has shown nothing')
  say(failures === 0 ? `${strangers.length} strangers joined without a hole, and hold what the platform holds` : `${failures} failures`)
} finally {
  for (const child of children) child.kill()
  await platform.stop()
  rmSync(generated, { recursive: true, force: true })
}
process.exitCode = failures === 0 ? 0 : 1
