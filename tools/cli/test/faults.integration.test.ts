import type { BoardFold, ChangeView } from '@fairline/contracts'
import { changeView, fairline, topicOf } from '@fairline/contracts'
import { foldChange } from '@fairline/contracts'
import { defaultTradingPolicy } from '@fairline/domain-markets'
import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import { clientsOf, readLog } from '@fairline/tools-platform'
import type { TestPlatform } from '@fairline/tools-platform/testing'
import { sampleFreshness, startPlatform, tradable, undecided, until } from '@fairline/tools-platform/testing'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

let platform: TestPlatform
beforeAll(async () => {
  platform = await startPlatform()
}, 180_000)
afterAll(async () => {
  await (platform as TestPlatform | undefined)?.stop()
}, 60_000)

interface SentLine {
  readonly sport: Sport
  readonly kind: 'message' | 'duplicate' | 'swapped' | 'malformed' | 'skipped'
}

/** How many messages of each kind the newest providers say they sent. */
const sentKinds = (sport: Sport, play: number): Readonly<Record<SentLine['kind'], number>> => {
  const counts = { message: 0, duplicate: 0, swapped: 0, malformed: 0, skipped: 0 }
  const path = join(platform.root, `providers-${play}`, '.fairline/run/journal', `${sport}.jsonl`)
  for (const line of readFileSync(path, 'utf8').trimEnd().split('\n')) counts[(JSON.parse(line) as SentLine).kind]++
  return counts
}

/** The changes of a sport in their order, and the event numbers of the gaps that were declared. */
const recordedOf = async (sport: Sport) => {
  const log = clientsOf(platform.environment).internal()
  const [odds, normalized] = await Promise.all([readLog(log, topicOf(sport, 'odds')), readLog(log, topicOf(sport, 'normalized'))])
  const changes = odds.flatMap(({ value }): ChangeView[] => (value === null ? [] : [changeView(fairline.v1.OddsChange.decode(value))]))
  const gaps = normalized.flatMap(({ value }) => {
    const record = value === null ? undefined : fairline.v1.NormalizedRecord.decode(value)
    return record?.event?.gap == null ? [] : [{ gameId: record.gameId, eventSeq: record.eventSeq }]
  })
  return { changes, gaps }
}

/** Without evidence for longer, a feed is silent: the value of FAIRLINE_INGEST_SILENT_AFTER_MS that nobody changed. */
const silentAfterMs = 3_000

/** When a sport's feed was last heard before the silence that was noticed after a moment. */
const lastEvidenceMs = async (sport: Sport, afterMs: number): Promise<number> => {
  const written = (await readLog(clientsOf(platform.environment).internal(), topicOf(sport, 'raw'))).flatMap(({ value }) =>
    value === null ? [] : [fairline.v1.RawRecord.decode(value)],
  )
  const isSilent = (record: fairline.v1.RawRecord): boolean => record.beat?.health === fairline.v1.SourceHealth.SOURCE_HEALTH_SILENT
  const noticed = written.find((record) => isSilent(record) && record.receivedAtUs / 1000 > afterMs)
  if (noticed === undefined) throw new Error(`No beat says that ${sport} is silent.`)
  const heard = written.filter(
    (record) => record.source === noticed.source && !isSilent(record) && record.receivedAtUs < noticed.receivedAtUs,
  )
  return Math.max(...heard.map(({ receivedAtUs }) => receivedAtUs)) / 1000
}

const statuses = (fold: BoardFold): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { status } of fold.markets.values()) counts.set(status, (counts.get(status) ?? 0) + 1)
  return counts
}

/** Whether nothing is open, and that is for the silence of the feed: plays close markets, too. */
const isSilenced = (fold: BoardFold): boolean =>
  statuses(fold).get('active') === undefined &&
  [...fold.markets.values()].some(({ status, reason }) => status === 'suspended' && reason === 'feed-silent')

it('feeds that repeat, swap, skip and damage messages: every message is accounted for', { timeout: 300_000 }, async () => {
  const gameDate = '2026-02-08'
  const simulation = await platform.play({
    games: 'nfl=1,nba=1,mlb=1',
    seed: 41,
    speed: 300,
    gameDate,
    faults: 'duplicate=0.03:500,swap=0.02,malformed=0.01,gap=0.006:2,disconnect=nba@2400000',
  })
  const sampler = await sampleFreshness(platform, () => platform.games(gameDate))
  await simulation.played(200_000)
  const seen = await sampler.stop()
  expect(seen.offences).toEqual([])
  const report = await platform.verify()
  expect(report.sports.flatMap((sport) => sport.differences)).toEqual([])
  let gapsSeen = 0
  for (const sport of report.sports) {
    const kinds = sentKinds(sport.sport, 1)
    console.log(`${sport.sport} sent ${JSON.stringify(kinds)}`)
    const rejected = Object.values(sport.rejected).reduce((sum, count) => sum + count, 0)
    expect(sport.sent).toBe(kinds.message + kinds.duplicate + kinds.swapped + kinds.malformed)
    expect(sport.accepted + sport.duplicate + sport.late + rejected).toBe(sport.sent)
    expect(sport).toMatchObject({ duplicate: kinds.duplicate, lost: 0, duplicated: 0 })
    expect(rejected).toBe(kinds.malformed)
    expect(kinds.duplicate).toBeGreaterThan(0)
    expect(kinds.malformed).toBeGreaterThan(0)

    const { changes, gaps } = await recordedOf(sport.sport)
    gapsSeen += gaps.length
    // A gap ends a pass: the change that covers it leaves nothing open, at this partner or any other.
    for (const gap of gaps) {
      let fold: BoardFold | undefined
      for (const change of changes) {
        if (change.gameId !== gap.gameId || change.throughEventSeq > gap.eventSeq) continue
        fold = foldChange(fold, change).fold
      }
      expect(fold?.throughEventSeq, `the change that covers gap ${gap.eventSeq} of ${gap.gameId}`).toBe(gap.eventSeq)
      expect(fold === undefined ? undefined : statuses(fold).get('active')).toBeUndefined()
    }
  }
  expect(gapsSeen).toBeGreaterThan(0)
  for (const fold of platform.games(gameDate)) expect(undecided(fold)).toEqual([])
  expect(platform.restarts()).toEqual(new Map())
})

it('a feed that falls silent: all of its markets close, no other; they open on a later state', { timeout: 300_000 }, async () => {
  const gameDate = '2026-02-09'
  const simulation = await platform.play({ games: 'nfl=1,nba=1,mlb=1', seed: 43, speed: 60, gameDate })
  const gameOf = (sport: Sport) => platform.games(gameDate).find((fold) => fold.gameId.startsWith(sport))
  const open = (sport: Sport): number => {
    const fold = gameOf(sport)
    return fold === undefined ? 0 : tradable(fold, Date.now()).length
  }
  const allOpen = (deadlineMs: number) =>
    until('prices of all three games', () => sports.every((sport) => gameOf(sport)?.score.phase === 'live' && open(sport) > 0), {
      deadlineMs,
      intervalMs: 20,
      otherwise: () => sports.map((sport) => `${sport} ${gameOf(sport)?.score.phase ?? 'is unknown'} with ${open(sport)} open`).join(', '),
    })
  const figures: string[] = []
  for (const sport of sports) {
    await allOpen(60_000)
    const lowestOthers = new Map(sports.filter((each) => each !== sport).map((each) => [each, gameOf(each)?.asOfUs ?? 0]))
    const began = Date.now()
    await simulation.fault({ kind: 'silence', sport, durationMs: 8_000 })
    await until(`the markets of ${sport} suspended by the silence`, () => isSilenced(gameOf(sport) as BoardFold), {
      deadlineMs: defaultTradingPolicy.validForMs + 2_000,
      intervalMs: 10,
    })
    const suspendedAtMs = Date.now()
    const overdueMs = suspendedAtMs - (await lastEvidenceMs(sport, began)) - silentAfterMs
    expect(overdueMs, `${sport} is suspended within a second of its limit`).toBeLessThan(1_000)
    for (const [other, asOfUs] of lowestOthers) expect(gameOf(other)?.asOfUs ?? 0, `${other} goes on`).toBeGreaterThan(asOfUs)
    await until(`prices of ${sport} made after its silence`, () => open(sport) > 0 && (gameOf(sport)?.asOfUs ?? 0) / 1000 > began + 7_900, {
      deadlineMs: 30_000,
      intervalMs: 10,
    })
    figures.push(
      `${sport} suspended at the partner ${Math.round(overdueMs)} ms after the limit of silence, and open ${Date.now() - began - 8_000} ms after its silence of 8 s`,
    )
  }
  console.log(figures.join('\n'))
})

it('an operator stops a game and lets it go on', { timeout: 200_000 }, async () => {
  const gameDate = '2026-02-10'
  const simulation = await platform.play({ games: 'nba=1', seed: 44, speed: 60, gameDate })
  const game = () => platform.games(gameDate)[0]
  await until('prices of the game', () => game()?.score.phase === 'live' && tradable(game() as BoardFold, Date.now()).length > 0, {
    deadlineMs: 60_000,
    intervalMs: 20,
  })
  const gameId = game()?.gameId ?? ''
  const post = (path: string, key: string): Promise<Response> =>
    fetch(`http://127.0.0.1:${platform.ports.api}/v1/games/${path}`, {
      method: 'POST',
      headers: { 'x-api-key': key, 'idempotency-key': randomUUID(), 'content-type': 'application/json' },
      body: JSON.stringify({ note: 'end-to-end test' }),
    })

  const refused = await post(`${gameId}/suspend`, 'flk_not-a-key')
  expect(refused.status).toBe(401)
  expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  const unknown = await post('nba-0099999999/suspend', platform.apiKey)
  expect(unknown.status).toBe(404)
  expect(((await unknown.json()) as { code: string }).code).toBe('API_GAME_UNKNOWN')

  const stoppedAtMs = Date.now()
  expect((await post(`${gameId}/suspend`, platform.apiKey)).status).toBe(202)
  await until('every market of the game closed', () => statuses(game() as BoardFold).get('active') === undefined, {
    deadlineMs: 15_000,
    intervalMs: 10,
  })
  const closedMs = Date.now() - stoppedAtMs
  const stopped = game() as BoardFold
  expect([...stopped.markets.values()].some((market) => market.status === 'suspended' && market.reason === 'operator')).toBe(true)
  await until('two more seconds of the game while it is stopped', () => (game()?.asOfUs ?? 0) > stopped.asOfUs + 2_000_000, {
    deadlineMs: 15_000,
  })
  expect(statuses(game() as BoardFold).get('active')).toBeUndefined()

  const beforeResume = game()?.changeSeq ?? 0
  const resumedAtMs = Date.now()
  expect((await post(`${gameId}/resume`, platform.apiKey)).status).toBe(202)
  await until('prices of a state after the resume', () => tradable(game() as BoardFold, Date.now()).length > 0, {
    deadlineMs: 30_000,
    intervalMs: 10,
  })
  // What opens was priced after the resume; what was priced before it stays closed.
  const open = [...(game()?.markets.values() ?? [])].filter((market) => market.status === 'active')
  expect(open.every((market) => market.changeSeq > beforeResume)).toBe(true)
  console.log(`closed ${closedMs} ms after the request, open ${Date.now() - resumedAtMs} ms after the second`)
  expect(game()?.score.phase).toBe('live')
  await simulation.stop()
  const report = await platform.verify()
  expect(report.sports.flatMap((sport) => sport.differences)).toEqual([])
})
